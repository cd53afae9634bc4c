// SPDX-License-Identifier: EPL-2.0
/** Keeps diagrams in step with the model: each evaluated aspect remembers what it read and is evaluated again only when that changes. */
package org.allianceworkbench.viewpoint.sync;
