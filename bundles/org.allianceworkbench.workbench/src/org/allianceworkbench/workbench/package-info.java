// SPDX-License-Identifier: EPL-2.0
/** The shell of the workbench: the names by which its parts are known to extensions. */
package org.allianceworkbench.workbench;
