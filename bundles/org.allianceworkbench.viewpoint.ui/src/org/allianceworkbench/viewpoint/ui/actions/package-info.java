// SPDX-License-Identifier: EPL-2.0
/** What menus, tool bar and keys of the diagram editor do. */
package org.allianceworkbench.viewpoint.ui.actions;
