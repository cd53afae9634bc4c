// SPDX-License-Identifier: EPL-2.0
/** Taking differences over into a model, as one command that can be undone. */
package org.allianceworkbench.compare.change;
