// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

import org.allianceworkbench.export.Xmp;
import org.allianceworkbench.viewpoint.text.Characters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a document says of itself: its title, its language, and that it is made to be read out (PDF/UA-1, ISO 14289-1), in the dictionary that all
 * programs read and as XMP. It does not say when it was written.
 */
final class Particulars {
	private Particulars() {
	}

	/** Adds them to a document. */
	static void add(PDDocument paper, String title) throws IOException {
		String printable = Characters.printable(title);
		PDDocumentInformation information = paper.getDocumentInformation();
		information.setTitle(printable);
		information.setCreator(Xmp.PROGRAM);
		paper.getDocumentCatalog().setLanguage(Locale.UK.toLanguageTag());
		PDViewerPreferences preferences = new PDViewerPreferences(paper.getDocumentCatalog().getCOSObject());
		preferences.setDisplayDocTitle(true);
		paper.getDocumentCatalog().setViewerPreferences(preferences);
		paper.getDocumentCatalog().setMetadata(new PDMetadata(paper, new ByteArrayInputStream(new Xmp(printable, true).packet())));
	}
}
