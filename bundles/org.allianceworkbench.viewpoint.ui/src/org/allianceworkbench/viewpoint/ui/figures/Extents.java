// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import java.util.List;

import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Primitive;
import org.eclipse.draw2d.geometry.Rectangle;

/** How many whole pixels primitives take, so that a figure never cuts its own picture. */
final class Extents {
	/** Room for soft edges. */
	private static final int SOFT = 1;

	private Extents() {
	}

	/** @return whole pixels around all primitives, empty where there are none */
	static Rectangle of(List<? extends Primitive> primitives) {
		return primitives.stream().map(Primitive::extent).reduce(Bounds::union).map(Extents::whole).orElseGet(Rectangle::new);
	}

	private static Rectangle whole(Bounds bounds) {
		int x = (int) Math.floor(bounds.x()) - SOFT;
		int y = (int) Math.floor(bounds.y()) - SOFT;
		return new Rectangle(x, y, (int) Math.ceil(bounds.right()) + SOFT - x, (int) Math.ceil(bounds.bottom()) + SOFT - y);
	}
}
