// SPDX-License-Identifier: EPL-2.0
/** Wizards: a new alliance, a new diagram, opening a file, exporting diagrams. */
package org.allianceworkbench.workbench.wizard;
