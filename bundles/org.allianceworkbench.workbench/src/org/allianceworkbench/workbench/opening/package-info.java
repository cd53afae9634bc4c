// SPDX-License-Identifier: EPL-2.0
/** Opens what the user works on: alliance files of the workspace or from elsewhere, the example, diagrams; and remembers what was opened. */
package org.allianceworkbench.workbench.opening;
