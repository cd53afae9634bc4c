// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare;

import org.allianceworkbench.compare.structure.StoredFeatures;
import org.allianceworkbench.edit.label.EnglishNames;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * An element lies elsewhere: in another element, in another feature of the same one, or at another place among its siblings.
 *
 * @param element in the earlier model
 * @param later the same element in the later model
 */
public record Move(EObject element, EObject later, boolean withinList, Naming naming) implements Difference {
	/** Returns by which feature the later version's parent holds it. */
	public EReference feature() {
		return later.eContainmentFeature();
	}

	@Override
	public Kind kind() {
		return Kind.MOVED;
	}

	@Override
	public String sentence() {
		String subject = naming.withKind(element);
		return withinList ? subject + " moved within " + naming.of(element.eContainer()) + ": " + position(later) + "."
				: subject + " moved from " + home(element) + " to " + home(later) + ".";
	}

	@Override
	public String beforeText() {
		return withinList ? position(element) : home(element);
	}

	@Override
	public String afterText() {
		return withinList ? position(later) : home(later);
	}

	private String home(EObject version) {
		boolean sameParent = naming.of(element.eContainer()).equals(naming.of(later.eContainer()));
		return naming.of(version.eContainer()) + (sameParent ? " (" + EnglishNames.withinSentence(version.eContainmentFeature()) + ")" : "");
	}

	private String position(EObject version) {
		var siblings = StoredFeatures.targets(version.eContainer(), version.eContainmentFeature());
		int index = siblings.indexOf(version);
		return index == 0 ? "first" : "after " + naming.of(siblings.get(index - 1));
	}
}
