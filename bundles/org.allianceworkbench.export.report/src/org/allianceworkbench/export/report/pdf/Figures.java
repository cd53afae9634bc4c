// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.report.document.AlternativeText;
import org.allianceworkbench.export.report.document.Block;
import org.allianceworkbench.export.report.document.Run;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneNode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Diagrams on pages, as vectors whose shapes lead to their entries. */
final class Figures implements AutoCloseable {
	private static final float POINTS_PER_PIXEL = 0.75f;
	/** A diagram that an upright page would make smaller than this gets a page on its side, where that makes it larger. */
	private static final float SMALL = 0.62f;
	/** Room below a diagram for one line that names it. */
	private static final float CAPTION = 28;

	private final Pages pages;
	private final Faces faces;
	private final ExportFormat pdf;
	private final Map<String, Scene> diagrams;
	private final PDDocument paper;
	private final List<PDDocument> pictures = new ArrayList<>();
	private int figures;

	Figures(Pages pages, Faces faces, ExportFormat pdf, Map<String, Scene> diagrams, PDDocument paper) {
		this.pages = pages;
		this.faces = faces;
		this.pdf = pdf;
		this.diagrams = diagrams;
		this.paper = paper;
	}

	/** @return the height that a diagram takes with its caption where a page has nothing else */
	float height(Scene scene) {
		float whole = pages.page().getMediaBox().getHeight() - Pages.TOP - Pages.BOTTOM - CAPTION;
		double width = scene.width() * POINTS_PER_PIXEL;
		double height = scene.height() * POINTS_PER_PIXEL;
		return (float) (height * Math.min(1, Math.min(pages.room() / width, whole / height))) + CAPTION;
	}

	/** @return whether an upright page would make the diagram too small to be read, and one on its side less so */
	static boolean isWide(Scene scene) {
		return scene.width() > scene.height() && scene.width() * POINTS_PER_PIXEL * SMALL > Pages.WIDTH_WHEN_UPRIGHT;
	}

	/** @return the caption with its number before it */
	static List<Run> captioned(String label, List<Run> caption) {
		List<Run> all = new ArrayList<>();
		all.add(Run.of(caption.isEmpty() ? label : label + ". "));
		all.addAll(caption);
		return all;
	}

	void write(Block.Figure figure) throws IOException {
		figures++;
		Scene scene = diagrams.get(figure.diagram());
		PDFormXObject form = form(scene);
		List<Run> caption = captioned("Figure " + figures, figure.caption().isEmpty() ? List.of(Run.of(scene.title())) : figure.caption());
		float width = form.getBBox().getWidth();
		float height = form.getBBox().getHeight();
		List<Line> lines = LineBreaks.of(caption, Look.CAPTION, pages.room(), faces);
		float below = Line.height(lines) + 6;
		float whole = pages.page().getMediaBox().getHeight() - Pages.TOP - Pages.BOTTOM;
		pages.gap(6);
		float room = pages.left() > whole * 0.8 ? pages.left() : whole;
		float scale = Math.min(1, Math.min(pages.room() / width, (room - below) / height));
		pages.need(height * scale + below);
		float x = pages.margin() + (pages.room() - width * scale) / 2;
		float bottom = pages.cursor() - height * scale;
		begin(scene, new PDRectangle(x, bottom, width * scale, height * scale));
		pages.picture(form, x, bottom, scale);
		leadToEntries(scene, x, bottom, scale * width / (float) scene.width(), height * scale);
		pages.tags().end();
		pages.down(height * scale + 6);
		pages.tags().begin("Caption");
		pages.write(lines, pages.margin());
		pages.tags().end();
		pages.down(Line.height(lines));
		pages.gap(14);
	}

	private void begin(Scene scene, PDRectangle place) {
		PDStructureElement element = pages.tags().begin("Figure");
		element.setAlternateDescription(AlternativeText.of(scene));
		PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
		layout.setBBox(place);
		element.addAttribute(layout);
	}

	private PDFormXObject form(Scene scene) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		pdf.export(ExportRequest.of(scene), bytes);
		PDDocument picture = Loader.loadPDF(bytes.toByteArray());
		pictures.add(picture);
		return new LayerUtility(paper).importPageAsForm(picture, 0);
	}

	private void leadToEntries(Scene scene, float x, float bottom, float scale, float height) {
		for (SceneNode node : scene.nodes()) {
			leadToEntry(node, x - (float) scene.x() * scale, bottom + height + (float) scene.y() * scale, scale, new PDRectangle(x, bottom,
					(float) scene.width() * scale, height));
		}
	}

	/**
	 * @param top of the parent, from the bottom of the page
	 * @param whole what is seen of the diagram
	 */
	private void leadToEntry(SceneNode node, float left, float top, float scale, PDRectangle whole) {
		float x = left + (float) node.x() * scale;
		float y = top - (float) node.y() * scale;
		float low = Math.max(whole.getLowerLeftY(), y - (float) node.height() * scale);
		float high = Math.min(whole.getUpperRightY(), y);
		if (!node.semanticId().isEmpty() && high > low) {
			pages.link(new PDRectangle(x, low, (float) node.width() * scale, high - low), "#" + node.semanticId(), pages.tags().current(), node.name());
		}
		node.children().forEach(child -> leadToEntry(child, x, y, scale, whole));
		node.bordered().forEach(child -> leadToEntry(child, x, y, scale, whole));
	}

	/** Closes the pictures, which the document needs until it is written. */
	@Override
	public void close() throws IOException {
		for (PDDocument picture : pictures) {
			picture.close();
		}
	}
}
