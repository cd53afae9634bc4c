// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.session.ModelSession;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Edits of any feature of any object of a model, sensible or not; the same seed makes the same edits on the same model. */
final class RandomEdits {
	private final ModelSession session;
	private final Random random;

	RandomEdits(ModelSession session, long seed) {
		this.session = session;
		random = new Random(seed);
	}

	/** @return what was done */
	String apply() {
		List<EObject> objects = new ArrayList<>();
		for (Iterator<EObject> all = session.model().getAllContents(); all.hasNext();) {
			objects.add(all.next());
		}
		EObject object = any(objects);
		List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream().filter(RandomEdits::isEditable).toList();
		EStructuralFeature feature = any(features);
		boolean delete = random.nextInt(10) == 0 && !holdsADiagram(object);
		session.execute(SessionCommand.of("edit", () -> {
			if (delete) {
				EcoreUtil.delete(object, true);
			} else if (feature instanceof EAttribute attribute) {
				set(object, attribute);
			} else {
				refer(object, (EReference) feature, objects);
			}
		}));
		return (delete ? "delete " : feature.getName() + " of ") + object.eClass().getName() + ' ' + EcoreUtil.getID(object);
	}

	private boolean holdsADiagram(EObject object) {
		return session.document().getDiagrams().stream().anyMatch(diagram -> EcoreUtil.isAncestor(object, diagram.getTarget()));
	}

	private static boolean isEditable(EStructuralFeature feature) {
		return feature.isChangeable() && !feature.isDerived() && !(feature instanceof EAttribute attribute && attribute.isID())
				&& !(feature instanceof EReference reference && reference.isContainer());
	}

	private void set(EObject object, EAttribute attribute) {
		if (attribute.isMany()) {
			list(object, attribute).add(value(attribute.getEAttributeType()));
		} else if (random.nextInt(4) == 0) {
			object.eUnset(attribute);
		} else {
			object.eSet(attribute, value(attribute.getEAttributeType()));
		}
	}

	private Object value(EDataType type) {
		if (type instanceof EEnum choices) {
			return any(choices.getELiterals()).getInstance();
		}
		for (String text : List.of("2031-0" + (1 + random.nextInt(9)) + "-14", String.valueOf(random.nextInt(900)), "true")) {
			try {
				Object value = EcoreUtil.createFromString(type, text);
				return value instanceof Boolean ? (Object) random.nextBoolean() : value;
			} catch (RuntimeException notOfThisKind) {
				continue;
			}
		}
		return type.getDefaultValue();
	}

	private void refer(EObject object, EReference reference, List<EObject> objects) {
		if (reference.isContainment() && random.nextInt(3) > 0) {
			create(object, reference);
			return;
		}
		List<EObject> fitting = objects.stream().filter(reference.getEReferenceType()::isInstance)
				.filter(other -> !reference.isContainment() || other.eContainer() != null && !EcoreUtil.isAncestor(other, object)).toList();
		if (fitting.isEmpty()) {
			return;
		}
		EObject value = any(fitting);
		if (!reference.isMany()) {
			object.eSet(reference, random.nextInt(3) == 0 ? null : value);
			return;
		}
		EList<Object> list = list(object, reference);
		if (!list.contains(value)) {
			list.add(random.nextInt(list.size() + 1), value);
		} else if (reference.isContainment() || random.nextBoolean()) {
			list.move(random.nextInt(list.size()), value);
		} else {
			list.remove(value);
		}
	}

	private void create(EObject owner, EReference reference) {
		List<EClass> types = owner.eClass().getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && reference.getEReferenceType().isSuperTypeOf(type)).toList();
		if (types.isEmpty()) {
			return;
		}
		EObject made = EcoreUtil.create(any(types));
		if (reference.isMany()) {
			EList<Object> list = list(owner, reference);
			list.add(random.nextInt(list.size() + 1), made);
		} else {
			owner.eSet(reference, made);
		}
	}

	private <T> T any(List<T> values) {
		return values.get(random.nextInt(values.size()));
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject object, EStructuralFeature feature) {
		return (EList<Object>) (Collection<?>) object.eGet(feature);
	}
}
