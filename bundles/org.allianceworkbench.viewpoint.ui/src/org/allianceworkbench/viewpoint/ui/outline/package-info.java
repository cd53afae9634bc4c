// SPDX-License-Identifier: EPL-2.0
/** The outline page: an overview of the picture and a tree of what it shows. */
package org.allianceworkbench.viewpoint.ui.outline;
