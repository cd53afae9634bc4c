// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Alliances and edits that no human would make: any class, any value, references to anything of the right type, many of them empty. */
final class RandomAlliance {
	private static final int REFERENCES = 2;

	private final Random random;
	private final AllianceModel model = AllianceFactory.eINSTANCE.createAllianceModel();

	RandomAlliance(long seed) {
		this.random = new Random(seed);
	}

	AllianceModel grow(int elements) {
		for (int i = 0; i < elements; i++) {
			addOne();
		}
		all().forEach(this::fill);
		return model;
	}

	/** Makes one change: a value, a reference, a new element or the end of one. */
	void edit() {
		EObject element = any(all());
		switch (random.nextInt(5)) {
			case 0 -> addOne();
			case 1 -> remove(element);
			default -> fill(element);
		}
	}

	/** Turns the order of all lists round. */
	void shuffle() {
		for (EObject element : all()) {
			for (EReference reference : element.eClass().getEAllReferences()) {
				if (reference.isMany() && !reference.isTransient() && element.eGet(reference) instanceof EList<?> list) {
					for (int i = 1; i < list.size(); i++) {
						list.move(random.nextInt(list.size()), i);
					}
				}
			}
		}
	}

	private void remove(EObject element) {
		if (element != model) {
			EcoreUtil.remove(element);
		}
	}

	private void addOne() {
		EObject parent = any(all());
		List<EReference> children = parent.eClass().getEAllContainments();
		if (children.isEmpty()) {
			return;
		}
		EReference reference = any(children);
		List<EClass> types = AllianceClasses.concrete().stream().filter(reference.getEReferenceType()::isSuperTypeOf)
			.filter(type -> type != AlliancePackage.Literals.ALLIANCE_MODEL).toList();
		EObject child = EcoreUtil.create(any(types));
		if (reference.isMany()) {
			add(parent, reference, child);
		} else {
			parent.eSet(reference, child);
		}
	}

	private void fill(EObject element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (!attribute.isMany() && random.nextInt(3) == 0 && attribute != AlliancePackage.Literals.ELEMENT__ID) {
				element.eSet(attribute, value(attribute));
			}
		}
		for (int i = 0; i < REFERENCES; i++) {
			refer(element);
		}
	}

	private void refer(EObject element) {
		List<EReference> references = element.eClass().getEAllReferences().stream()
			.filter(reference -> !reference.isContainment() && !reference.isContainer() && !reference.isTransient()).toList();
		if (references.isEmpty()) {
			return;
		}
		EReference reference = any(references);
		List<EObject> targets = all().stream().filter(reference.getEReferenceType()::isInstance).toList();
		EObject target = targets.isEmpty() || random.nextInt(6) == 0 ? null : any(targets);
		if (!reference.isMany()) {
			element.eSet(reference, target);
		} else if (target != null) {
			add(element, reference, target);
		}
	}

	private Object value(EAttribute attribute) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (attribute.getEAttributeType() instanceof EEnum literals) {
			return any(literals.getELiterals()).getInstance();
		} else if (type == String.class) {
			return random.nextBoolean() ? null : "text " + random.nextInt(3);
		} else if (type == PartialDate.class) {
			return PartialDate.of(2010 + random.nextInt(20));
		} else if (type == BigDecimal.class) {
			return random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(30) - 3);
		} else if (type == boolean.class || type == Boolean.class) {
			return random.nextBoolean();
		}
		return type == int.class || type == Integer.class ? Integer.valueOf(random.nextInt(8) - 1) : attribute.getDefaultValue();
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject owner, EReference reference, EObject value) {
		((List<EObject>) owner.eGet(reference)).add(value);
	}

	private List<EObject> all() {
		List<EObject> all = new ArrayList<>(List.of(model));
		model.eAllContents().forEachRemaining(all::add);
		return all;
	}

	private <T> T any(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
