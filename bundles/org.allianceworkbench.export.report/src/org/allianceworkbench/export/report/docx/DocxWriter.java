// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.allianceworkbench.export.ArchiveWriter;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.report.document.AlternativeText;
import org.allianceworkbench.export.report.document.Block;
import org.allianceworkbench.export.report.document.Document;
import org.allianceworkbench.export.report.document.Outline;
import org.allianceworkbench.export.report.document.Run;
import org.allianceworkbench.viewpoint.scene.Scene;

/**
 * Writes a document as WordprocessingML (ECMA-376, transitional): named styles, headings with levels, captions with numbers as fields, a table
 * of contents as a field, diagrams as sharp pictures with the drawing beside them for programs that show it.
 */
public final class DocxWriter {
	private static final long EMU_PER_PIXEL = 9525;
	/** The longest side of a picture in pixels: some 400 to the inch across a page that lies. */
	private static final double SHARP = 4000;
	private static final double SMALLEST_SCALE = 0.1;
	private static final double PIXELS_PER_SCENE_PIXEL = 2;
	/** A diagram that an upright page would make smaller than this gets a page on its side. */
	private static final double SMALL = 0.62;

	private final ExportFormat png;
	private final ExportFormat svg;
	private final Map<String, Scene> diagrams;
	private final Map<String, byte[]> media = new LinkedHashMap<>();
	private final Relationships relationships = new Relationships();
	private final Part body = new Part();
	private final Texts texts = new Texts(body, relationships);
	private final Tables tables = new Tables(body, texts);
	private int figures;
	private int numberedLists;
	private Paper paper = Paper.UPRIGHT;
	private String header = "";
	private String uprightFooter;
	private String lyingFooter;

	/**
	 * @param png writes diagrams as pictures, {@code scale} being among its options
	 * @param svg writes diagrams as drawings
	 * @param diagrams by their ids
	 */
	public DocxWriter(ExportFormat png, ExportFormat svg, Map<String, Scene> diagrams) {
		this.png = png;
		this.svg = svg;
		this.diagrams = diagrams;
	}

	/** Writes the document. */
	public void write(Document document, OutputStream out) throws IOException {
		relationships.part("styles", "styles.xml");
		relationships.part("settings", "settings.xml");
		relationships.part("numbering", "numbering.xml");
		uprightFooter = relationships.part("footer", "footer1.xml");
		lyingFooter = relationships.part("footer", "footer2.xml");
		header = document.status().isEmpty() ? "" : relationships.part("header", "header1.xml");
		body.start("w:document", "xmlns:w", Part.W, "xmlns:r", Part.R, "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
				"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main", "xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
		body.start("w:body");
		title(document);
		contents(document);
		for (int index = 0; index < document.blocks().size(); index++) {
			turn(document.blocks().subList(index, document.blocks().size()));
			block(document.blocks().get(index));
		}
		turn(Paper.UPRIGHT);
		paper.write(body, header, uprightFooter);
		body.end().end();
		pack(document, out);
	}

	private void pack(Document document, OutputStream out) throws IOException {
		ArchiveWriter zip = new ArchiveWriter(out);
		zip.add("[Content_Types].xml", Packaging.contentTypes(!header.isEmpty()));
		zip.add("_rels/.rels", Packaging.packageRelationships());
		zip.add("docProps/core.xml", Packaging.coreProperties(document));
		zip.add("word/document.xml", body.toString());
		zip.add("word/_rels/document.xml.rels", relationships.toString());
		zip.add("word/styles.xml", resource("styles.xml"));
		zip.add("word/settings.xml", resource("settings.xml"));
		zip.add("word/numbering.xml", Packaging.numbering(numberedLists));
		zip.add("word/footer1.xml", Packaging.footer(document, Paper.UPRIGHT));
		zip.add("word/footer2.xml", Packaging.footer(document, Paper.LYING));
		if (!header.isEmpty()) {
			zip.add("word/header1.xml", Packaging.header(document));
		}
		for (Map.Entry<String, byte[]> picture : media.entrySet()) {
			zip.add("word/" + picture.getKey(), picture.getValue());
		}
		zip.finish();
	}

	private static String resource(String name) throws IOException {
		try (InputStream in = DocxWriter.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private void title(Document document) {
		if (!document.status().isEmpty()) {
			paragraph("Status", List.of(Run.of(document.status())));
		}
		paragraph("Title", List.of(Run.of(document.title())));
		if (!document.subtitle().isEmpty()) {
			paragraph("Subtitle", List.of(Run.of(document.subtitle())));
		}
	}

	/**
	 * Writes the table of contents as a field with its entries, each a link. Only Word itself knows on which page an entry stands, so numbers
	 * come with its first update; a mark that asks for one would greet every reader with a question.
	 */
	private void contents(Document document) {
		Outline outline = Outline.of(document);
		List<Block.Heading> headings = outline.entries();
		if (headings.isEmpty()) {
			return;
		}
		paragraph("TOCHeading", List.of(Run.of("Contents")));
		for (int index = 0; index < headings.size(); index++) {
			Block.Heading heading = headings.get(index);
			texts.begin("TOC" + heading.level());
			if (index == 0) {
				texts.mark("begin");
				body.start("w:r").start("w:instrText", "xml:space", "preserve").text(" TOC \\o \"1-" + outline.deepest() + "\" \\h \\z \\u ").end().end();
				texts.mark("separate");
			}
			texts.write(List.of(new Run(Run.text(heading.text()).replace('\n', ' '), false, false, Run.Tone.PLAIN, "#" + heading.anchor())));
			if (index == headings.size() - 1) {
				texts.mark("end");
			}
			body.end();
		}
		if (outline.fillsItsPage()) {
			body.start("w:p").start("w:r").empty("w:br", "w:type", "page").end().end();
		}
	}

	/** Begins a section where the next block wants a page that stands or lies otherwise; a heading goes with the diagram below it. */
	private void turn(List<Block> rest) {
		Block next = rest.get(0) instanceof Block.Heading && rest.size() > 1 ? rest.get(1) : rest.get(0);
		turn(next instanceof Block.Figure figure && isWide(diagrams.get(figure.diagram())) ? Paper.LYING : Paper.UPRIGHT);
	}

	private void turn(Paper wanted) {
		if (wanted != paper) {
			body.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "SectionEnd");
			paper.write(body, header, paper == Paper.LYING ? lyingFooter : uprightFooter);
			body.end().end();
			paper = wanted;
		}
	}

	private static boolean isWide(Scene scene) {
		return scene.width() > scene.height() && scene.width() * EMU_PER_PIXEL * SMALL > Paper.UPRIGHT.widthOfPictures();
	}

	private void block(Block block) throws IOException {
		if (block instanceof Block.Heading heading) {
			texts.begin("Heading" + heading.level());
			texts.write(heading.anchor(), heading.text());
			body.end();
		} else if (block instanceof Block.Paragraph paragraph) {
			String kind = paragraph.kind().name();
			paragraph(paragraph.kind() == Block.Paragraph.Kind.PLAIN ? "Normal" : kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT), paragraph.text());
		} else if (block instanceof Block.Listing listing) {
			listing(listing);
		} else if (block instanceof Block.Fields fields) {
			tables.write(fields, paper);
		} else if (block instanceof Block.Table table) {
			tables.write(table, paper);
		} else if (block instanceof Block.Figure figure) {
			figure(figure);
		}
	}

	private void paragraph(String style, List<Run> text) {
		texts.begin(style);
		texts.write(text);
		body.end();
	}

	private void listing(Block.Listing listing) {
		numberedLists += listing.numbered() ? 1 : 0;
		String number = String.valueOf(listing.numbered() ? Packaging.FIRST_NUMBERED + numberedLists - 1 : Packaging.BULLETS);
		for (List<Run> item : listing.items()) {
			body.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "ListParagraph");
			body.start("w:numPr").empty("w:ilvl", "w:val", "0").empty("w:numId", "w:val", number).end();
			body.end();
			texts.write(item);
			body.end();
		}
	}

	private void figure(Block.Figure figure) throws IOException {
		figures++;
		Scene scene = diagrams.get(figure.diagram());
		double scale = Math.max(SMALLEST_SCALE, Math.min(1, SHARP / PIXELS_PER_SCENE_PIXEL / Math.max(scene.width(), scene.height())));
		String picture = media("png", written(png, ExportRequest.of(scene).with(png, Map.of("scale", String.valueOf(scale)))));
		String drawing = media("svg", written(svg, ExportRequest.of(scene)));
		double fit = Math.min(1, Math.min(paper.widthOfPictures() / (scene.width() * EMU_PER_PIXEL), paper.heightOfPictures() / (scene.height() * EMU_PER_PIXEL)));
		texts.begin("Figure", true, false);
		body.start("w:r");
		new Drawing(body).write(figures, AlternativeText.of(scene), Math.round(scene.width() * EMU_PER_PIXEL * fit), Math.round(scene.height() * EMU_PER_PIXEL * fit), picture,
				drawing);
		body.end().end();
		texts.begin("Caption");
		texts.captioned("Figure", figures, figure.caption().isEmpty() ? List.of(Run.of(scene.title())) : figure.caption());
	}

	private static byte[] written(ExportFormat format, ExportRequest request) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		format.export(request, bytes);
		return bytes.toByteArray();
	}

	/** @return id of the relationship to the picture */
	private String media(String extension, byte[] bytes) {
		String path = "media/figure" + figures + "." + extension;
		media.put(path, bytes);
		return relationships.part("image", path);
	}
}
