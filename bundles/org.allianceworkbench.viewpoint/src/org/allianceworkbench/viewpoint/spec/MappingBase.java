// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;
import java.util.Optional;

/**
 * What all mappings have in common.
 *
 * @param createElements whether elements appear by themselves; false for unsynchronised mappings
 */
public record MappingBase(String name, String label, Expression precondition, Expression semanticCandidates, Expression semanticElements,
		boolean createElements, Optional<Link<Tool.DeleteElementDescription>> deletion,
		Optional<Link<Tool.DirectEditLabel>> labelDirectEdit, Optional<Link<Tool.DoubleClickDescription>> doubleClick,
		List<Link<Tool.PasteDescription>> pasteDescriptions, Place place) {
	public MappingBase {
		pasteDescriptions = List.copyOf(pasteDescriptions);
	}
}
