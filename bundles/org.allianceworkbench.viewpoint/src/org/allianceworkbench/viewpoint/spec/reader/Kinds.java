// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The classes that may stand in one feature, each with what binds it.
 *
 * @param <T> what binding makes
 */
final class Kinds<T> {
	private final Map<String, Function<Features, ? extends T>> binders = new LinkedHashMap<>();
	private final String defaultName;

	private Kinds(String defaultName) {
		this.defaultName = defaultName;
	}

	/** @return for a feature whose elements name their class */
	static <T> Kinds<T> named() {
		return new Kinds<>("");
	}

	/** @return for a feature whose elements are of one class and need not name it */
	static <T> Kinds<T> of(String namespace, String name, Function<Features, ? extends T> binder) {
		return new Kinds<T>(name).and(namespace, name, binder);
	}

	Kinds<T> and(String namespace, String name, Function<Features, ? extends T> binder) {
		binders.put(key(namespace, name), binder);
		return this;
	}

	/** @return the same classes, to which others may be added */
	Kinds<Object> widened() {
		Kinds<Object> wider = new Kinds<>(defaultName);
		wider.binders.putAll(binders);
		return wider;
	}

	private static String key(String namespace, String name) {
		return namespace + "#" + name;
	}

	/** @return the class of an element: what it names, else the class of the feature, else empty */
	String className(XmlNode node) {
		return node.typeName.isEmpty() ? defaultName : node.typeName;
	}

	/** @return what binds the element, or null where its class is not among these */
	Function<Features, ? extends T> binder(XmlNode node) {
		if (node.typeName.isEmpty()) {
			return defaultName.isEmpty() ? null : binders.values().iterator().next();
		}
		return binders.get(key(node.typeNamespace, node.typeName));
	}
}
