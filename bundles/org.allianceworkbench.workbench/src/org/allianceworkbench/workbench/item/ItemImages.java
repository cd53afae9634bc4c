// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.item;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.edit.provider.ComposedImage;
import org.eclipse.jface.resource.ImageDescriptor;

/** Turns what an item provider names as its image (a URL, a URI, or a composition of them) into an image descriptor. */
public final class ItemImages {
	private ItemImages() {
	}

	/**
	 * The descriptor of an item provider's image.
	 *
	 * @param image what the item provider returned, may be null
	 * @return empty when there is no image, or one of an unknown kind
	 */
	public static Optional<ImageDescriptor> descriptor(Object image) {
		if (image instanceof ComposedImage composed) {
			return composed.getImages().isEmpty() ? Optional.empty() : descriptor(composed.getImages().get(0));
		}
		if (image instanceof ImageDescriptor descriptor) {
			return Optional.of(descriptor);
		}
		return url(image).map(ImageDescriptor::createFromURL);
	}

	private static Optional<URL> url(Object image) {
		try {
			if (image instanceof URI uri) {
				return Optional.of(new URL(uri.toString()));
			}
			return image instanceof URL url ? Optional.of(url) : Optional.empty();
		} catch (MalformedURLException e) {
			return Optional.empty();
		}
	}
}
