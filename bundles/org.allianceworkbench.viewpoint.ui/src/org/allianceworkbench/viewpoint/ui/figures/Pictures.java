// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.viewpoint.scene.Primitive;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;

/** The raster images that one viewer paints with; they end with it. */
final class Pictures {
	private final Device device;
	private final Map<String, Optional<Image>> images = new HashMap<>();

	Pictures(Device device) {
		this.device = device;
	}

	/** @return nothing where the bytes are no image that SWT reads */
	Optional<Image> image(Primitive.Image image) {
		return images.computeIfAbsent(image.path(), path -> read(image.bytes()));
	}

	void dispose() {
		images.values().forEach(image -> image.ifPresent(Image::dispose));
		images.clear();
	}

	private Optional<Image> read(byte[] bytes) {
		try {
			return Optional.of(new Image(device, new ByteArrayInputStream(bytes)));
		} catch (SWTException unreadable) {
			return Optional.empty();
		}
	}
}
