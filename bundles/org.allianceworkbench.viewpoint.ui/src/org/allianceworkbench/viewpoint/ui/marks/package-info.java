// SPDX-License-Identifier: EPL-2.0
/** What others say of objects, shown on the elements of a diagram on screen only; nothing of it gets into an exported picture. */
package org.allianceworkbench.viewpoint.ui.marks;
