// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

/**
 * What all tools have in common.
 *
 * @param documentation for the author, possibly empty
 * @param iconPath "/bundle/path", empty for none
 * @param precondition whether the tool may run; not given means always
 * @param elementsToSelect what is selected afterwards; not given means what the tool made
 * @param inverseSelectionOrder whether that selection is turned round
 */
public record ToolBase(String name, String label, String documentation, String iconPath, Expression precondition,
		Expression elementsToSelect, boolean inverseSelectionOrder, Place place) {
}
