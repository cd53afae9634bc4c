// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.allianceworkbench.model.alliance.AlliancePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Makes a model of JSON again, to show that nothing is lost. */
final class JsonReader {
	private final Map<String, EClass> classes = new HashMap<>();
	private final Map<String, EObject> objects = new HashMap<>();
	private final List<Runnable> references = new ArrayList<>();

	JsonReader() {
		Stream.concat(Stream.of(AlliancePackage.eINSTANCE), AlliancePackage.eINSTANCE.getESubpackages().stream())
				.flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
				.forEach(type -> classes.put(type.getName(), type));
	}

	EObject read(String text) {
		EObject root = object(JsonParser.parseString(text).getAsJsonObject().getAsJsonObject("model"));
		references.forEach(Runnable::run);
		return root;
	}

	private EObject object(JsonObject json) {
		EObject result = EcoreUtil.create(classes.get(json.get("eClass").getAsString()));
		json.entrySet().stream().filter(entry -> !entry.getKey().equals("eClass"))
				.forEach(entry -> set(result, result.eClass().getEStructuralFeature(entry.getKey()), entry.getValue()));
		objects.put(EcoreUtil.getID(result), result);
		return result;
	}

	private void set(EObject object, EStructuralFeature feature, JsonElement json) {
		if (feature instanceof EReference reference && !reference.isContainment()) {
			references.add(() -> put(object, feature, json));
		} else {
			put(object, feature, json);
		}
	}

	private void put(EObject object, EStructuralFeature feature, JsonElement json) {
		if (json instanceof JsonArray array) {
			@SuppressWarnings("unchecked")
			List<Object> list = (List<Object>) object.eGet(feature);
			List<Object> values = new ArrayList<>();
			array.forEach(each -> values.add(value(feature, each)));
			list.clear();
			list.addAll(values);
		} else {
			object.eSet(feature, value(feature, json));
		}
	}

	private Object value(EStructuralFeature feature, JsonElement json) {
		if (feature instanceof EAttribute attribute) {
			return EcoreUtil.createFromString(attribute.getEAttributeType(), json.getAsString());
		}
		return json.isJsonObject() ? object(json.getAsJsonObject()) : objects.get(json.getAsString());
	}
}
