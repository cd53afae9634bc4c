// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.network;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.export.exchange.Features;
import org.allianceworkbench.export.exchange.Plain;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;

/** What an object says in its attributes, by headings for people: "Maturity". */
final class Fields {
	/** Headings that graph tools keep for themselves, in any letters. */
	private static final Set<String> TAKEN = Set.of("id", "label", "name", "type", "kind", "object", "description", "tags", "image", "direction", "from",
			"to", "container", "colour", "model id");

	private Fields() {
	}

	/** @return every attribute that is set, but id, name and description, in the order of the class */
	static Map<String, String> of(EObject object) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (Features.isProperty(attribute) && object.eIsSet(attribute)) {
				fields.put(heading(attribute), text(object, attribute));
			}
		}
		return fields;
	}

	private static String heading(EAttribute attribute) {
		String words = Features.words(attribute.getName());
		String telling = TAKEN.contains(words) ? words + " of " + Features.words(attribute.getEContainingClass().getName()) : words;
		return telling.substring(0, 1).toUpperCase(Locale.ROOT) + telling.substring(1);
	}

	private static String text(EObject object, EAttribute attribute) {
		boolean isWord = attribute.getEAttributeType() instanceof EEnum;
		return Features.texts(object, attribute).stream().map(value -> Plain.line(isWord ? Features.words(value) : value)).collect(Collectors.joining("; "));
	}
}
