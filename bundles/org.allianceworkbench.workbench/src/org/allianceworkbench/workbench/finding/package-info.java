// SPDX-License-Identifier: EPL-2.0
/** What users see of findings wherever they look: markers that last, the menu that mends, the reason of a rule. */
package org.allianceworkbench.workbench.finding;
