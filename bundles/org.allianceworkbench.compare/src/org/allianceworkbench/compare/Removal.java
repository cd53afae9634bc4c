// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare;

import org.eclipse.emf.ecore.EObject;

/**
 * An element is gone, with all in it that did not go elsewhere.
 *
 * @param element in the earlier model
 */
public record Removal(EObject element, Naming naming) implements Difference {
	@Override
	public Kind kind() {
		return Kind.REMOVED;
	}

	@Override
	public String sentence() {
		return naming.withKind(element) + " removed from " + naming.of(element.eContainer()) + Sentences.contents(element) + ".";
	}

	@Override
	public String beforeText() {
		return Sentences.whole(element, naming);
	}

	@Override
	public String afterText() {
		return "";
	}
}
