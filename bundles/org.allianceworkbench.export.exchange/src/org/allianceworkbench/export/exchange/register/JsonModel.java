// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.allianceworkbench.export.ImportException;
import org.allianceworkbench.export.ImportRemark;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.exchange.Plain;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.resource.AllianceResource;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Fills a model from JSON. What has no place in the metamodel is left out and remarked, with the path to it. */
final class JsonModel {
	private static final int MOST_REMARKS = 1000;
	/** What XML, and so the model's file, cannot hold. */
	private static final Pattern UNTOLD = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDFFF]");

	private final AllianceModel model;
	private final ImportRequest request;
	private final Map<String, EClass> classes = new HashMap<>();
	private final Map<String, EObject> objects = new HashMap<>();
	private final List<Runnable> references = new ArrayList<>();
	private final List<ImportRemark> remarks = new ArrayList<>();
	private int more;

	JsonModel(AllianceModel model, ImportRequest request) {
		this.model = model;
		this.request = request;
		learn(model.eClass().getEPackage());
	}

	private void learn(EPackage topic) {
		for (EClassifier classifier : topic.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				classes.put(type.getName(), type);
			}
		}
		topic.getESubpackages().forEach(this::learn);
	}

	void fill(JsonObject document) throws ImportException {
		JsonElement root = document.get("model");
		if (!root.isJsonObject() || typeOf(root.getAsJsonObject()) != model.eClass()) {
			throw new ImportException("The file is JSON, but its model is no " + model.eClass().getName() + ".");
		}
		enter(model, root.getAsJsonObject(), "model");
		fill(model, root.getAsJsonObject(), "model");
		references.forEach(Runnable::run);
	}

	List<ImportRemark> remarks() {
		List<ImportRemark> all = new ArrayList<>(remarks);
		if (more > 0) {
			all.add(new ImportRemark("", "There are " + more + " further remarks like these."));
		}
		return all;
	}

	private EClass typeOf(JsonObject json) {
		JsonElement name = json.get(JsonObjects.CLASS);
		return name != null && name.isJsonPrimitive() ? classes.get(name.getAsString()) : null;
	}

	private void fill(EObject object, JsonObject json, String path) {
		request.goOnUnlessCancelled();
		for (Map.Entry<String, JsonElement> member : json.entrySet()) {
			String place = path + "." + member.getKey();
			EStructuralFeature feature = object.eClass().getEStructuralFeature(member.getKey());
			boolean isId = feature == object.eClass().getEIDAttribute();
			if (feature != null && !isId && JsonObjects.isKept(feature)) {
				set(object, feature, member.getValue(), place);
			} else if (!isId && !member.getKey().equals(JsonObjects.CLASS)) {
				remark(place, object.eClass().getName() + " has nothing of this name.");
			}
		}
	}

	private void set(EObject object, EStructuralFeature feature, JsonElement json, String path) {
		if (feature.isMany() != json.isJsonArray()) {
			remark(path, feature.isMany() ? "A list is expected here." : "One value is expected here, not a list.");
		} else if (feature.isMany()) {
			JsonArray items = json.getAsJsonArray();
			for (int i = 0; i < items.size(); i++) {
				add(object, feature, items.get(i), path + "[" + i + "]");
			}
		} else {
			add(object, feature, json, path);
		}
	}

	private void add(EObject object, EStructuralFeature feature, JsonElement json, String path) {
		if (feature instanceof EAttribute attribute) {
			put(object, attribute, json.isJsonPrimitive() ? value(attribute, json.getAsJsonPrimitive(), path) : refused(path, attribute));
		} else if (((EReference) feature).isContainment()) {
			put(object, feature, child((EReference) feature, json, path));
		} else if (json.isJsonPrimitive()) {
			references.add(() -> put(object, feature, target((EReference) feature, json.getAsString(), path)));
		} else {
			remark(path, "The id of an object is expected here.");
		}
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject object, EStructuralFeature feature, Object value) {
		if (value != null && feature.isMany()) {
			((List<Object>) object.eGet(feature)).add(value);
		} else if (value != null) {
			object.eSet(feature, value);
		}
	}

	private EObject child(EReference reference, JsonElement json, String path) {
		EClass type = json.isJsonObject() ? typeOf(json.getAsJsonObject()) : null;
		if (type == null || !reference.getEReferenceType().isSuperTypeOf(type)) {
			remark(path, "An object of the class " + reference.getEReferenceType().getName() + " is expected here.");
			return null;
		}
		EObject child = EcoreUtil.create(type);
		if (!enter(child, json.getAsJsonObject(), path)) {
			return null;
		}
		fill(child, json.getAsJsonObject(), path);
		return child;
	}

	private boolean enter(EObject object, JsonObject json, String path) {
		JsonElement id = json.get(object.eClass().getEIDAttribute().getName());
		if (id == null) {
			return true;
		}
		String text = id.isJsonPrimitive() ? id.getAsString() : "";
		if (!AllianceResource.isId(text)) {
			remark(path, "Its id is no XML name, so it was left out with all that it contains.");
			return false;
		} else if (objects.putIfAbsent(text, object) != null) {
			remark(path, "The id " + text + " is taken already, so it was left out with all that it contains.");
			return false;
		}
		EcoreUtil.setID(object, text);
		return true;
	}

	private EObject target(EReference reference, String id, String path) {
		EObject target = objects.get(id);
		if (!reference.getEReferenceType().isInstance(target)) {
			remark(path, "\"" + Plain.line(id) + "\" is the id of no " + reference.getEReferenceType().getName() + ".");
			return null;
		}
		return target;
	}

	private Object value(EAttribute attribute, JsonPrimitive json, String path) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		boolean isNumber = type == int.class || Number.class.isAssignableFrom(type);
		boolean isTruth = type == boolean.class || type == Boolean.class;
		if (isNumber != json.isNumber() || isTruth != json.isBoolean()) {
			return refused(path, attribute);
		}
		try {
			Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), type == String.class ? told(json.getAsString(), path)
					: json.getAsString());
			return value == null ? refused(path, attribute) : value;
		} catch (IllegalArgumentException e) {
			return refused(path, attribute);
		}
	}

	private String told(String text, String path) {
		String told = UNTOLD.matcher(text).replaceAll("");
		if (!told.equals(text)) {
			remark(path, "Characters that no file of a model can hold were left out of the text.");
		}
		return told;
	}

	private Object refused(String path, EAttribute attribute) {
		remark(path, "A value of the type " + attribute.getEAttributeType().getName() + " is expected here.");
		return null;
	}

	private void remark(String path, String sentence) {
		if (remarks.size() < MOST_REMARKS) {
			remarks.add(new ImportRemark(Plain.line(path), sentence));
		} else {
			more++;
		}
	}
}
