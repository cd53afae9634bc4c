// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * What the parts of the text are, for those who have it read out: a tree of headings, paragraphs, tables and figures beside the pages
 * (ISO 32000-1, 14.7 and 14.8). Each element knows its stretches of the pages, and each stretch its element.
 */
final class Tags {
	private final PDStructureTreeRoot root = new PDStructureTreeRoot();
	private final PDStructureElement whole = new PDStructureElement("Document", root);
	/** The innermost is last; null where what is written means nothing. */
	private final List<PDStructureElement> open = new ArrayList<>();
	/** The elements of the stretches of a page, by its dictionary, in the order of their numbers. */
	private final Map<COSDictionary, List<PDStructureElement>> stretches = new IdentityHashMap<>();
	private final List<PDStructureElement> referring = new ArrayList<>();

	Tags() {
		root.appendKid(whole);
	}

	/** @return the element that what is written belongs to; null where that is an ornament, or repeats what was said */
	PDStructureElement current() {
		return open.isEmpty() ? null : open.get(open.size() - 1);
	}

	/**
	 * Begins an element within the current one.
	 *
	 * @param type a standard type of ISO 32000-1, 14.8.4, such as P
	 */
	PDStructureElement begin(String type) {
		PDStructureElement element = under(current() == null ? whole : current(), type);
		open.add(element);
		return element;
	}

	/** @return a new element within another, which does not become the current one */
	PDStructureElement under(PDStructureElement parent, String type) {
		PDStructureElement element = new PDStructureElement(type, parent);
		parent.appendKid(element);
		return element;
	}

	/** Goes on with an element, or with what means nothing where there is none. */
	void resume(PDStructureElement element) {
		open.add(element);
	}

	void end() {
		open.remove(open.size() - 1);
	}

	/** @return the number of a new stretch of the element on the page */
	int stretch(PDStructureElement element, PDPage page) {
		List<PDStructureElement> onPage = stretches.computeIfAbsent(page.getCOSObject(), added -> new ArrayList<>());
		int number = onPage.size();
		onPage.add(element);
		if (element.getPage() == null) {
			element.setPage(page);
		}
		if (element.getPage().getCOSObject() == page.getCOSObject()) {
			element.appendKid(number);
		} else {
			PDMarkedContentReference reference = new PDMarkedContentReference();
			reference.setPage(page);
			reference.setMCID(number);
			element.appendKid(reference);
		}
		return number;
	}

	/** Makes a link belong to its element. */
	void refer(PDStructureElement element, PDAnnotation link, PDPage page) {
		PDObjectReference reference = new PDObjectReference();
		reference.setPage(page);
		reference.setReferencedObject(link);
		element.appendKid(reference);
		link.setStructParent(referring.size());
		referring.add(element);
	}

	/** Makes the tree a part of the document, once all is written. */
	void finish(PDDocument document) {
		Map<Integer, PDParentTreeValue> parents = new LinkedHashMap<>();
		for (PDStructureElement element : referring) {
			parents.put(parents.size(), new PDParentTreeValue(element.getCOSObject()));
		}
		for (PDPage page : document.getPages()) {
			page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
			COSArray elements = new COSArray();
			stretches.getOrDefault(page.getCOSObject(), List.of()).forEach(element -> elements.add(element.getCOSObject()));
			page.setStructParents(parents.size());
			parents.put(parents.size(), new PDParentTreeValue(elements));
		}
		PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
		tree.setNumbers(parents);
		root.setParentTree(tree);
		root.setParentTreeNextKey(parents.size());
		PDMarkInfo marked = new PDMarkInfo();
		marked.setMarked(true);
		document.getDocumentCatalog().setMarkInfo(marked);
		document.getDocumentCatalog().setStructureTreeRoot(root);
	}
}
