// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.image;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Bidi;
import java.util.Arrays;
import java.util.Base64;
import java.util.StringJoiner;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.text.Characters;
import org.allianceworkbench.viewpoint.text.TextMeasurer;
import org.allianceworkbench.viewpoint.text.TextStyle;

/** Writes primitives as SVG elements. A failure of the writer is kept until it is asked for, for a painter's methods throw nothing. */
final class SvgPainter implements Primitive.Painter {
	static final String XLINK = "http://www.w3.org/1999/xlink";
	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

	private final XMLStreamWriter xml;
	private final TextMeasurer outlines;
	private XMLStreamException failure;

	SvgPainter(XMLStreamWriter xml, boolean textAsShapes) {
		this.xml = xml;
		this.outlines = textAsShapes ? new TextMeasurer() : null;
	}

	/** @throws XMLStreamException where something could not be written */
	void check() throws XMLStreamException {
		if (failure != null) {
			throw failure;
		}
	}

	@Override
	public void box(Primitive.Box box) {
		write("rect", "", () -> {
			place(box.x(), box.y(), box.width(), box.height());
			if (box.arcWidth() > 0 && box.arcHeight() > 0) {
				attribute("rx", box.arcWidth() / 2);
				attribute("ry", box.arcHeight() / 2);
			}
			paint(box.fill(), box.stroke());
		});
	}

	@Override
	public void oval(Primitive.Oval oval) {
		write("ellipse", "", () -> {
			attribute("cx", oval.x() + oval.width() / 2);
			attribute("cy", oval.y() + oval.height() / 2);
			attribute("rx", oval.width() / 2);
			attribute("ry", oval.height() / 2);
			paint(oval.fill(), oval.stroke());
		});
	}

	@Override
	public void path(Primitive.Path path) {
		SvgPath data = new SvgPath();
		path.draw(data);
		write("path", "", () -> {
			xml.writeAttribute("d", data.toString());
			paint(path.fill(), path.stroke());
		});
	}

	@Override
	public void text(Primitive.Text text) {
		TextStyle style = new TextStyle(text.size(), text.bold(), text.italic());
		if (outlines != null) {
			outline(text, style);
			return;
		}
		String content = Characters.printable(text.text());
		write("text", content, () -> {
			attribute("x", text.x());
			attribute("y", text.baseline());
			attribute("font-size", style.pixels());
			optional("font-weight", text.bold() ? "bold" : "");
			optional("font-style", text.italic() ? "italic" : "");
			optional("text-decoration", decoration(text));
			optional("xml:space", content.contains("  ") ? "preserve" : "");
			xml.writeAttribute("fill", text.colour().hex());
		});
	}

	@Override
	public void image(Primitive.Image image) {
		write("image", "", () -> {
			place(image.x(), image.y(), image.width(), image.height());
			xml.writeAttribute("preserveAspectRatio", "none");
			xml.writeAttribute(XLINK, "href", "data:" + ImageType.of(image.bytes()) + ";base64," + Base64.getEncoder().encodeToString(image.bytes()));
		});
	}

	private void outline(Primitive.Text text, TextStyle style) {
		Font font = outlines.font(style);
		String shown = outlines.displayable(Characters.printable(text.text()), style.face());
		char[] characters = shown.toCharArray();
		int direction = Bidi.requiresBidi(characters, 0, characters.length) ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
		PathIterator iterator = font.layoutGlyphVector(CONTEXT, characters, 0, characters.length, direction)
				.getOutline((float) text.x(), (float) text.baseline()).getPathIterator(null);
		SvgPath data = new SvgPath();
		data.append(iterator);
		write("path", "", () -> {
			xml.writeAttribute("d", data.toString());
			xml.writeAttribute("fill", text.colour().hex());
		});
	}

	private static String decoration(Primitive.Text text) {
		StringJoiner joiner = new StringJoiner(" ");
		if (text.underline()) {
			joiner.add("underline");
		}
		if (text.strikeThrough()) {
			joiner.add("line-through");
		}
		return joiner.toString();
	}

	private void place(double x, double y, double width, double height) throws XMLStreamException {
		attribute("x", x);
		attribute("y", y);
		attribute("width", width);
		attribute("height", height);
	}

	private void paint(Colour fill, Primitive.Stroke stroke) throws XMLStreamException {
		xml.writeAttribute("fill", fill == null ? "none" : fill.hex());
		if (stroke == null) {
			return;
		}
		xml.writeAttribute("stroke", stroke.colour().hex());
		attribute("stroke-width", stroke.width());
		optional("stroke-dasharray", numbers(stroke.dashes()));
		optional("stroke-linecap", stroke.round() ? "round" : "");
		optional("stroke-linejoin", stroke.round() ? "round" : "");
	}

	private void attribute(String name, double value) throws XMLStreamException {
		xml.writeAttribute(name, number(value));
	}

	private void optional(String name, String value) throws XMLStreamException {
		if (!value.isEmpty()) {
			xml.writeAttribute(name, value);
		}
	}

	private void write(String element, String content, Attributes attributes) {
		if (failure != null) {
			return;
		}
		try {
			if (content.isEmpty()) {
				xml.writeEmptyElement(element);
				attributes.write();
			} else {
				xml.writeStartElement(element);
				attributes.write();
				xml.writeCharacters(content);
				xml.writeEndElement();
			}
			xml.writeCharacters("\n");
		} catch (XMLStreamException problem) {
			failure = problem;
		}
	}

	/** @return the numbers with two decimals at most, separated by spaces */
	static String numbers(double... values) {
		StringJoiner joiner = new StringJoiner(" ");
		Arrays.stream(values).forEach(value -> joiner.add(number(value)));
		return joiner.toString();
	}

	/** @return the number with two decimals at most, in no country's way of writing */
	static String number(double value) {
		if (value == Math.rint(value) && Math.abs(value) < 1e9) {
			return Long.toString((long) value);
		}
		return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}

	@FunctionalInterface
	private interface Attributes {
		void write() throws XMLStreamException;
	}
}
