// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * An element is new, with all that is new in it.
 *
 * @param element in the later model
 * @param parent the earlier version of what it lies in; that is never new itself
 * @param feature by which the parent holds it
 * @param index its position in the later version of the parent, from 0
 */
public record Addition(EObject element, EObject parent, EReference feature, int index, Naming naming) implements Difference {
	@Override
	public Kind kind() {
		return Kind.ADDED;
	}

	@Override
	public String sentence() {
		return naming.withKind(element) + " added to " + naming.of(element.eContainer()) + Sentences.contents(element) + ".";
	}

	@Override
	public String beforeText() {
		return "";
	}

	@Override
	public String afterText() {
		return Sentences.whole(element, naming);
	}
}
