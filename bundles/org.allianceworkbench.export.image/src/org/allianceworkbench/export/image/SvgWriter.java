// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.image;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneEdge;
import org.allianceworkbench.viewpoint.scene.SceneNode;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.text.Characters;
import org.allianceworkbench.viewpoint.text.FontFace;

/** Writes one scene as an SVG document: a group for each element, one element a line. */
final class SvgWriter {
	private static final String NAMESPACE = "http://www.w3.org/2000/svg";
	/** Metric-compatible families follow, so that lines keep their length where the font itself is missing. */
	private static final String FAMILY = "'" + FontFace.FAMILY + "', Arial, Helvetica, sans-serif";

	private final XMLStreamWriter xml;
	private final SvgPainter painter;
	private final Set<String> ids = new HashSet<>();

	SvgWriter(OutputStream out, boolean textAsShapes) throws XMLStreamException {
		this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
		this.painter = new SvgPainter(xml, textAsShapes);
	}

	void write(Scene scene) throws XMLStreamException {
		xml.writeStartDocument("UTF-8", "1.0");
		line();
		xml.setDefaultNamespace(NAMESPACE);
		xml.writeStartElement(NAMESPACE, "svg");
		xml.writeDefaultNamespace(NAMESPACE);
		xml.writeNamespace("xlink", SvgPainter.XLINK);
		xml.writeAttribute("version", "1.1");
		xml.writeAttribute("width", SvgPainter.number(scene.width()));
		xml.writeAttribute("height", SvgPainter.number(scene.height()));
		xml.writeAttribute("viewBox", SvgPainter.numbers(scene.x(), scene.y(), scene.width(), scene.height()));
		xml.writeAttribute("font-family", FAMILY);
		line();
		describe(scene.title(), scene.nodes().size() + " elements and " + scene.edges().size() + " connections at the top level.");
		painter.box(new Primitive.Box(scene.x(), scene.y(), scene.width(), scene.height(), 0, 0, Colour.WHITE, null));
		for (SceneNode node : scene.nodes()) {
			node(node);
		}
		for (SceneEdge edge : scene.edges()) {
			edge(edge);
		}
		group("legend", scene.legend());
		xml.writeEndElement();
		line();
		xml.writeEndDocument();
		xml.flush();
		painter.check();
	}

	private void node(SceneNode node) throws XMLStreamException {
		start(node.id(), node.semanticId(), node.mapping());
		xml.writeAttribute("transform", "translate(" + SvgPainter.numbers(node.x(), node.y()) + ")");
		line();
		describe(node.name(), node.tooltip());
		paint(node.primitives());
		for (SceneNode child : node.children()) {
			node(child);
		}
		for (SceneNode bordered : node.bordered()) {
			node(bordered);
		}
		end();
	}

	private void edge(SceneEdge edge) throws XMLStreamException {
		start(edge.id(), edge.semanticId(), edge.mapping());
		line();
		describe(edge.name(), edge.tooltip());
		paint(edge.primitives());
		end();
	}

	private void group(String id, List<Primitive> primitives) throws XMLStreamException {
		if (primitives.isEmpty()) {
			return;
		}
		start(id, "", null);
		line();
		paint(primitives);
		end();
	}

	private void start(String id, String semanticId, String mapping) throws XMLStreamException {
		xml.writeStartElement("g");
		xml.writeAttribute("id", unique(id));
		attribute("data-object", semanticId);
		attribute("data-mapping", mapping);
	}

	private void attribute(String name, String value) throws XMLStreamException {
		if (value != null && !value.isEmpty()) {
			xml.writeAttribute(name, Characters.printable(value));
		}
	}

	private void end() throws XMLStreamException {
		xml.writeEndElement();
		line();
	}

	private void describe(String title, String description) throws XMLStreamException {
		element("title", title);
		element("desc", description);
	}

	private void element(String name, String text) throws XMLStreamException {
		if (text != null && !text.isBlank()) {
			xml.writeStartElement(name);
			xml.writeCharacters(Characters.printable(text.strip()));
			end();
		}
	}

	private void paint(List<Primitive> primitives) throws XMLStreamException {
		primitives.forEach(primitive -> primitive.paint(painter));
		painter.check();
	}

	private void line() throws XMLStreamException {
		xml.writeCharacters("\n");
	}

	/** @return the id as an NCName that the document has only once */
	private String unique(String id) {
		StringBuilder name = new StringBuilder();
		String wanted = id == null || id.isEmpty() ? "_" : id;
		wanted.codePoints().forEach(point -> name.append(isNameCharacter(point) ? Character.toString(point) : "_"));
		if (!Character.isLetter(name.charAt(0)) && name.charAt(0) != '_') {
			name.insert(0, '_');
		}
		String result = name.toString();
		for (int number = 2; !ids.add(result); number++) {
			result = name + "-" + number;
		}
		return result;
	}

	private static boolean isNameCharacter(int point) {
		return point < 0x80 && (Character.isLetterOrDigit(point) || point == '-' || point == '_' || point == '.');
	}
}
