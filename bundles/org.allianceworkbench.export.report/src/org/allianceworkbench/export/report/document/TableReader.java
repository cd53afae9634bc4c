// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.report.template.Rendering;

/** Reads tables, and leaves out of short ones the columns in which nothing is stated. */
final class TableReader {
	private final Rendering rendering;
	private final Anchors anchors;

	TableReader(Rendering rendering, Anchors anchors) {
		this.rendering = rendering;
		this.anchors = anchors;
	}

	/** @return the table, none where no row says anything */
	Optional<Block.Table> read(Markup element) throws ExportException {
		String kind = element.attribute("class");
		if (!kind.isEmpty() && !kind.equals("short")) {
			throw rendering.refusal(element.line(), "a <table> has the class short, or none.");
		}
		List<Run> caption = List.of();
		List<List<Run>> head = new ArrayList<>();
		List<Block.Row> rows = new ArrayList<>();
		for (Markup part : element.only(rendering, "caption", "tr")) {
			if (part.name().equals("caption")) {
				caption = RunReader.read(part, rendering);
				continue;
			}
			List<List<Run>> cells = cells(part);
			boolean captions = part.elements().stream().allMatch(cell -> cell.name().equals("th"));
			if (captions && rows.isEmpty() && head.isEmpty()) {
				head = cells;
			} else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
				String id = part.attribute("id");
				rows.add(new Block.Row(id.isEmpty() ? "" : anchors.declare(id), cells));
			}
		}
		List<Integer> widths = widths(element);
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		Block.Table whole = whole(caption, widths, head, rows);
		return Optional.of(kind.isEmpty() ? whole : stated(whole));
	}

	private static Block.Table whole(List<Run> caption, List<Integer> widths, List<List<Run>> head, List<Block.Row> rows) {
		int columns = Math.max(head.size(), rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
		return new Block.Table(caption, widths.size() == columns ? widths : List.of(), head.isEmpty() ? head : filled(head, columns),
				rows.stream().map(row -> new Block.Row(row.anchor(), filled(row.cells(), columns))).toList());
	}

	/** @return the table without the columns in which no row says anything */
	private static Block.Table stated(Block.Table table) {
		List<Integer> columns = IntStream.range(0, table.columns()).filter(column -> table.rows().stream().anyMatch(row -> !row.cells().get(column).isEmpty()))
				.boxed().toList();
		return new Block.Table(table.caption(), picked(table.widths(), columns), picked(table.head(), columns),
				table.rows().stream().map(row -> new Block.Row(row.anchor(), picked(row.cells(), columns))).toList());
	}

	private static <T> List<T> picked(List<T> all, List<Integer> places) {
		return all.isEmpty() ? all : places.stream().map(all::get).toList();
	}

	/** @return the texts of a row; those of captions within it are strong */
	private List<List<Run>> cells(Markup row) throws ExportException {
		List<List<Run>> cells = new ArrayList<>();
		for (Markup cell : row.only(rendering, "th", "td")) {
			List<Run> text = RunReader.read(cell, rendering);
			boolean caption = cell.name().equals("th") && row.elements().stream().anyMatch(other -> other.name().equals("td"));
			cells.add(caption ? text.stream().map(Run::strongly).toList() : text);
		}
		return cells;
	}

	private static List<List<Run>> filled(List<List<Run>> row, int columns) {
		List<List<Run>> filled = new ArrayList<>(row);
		while (filled.size() < columns) {
			filled.add(List.of());
		}
		return List.copyOf(filled);
	}

	private List<Integer> widths(Markup element) throws ExportException {
		String text = element.attribute("widths");
		if (!text.matches("([1-9]\\d?( [1-9]\\d?)*)?")) {
			throw rendering.refusal(element.line(), "widths are whole numbers from 1 to 99 with a space between, one for each column.");
		}
		return text.isEmpty() ? List.of() : Stream.of(text.split(" ")).map(Integer::valueOf).toList();
	}
}
