// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.exchange.Features;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Gives objects the names, descriptions and properties of entries. */
final class Attributes {
	private final Remarks remarks;

	Attributes(Remarks remarks) {
		this.remarks = remarks;
	}

	/**
	 * Sets what the entry says. What an entry of ours does not say is unset, what one of others does not say stays.
	 *
	 * @param unnamed what an export calls such an object that has no name
	 */
	void set(EObject object, Entry entry, String unnamed) {
		text(object, "name", entry.isOurs() && entry.name().equals(unnamed) ? "" : entry.name(), entry.isOurs());
		text(object, "description", entry.documentation(), entry.isOurs());
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (Features.isProperty(attribute) && !attribute.isDerived() && !attribute.isTransient()) {
				property(object, attribute, entry);
			}
		}
		entry.properties().forEach((name, values) -> remarkUnknown(object, name, entry));
	}

	private static void text(EObject object, String name, String text, boolean complete) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		if (feature != null && (complete || !text.isEmpty()) && !text.equals(Features.text(object, name))) {
			object.eSet(feature, text.isEmpty() ? null : text);
		}
	}

	private void property(EObject object, EAttribute attribute, Entry entry) {
		List<String> texts = entry.properties().get(attribute.getName());
		if (texts == null && entry.isOurs()) {
			object.eUnset(attribute);
		}
		if (texts == null || texts.equals(Features.texts(object, attribute)) && object.eIsSet(attribute)) {
			return;
		}
		List<Object> values = new ArrayList<>();
		for (String text : texts) {
			try {
				values.add(EcoreUtil.createFromString(attribute.getEAttributeType(), text));
			} catch (RuntimeException wrong) { // each type of data throws its own kind
				remarks.add(entry.line(), "The property \"" + attribute.getName() + "\" of " + entry.title() + " cannot be \"" + text
						+ "\", so it was left as it was.");
				return;
			}
		}
		object.eSet(attribute, attribute.isMany() ? values : values.get(0));
	}

	private void remarkUnknown(EObject object, String name, Entry entry) {
		boolean known = object.eClass().getEStructuralFeature(name) instanceof EAttribute || name.equals(ExchangeDocument.CLASS)
				|| name.equals(ExchangeDocument.CONTAINER);
		if (!known) {
			remarks.add(entry.line(), "The property \"" + name + "\" of " + entry.title() + " has no place in "
					+ Features.words(object.eClass().getName()) + " objects and is not carried.");
		}
	}
}
