// SPDX-License-Identifier: EPL-2.0
/** The welcome page, where work begins. */
package org.allianceworkbench.workbench.welcome;
