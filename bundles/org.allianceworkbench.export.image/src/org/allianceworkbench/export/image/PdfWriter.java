// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.allianceworkbench.export.Xmp;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneNode;
import org.allianceworkbench.viewpoint.text.Characters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Writes scenes as the pages of one document. Nothing in it tells when it was written, so the same scenes give the same bytes. */
final class PdfWriter {
	/** A point is an inch by 72, a pixel of the scene an inch by 96. */
	private static final float POINTS_PER_PIXEL = 0.75f;
	/** A page longer than this is refused by many viewers; larger pictures are made smaller. */
	private static final float LONGEST_SIDE = 14_399;
	private static final long DOCUMENT_ID = 1;

	void write(List<Scene> scenes, OutputStream out) throws IOException {
		try (PDDocument document = new PDDocument()) {
			PdfFonts fonts = new PdfFonts(document);
			List<PDPage> pages = new ArrayList<>();
			for (Scene scene : scenes) {
				pages.add(page(document, scene, fonts));
			}
			describe(document, scenes.get(0).title());
			document.setDocumentId(DOCUMENT_ID);
			document.save(out);
		}
	}

	private static PDPage page(PDDocument document, Scene scene, PdfFonts fonts) throws IOException {
		float scale = (float) Math.min(POINTS_PER_PIXEL, LONGEST_SIDE / Math.max(scene.width(), scene.height()));
		PDPage page = new PDPage(new PDRectangle((float) scene.width() * scale, (float) scene.height() * scale));
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			content.transform(new Matrix(scale, 0, 0, -scale, (float) -scene.x() * scale,
					(float) (scene.y() + scene.height()) * scale));
			PdfPainter painter = new PdfPainter(document, content, fonts);
			for (SceneNode node : scene.nodes()) {
				painter.node(node);
			}
			scene.edges().forEach(edge -> painter.all(edge.primitives(), 0, 0));
			painter.all(scene.legend(), 0, 0);
			painter.check();
		}
		return page;
	}

	private static void describe(PDDocument document, String title) throws IOException {
		PDDocumentInformation information = document.getDocumentInformation();
		information.setTitle(Characters.printable(title));
		information.setCreator(Xmp.PROGRAM);
		byte[] packet = new Xmp(Characters.printable(title), false).packet();
		document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
		document.getDocumentCatalog().setLanguage(Locale.UK.toLanguageTag());
	}
}
