// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A part of a report that stands on lines of its own. */
public sealed interface Block {
	/**
	 * @param level 1 for a chapter, down to 4
	 * @param anchor unique in the document, an XML name
	 */
	record Heading(int level, String anchor, List<Run> text) implements Block {
	}

	/** A paragraph. */
	record Paragraph(Kind kind, List<Run> text) implements Block {
		public enum Kind {
			PLAIN,
			/** Says what is to come. */
			LEAD,
			/** Stands aside, as a remark. */
			NOTE,
			/** Says what is still to be written. */
			MISSING
		}
	}

	/** Items with dots or numbers. */
	record Listing(boolean numbered, List<List<Run>> items) implements Block {
	}

	/** Names with values. */
	record Fields(List<Field> fields) implements Block {
		public record Field(List<Run> label, List<Run> value) {
		}
	}

	/**
	 * A table with at least one row.
	 *
	 * @param caption without its number, empty where it has none
	 * @param widths the share of each column, empty where the contents decide
	 * @param head the captions of the columns
	 * @param rows each with as many cells as the widest
	 */
	record Table(List<Run> caption, List<Integer> widths, List<List<Run>> head, List<Row> rows) implements Block {
		/** As numbers, amounts of money and shares are written: 340, −12,500.5, £1.36 m (2014/15), 40 %. */
		private static final Pattern FIGURE = Pattern.compile("[−-]?(\\p{Sc}|[A-Z]{3} )?\\d{1,3}(,\\d{3})*(\\.\\d+)?( m| %)?( \\([^()]*\\))?");
		/** What a cell among figures says where there is none. */
		private static final Set<String> NONE = Set.of("", "none");

		/** @return how many columns there are */
		public int columns() {
			return Math.max(head.size(), rows.get(0).cells().size());
		}

		/** @return for each column whether it holds figures alone, which are compared digit below digit; a year is a name, not a figure */
		public List<Boolean> ofFigures() {
			return IntStream.range(0, columns()).mapToObj(this::isOfFigures).toList();
		}

		private boolean isOfFigures(int column) {
			List<String> texts = rows.stream().map(row -> Run.text(row.cells().get(column))).filter(text -> !NONE.contains(text)).toList();
			return !texts.isEmpty() && texts.stream().allMatch(text -> FIGURE.matcher(text).matches());
		}
	}

	/**
	 * A row of a table.
	 *
	 * @param anchor as of a heading, empty where nothing leads here
	 * @param cells those without runs are empty
	 */
	record Row(String anchor, List<List<Run>> cells) {
	}

	/**
	 * A diagram.
	 *
	 * @param diagram id of the scene
	 * @param caption without its number
	 */
	record Figure(String diagram, List<Run> caption) implements Block {
	}
}
