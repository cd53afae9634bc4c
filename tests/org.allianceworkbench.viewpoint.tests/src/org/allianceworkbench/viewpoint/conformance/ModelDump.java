// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** A model as the kit's results write it: one line for each object. */
public final class ModelDump {
	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	private ModelDump() {
	}

	public static List<String> lines(Resource model) {
		List<String> lines = new ArrayList<>();
		for (Iterator<EObject> all = model.getAllContents(); all.hasNext();) {
			lines.add(line(all.next()));
		}
		lines.sort(Comparator.comparingInt(ModelDump::number).thenComparing(Comparator.naturalOrder()));
		return lines;
	}

	private static int number(String line) {
		String name = line.substring(0, line.indexOf(' '));
		return name.matches("n\\d+") ? Integer.parseInt(name.substring(1)) : -1;
	}

	private static String line(EObject object) {
		String place = Names.place(object);
		String features = object.eClass().getEAllStructuralFeatures().stream().filter(feature -> shown(object, feature))
				.sorted(Comparator.comparing(EStructuralFeature::getName)).map(feature -> " " + feature.getName() + "=" + value(object.eGet(feature)))
				.collect(Collectors.joining());
		return Names.of(object) + " " + object.eClass().getName() + (place.isEmpty() ? "" : " in " + place) + features;
	}

	private static boolean shown(EObject object, EStructuralFeature feature) {
		boolean structure = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
		return !structure && !feature.getName().equals("id") && object.eIsSet(feature);
	}

	private static String value(Object value) {
		if (value instanceof List<?> values) {
			return values.stream().map(ModelDump::value).collect(Collectors.joining(", ", "[", "]"));
		}
		if (value instanceof EObject object && !(value instanceof Enumerator)) {
			return Names.of(object);
		}
		return value instanceof String text ? GSON.toJson(Names.normal(text)) : String.valueOf(value);
	}
}
