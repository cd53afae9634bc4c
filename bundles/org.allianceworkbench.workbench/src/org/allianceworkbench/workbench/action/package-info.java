// SPDX-License-Identifier: EPL-2.0
/** Actions on model objects and diagrams that explorer and properties share, and what a selection means. */
package org.allianceworkbench.workbench.action;
