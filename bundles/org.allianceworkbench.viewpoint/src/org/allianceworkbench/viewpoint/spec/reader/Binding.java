// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.allianceworkbench.viewpoint.spec.Link;
import org.allianceworkbench.viewpoint.spec.Place;
import org.allianceworkbench.viewpoint.spec.Problem;

/** What is known while one file is bound: its elements, what became of them, and what is wrong. */
final class Binding {
	private final String file;
	private final XmlNode root;
	private final Map<XmlNode, Object> bound = new IdentityHashMap<>();
	private final Map<String, XmlNode> byId = new HashMap<>();
	private final List<Problem> problems = new ArrayList<>();
	private final List<Runnable> checks = new ArrayList<>();
	private final Map<String, Map<String, String>> vocabulary = new TreeMap<>();

	Binding(String file, XmlNode root) {
		this.file = file;
		this.root = root;
		index(root);
	}

	private void index(XmlNode node) {
		if (!node.id.isEmpty()) {
			byId.put(node.id, node);
		}
		node.children().forEach(this::index);
	}

	Place place(XmlNode node) {
		return new Place(file, node.line, node.path(), node.fragment());
	}

	void problem(XmlNode node, String feature, String message) {
		problems.add(new Problem(place(node), feature, message));
	}

	<T> T bind(XmlNode node, Kinds<T> kinds) {
		node.className = kinds.className(node);
		Features features = new Features(node, this);
		T result = kinds.binder(node).apply(features);
		features.reportRest();
		bound.put(node, result);
		return result;
	}

	/** Notes that the language's class has a supported feature. */
	void learn(String className, String feature, String meaning) {
		vocabulary.computeIfAbsent(className, any -> new TreeMap<>()).putIfAbsent(feature, meaning);
	}

	/** Adds a remark to what was noted of a feature; of one that was not noted there is nothing to say. */
	void remark(String className, String feature, String remark) {
		vocabulary.getOrDefault(className, new TreeMap<>()).computeIfPresent(feature,
				(any, meaning) -> meaning.endsWith(remark) ? meaning : meaning + ", " + remark);
	}

	Map<String, Map<String, String>> vocabulary() {
		return vocabulary;
	}

	/** @return a link that is checked once everything is bound */
	<T> Link<T> link(XmlNode from, String feature, String reference, Class<T> type) {
		Optional<XmlNode> target = find(reference);
		Link<T> link = new Link<>(reference, () -> target.map(bound::get).filter(type::isInstance).map(type::cast));
		checks.add(() -> check(link, target, from, feature, reference));
		return link;
	}

	private void check(Link<?> link, Optional<XmlNode> target, XmlNode from, String feature, String reference) {
		if (target.isEmpty()) {
			problem(from, feature, "There is no element \"" + reference + "\" in this file.");
		} else if (link.find().isEmpty()) {
			problem(from, feature, "It points to " + target.get().path() + ", which is not supported here.");
		}
	}

	/** Registers what can be judged only when everything is bound. */
	void later(Runnable check) {
		checks.add(check);
	}

	/** @return the element that a reference inside this file names */
	Optional<XmlNode> find(String reference) {
		String fragment = reference.startsWith("#") ? reference.substring(1) : reference;
		if (!fragment.startsWith("/")) {
			return Optional.ofNullable(byId.get(fragment));
		}
		Optional<XmlNode> found = Optional.of(root);
		for (String part : parts(fragment)) {
			found = found.flatMap(node -> node.step(decode(part)));
		}
		return found;
	}

	/** Cuts at slashes outside brackets, since names may hold slashes. The root's own part ("" or "0") is left out. */
	private static List<String> parts(String fragment) {
		List<String> parts = new ArrayList<>();
		int start = 1;
		int depth = 0;
		for (int i = 1; i <= fragment.length(); i++) {
			char at = i == fragment.length() ? '/' : fragment.charAt(i);
			if (at == '/' && depth == 0 || i == fragment.length()) {
				parts.add(fragment.substring(start, i));
				start = i + 1;
			}
			depth += at == '[' ? 1 : at == ']' ? -1 : 0;
		}
		return parts.subList(!parts.isEmpty() && (parts.get(0).isEmpty() || parts.get(0).equals("0")) ? 1 : 0, parts.size());
	}

	private static String decode(String part) {
		try {
			return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException notEncoded) {
			return part;
		}
	}

	/** @return all problems in the order of the file, after the last checks */
	List<Problem> finish() {
		checks.forEach(Runnable::run);
		checks.clear();
		problems.sort(Comparator.comparingInt(each -> each.place().line()));
		return problems;
	}
}
