// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DeleteCommand;

/** Makes changes of any kind; the same seed makes the same changes on the same model. */
public final class RandomChanges {
	private final ModelSession session;
	private final Random random;

	public RandomChanges(ModelSession session, long seed) {
		this.session = session;
		random = new Random(seed);
	}

	/** A change of the model or, where asked for, of a diagram. */
	public Command next(boolean geometryToo) {
		int kind = random.nextInt(geometryToo ? 12 : 8);
		List<EObject> objects = objects();
		EObject object = objects.get(random.nextInt(objects.size()));
		return switch (kind) {
		case 0, 1, 2 -> SessionCommand.of("set", () -> set(object));
		case 3, 4 -> SessionCommand.of("refer", () -> refer(object, objects));
		case 5, 6 -> SessionCommand.of("create", () -> create(object));
		case 7 -> object.eContainer() == null ? SessionCommand.of("nothing", () -> {
		}) : delete(object);
		default -> graphical();
		};
	}

	private Command delete(EObject object) {
		if (random.nextBoolean()) {
			return DeleteCommand.create(session.editingDomain(), List.of(object));
		}
		return SessionCommand.of("delete", () -> EcoreUtil.delete(object, true));
	}

	private List<EObject> objects() {
		List<EObject> objects = new ArrayList<>();
		for (Iterator<EObject> all = session.model().getAllContents(); all.hasNext();) {
			objects.add(all.next());
		}
		return objects;
	}

	private void set(EObject object) {
		List<EAttribute> attributes = object.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isID()).toList();
		EAttribute attribute = attributes.get(random.nextInt(attributes.size()));
		if (attribute.isMany()) {
			if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING) {
				list(object, attribute).add("t" + random.nextInt(5));
			}
		} else if (random.nextInt(5) == 0) {
			object.eUnset(attribute);
		} else {
			object.eSet(attribute, value(attribute));
		}
	}

	private Object value(EAttribute attribute) {
		return switch (attribute.getEAttributeType().getName()) {
		case "EString" -> "name " + random.nextInt(9);
		case "EInt" -> random.nextInt(80);
		case "EDouble" -> random.nextInt(100) / 4.0;
		case "EBoolean" -> random.nextBoolean();
		default -> attribute.getDefaultValue();
		};
	}

	private void refer(EObject object, List<EObject> objects) {
		List<EReference> references = object.eClass().getEAllReferences().stream()
				.filter(reference -> !reference.isContainer() && reference.isChangeable()).toList();
		EReference reference = references.get(random.nextInt(references.size()));
		List<EObject> fitting = objects.stream().filter(reference.getEReferenceType()::isInstance)
				.filter(other -> !reference.isContainment() || other.eContainer() != null && !EcoreUtil.isAncestor(other, object)).toList();
		if (reference.isContainment() && !reference.isMany() || fitting.isEmpty()) {
			return;
		}
		EObject value = fitting.get(random.nextInt(fitting.size()));
		if (!reference.isMany()) {
			object.eSet(reference, random.nextInt(4) == 0 ? null : value);
		} else {
			EList<Object> list = list(object, reference);
			if (!list.contains(value)) {
				list.add(random.nextInt(list.size() + 1), value);
			} else if (reference.isContainment() || random.nextBoolean()) {
				list.move(random.nextInt(list.size()), value);
			} else {
				list.remove(value);
			}
		}
	}

	private void create(EObject owner) {
		List<EReference> containments = owner.eClass().getEAllContainments();
		if (containments.isEmpty()) {
			return;
		}
		EReference reference = containments.get(random.nextInt(containments.size()));
		List<EClass> types = owner.eClass().getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && reference.getEReferenceType().isSuperTypeOf(type)).toList();
		EObject made = EcoreUtil.create(types.get(random.nextInt(types.size())));
		made.eSet(made.eClass().getEStructuralFeature("id"), "r" + random.nextInt(Integer.MAX_VALUE));
		made.eSet(made.eClass().getEStructuralFeature("name"), "made " + random.nextInt(9));
		EList<Object> list = list(owner, reference);
		list.add(random.nextInt(list.size() + 1), made);
	}

	private Command graphical() {
		Diagram diagram = session.document().getDiagrams().get(random.nextInt(session.document().getDiagrams().size()));
		List<DiagramElement> elements = new ArrayList<>();
		diagram.eAllContents().forEachRemaining(element -> elements.add((DiagramElement) element));
		if (elements.isEmpty() || random.nextInt(4) == 0) {
			boolean on = !diagram.getActiveLayers().contains("People");
			return DiagramCommands.layer(diagram, "People", on);
		}
		DiagramElement element = elements.get(random.nextInt(elements.size()));
		if (random.nextInt(3) == 0) {
			return element.isHidden() ? DiagramCommands.reveal(List.of(element)) : DiagramCommands.hide(List.of(element));
		}
		return element instanceof Node node ? DiagramCommands.resize(node, random.nextInt(500), random.nextInt(500), random.nextInt(90), -1)
				: DiagramCommands.route((Edge) element, random.nextInt(9) + "," + random.nextInt(9));
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject object, EStructuralFeature feature) {
		return (EList<Object>) (Collection<?>) object.eGet(feature);
	}
}
