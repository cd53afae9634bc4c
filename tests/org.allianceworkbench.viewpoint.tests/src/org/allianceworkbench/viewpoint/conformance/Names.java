// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Names objects and elements as the kit does. */
final class Names {
	private Names() {
	}

	private static final Pattern JAVA_TEXT = Pattern
			.compile("[\\w.]+Impl@[0-9a-f]+ \\(eClass: [\\w.]+Impl@[0-9a-f]+ \\(name: (\\w+)\\)[^)]*\\)(?: \\([^)]*\\))*\\)");

	/** Java's own texts of objects are named as the kit does. */
	static String normal(String text) {
		return text == null ? null : JAVA_TEXT.matcher(text).replaceAll("<toString of $1>");
	}

	/** The attribute id, or {@code Class@container.feature[index]}. */
	static String of(EObject object) {
		if (object == null) {
			return null;
		}
		Object id = object.eClass().getEStructuralFeature("id") == null ? null : object.eGet(object.eClass().getEStructuralFeature("id"));
		return id == null ? object.eClass().getName() + "@" + place(object) : id.toString();
	}

	/** {@code container.feature[index]}, empty for a root. */
	static String place(EObject object) {
		EObject container = object.eContainer();
		if (container == null) {
			return "";
		}
		EStructuralFeature feature = object.eContainingFeature();
		int index = feature.isMany() ? ((List<?>) container.eGet(feature)).indexOf(object) : 0;
		return of(container) + "." + feature.getName() + (feature.isMany() ? "[" + index + "]" : "");
	}

	/** The paths of all elements, in the order of the diagram. */
	static Map<String, DiagramElement> paths(Diagram diagram) {
		Map<String, DiagramElement> paths = new LinkedHashMap<>();
		diagram.getNodes().forEach(node -> add(node, "", paths));
		diagram.getEdges().forEach(edge -> put(path(edge, paths), edge, paths));
		return paths;
	}

	private static void add(Node node, String prefix, Map<String, DiagramElement> paths) {
		String path = put(prefix + node.getMapping() + "[" + of(node.getTarget()) + "]", node, paths);
		List<Node> inner = new ArrayList<>(node.getNodes());
		inner.addAll(node.getBordered());
		inner.forEach(child -> add(child, path + "/", paths));
	}

	private static String put(String path, DiagramElement element, Map<String, DiagramElement> paths) {
		String unique = path;
		for (int i = 2; paths.containsKey(unique); i++) {
			unique = path + "#" + i;
		}
		paths.put(unique, element);
		return unique;
	}

	private static String path(Edge edge, Map<String, DiagramElement> paths) {
		return edge.getMapping() + "[" + of(edge.getTarget()) + "](" + find(edge.getSource(), paths) + " -> " + find(edge.getEnd(), paths)
				+ ")";
	}

	static String find(DiagramElement element, Map<String, DiagramElement> paths) {
		return paths.entrySet().stream().filter(entry -> entry.getValue() == element).map(Map.Entry::getKey).findFirst()
				.orElseGet(() -> element instanceof Edge edge ? path(edge, paths) : "?");
	}
}
