// SPDX-License-Identifier: EPL-2.0
/** Opens the help in the browser, at the rule behind a finding where one is selected. */
package org.allianceworkbench.workbench.help;
