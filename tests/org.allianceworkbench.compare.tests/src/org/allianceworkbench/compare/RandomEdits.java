// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.allianceworkbench.compare.structure.StoredFeatures;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Edits that no human would make: elements of any class, any value, any reference, moved and removed as chance has it. */
public final class RandomEdits {
	private final Random random;
	private final Version version;
	private final StoredFeatures features = new StoredFeatures();
	private final List<EClass> classes = new ArrayList<>();

	public RandomEdits(Version version, long seed) {
		this.version = version;
		this.random = new Random(seed);
		AlliancePackage.eINSTANCE.eAllContents().forEachRemaining(element -> {
			if (element instanceof EClass type && !type.isAbstract() && type != AlliancePackage.Literals.ALLIANCE_MODEL) {
				classes.add(type);
			}
		});
	}

	/** Adds so many elements and sets values and references. */
	public RandomEdits grow(int elements) {
		for (int i = 0; i < elements; i++) {
			add(any(all()));
		}
		all().forEach(this::fill);
		return this;
	}

	/** Makes so many edits of all kinds. */
	public RandomEdits edit(int times) {
		for (int i = 0; i < times; i++) {
			List<EObject> all = all();
			EObject element = any(all);
			switch (random.nextInt(8)) {
			case 0, 1 -> add(element);
			case 2 -> remove(element);
			case 3, 4 -> move(element, any(all));
			case 5 -> shuffle(element);
			default -> fill(element);
			}
		}
		return this;
	}

	/** Any of some. */
	public <T> T any(List<T> some) {
		return some.get(random.nextInt(some.size()));
	}

	/** About so many of some. */
	public <T> List<T> some(List<T> all, int percent) {
		return all.stream().filter(each -> random.nextInt(100) < percent).toList();
	}

	private List<EObject> all() {
		List<EObject> all = new ArrayList<>(List.of(version.model));
		version.model.eAllContents().forEachRemaining(all::add);
		return all;
	}

	private void add(EObject parent) {
		List<EReference> places = features.containments(parent.eClass());
		if (!places.isEmpty()) {
			EReference place = any(places);
			put(parent, place, EcoreUtil.create(any(classes.stream().filter(place.getEReferenceType()::isSuperTypeOf).toList())));
		}
	}

	private void put(EObject parent, EReference place, EObject child) {
		if (!place.isMany()) {
			forget((EObject) parent.eGet(place));
			parent.eSet(place, child);
		} else {
			EList<Object> list = list(parent, place);
			if (list.contains(child)) {
				list.move(random.nextInt(list.size()), child);
			} else {
				list.add(random.nextInt(list.size() + 1), child);
			}
		}
	}

	private void remove(EObject element) {
		if (element != version.model) {
			forget(element);
			EcoreUtil.remove(element);
		}
	}

	/** Nobody refers to what is going. */
	private void forget(EObject element) {
		if (element != null) {
			List<EObject> going = new ArrayList<>(List.of(element));
			element.eAllContents().forEachRemaining(going::add);
			for (EObject other : all()) {
				for (EStructuralFeature feature : features.values(other.eClass())) {
					if (feature instanceof EReference && feature.isMany()) {
						list(other, feature).removeAll(going);
					} else if (feature instanceof EReference && going.contains(other.eGet(feature))) {
						other.eUnset(feature);
					}
				}
			}
		}
	}

	private void move(EObject element, EObject parent) {
		List<EReference> places = features.containments(parent.eClass()).stream().filter(place -> place.getEReferenceType().isInstance(element))
				.filter(place -> place.isMany() || parent.eGet(place) == null).toList();
		if (!places.isEmpty() && element != version.model && !EcoreUtil.isAncestor(element, parent)) {
			put(parent, any(places), element);
		}
	}

	private void shuffle(EObject element) {
		List<EReference> lists = element.eClass().getEAllReferences().stream().filter(reference -> reference.isMany() && !reference.isTransient()).toList();
		for (EReference reference : lists) {
			EList<Object> list = list(element, reference);
			if (list.size() > 1) {
				list.move(random.nextInt(list.size()), random.nextInt(list.size()));
			}
		}
	}

	private void fill(EObject element) {
		for (EStructuralFeature feature : features.values(element.eClass())) {
			if (random.nextInt(3) == 0 && !feature.getName().equals("formatVersion")) {
				if (feature instanceof EReference reference) {
					refer(element, reference);
				} else {
					set(element, (EAttribute) feature);
				}
			}
		}
	}

	private void refer(EObject element, EReference reference) {
		List<EObject> fitting = all().stream().filter(reference.getEReferenceType()::isInstance).toList();
		if (!reference.isMany()) {
			element.eSet(reference, fitting.isEmpty() || random.nextInt(4) == 0 ? null : any(fitting));
		} else if (!fitting.isEmpty()) {
			EObject target = any(fitting);
			EList<Object> list = list(element, reference);
			if (!list.remove(target)) {
				list.add(random.nextInt(list.size() + 1), target);
			}
		}
	}

	private void set(EObject element, EAttribute attribute) {
		if (attribute.isMany()) {
			EList<Object> list = list(element, attribute);
			Object value = value(attribute);
			if (!list.remove(value)) {
				list.add(value);
			}
		} else if (random.nextInt(5) == 0) {
			element.eUnset(attribute);
		} else {
			element.eSet(attribute, value(attribute));
		}
	}

	private Object value(EAttribute attribute) {
		if (attribute.getEAttributeType() instanceof EEnum literals) {
			return any(literals.getELiterals()).getInstance();
		}
		return switch (attribute.getEAttributeType().getName()) {
		case "EString" -> "text " + random.nextInt(20);
		case "Decimal" -> BigDecimal.valueOf(random.nextInt(1000), 1);
		case "Date" -> PartialDate.of(2000 + random.nextInt(30));
		case "EBoolean", "EBooleanObject" -> random.nextBoolean();
		case "EInt", "EIntegerObject" -> random.nextInt(5);
		default -> throw new IllegalStateException(attribute.getEAttributeType().getName());
		};
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject element, EStructuralFeature feature) {
		return (EList<Object>) element.eGet(feature);
	}
}
