// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.docx;

/** Writes pictures that stand in a line of text. */
final class Drawing {
	private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
	/** Word since 2016 shows the drawing named here instead of the picture; others pass over it. */
	private static final String SVG = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
	private static final String SVG_NAMESPACE = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

	private final Part body;

	Drawing(Part body) {
		this.body = body;
	}

	/**
	 * Writes a picture.
	 *
	 * @param number unique in the document
	 * @param alternative read out to those who do not see it
	 * @param width in English Metric Units
	 * @param picture id of the relationship to the pixels
	 * @param drawing id of the relationship to the vectors
	 */
	void write(int number, String alternative, long width, long height, String picture, String drawing) {
		String id = String.valueOf(number);
		String name = "Figure " + number;
		body.start("w:drawing").start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
		body.empty("wp:extent", "cx", String.valueOf(width), "cy", String.valueOf(height));
		body.empty("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
		body.empty("wp:docPr", "id", id, "name", name, "descr", alternative);
		body.start("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noChangeAspect", "1").end();
		body.start("a:graphic").start("a:graphicData", "uri", PICTURE).start("pic:pic");
		body.start("pic:nvPicPr").empty("pic:cNvPr", "id", id, "name", name).empty("pic:cNvPicPr").end();
		body.start("pic:blipFill").start("a:blip", "r:embed", picture);
		body.start("a:extLst").start("a:ext", "uri", SVG).empty("asvg:svgBlip", "xmlns:asvg", SVG_NAMESPACE, "r:embed", drawing).end().end();
		body.end().start("a:stretch").empty("a:fillRect").end().end();
		body.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", String.valueOf(width), "cy", String.valueOf(height)).end();
		body.start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
		body.end().end().end().end().end();
	}
}
