// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.model;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes a model in which every class has an object and every feature that is written is set. */
public final class FullModel {
	private final List<EObject> objects = new ArrayList<>();
	private final Set<EClass> expanded = new HashSet<>();
	private int number;

	/** Makes the model. */
	public AllianceModel make() {
		AllianceModel root = AllianceFactory.eINSTANCE.createAllianceModel();
		Deque<EObject> open = new ArrayDeque<>(List.of(root));
		while (!open.isEmpty()) {
			EObject object = open.remove();
			objects.add(object);
			object.eClass().getEAllAttributes().forEach(attribute -> set(object, attribute, value(attribute)));
			if (expanded.add(object.eClass())) {
				object.eClass().getEAllContainments().forEach(reference -> fill(object, reference, open));
			}
		}
		objects.forEach(this::link);
		root.setFormatVersion(1);
		return root;
	}

	private static void fill(EObject owner, EReference reference, Deque<EObject> open) {
		List<EClass> types = Metamodel.concreteClasses().filter(type -> reference.getEReferenceType().isSuperTypeOf(type)).toList();
		for (EClass type : reference.isMany() ? types : types.subList(0, 1)) {
			EObject child = EcoreUtil.create(type);
			set(owner, reference, child);
			open.add(child);
		}
	}

	private void link(EObject object) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isTransient()) {
				EClass type = reference.getEReferenceType();
				objects.stream().filter(type::isInstance).findFirst().ifPresent(target -> set(object, reference, target));
			}
		}
	}

	private Object value(EAttribute attribute) {
		number++;
		if (attribute.getEType() instanceof EEnum type) {
			return type.getELiterals().get(type.getELiterals().size() - 1).getInstance();
		}
		return switch (attribute.getEType().getName()) {
			case "EString" -> attribute.isID() ? "id" + number : "text " + number + " <&>\"\u00a3\n";
			case "EInt", "EIntegerObject" -> number;
			case "EBoolean", "EBooleanObject" -> true;
			case "Decimal" -> new BigDecimal(number + ".50");
			case "Date" -> PartialDate.of(2000 + number % 30, 1 + number % 12);
			default -> throw new IllegalStateException(attribute.getEType().getName());
		};
	}

	@SuppressWarnings("unchecked")
	private static void set(EObject object, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			((List<Object>) object.eGet(feature)).add(value);
		} else {
			object.eSet(feature, value);
		}
	}
}
