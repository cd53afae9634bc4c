// SPDX-License-Identifier: EPL-2.0
/** Runs the rules live on every open alliance, by the settings of the workspace and of the project, and tells views what they find. */
package org.allianceworkbench.workbench.checking;
