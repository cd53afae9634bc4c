// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.model.alliance.NamedElement;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneNode;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The whole model, where a template begins. Beyond the names of its root it has {@code diagrams}, {@code all} (all objects of a class, as in
 * {@code all.Risk}) and {@code kinds} (the classes of which there are named objects, each with {@code name} and {@code objects}).
 */
public final class ModelView implements View {
	private final ObjectView root;
	private final List<Scene> diagrams;
	private final ObjectsByClass all;
	private final Map<String, EObject> byId = new HashMap<>();

	/** Reads the model once; objects that come or go later are not noticed. */
	public ModelView(EObject root, List<Scene> diagrams) {
		this.root = new ObjectView(root);
		this.diagrams = List.copyOf(diagrams);
		List<EObject> objects = new ArrayList<>();
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(root, true); contents.hasNext();) {
			EObject object = contents.next();
			objects.add(object);
			byId.put(EcoreUtil.getID(object), object);
		}
		all = ObjectsByClass.of(objects, ObjectsByClass.classNames(root), Values::of);
	}

	@Override
	public boolean has(String name) {
		return switch (name) {
			case "diagrams", "all", "kinds" -> true;
			default -> root.has(name);
		};
	}

	@Override
	public Object get(String name) {
		return switch (name) {
			case "diagrams" -> new ListView(diagrams.stream().map(scene -> new DiagramView(scene, shown(scene))).toList());
			case "all" -> all;
			case "kinds" -> new ListView(all.objects().entrySet().stream().filter(kind -> isNamed(kind.getKey().getInstanceClass()))
					.map(kind -> new KindView(kind.getKey(), kind.getValue())).toList());
			default -> root.get(name);
		};
	}

	@Override
	public String text() {
		return root.text();
	}

	private static boolean isNamed(Class<?> type) {
		return NamedElement.class.isAssignableFrom(type);
	}

	private ObjectsByClass shown(Scene scene) {
		Set<EObject> shown = new LinkedHashSet<>();
		scene.nodes().forEach(node -> collect(node, shown));
		return ObjectsByClass.of(shown, all.classNames(), objects -> !objects.isEmpty());
	}

	private void collect(SceneNode node, Set<EObject> shown) {
		EObject object = byId.get(node.semanticId());
		if (object != null) {
			shown.add(object);
		}
		node.children().forEach(child -> collect(child, shown));
		node.bordered().forEach(child -> collect(child, shown));
	}
}
