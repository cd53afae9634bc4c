// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.Subject;
import org.allianceworkbench.export.exchange.Identifiers;
import org.allianceworkbench.export.exchange.Json;
import org.allianceworkbench.export.exchange.drawing.Drawing;
import org.allianceworkbench.export.exchange.drawing.Line;
import org.allianceworkbench.export.exchange.drawing.Shape;
import org.allianceworkbench.export.exchange.drawing.Tip;

/**
 * A blueprint for Kumu: elements and connections by ids, for two elements may have one name. Ids are unique across both. Places are not
 * part of a blueprint.
 *
 * @see <a href="https://docs.kumu.io/guides/import/blueprints">Kumu: JSON and blueprints</a>
 */
public class KumuFormat extends GraphFormat {
	public KumuFormat() {
		this(Subject.DIAGRAM);
	}

	private KumuFormat(Subject subject) {
		super(subject, "kumu", "Kumu blueprint", "kumu.json");
	}

	/** The same for whole models. */
	public static final class OfModel extends KumuFormat {
		public OfModel() {
			super(Subject.MODEL);
		}
	}

	@Override
	protected String text(ExportRequest request) throws ExportException {
		Drawing drawing = drawing(request);
		Identifiers ids = Identifiers.names();
		List<Object> elements = new ArrayList<>();
		drawing.shapes().forEach(shape -> add(shape, null, elements, ids));
		Map<String, Object> blueprint = new LinkedHashMap<>();
		blueprint.put("elements", elements);
		blueprint.put("connections", drawing.lines().stream().map(line -> connection(line, ids)).toList());
		return Json.document(blueprint);
	}

	private static void add(Shape shape, Shape container, List<Object> elements, Identifiers ids) {
		Map<String, Object> element = new LinkedHashMap<>();
		element.put("id", ids.of(shape.id()));
		element.put("label", shape.label());
		element.put("type", shape.kind());
		put(element, "description", shape.tooltip());
		put(element, "Container", container == null ? "" : container.label());
		put(element, "Model id", shape.object());
		put(element, "Colour", shape.look().fill(""));
		element.putAll(shape.fields());
		elements.add(element);
		shape.children().forEach(child -> add(child, shape, elements, ids));
	}

	private static Map<String, Object> connection(Line line, Identifiers ids) {
		Map<String, Object> connection = new LinkedHashMap<>();
		connection.put("id", ids.of(line.id()));
		connection.put("from", ids.of(line.source()));
		connection.put("to", ids.of(line.target()));
		connection.put("direction", line.end() == Tip.NONE ? "undirected" : line.begin() == line.end() ? "mutual" : "directed");
		connection.put("type", line.kind());
		put(connection, "label", line.label());
		put(connection, "description", line.tooltip());
		put(connection, "Model id", line.object());
		put(connection, "Colour", line.stroke().colour().hex());
		connection.putAll(line.fields());
		return connection;
	}

	private static void put(Map<String, Object> map, String name, String value) {
		if (!value.isEmpty()) {
			map.put(name, value);
		}
	}
}
