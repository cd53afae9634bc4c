// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.drawing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.scene.Primitive;

/**
 * An edge of a diagram.
 *
 * @param id of the diagram's element
 * @param object id of the object it shows, empty where that has none
 * @param kind name of its mapping
 * @param source id of a shape
 * @param target id of a shape
 * @param route from source to target in pixels of the diagram, at least two points
 * @param begin what stands at the source
 * @param end what stands at the target
 * @param fields what else its object says, by headings; empty where a diagram is drawn
 */
public record Line(String id, String object, String kind, String label, String tooltip, String source, String target,
		List<Primitive.Point> route, Primitive.Stroke stroke, Tip begin, Tip end, Map<String, String> fields) {
	public Line {
		route = List.copyOf(route);
		fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
	}

	/** @return the route without its ends */
	public List<Primitive.Point> bends() {
		return route.size() < 3 ? List.of() : route.subList(1, route.size() - 1);
	}
}
