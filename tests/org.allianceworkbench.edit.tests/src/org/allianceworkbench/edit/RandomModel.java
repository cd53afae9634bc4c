// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.allianceworkbench.edit.child.NewChildren;
import org.allianceworkbench.edit.property.Candidates;
import org.allianceworkbench.edit.property.PropertyDescriptors;
import org.allianceworkbench.model.alliance.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandParameter;

/** Fills a workspace with what its menus offer and its choice lists allow: no sense, but every kind of object and reference. */
public final class RandomModel {
	private final Workspace workspace;
	private final Random random;

	public RandomModel(Workspace workspace, long seed) {
		this.workspace = workspace;
		this.random = new Random(seed);
	}

	/** Adds about so many objects, then sets references between them. */
	public RandomModel fill(int size) {
		List<EObject> objects = new ArrayList<>(List.of(workspace.model));
		while (objects.size() < size) {
			EObject owner = any(objects);
			List<CommandParameter> offers = NewChildren.of(owner);
			if (!offers.isEmpty()) {
				add(owner, any(offers), objects);
			}
		}
		objects.forEach(this::connect);
		return this;
	}

	@SuppressWarnings("unchecked")
	private void add(EObject owner, CommandParameter offer, List<EObject> objects) {
		EObject child = offer.getEValue();
		if (child instanceof NamedElement named) {
			named.setName("Element " + objects.size());
		}
		if (offer.getEStructuralFeature().isMany()) {
			((List<EObject>) owner.eGet(offer.getEStructuralFeature())).add(child);
		} else {
			owner.eSet(offer.getEStructuralFeature(), child);
		}
		objects.add(child);
	}

	@SuppressWarnings("unchecked")
	private void connect(EObject object) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (PropertyDescriptors.isVisible(reference)) {
				List<EObject> candidates = Candidates.of(object, reference);
				if (reference.isMany()) {
					candidates.stream().filter(candidate -> random.nextInt(candidates.size()) < 3).limit(4)
						.forEach(candidate -> addOnce((List<EObject>) object.eGet(reference), candidate));
				} else if (!candidates.isEmpty()) {
					object.eSet(reference, any(candidates));
				}
			}
		}
	}

	private static void addOnce(List<EObject> values, EObject value) {
		if (!values.contains(value)) {
			values.add(value);
		}
	}

	/** Returns any object but the root. */
	public EObject any() {
		List<EObject> objects = new ArrayList<>();
		workspace.model.eAllContents().forEachRemaining(objects::add);
		return any(objects);
	}

	/** Returns any value of a list. */
	public <T> T any(List<T> values) {
		return values.get(random.nextInt(values.size()));
	}
}
