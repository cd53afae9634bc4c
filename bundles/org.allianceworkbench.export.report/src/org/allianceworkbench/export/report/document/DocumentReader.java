// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.report.document.Block.Fields.Field;
import org.allianceworkbench.export.report.document.Block.Paragraph.Kind;
import org.allianceworkbench.export.report.document.Run.Tone;
import org.allianceworkbench.export.report.template.Rendering;

/**
 * Makes a document of what a template yields, and keeps the promises that hold for all of them: an empty table says so in a sentence, an
 * empty value reads "Not stated", a missing content is marked, and no link leads nowhere.
 */
public final class DocumentReader {
	private static final String UNSTATED = "Not stated";
	private static final List<Run> NOT_STATED = List.of(new Run(UNSTATED, false, false, Tone.MUTED, ""));

	private final Rendering rendering;
	private final Set<String> diagrams;
	private final Anchors anchors = new Anchors();
	private final List<Block> blocks = new ArrayList<>();

	private DocumentReader(Rendering rendering, Set<String> diagrams) {
		this.diagrams = diagrams;
		this.rendering = rendering;
	}

	/**
	 * Reads the document.
	 *
	 * @param diagrams ids of the diagrams that it may show
	 * @throws ExportException where the markup is none of a report, with the line of the template and what is wrong
	 */
	public static Document read(Rendering rendering, Set<String> diagrams) throws ExportException {
		Markup root = MarkupReader.read(rendering);
		if (!root.name().equals("report")) {
			throw rendering.refusal(root.line(), "a template begins with <report title=\"…\">, not with <" + root.name() + ">.");
		}
		DocumentReader reader = new DocumentReader(rendering, diagrams);
		reader.all(root);
		String title = root.attribute("title").isEmpty() ? "Report" : root.attribute("title");
		return new Document(title, root.attribute("subtitle"), root.attribute("status"), reader.anchors.resolved(reader.blocks));
	}

	private void all(Markup parent) throws ExportException {
		if (parent.hasText()) {
			throw rendering.refusal(parent.line(), "text stands in a paragraph, a list or a table, not right in <" + parent.name() + ">.");
		}
		for (Markup element : parent.elements()) {
			block(element);
		}
	}

	private void block(Markup element) throws ExportException {
		switch (element.name()) {
			case "h1", "h2", "h3", "h4" -> heading(element.name().charAt(1) - '0', element.attribute("id"), runs(element));
			case "p" -> paragraph(element);
			case "ul", "ol" -> listing(element);
			case "dl" -> fields(element);
			case "table" -> table(element);
			case "figure" -> figure(element);
			case "schedule" -> schedule(element);
			default -> throw rendering.refusal(element.line(), "the element <" + element.name() + "> cannot stand here.");
		}
	}

	private void figure(Markup element) throws ExportException {
		String diagram = element.attribute("diagram");
		if (!diagrams.contains(diagram)) {
			throw rendering.refusal(element.line(), "there is no diagram with the id \"" + diagram + "\" that shows something.");
		}
		blocks.add(new Block.Figure(diagram, runs(element)));
	}

	private List<Run> runs(Markup element) throws ExportException {
		return RunReader.read(element, rendering);
	}

	private String heading(int level, String id, List<Run> text) {
		String anchor = anchors.declare(id);
		blocks.add(new Block.Heading(level, anchor, text.isEmpty() ? List.of(Run.of("Unnamed")) : text.stream().map(Run::unlinked).toList()));
		return anchor;
	}

	private void paragraph(Markup element) throws ExportException {
		List<Run> text = runs(element);
		if (!text.isEmpty()) {
			blocks.add(new Block.Paragraph(switch (element.attribute("class")) {
				case "" -> Kind.PLAIN;
				case "lead" -> Kind.LEAD;
				case "note" -> Kind.NOTE;
				case "missing" -> Kind.MISSING;
				default -> throw rendering.refusal(element.line(), "a <p> has the class lead, note or missing, or none.");
			}, text));
		}
	}

	private void sentence(String text) {
		if (!text.isEmpty()) {
			blocks.add(new Block.Paragraph(Kind.PLAIN, List.of(new Run(text, false, false, Tone.MUTED, ""))));
		}
	}

	private void listing(Markup element) throws ExportException {
		List<List<Run>> items = new ArrayList<>();
		for (Markup item : element.only(rendering, "li")) {
			List<Run> text = runs(item);
			if (!text.isEmpty()) {
				items.add(text);
			}
		}
		if (items.isEmpty()) {
			sentence(element.attribute("empty"));
		} else {
			blocks.add(new Block.Listing(element.name().equals("ol"), items));
		}
	}

	/**
	 * Fields right after fields go on with them, as a template shows some of an object always and others only where they are stated. What is not
	 * stated is said in its row, left out of short ones, and named in one row at the end of brief ones.
	 */
	private void fields(Markup element) throws ExportException {
		String kind = element.attribute("class");
		if (!Set.of("", "short", "brief").contains(kind)) {
			throw rendering.refusal(element.line(), "a <dl> has the class short or brief, or none.");
		}
		List<Field> fields = new ArrayList<>(fieldsBefore());
		List<String> unstated = new ArrayList<>(unstatedBefore(fields));
		List<Run> label = List.of();
		for (Markup part : element.only(rendering, "dt", "dd")) {
			List<Run> text = runs(part);
			if (part.name().equals("dt")) {
				label = text;
			} else if (!text.isEmpty()) {
				fields.add(new Field(label, text));
			} else if (kind.isEmpty()) {
				fields.add(new Field(label, NOT_STATED));
			} else if (kind.equals("brief")) {
				unstated.add(Run.text(label));
			}
		}
		if (!unstated.isEmpty()) {
			fields.add(new Field(NOT_STATED, List.of(new Run(String.join(", ", unstated), false, false, Tone.MUTED, ""))));
		}
		if (!fields.isEmpty()) {
			blocks.add(new Block.Fields(fields));
		}
	}

	/** Takes the fields that are the last block, if it is that. */
	private List<Field> fieldsBefore() {
		return !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.Fields ? ((Block.Fields) blocks.remove(blocks.size() - 1)).fields()
				: List.of();
	}

	/** Takes the row that names what is not stated, if there is one. */
	private static List<String> unstatedBefore(List<Field> fields) {
		boolean ends = !fields.isEmpty() && fields.get(fields.size() - 1).label().equals(NOT_STATED);
		return ends ? List.of(Run.text(fields.remove(fields.size() - 1).value())) : List.of();
	}

	private void table(Markup element) throws ExportException {
		Optional<Block.Table> table = new TableReader(rendering, anchors).read(element);
		if (table.isPresent()) {
			blocks.add(table.get());
		} else {
			sentence(element.attribute("empty"));
		}
	}

	/** Contents that a document must have; those that nothing is stated for are marked in their place and listed where the template wants it. */
	private void schedule(Markup element) throws ExportException {
		int place = -1;
		List<List<Run>> missing = new ArrayList<>();
		for (Markup part : element.elements()) {
			if (part.name().equals("missing")) {
				place = blocks.size();
			} else if (part.name().equals("content")) {
				content(part, missing);
			} else {
				block(part);
			}
		}
		if (place >= 0 && !missing.isEmpty()) {
			blocks.add(place, new Block.Listing(false, missing));
			blocks.add(place, new Block.Paragraph(Kind.MISSING, List.of(Run.of("Missing – " + missing.size()
					+ (missing.size() == 1 ? " content is" : " contents are") + " still to be completed:"))));
		} else if (place >= 0) {
			blocks.add(place, new Block.Paragraph(Kind.NOTE, List.of(Run.of("Every content of this schedule is stated."))));
		}
	}

	private void content(Markup part, List<List<Run>> missing) throws ExportException {
		String anchor = heading(3, "", List.of(Run.of(part.attribute("title"))));
		int before = blocks.size();
		if (part.hasText() || part.elements().stream().anyMatch(RunReader::isWithinText)) {
			List<Run> text = runs(part);
			if (!text.isEmpty()) {
				blocks.add(new Block.Paragraph(Kind.PLAIN, text));
			}
		} else {
			all(part);
		}
		if (blocks.size() == before) {
			missing.add(List.of(new Run(part.attribute("title"), false, false, Tone.PLAIN, "#" + anchor)));
			blocks.add(new Block.Paragraph(Kind.MISSING, List.of(new Run("Missing. ", true, false, Tone.MISSING, ""), Run.of(part.attribute("ask")))));
		}
	}
}
