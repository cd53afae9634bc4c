// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.viewpoint.scene.Bounds;

/** Keeps rectangles apart: what is fixed stays, everything else moves down until it is free. */
final class FreePlaces {
	private final double gap;
	private final List<Bounds> taken = new ArrayList<>();

	FreePlaces(double gap) {
		this.gap = gap;
	}

	void fix(Bounds bounds) {
		taken.add(bounds);
	}

	/** @return the nearest free place at or below the wanted one, which is taken from then on */
	Bounds take(Bounds wanted) {
		Bounds place = wanted;
		for (Optional<Bounds> obstacle = obstacle(place); obstacle.isPresent(); obstacle = obstacle(place)) {
			place = new Bounds(place.x(), Math.ceil(obstacle.get().bottom() + gap), place.width(), place.height());
		}
		taken.add(place);
		return place;
	}

	private Optional<Bounds> obstacle(Bounds place) {
		return taken.stream().filter(other -> other.grown(gap - 0.5).overlaps(place)).max(Comparator.comparingDouble(Bounds::bottom));
	}
}
