// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.docx;

import org.allianceworkbench.export.report.document.Document;

/** The parts of a package around its text. */
final class Packaging {
	/** Id of the dots before items. */
	static final int BULLETS = 1;
	/** Id of the first list with numbers; each further one begins at 1 by an id of its own. */
	static final int FIRST_NUMBERED = 2;

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
	private static final int TWIPS_OF_ITEM = 360;

	private Packaging() {
	}

	static String contentTypes(boolean header) {
		Part part = new Part();
		part.start("Types", "xmlns", PACKAGE + "content-types");
		part.empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
		part.empty("Default", "Extension", "xml", "ContentType", "application/xml");
		part.empty("Default", "Extension", "png", "ContentType", "image/png");
		part.empty("Default", "Extension", "svg", "ContentType", "image/svg+xml");
		part.empty("Override", "PartName", "/docProps/core.xml", "ContentType", "application/vnd.openxmlformats-package.core-properties+xml");
		override(part, "document", "document.main+xml");
		override(part, "styles", "styles+xml");
		override(part, "settings", "settings+xml");
		override(part, "numbering", "numbering+xml");
		override(part, "footer1", "footer+xml");
		override(part, "footer2", "footer+xml");
		if (header) {
			override(part, "header1", "header+xml");
		}
		return part.end().toString();
	}

	private static void override(Part part, String name, String type) {
		part.empty("Override", "PartName", "/word/" + name + ".xml", "ContentType", WORD + type);
	}

	static String packageRelationships() {
		Part part = new Part();
		part.start("Relationships", "xmlns", PACKAGE + "relationships");
		part.empty("Relationship", "Id", "rId1", "Type", Part.R + "/officeDocument", "Target", "word/document.xml");
		part.empty("Relationship", "Id", "rId2", "Type", PACKAGE + "relationships/metadata/core-properties", "Target", "docProps/core.xml");
		return part.end().toString();
	}

	/** Title and author; no dates, so that the same document gives the same bytes. */
	static String coreProperties(Document document) {
		Part part = new Part();
		part.start("cp:coreProperties", "xmlns:cp", PACKAGE + "metadata/core-properties", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
		part.start("dc:title").text(document.title()).end();
		part.start("dc:subject").text(document.subtitle()).end();
		part.start("dc:creator").text("Alliance Workbench").end();
		part.start("dc:language").text("en-GB").end();
		return part.end().toString();
	}

	static String numbering(int numberedLists) {
		Part part = new Part();
		part.start("w:numbering", "xmlns:w", Part.W);
		kind(part, "0", "bullet", "•");
		kind(part, "1", "decimal", "%1.");
		part.start("w:num", "w:numId", String.valueOf(BULLETS)).empty("w:abstractNumId", "w:val", "0").end();
		for (int list = 0; list < numberedLists; list++) {
			part.start("w:num", "w:numId", String.valueOf(FIRST_NUMBERED + list)).empty("w:abstractNumId", "w:val", "1");
			part.start("w:lvlOverride", "w:ilvl", "0").empty("w:startOverride", "w:val", "1").end().end();
		}
		return part.end().toString();
	}

	private static void kind(Part part, String id, String format, String text) {
		part.start("w:abstractNum", "w:abstractNumId", id).empty("w:multiLevelType", "w:val", "singleLevel");
		part.start("w:lvl", "w:ilvl", "0").empty("w:start", "w:val", "1").empty("w:numFmt", "w:val", format).empty("w:lvlText", "w:val", text);
		part.empty("w:lvlJc", "w:val", "left");
		part.start("w:pPr").empty("w:ind", "w:left", String.valueOf(TWIPS_OF_ITEM), "w:hanging", String.valueOf(TWIPS_OF_ITEM)).end();
		part.end().end();
	}

	static String footer(Document document, Paper paper) {
		Part part = new Part();
		part.start("w:ftr", "xmlns:w", Part.W, "xmlns:r", Part.R).start("w:p");
		part.start("w:pPr").empty("w:pStyle", "w:val", "Footer");
		part.start("w:tabs").empty("w:tab", "w:val", "right", "w:pos", String.valueOf(paper.room())).end().end();
		Texts texts = new Texts(part, new Relationships());
		text(part, document.subtitle().isEmpty() ? document.title() : document.title() + " – " + document.subtitle());
		part.start("w:r").empty("w:tab").end();
		text(part, "Page ");
		texts.field("PAGE", "1");
		text(part, " of ");
		texts.field("NUMPAGES", "1");
		return part.end().end().toString();
	}

	static String header(Document document) {
		Part part = new Part();
		part.start("w:hdr", "xmlns:w", Part.W, "xmlns:r", Part.R).start("w:p");
		part.start("w:pPr").empty("w:pStyle", "w:val", "Header").end();
		text(part, document.status());
		return part.end().end().toString();
	}

	private static void text(Part part, String text) {
		part.start("w:r").start("w:t", "xml:space", "preserve").text(text).end().end();
	}
}
