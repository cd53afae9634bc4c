// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Does the steps of a recorded scenario. */
final class Scenario {
	private final TownFixture fixture;
	private final DiagramSynchronizer synchronizer;

	Scenario(TownFixture fixture, DiagramSynchronizer synchronizer) {
		this.fixture = fixture;
		this.synchronizer = synchronizer;
	}

	/** @return the result of the step as the kit writes it */
	Map<String, Object> run(Map<String, Object> step) {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("step", step);
		String status = "executed";
		try {
			execute(step, result);
		} catch (RuntimeException thrown) {
			status = "error";
			result.put("errorClass", thrown.getClass().getSimpleName());
		}
		result.putIfAbsent("status", status);
		return result;
	}

	private void execute(Map<String, Object> step, Map<String, Object> result) {
		Diagram diagram = synchronizer.diagram();
		switch (text(step, "do")) {
		case "refresh" -> fixture.session().refreshAll();
		case "layer" -> execute(DiagramCommands.layer(diagram, text(step, "layer"), !diagram.getActiveLayers().contains(text(step, "layer"))));
		case "filter" -> execute(DiagramCommands.filter(diagram, text(step, "filter"), Boolean.TRUE.equals(step.get("active"))));
		case "hide" -> execute(DiagramCommands.hide(List.of(element(text(step, "on")))));
		case "reveal" -> execute(DiagramCommands.reveal(List.of(element(text(step, "on")))));
		case "set", "unset", "add", "removeRef", "remove", "createObject" -> execute(SessionCommand.of("Change", () -> change(step)));
		default -> new ToolSteps(fixture.session(), synchronizer, this).execute(step, result);
		}
	}

	private void execute(Command command) {
		fixture.session().execute(command);
	}

	@SuppressWarnings("unchecked")
	private void change(Map<String, Object> step) {
		EObject object = object(text(step, "object"));
		EStructuralFeature feature = step.containsKey("feature") ? object.eClass().getEStructuralFeature(text(step, "feature")) : null;
		switch (text(step, "do")) {
		case "set" -> object.eSet(feature, value(feature, step.get("value")));
		case "unset" -> object.eUnset(feature);
		case "add" -> add((List<Object>) object.eGet(feature), value(feature, step.get("value")), (Number) step.get("index"));
		case "removeRef" -> ((List<Object>) object.eGet(feature)).remove(value(feature, step.get("value")));
		case "remove" -> EcoreUtil.delete(object, true);
		default -> create(object, feature, step);
		}
	}

	private static void add(List<Object> list, Object value, Number index) {
		if (index == null) {
			list.add(value);
		} else if (list.contains(value)) {
			((org.eclipse.emf.common.util.EList<Object>) list).move(index.intValue(), value);
		} else {
			list.add(index.intValue(), value);
		}
	}

	@SuppressWarnings("unchecked")
	private static void create(EObject owner, EStructuralFeature feature, Map<String, Object> step) {
		EObject made = EcoreUtil.create((EClass) owner.eClass().getEPackage().getEClassifier(text(step, "class")));
		for (String name : List.of("id", "name")) {
			made.eSet(made.eClass().getEStructuralFeature(name), step.get(name));
		}
		((Collection<Object>) owner.eGet(feature)).add(made);
	}

	private Object value(EStructuralFeature feature, Object value) {
		if (feature instanceof EReference) {
			return value == null ? null : object(value.toString());
		}
		String text = value instanceof Double number ? String.valueOf(number.longValue()) : String.valueOf(value);
		return value == null ? null
				: EcoreUtil.createFromString((org.eclipse.emf.ecore.EDataType) feature.getEType(), text);
	}

	EObject object(String name) {
		EObject found = fixture.object(name);
		if (found == null) {
			throw new NoSuchElementException("no object " + name);
		}
		return found;
	}

	DiagramElement element(String path) {
		DiagramElement found = Names.paths(synchronizer.diagram()).get(path);
		if (found == null) {
			throw new NoSuchElementException("no element " + path + " in " + new ArrayList<>(Names.paths(synchronizer.diagram()).keySet()));
		}
		return found;
	}

	static String text(Map<String, Object> step, String name) {
		return (String) step.get(name);
	}
}
