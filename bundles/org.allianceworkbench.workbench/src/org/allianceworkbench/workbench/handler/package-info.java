// SPDX-License-Identifier: EPL-2.0
/** The commands of menus and tool bars. */
package org.allianceworkbench.workbench.handler;
