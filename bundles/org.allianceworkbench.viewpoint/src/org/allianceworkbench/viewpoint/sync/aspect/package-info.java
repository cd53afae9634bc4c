// SPDX-License-Identifier: EPL-2.0
/** What is computed from the model and remembers what it read, so that it is computed again only when that has changed. */
package org.allianceworkbench.viewpoint.sync.aspect;
