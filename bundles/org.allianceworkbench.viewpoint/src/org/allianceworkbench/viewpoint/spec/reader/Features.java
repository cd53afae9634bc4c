// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.allianceworkbench.viewpoint.spec.Expression;
import org.allianceworkbench.viewpoint.spec.Link;
import org.allianceworkbench.viewpoint.spec.Place;

/** The features of one element while it is bound. Each is taken by name; what is left at the end is a problem. */
final class Features {
	private final XmlNode node;
	private final Binding binding;
	private final Place place;
	private final Set<String> taken = new HashSet<>();

	Features(XmlNode node, Binding binding) {
		this.node = node;
		this.binding = binding;
		this.place = binding.place(node);
	}

	Binding binding() {
		return binding;
	}

	Place place() {
		return place;
	}

	String className() {
		return node.className;
	}

	void problem(String feature, String message) {
		binding.problem(node, feature, message);
	}

	private void take(String feature, String meaning) {
		taken.add(feature);
		binding.learn(node.className, feature, meaning);
	}

	/** Takes features that a real Sirius uses and that change nothing here. */
	void withoutEffect(String... features) {
		Arrays.stream(features).forEach(each -> take(each, "accepted, without effect"));
	}

	/** Says of features that were taken before that no picture shows them. */
	void notDrawn(String... features) {
		Arrays.stream(features).forEach(each -> binding.remark(node.className, each, "not drawn"));
	}

	boolean has(String feature) {
		return node.attributes.containsKey(feature) || !node.children(feature).isEmpty();
	}

	String text(String feature, String otherwise) {
		take(feature, "text" + standard(otherwise));
		return value(feature, otherwise);
	}

	/** Takes the label, which is the name where there is none. */
	String label(String name) {
		take("label", "text, default the name");
		return value("label", name);
	}

	private static String standard(String otherwise) {
		return otherwise.isEmpty() ? "" : ", default " + otherwise;
	}

	/** Attributes may also stand as child elements with text. */
	private String value(String feature, String otherwise) {
		List<XmlNode> elements = node.children(feature);
		return node.attributes.getOrDefault(feature, elements.isEmpty() ? otherwise : elements.get(0).text.toString());
	}

	String required(String feature) {
		take(feature, "text, required");
		String value = value(feature, "");
		if (value.isEmpty()) {
			problem(feature, node.className + " needs a " + feature + ".");
		}
		return value;
	}

	List<String> texts(String feature) {
		take(feature, "texts");
		List<String> values = new ArrayList<>();
		Optional.ofNullable(node.attributes.get(feature)).filter(value -> !value.isBlank())
				.ifPresent(value -> values.addAll(List.of(value.trim().split("\\s+"))));
		node.children(feature).forEach(each -> values.add(each.text.toString().trim()));
		return values;
	}

	boolean flag(String feature, boolean otherwise) {
		take(feature, "true or false, default " + otherwise);
		String value = value(feature, String.valueOf(otherwise));
		if (!value.equals("true") && !value.equals("false")) {
			problem(feature, "\"" + value + "\" is neither true nor false.");
		}
		return value.equals("true");
	}

	int number(String feature, int otherwise) {
		take(feature, "whole number, default " + otherwise);
		String value = value(feature, String.valueOf(otherwise));
		try {
			return Integer.parseInt(value.trim());
		} catch (NumberFormatException noNumber) {
			problem(feature, "\"" + value + "\" is no whole number.");
			return otherwise;
		}
	}

	<E> E choice(String feature, Map<String, E> literals, String otherwise) {
		take(feature, (literals.size() > 7 ? "one of " + literals.size() + " literals" : "one of " + String.join(", ", literals.keySet()))
				+ ", default " + otherwise);
		String value = value(feature, otherwise);
		if (!literals.containsKey(value)) {
			problem(feature, "\"" + value + "\" is none of " + String.join(", ", literals.keySet()) + ".");
			return literals.get(otherwise);
		}
		return literals.get(value);
	}

	Expression expression(String feature, String otherwise) {
		take(feature, "expression" + standard(otherwise));
		return new Expression(value(feature, otherwise), place, feature);
	}

	Expression requiredExpression(String feature) {
		take(feature, "expression, required");
		Expression expression = new Expression(value(feature, ""), place, feature);
		if (!expression.isGiven()) {
			problem(feature, node.className + " needs a " + feature + ".");
		}
		return expression;
	}

	/** Takes child elements; those of a class that is not among the kinds are problems and left out. */
	<T> List<T> children(String feature, Kinds<? extends T> kinds) {
		take(feature, "elements");
		return bind(feature, kinds);
	}

	private <T> List<T> bind(String feature, Kinds<? extends T> kinds) {
		List<T> results = new ArrayList<>();
		for (XmlNode child : node.children(feature)) {
			if (kinds.binder(child) == null) {
				refuse(child);
			} else {
				results.add(binding.bind(child, kinds));
			}
		}
		return results;
	}

	private void refuse(XmlNode child) {
		child.className = child.typeName.isEmpty() ? child.tag : child.typeName;
		binding.problem(child, "", child.typeName.isEmpty() ? "The element " + child.tag + " must name its class with xsi:type."
				: child.typeName + " is not supported.");
	}

	<T> Optional<T> child(String feature, Kinds<? extends T> kinds) {
		take(feature, "element");
		List<T> all = bind(feature, kinds);
		if (all.size() > 1) {
			problem(feature, "There must be only one " + feature + ".");
		}
		return all.stream().findFirst();
	}

	/** Takes references, written as an attribute or as elements with {@code href}. */
	<T> List<Link<T>> links(String feature, Class<T> type) {
		take(feature, "references to " + type.getSimpleName());
		return references(feature).stream().map(each -> binding.link(node, feature, each, type)).toList();
	}

	<T> Optional<Link<T>> link(String feature, Class<T> type) {
		take(feature, "reference to " + type.getSimpleName());
		return references(feature).stream().findFirst().map(each -> binding.link(node, feature, each, type));
	}

	List<String> referenced(String feature, String meaning) {
		take(feature, meaning);
		return references(feature);
	}

	private List<String> references(String feature) {
		List<String> references = new ArrayList<>();
		String attribute = node.attributes.getOrDefault(feature, "");
		if (!attribute.isBlank()) {
			references.addAll(List.of(attribute.trim().split("\\s+")));
		}
		node.children(feature).forEach(each -> references.add(each.attributes.getOrDefault("href", "")));
		return references;
	}

	/** Takes a child element that only gives a variable its name. */
	String variable(String feature, String otherwise) {
		Kinds<String> kinds = Kinds.of("", "Variable", each -> each.text("name", otherwise));
		take(feature, "variable, usually " + otherwise);
		return this.<String>bind(feature, kinds).stream().findFirst().orElse(otherwise);
	}

	/** Takes references and lets the caller resolve them. */
	<T> Optional<T> reference(String feature, String meaning, Function<String, T> resolver) {
		take(feature, meaning);
		return references(feature).stream().findFirst().map(resolver);
	}

	void reportRest() {
		for (String attribute : node.attributes.keySet()) {
			if (!taken.contains(attribute)) {
				problem(attribute, attribute + " of " + node.className + " is not supported.");
			}
		}
		Set<String> reported = new HashSet<>();
		for (XmlNode child : node.children()) {
			if (!taken.contains(child.tag) && reported.add(child.tag)) {
				binding.problem(child, "", child.tag + " of " + node.className + " is not supported.");
			}
		}
		if (!node.text.toString().isBlank()) {
			problem("", "There is text where none is expected.");
		}
	}
}
