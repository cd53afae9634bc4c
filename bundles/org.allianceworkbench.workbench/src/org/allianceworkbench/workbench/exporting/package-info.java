// SPDX-License-Identifier: EPL-2.0
/** The export wizard: what is offered, chosen, previewed and written, and what is remembered of it. */
package org.allianceworkbench.workbench.exporting;
