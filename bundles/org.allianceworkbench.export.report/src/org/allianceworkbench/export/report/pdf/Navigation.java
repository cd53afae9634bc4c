// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.pdf;

import java.io.IOException;
import java.util.List;

import org.allianceworkbench.export.report.document.Block;
import org.allianceworkbench.export.report.document.Run;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Links and bookmarks, made once all places are known. */
final class Navigation {
	private static final int LEVELS = 4;

	private final PDDocument document;
	private final Pages pages;

	Navigation(PDDocument document, Pages pages) {
		this.document = document;
		this.pages = pages;
	}

	void links() throws IOException {
		for (Pages.Link link : pages.links()) {
			PDAnnotationLink annotation = new PDAnnotationLink();
			PDBorderStyleDictionary border = new PDBorderStyleDictionary();
			border.setWidth(0);
			annotation.setBorderStyle(border);
			annotation.setRectangle(link.place());
			if (link.target().startsWith("#")) {
				Pages.Anchor anchor = pages.anchors().get(link.target().substring(1));
				if (anchor == null) {
					continue;
				}
				annotation.setDestination(destination(anchor));
			} else {
				PDActionURI action = new PDActionURI();
				action.setURI(link.target());
				annotation.setAction(action);
			}
			annotation.setContents(link.name());
			add(annotation, link.page());
			boolean isText = link.element().getStructureType().equals("Link");
			PDStructureElement element = isText ? link.element() : pages.tags().under(link.element(), "Link");
			pages.tags().refer(element, annotation, link.page());
		}
	}

	private static void add(PDAnnotationLink annotation, PDPage page) throws IOException {
		List<PDAnnotation> all = page.getAnnotations();
		all.add(annotation);
		page.setAnnotations(all);
	}

	void bookmarks(List<Block> blocks) {
		PDDocumentOutline outline = new PDDocumentOutline();
		PDOutlineNode[] parents = new PDOutlineNode[LEVELS + 1];
		parents[0] = outline;
		for (Block block : blocks) {
			if (block instanceof Block.Heading heading) {
				PDOutlineItem item = new PDOutlineItem();
				item.setTitle(Run.text(heading.text()));
				item.setDestination(destination(pages.anchors().get(heading.anchor())));
				PDOutlineNode parent = null;
				for (int level = heading.level() - 1; parent == null; level--) {
					parent = parents[level];
				}
				parent.addLast(item);
				parents[heading.level()] = item;
				for (int level = heading.level() + 1; level <= LEVELS; level++) {
					parents[level] = null;
				}
			}
		}
		document.getDocumentCatalog().setDocumentOutline(outline);
	}

	private static PDPageXYZDestination destination(Pages.Anchor anchor) {
		PDPageXYZDestination destination = new PDPageXYZDestination();
		destination.setPage(anchor.page());
		destination.setLeft(0);
		destination.setTop(Math.round(anchor.top() + 6));
		return destination;
	}
}
