// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;
import java.util.Optional;

/**
 * Shows objects of the model as elements of a diagram. Mappings are equal when they are the same element of the same file, so they make
 * cheap keys.
 */
public sealed interface Mapping extends Element permits AbstractNodeMapping, EdgeMapping {
	/** @return what all mappings have in common */
	MappingBase base();

	@Override
	default String name() {
		return base().name();
	}

	@Override
	default String label() {
		return base().label();
	}

	@Override
	default Place place() {
		return base().place();
	}

	/** @return condition for showing a candidate; not given means always */
	default Expression precondition() {
		return base().precondition();
	}

	/** @return the candidates; not given means all instances of the domain class in the model */
	default Expression semanticCandidates() {
		return base().semanticCandidates();
	}

	/** @return the further objects an element stands for; not given means only its target */
	default Expression semanticElements() {
		return base().semanticElements();
	}

	/** @return the name of the shown class such as {@code town.House}; empty for an edge mapping without domain class */
	String domainClass();

	/** @return the tool that deletes its elements */
	default Optional<Tool.DeleteElementDescription> deletion() {
		return base().deletion().flatMap(Link::find);
	}

	/** @return the tool that edits its labels */
	default Optional<Tool.DirectEditLabel> labelDirectEdit() {
		return base().labelDirectEdit().flatMap(Link::find);
	}

	/** @return the tool that runs on double click */
	default Optional<Tool.DoubleClickDescription> doubleClick() {
		return base().doubleClick().flatMap(Link::find);
	}

	/** @return the tools that paste into its elements */
	default List<Tool.PasteDescription> pasteDescriptions() {
		return base().pasteDescriptions().stream().flatMap(Link::stream).toList();
	}
}
