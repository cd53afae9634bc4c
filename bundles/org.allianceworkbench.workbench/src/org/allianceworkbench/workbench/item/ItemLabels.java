// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.item;

import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.edit.label.EnglishNames;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.resource.ImageDescriptor;

/** What an object of the model is called, and its icon, as its item provider says. */
public final class ItemLabels {
	private final AdapterFactory factory;

	/**
	 * Labels through a factory of item providers.
	 *
	 * @param factory must support {@link IItemLabelProvider}
	 */
	public ItemLabels(AdapterFactory factory) {
		this.factory = Objects.requireNonNull(factory);
	}

	/**
	 * The label of an object.
	 *
	 * @param object an object of the model, or any value; null gives an empty text
	 * @return never null
	 */
	public String text(Object object) {
		if (object == null) {
			return "";
		}
		return provider(object).map(provider -> provider.getText(object)).filter(text -> !text.isBlank()).orElseGet(() -> fallback(object));
	}

	/**
	 * The icon of an object.
	 *
	 * @param object an object of the model
	 * @return empty when its item provider has none
	 */
	public Optional<ImageDescriptor> image(Object object) {
		return provider(object).map(provider -> provider.getImage(object)).flatMap(ItemImages::descriptor);
	}

	/**
	 * The kind of an object in words: "Policing objective" for a PolicingObjective.
	 *
	 * @param type the object's class
	 * @return its name in words, with a capital letter
	 */
	public static String kind(EClass type) {
		String words = EnglishNames.ofClass(type);
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	private Optional<IItemLabelProvider> provider(Object object) {
		return object instanceof EObject ? Optional.ofNullable((IItemLabelProvider) factory.adapt(object, IItemLabelProvider.class)) : Optional.empty();
	}

	private static String fallback(Object object) {
		return object instanceof EObject element ? kind(element.eClass()) : object.toString();
	}
}
