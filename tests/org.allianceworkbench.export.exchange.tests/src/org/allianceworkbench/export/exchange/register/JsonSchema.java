// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.allianceworkbench.export.exchange.Json;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Writes the JSON Schema (draft 2020-12) of the domain from its metamodel: a definition for each class that has objects. */
final class JsonSchema {
	private static final String GENMODEL = "http://www.eclipse.org/emf/2002/GenModel";

	private final List<EClass> classes = Stream.concat(Stream.of(AlliancePackage.eINSTANCE), AlliancePackage.eINSTANCE.getESubpackages()
			.stream())
			.flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
					.filter(type -> !type.isAbstract()).toList();

	String write() {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		schema.put("$id", AlliancePackage.eNS_URI + "/schema.json");
		schema.put("title", "Model of an alliance");
		schema.put("type", "object");
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("format", Map.of("const", AlliancePackage.eNS_URI));
		members.put("model", reference(AlliancePackage.Literals.ALLIANCE_MODEL));
		schema.put("properties", members);
		schema.put("required", List.of("format", "model"));
		Map<String, Object> definitions = new LinkedHashMap<>();
		classes.forEach(type -> definitions.put(type.getName(), definition(type)));
		schema.put("$defs", definitions);
		return Json.document(schema);
	}

	private Map<String, Object> definition(EClass type) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put(JsonObjects.CLASS, Map.of("const", type.getName()));
		type.getEAllStructuralFeatures().stream().filter(JsonObjects::isKept).forEach(feature -> properties.put(feature.getName(),
				property(feature)));
		Map<String, Object> result = documented(type);
		result.put("type", "object");
		result.put("properties", properties);
		result.put("required", List.of(JsonObjects.CLASS));
		result.put("additionalProperties", false);
		return result;
	}

	private Map<String, Object> property(EStructuralFeature feature) {
		Map<String, Object> result = documented(feature);
		Map<String, Object> value = feature instanceof EReference reference ? target(reference) : value(feature.getEType());
		if (feature.isMany()) {
			result.put("type", "array");
			result.put("items", value);
		} else {
			result.putAll(value);
		}
		return result;
	}

	private Map<String, Object> target(EReference reference) {
		return reference.isContainment() ? reference(reference.getEReferenceType()) : Map.of("type", "string");
	}

	private Map<String, Object> reference(EClass type) {
		List<Map<String, Object>> possible = classes.stream().filter(type::isSuperTypeOf).map(each -> Map.<String, Object>of("$ref", "#/$defs/"
				+ each.getName())).toList();
		return possible.size() == 1 ? possible.get(0) : Map.of("anyOf", possible);
	}

	private static Map<String, Object> value(EClassifier type) {
		if (type instanceof EEnum choice) {
			return Map.of("enum", choice.getELiterals().stream().map(literal -> literal.getLiteral()).toList());
		}
		return Map.of("type", switch (((EDataType) type).getName()) {
			case "EInt", "EIntegerObject" -> "integer";
			case "Decimal" -> "number";
			case "EBoolean", "EBooleanObject" -> "boolean";
			default -> "string";
		});
	}

	private static Map<String, Object> documented(EModelElement element) {
		Map<String, Object> result = new LinkedHashMap<>();
		String documentation = EcoreUtil.getAnnotation(element, GENMODEL, "documentation");
		if (documentation != null) {
			result.put("description", documentation);
		}
		return result;
	}
}
