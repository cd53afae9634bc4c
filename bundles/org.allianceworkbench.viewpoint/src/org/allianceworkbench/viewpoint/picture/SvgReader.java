// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.picture;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.allianceworkbench.viewpoint.scene.Picture;
import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.scene.Primitive.Segment;

/**
 * Reads SVG files of basic shapes and paths with plain fills and strokes, so that icons stay vectors from end to end. Anything else in a
 * file (text, gradients, references, style sheets) is refused, never left out.
 */
final class SvgReader {
	/** Elements of which nothing is painted; what stands in definitions shows only by references, which are refused. */
	private static final Set<String> SILENT = Set.of("title", "desc", "metadata", "defs");
	private static final Set<String> PASSIVE = Set.of("id", "class", "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2", "d",
			"points", "viewBox", "version", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "transform", "role",
			"space", "preserveAspectRatio");

	private final List<Primitive.Path> paths = new ArrayList<>();
	private final Deque<Presentation> around = new ArrayDeque<>();
	private double width;
	private double height;

	/** @throws UnsupportedPictureException where the file is no SVG or holds more than this reads */
	Picture.Vector read(byte[] bytes) throws UnsupportedPictureException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
			around.push(Presentation.INITIAL);
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					start(reader);
				} else if (event == XMLStreamConstants.END_ELEMENT) {
					around.pop();
				}
			}
		} catch (XMLStreamException problem) {
			throw new UnsupportedPictureException("no well-formed XML (" + problem.getMessage() + ")");
		}
		if (width <= 0 || height <= 0) {
			throw new UnsupportedPictureException("no size");
		}
		return new Picture.Vector(width, height, paths);
	}

	private void start(XMLStreamReader reader) throws UnsupportedPictureException, XMLStreamException {
		String name = reader.getLocalName();
		if (SILENT.contains(name)) {
			skip(reader);
			return;
		}
		Map<String, String> attributes = attributes(reader);
		Presentation presentation = around.peek().with(attributes);
		if (name.equals("svg")) {
			around.push(framed(attributes, presentation));
			return;
		}
		around.push(presentation);
		if (!name.equals("g")) {
			add(shape(name, attributes), presentation);
		}
	}

	private static void skip(XMLStreamReader reader) throws XMLStreamException {
		for (int depth = 1; depth > 0;) {
			int event = reader.next();
			depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
		}
	}

	private Presentation framed(Map<String, String> attributes, Presentation presentation) throws UnsupportedPictureException {
		if (around.size() > 1) {
			throw new UnsupportedPictureException("another picture within");
		}
		String[] box = attributes.getOrDefault("viewBox", "").strip().split("[\\s,]+");
		width = box.length == 4 ? Presentation.number(box[2]) : number(attributes, "width");
		height = box.length == 4 ? Presentation.number(box[3]) : number(attributes, "height");
		if (box.length == 4) {
			presentation.transform().translate(-Presentation.number(box[0]), -Presentation.number(box[1]));
		}
		return presentation;
	}

	private static Map<String, String> attributes(XMLStreamReader reader) throws UnsupportedPictureException {
		Map<String, String> result = new HashMap<>();
		for (int index = 0; index < reader.getAttributeCount(); index++) {
			String name = reader.getAttributeLocalName(index);
			if (!PASSIVE.contains(name) && !name.startsWith("aria-") && !name.startsWith("data-")) {
				throw new UnsupportedPictureException("the attribute " + name);
			}
			result.put(name, reader.getAttributeValue(index));
		}
		return result;
	}

	private static Shape shape(String name, Map<String, String> a) throws UnsupportedPictureException {
		return switch (name) {
			case "path" -> PathData.parse(a.getOrDefault("d", ""));
			case "rect" -> {
				double rx = number(a, a.containsKey("rx") ? "rx" : "ry");
				double ry = number(a, a.containsKey("ry") ? "ry" : "rx");
				yield new RoundRectangle2D.Double(number(a, "x"), number(a, "y"), number(a, "width"), number(a, "height"), 2 * rx, 2 * ry);
			}
			case "circle" -> ellipse(number(a, "cx"), number(a, "cy"), number(a, "r"), number(a, "r"));
			case "ellipse" -> ellipse(number(a, "cx"), number(a, "cy"), number(a, "rx"), number(a, "ry"));
			case "line" -> new Line2D.Double(number(a, "x1"), number(a, "y1"), number(a, "x2"), number(a, "y2"));
			case "polyline" -> polyline(a.getOrDefault("points", ""), false);
			case "polygon" -> polyline(a.getOrDefault("points", ""), true);
			default -> throw new UnsupportedPictureException("the element " + name);
		};
	}

	private static Shape ellipse(double cx, double cy, double rx, double ry) {
		return new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry);
	}

	private static Shape polyline(String points, boolean closed) throws UnsupportedPictureException {
		return PathData.parse("M" + points + (closed ? "Z" : ""));
	}

	private static double number(Map<String, String> attributes, String name) throws UnsupportedPictureException {
		return attributes.containsKey(name) ? Presentation.number(attributes.get(name)) : 0;
	}

	private void add(Shape shape, Presentation presentation) {
		List<Segment> segments = new ArrayList<>();
		double[] c = new double[6];
		Path2D path = new Path2D.Double(shape, presentation.transform());
		for (PathIterator iterator = path.getPathIterator(null); !iterator.isDone(); iterator.next()) {
			segments.add(segment(iterator.currentSegment(c), c));
		}
		Primitive.Path found = new Primitive.Path(segments, presentation.fill(), presentation.line());
		if (!segments.isEmpty() && (found.fill() != null || found.stroke() != null)) {
			paths.add(found);
		}
	}

	private static Segment segment(int kind, double[] c) {
		return switch (kind) {
			case PathIterator.SEG_MOVETO -> new Segment.MoveTo(c[0], c[1]);
			case PathIterator.SEG_LINETO -> new Segment.LineTo(c[0], c[1]);
			case PathIterator.SEG_CUBICTO -> new Segment.CurveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
			default -> new Segment.Close();
		};
	}
}
