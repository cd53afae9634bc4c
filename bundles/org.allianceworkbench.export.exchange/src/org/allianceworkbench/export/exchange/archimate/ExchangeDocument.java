// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.allianceworkbench.export.exchange.Features;
import org.allianceworkbench.export.exchange.Xml;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Writes an exchange file; the schema fixes the order of its parts. Every attribute that is set becomes a property, a list one for each value. What
 * the format has no place for, the way back needs as properties too: the class of an object, where it is contained, and which reference a relation is.
 */
final class ExchangeDocument {
	static final String NAMESPACE = "http://www.opengroup.org/xsd/archimate/3.0/";
	private static final String SCHEMA = "http://www.opengroup.org/xsd/archimate/3.1/archimate3_Diagram.xsd";
	static final String CLASS = "class";
	static final String CONTAINER = "container";
	static final String REFERENCE = "reference";

	private final Xml xml = new Xml();
	private final EObject root;
	private final Conversion conversion;
	private final Map<String, String> definitions = new TreeMap<>();

	ExchangeDocument(EObject root, Conversion conversion) {
		this.root = root;
		this.conversion = conversion;
	}

	String write(List<Scene> scenes) {
		xml.start("model", "xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", "xsi:schemaLocation",
				NAMESPACE + " " + SCHEMA,
				"identifier", conversion.root());
		named(root);
		properties(root);
		xml.start("elements");
		conversion.concepts().forEach(this::element);
		xml.end();
		if (!conversion.relations().isEmpty()) {
			xml.start("relationships");
			conversion.relations().forEach(this::relation);
			xml.end();
		}
		organisation();
		definitions();
		new Views(xml, conversion).write(scenes);
		return xml.end().toString();
	}

	private void element(Element element) {
		xml.start("element", "identifier", element.id(), "xsi:type", element.concept().word());
		named(element.object());
		properties(element.object());
		xml.end();
	}

	private void relation(Relation relation) {
		xml.start("relationship", "identifier", relation.id(), "source", relation.source(), "target", relation.target(), "xsi:type",
				relation.type().word(),
				"modifier", relation.modifier().isEmpty() ? null : relation.modifier(), "isDirected",
				relation.type() == RelationType.ASSOCIATION ? "true" : null);
		if (!relation.name().isEmpty()) {
			xml.text("name", relation.name());
		}
		relation.object().ifPresent(this::documentation);
		relation.object().ifPresentOrElse(this::properties, () -> {
			xml.start("properties");
			property(REFERENCE, relation.reference());
			xml.end();
		});
		xml.end();
	}

	private void named(EObject object) {
		String name = Features.text(object, "name");
		xml.text("name", name.isEmpty() ? Features.words(object.eClass().getName()) : name);
		documentation(object);
	}

	private void documentation(EObject object) {
		String description = Features.text(object, "description");
		if (!description.isEmpty()) {
			xml.text("documentation", description);
		}
	}

	private void properties(EObject object) {
		xml.start("properties");
		property(CLASS, object.eClass().getName());
		if (object.eContainer() != null && object.eContainer() != root) {
			property(CONTAINER, conversion.identifier(object.eContainer()) + "/" + object.eContainmentFeature().getName());
		}
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (Features.isProperty(attribute) && object.eIsSet(attribute)) {
				Features.texts(object, attribute).forEach(text -> property(attribute.getName(), text));
			}
		}
		xml.end();
	}

	private void property(String name, String value) {
		String id = definitions.computeIfAbsent(name, key -> conversion.identifier("property." + key));
		xml.start("property", "propertyDefinitionRef", id).text("value", value).end();
	}

	private void definitions() {
		xml.start("propertyDefinitions");
		definitions.forEach((name, id) -> xml.start("propertyDefinition", "identifier", id, "type", "string").text("name", name).end());
		xml.end();
	}

	/** A folder for each list at the top of the model, with all that is in it. */
	private void organisation() {
		Map<String, List<String>> folders = new LinkedHashMap<>();
		for (Element element : conversion.concepts()) {
			folders.computeIfAbsent(Features.words(top(element.object())), name -> new ArrayList<>()).add(element.id());
		}
		xml.start("organizations");
		folders.forEach((name, members) -> {
			xml.start("item").text("label", name);
			members.forEach(member -> xml.empty("item", "identifierRef", member));
			xml.end();
		});
		xml.end();
	}

	private String top(EObject object) {
		EObject at = object;
		while (at.eContainer() != root) {
			at = at.eContainer();
		}
		return at.eContainmentFeature().getName();
	}
}
