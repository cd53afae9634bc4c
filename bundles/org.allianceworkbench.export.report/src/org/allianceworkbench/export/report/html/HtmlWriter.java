// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.report.document.Block;
import org.allianceworkbench.export.report.document.Document;
import org.allianceworkbench.export.report.document.Run;
import org.allianceworkbench.viewpoint.scene.Scene;

/**
 * Writes a document as one page of HTML that is well-formed XML too. Style and script stand in the page; a policy in its head forbids
 * everything from outside. The page's own ids begin with "page:", which no anchor can, since those are XML names without a colon.
 */
public final class HtmlWriter {
	private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

	private static final String[] PLAIN = {};
	private static final String[] FIGURE = {"class", "figure"};
	private static final String[] HEAD = {"scope", "col"};
	private static final String[] FIGURE_HEAD = {"scope", "col", "class", "figure"};

	private final ExportFormat svg;
	private final Map<String, Scene> diagrams;
	private final XMLStreamWriter xml;
	private final Elements page;
	private int tables;
	private int figures;
	private Set<String> anchors = Set.of();

	/**
	 * @param svg writes diagrams
	 * @param diagrams by their ids
	 */
	public HtmlWriter(ExportFormat svg, Map<String, Scene> diagrams, OutputStream out) throws IOException {
		this.svg = svg;
		this.diagrams = diagrams;
		try {
			xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
		} catch (XMLStreamException impossible) {
			throw new IOException(impossible);
		}
		page = new Elements(xml);
	}

	/** Writes the page. */
	public void write(Document document) throws IOException {
		anchors = document.anchors();
		try {
			whole(document);
			xml.flush();
		} catch (XMLStreamException problem) {
			throw new ExportException("The report \"" + document.title() + "\" could not be written as HTML.", problem);
		}
	}

	private void whole(Document document) throws XMLStreamException, IOException {
		xml.writeDTD("<!DOCTYPE html>");
		page.line();
		page.start("html", "lang", "en-GB");
		head(document);
		page.start("body");
		page.start("a", "class", "skip", "href", "#page:content");
		page.text("Skip to the content");
		page.end();
		navigation(document);
		page.start("main", "id", "page:content");
		header(document);
		for (Block block : document.blocks()) {
			block(block);
			page.line();
		}
		page.end();
		page.start("script");
		page.text(resource("page.js"));
		page.end();
		page.end();
		page.end();
		page.line();
	}

	private void head(Document document) throws XMLStreamException {
		page.start("head");
		page.empty("meta", "charset", "UTF-8");
		page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
		page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		page.empty("meta", "name", "generator", "content", "Alliance Workbench");
		page.element("title", document.subtitle().isEmpty() ? document.title() : document.title() + " – " + document.subtitle());
		page.start("style");
		page.text(resource("page.css"));
		page.end();
		page.end();
		page.line();
	}

	private void header(Document document) throws XMLStreamException {
		page.start("header");
		if (!document.status().isEmpty()) {
			page.element("p", document.status(), "class", "status");
		}
		page.element("h1", document.title());
		if (!document.subtitle().isEmpty()) {
			page.element("p", document.subtitle(), "class", "subtitle");
		}
		page.end();
		page.line();
	}

	private void navigation(Document document) throws XMLStreamException {
		page.start("nav", "aria-label", "Report");
		page.element("label", "Search the report", "for", "page:search");
		page.empty("input", "type", "search", "id", "page:search", "autocomplete", "off");
		page.start("p", "id", "page:found", "role", "status");
		page.end();
		page.start("ol", "id", "page:results");
		page.end();
		page.start("div", "id", "page:contents");
		page.element("h2", "Contents");
		page.start("ol");
		int level = 0;
		for (Block block : document.blocks()) {
			if (block instanceof Block.Heading heading && heading.level() <= 2) {
				level = entry(heading, level);
			}
		}
		close(level);
		page.end();
		page.end();
		page.end();
		page.line();
	}

	/** @return the level of the entry, which is left open for those below it */
	private int entry(Block.Heading heading, int level) throws XMLStreamException {
		boolean below = level == 1 && heading.level() == 2;
		if (below) {
			page.start("ol");
		} else {
			close(level > 0 && heading.level() == 2 ? 1 : level);
		}
		page.start("li");
		page.start("a", "href", "#" + heading.anchor());
		page.text(Run.text(heading.text()));
		page.end();
		return below || level == 2 && heading.level() == 2 ? 2 : 1;
	}

	private void close(int level) throws XMLStreamException {
		for (int open = level == 2 ? 3 : level; open > 0; open--) {
			page.end();
		}
	}

	private void block(Block block) throws XMLStreamException, IOException {
		if (block instanceof Block.Heading heading) {
			page.start("h" + (heading.level() + 1), "id", heading.anchor());
			page.runs(heading.text());
			page.end();
		} else if (block instanceof Block.Paragraph paragraph) {
			paragraph(paragraph);
		} else if (block instanceof Block.Listing listing) {
			page.start(listing.numbered() ? "ol" : "ul");
			for (List<Run> item : listing.items()) {
				page.cell("li", item);
			}
			page.end();
		} else if (block instanceof Block.Fields fields) {
			page.start("dl");
			for (Block.Fields.Field field : fields.fields()) {
				page.cell("dt", field.label());
				page.cell("dd", field.value());
			}
			page.end();
		} else if (block instanceof Block.Table table) {
			table(table);
		} else if (block instanceof Block.Figure figure) {
			figure(figure);
		}
	}

	private void paragraph(Block.Paragraph paragraph) throws XMLStreamException {
		if (paragraph.kind() == Block.Paragraph.Kind.PLAIN) {
			page.start("p");
		} else {
			page.start("p", "class", paragraph.kind().name().toLowerCase(Locale.ROOT));
		}
		page.runs(paragraph.text());
		page.end();
	}

	private void table(Block.Table table) throws XMLStreamException {
		tables++;
		String label = "Table " + tables;
		page.start("div", "class", "scroll", "role", "region", "aria-label", label, "tabindex", "0");
		page.start("table");
		page.start("caption");
		page.text(table.caption().isEmpty() ? label : label + ". ");
		page.runs(table.caption());
		page.end();
		widths(table);
		List<Boolean> figures = table.ofFigures();
		if (!table.head().isEmpty()) {
			page.start("thead");
			page.start("tr");
			for (int column = 0; column < table.columns(); column++) {
				page.cell("th", table.head().get(column), figures.get(column) ? FIGURE_HEAD : HEAD);
			}
			page.end();
			page.end();
		}
		page.start("tbody");
		for (Block.Row row : table.rows()) {
			row(row, figures);
		}
		page.end();
		page.end();
		page.end();
	}

	private void row(Block.Row row, List<Boolean> figures) throws XMLStreamException {
		page.start("tr");
		if (!row.anchor().isEmpty()) {
			xml.writeAttribute("id", row.anchor());
		}
		for (int column = 0; column < figures.size(); column++) {
			page.cell("td", row.cells().get(column), figures.get(column) ? FIGURE : PLAIN);
		}
		page.end();
		page.line();
	}

	private void widths(Block.Table table) throws XMLStreamException {
		int sum = table.widths().stream().mapToInt(Integer::intValue).sum();
		if (sum > 0) {
			page.start("colgroup");
			for (int width : table.widths()) {
				page.empty("col", "style", "width:" + 100 * width / sum + "%");
			}
			page.end();
		}
	}

	private void figure(Block.Figure figure) throws XMLStreamException, IOException {
		figures++;
		Scene scene = diagrams.get(figure.diagram());
		ByteArrayOutputStream picture = new ByteArrayOutputStream();
		svg.export(ExportRequest.of(scene), picture);
		page.start("figure");
		page.start("div", "class", "scroll", "role", "region", "aria-label", "Diagram: " + scene.title(), "tabindex", "0");
		new LinkedSvg("page:figure-" + figures + "-", anchors, xml).copy(picture.toByteArray());
		page.end();
		page.start("figcaption");
		page.text("Figure " + figures + ". ");
		page.runs(figure.caption().isEmpty() ? List.of(Run.of(scene.title())) : figure.caption());
		page.end();
		page.end();
	}

	private static String resource(String name) {
		try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException problem) {
			throw new UncheckedIOException("The bundle lacks " + name + ".", problem);
		}
	}
}
