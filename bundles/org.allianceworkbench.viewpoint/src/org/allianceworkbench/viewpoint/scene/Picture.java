// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.List;

/** An image that has been read, of its own size in pixels. */
public sealed interface Picture {
	double width();

	double height();

	/** An image of paths, to be scaled without loss. */
	record Vector(double width, double height, List<Primitive.Path> paths) implements Picture {
		public Vector {
			paths = List.copyOf(paths);
		}
	}

	/** An image of pixels: the bytes of a PNG, JPEG or GIF file. */
	record Raster(double width, double height, String path, byte[] bytes) implements Picture {
	}
}
