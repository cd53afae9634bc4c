// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One element of the file as it stands there. */
final class XmlNode {
	final XmlNode parent;
	final String tag;
	final String namespace;
	final int line;
	/** The class named by {@code xsi:type}, empty where there is none. */
	String typeName = "";
	String typeNamespace = "";
	/** {@code xmi:id}, empty where there is none. */
	String id = "";
	final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<XmlNode> children = new ArrayList<>();
	private final Map<String, List<XmlNode>> byTag = new LinkedHashMap<>();
	private int index;
	final StringBuilder text = new StringBuilder();
	/** The name of the class as the binder knows it; the tag until then. */
	String className;

	XmlNode(XmlNode parent, String tag, String namespace, int line) {
		this.parent = parent;
		this.tag = tag;
		this.namespace = namespace;
		this.line = line;
		this.className = tag;
	}

	void add(XmlNode child) {
		List<XmlNode> likeIt = byTag.computeIfAbsent(child.tag, any -> new ArrayList<>());
		child.index = likeIt.size();
		likeIt.add(child);
		children.add(child);
	}

	List<XmlNode> children() {
		return children;
	}

	List<XmlNode> children(String wanted) {
		return byTag.getOrDefault(wanted, List.of());
	}

	/** @return the position in the way of EMF, such as {@code //@ownedViewpoints.0/@ownedRepresentations.1} */
	String fragment() {
		if (parent == null) {
			return "/";
		}
		String above = parent.parent == null ? "/" : parent.fragment();
		return above + "/@" + tag + "." + index;
	}

	/** @return the element in words, without the root */
	String path() {
		String name = attributes.getOrDefault("name", "");
		String own = className + (name.isEmpty() ? "" : " '" + name + "'");
		return parent == null || parent.parent == null ? own : parent.path() + " / " + own;
	}

	/** @return the element below this one that a part of a fragment names, such as {@code @nodeMappings.2} or {@code @entries[name='a']} */
	Optional<XmlNode> step(String part) {
		if (!part.startsWith("@")) {
			return Optional.empty();
		}
		int bracket = part.indexOf("[name='");
		if (bracket > 0 && part.endsWith("']")) {
			String name = part.substring(bracket + 7, part.length() - 2);
			return children(part.substring(1, bracket)).stream().filter(each -> name.equals(each.attributes.get("name"))).findFirst();
		}
		int dot = part.lastIndexOf('.');
		List<XmlNode> candidates = children(dot < 0 ? part.substring(1) : part.substring(1, dot));
		int index = dot < 0 ? 0 : number(part.substring(dot + 1));
		return index >= 0 && index < candidates.size() ? Optional.of(candidates.get(index)) : Optional.empty();
	}

	private static int number(String digits) {
		try {
			return Integer.parseInt(digits);
		} catch (NumberFormatException noNumber) {
			return -1;
		}
	}
}
