// SPDX-License-Identifier: EPL-2.0
/** One model, its diagrams and one stack of changes: everything a gesture changes is one entry, and undo restores it exactly. */
package org.allianceworkbench.viewpoint.session;
