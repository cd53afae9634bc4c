// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.image;

/** Tells a raster image's media type from its first bytes. */
final class ImageType {
	private ImageType() {
	}

	static String of(byte[] bytes) {
		if (bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8) {
			return "image/jpeg";
		}
		return bytes.length > 2 && bytes[0] == 'G' && bytes[1] == 'I' ? "image/gif" : "image/png";
	}
}
