// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.exchange.Features;
import org.allianceworkbench.export.exchange.Plain;
import org.allianceworkbench.export.exchange.drawing.Drawing;
import org.allianceworkbench.export.exchange.drawing.Line;
import org.allianceworkbench.export.exchange.drawing.Shape;
import org.allianceworkbench.export.exchange.drawing.Tip;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A whole model as one graph, nothing lying within anything. A node is an object that may have a name; an edge is a reference between two of them, or an
 * object without a name, such as a membership or a link of a benefits map: it leads between its two ends, or from what it belongs to. Sources and accepted
 * findings are about the model, not of it, and left out.
 */
public final class ModelNetwork {
	private static final Set<String> ABOUT_THE_MODEL = Set.of("Reference", "AcceptedFinding");
	private static final List<List<String>> ENDS = List.of(List.of("source", "target"), List.of("home", "receiving"));

	private final Looks looks;
	private final Map<EObject, Node> nodes = new LinkedHashMap<>();
	private final Map<String, Shape> shapes;
	private final List<Line> lines = new ArrayList<>();

	private ModelNetwork(EObject root, Looks looks) {
		this.looks = looks;
		List<EObject> all = new ArrayList<>();
		root.eAllContents().forEachRemaining(all::add);
		all.stream().filter(ModelNetwork::isNode).forEach(object -> nodes.put(object, node(object)));
		shapes = Grid.of(nodes.values());
		all.forEach(this::relate);
	}

	/**
	 * Makes the graph of a model.
	 *
	 * @param scenes diagrams of the model, which say how its objects look
	 * @throws ExportException where the model holds nothing that has a name
	 */
	public static Drawing of(EObject root, List<Scene> scenes) throws ExportException {
		ModelNetwork network = new ModelNetwork(root, new Looks(scenes));
		if (network.nodes.isEmpty()) {
			throw new ExportException("The model holds no elements, so there is nothing to write.");
		}
		return new Drawing(Features.key(root), Plain.line(Features.text(root, "name")), List.copyOf(network.shapes.values()), network.lines);
	}

	private static boolean isNode(EObject object) {
		return object.eClass().getEStructuralFeature("name") != null && !ABOUT_THE_MODEL.contains(object.eClass().getName());
	}

	private Node node(EObject object) {
		String id = Features.key(object);
		return new Node(id, object.eClass().getName(), Plain.line(Features.text(object, "name")), Plain.line(Features.text(object, "description")),
				Fields.of(object), looks.figure(id), looks.look(id));
	}

	private void relate(EObject object) {
		if (ABOUT_THE_MODEL.contains(object.eClass().getName())) {
			return;
		}
		boolean isNode = nodes.containsKey(object);
		List<String> ends = isNode ? List.of() : ends(object);
		if (!ends.isEmpty()) {
			join(Features.targets(object, ends.get(0)).get(0), object, Features.targets(object, ends.get(1)).get(0));
		}
		Optional<EObject> owner = isNode ? Optional.of(object) : owner(object);
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (owner.isPresent() && Features.isKept(reference) && !ends.contains(reference.getName())) {
				Features.targets(object, reference.getName()).forEach(target -> refer(owner.get(), object, reference, target));
			}
		}
	}

	/** @return the names of the references to its two ends, where it has such and both lead to nodes */
	private List<String> ends(EObject object) {
		return ENDS.stream().filter(pair -> pair.stream().allMatch(name -> Features.targets(object, name).stream().anyMatch(nodes::containsKey))).findFirst()
				.orElse(List.of());
	}

	/** @return the nearest node that it lies in */
	private Optional<EObject> owner(EObject object) {
		EObject at = object.eContainer();
		while (at != null && !nodes.containsKey(at)) {
			at = at.eContainer();
		}
		return Optional.ofNullable(at);
	}

	private void join(EObject source, EObject object, EObject target) {
		String words = Features.words(object.eClass().getName());
		boolean harms = Features.text(object, "sign").equals("negative");
		line(Features.key(object), object, words, harms ? "negative" : "", source, target, Tip.NONE);
	}

	private void refer(EObject owner, EObject object, EReference reference, EObject target) {
		if (owner == target || !nodes.containsKey(target)) {
			return;
		}
		String id = Features.key(object) + "." + reference.getName() + "." + Features.key(target);
		String words = Features.words(reference.getName());
		Tip begin = reference.isContainment() ? Tip.FILLED_DIAMOND : Tip.NONE;
		if (owner == object) {
			line(id, null, words, words, owner, target, begin);
		} else {
			String role = Features.words(Features.text(object, "role"));
			String kind = Features.words(object.eClass().getName());
			line(id, object, kind, role.isEmpty() ? kind + ": " + words : role, owner, target, begin);
		}
	}

	/** @param object what the edge stands for, null where that is a reference */
	private void line(String id, EObject object, String kind, String label, EObject source, EObject target, Tip begin) {
		Shape from = shapes.get(nodes.get(source).id());
		Shape to = shapes.get(nodes.get(target).id());
		String key = object == null ? "" : Features.key(object);
		String tooltip = object == null ? "" : Plain.line(Features.text(object, "description"));
		Map<String, String> fields = object == null ? Map.of() : Fields.of(object);
		lines.add(new Line(id, key, kind, Plain.line(label), tooltip, from.id(), to.id(), Grid.route(from.place(), to.place()), looks.stroke(key), begin,
				Tip.OPEN, fields));
	}
}
