// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.export.report.document.Block;
import org.allianceworkbench.export.report.document.ColumnWidths;
import org.allianceworkbench.export.report.document.Run;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** Lays a table over pages: rows go on where they do not fit, and the captions of the columns stand on each page. */
final class TableFlow {
	private static final float PADDING = 5;
	private static final float ABOVE = 3;
	private static final float SMALLEST = 26;

	private final Pages pages;
	private final Faces faces;
	private final float[] columns;
	private final Look[] looks;
	private final List<Boolean> figures;
	private final List<List<Line>> head;
	/** Whether rows begin with a caption of their own. */
	private final boolean named;
	private boolean begun;

	/** A table with captions of columns, as wide as the page. */
	TableFlow(Block.Table table, Pages pages, Faces faces) throws IOException {
		this.pages = pages;
		this.faces = faces;
		columns = fitting(table, pages.room(), faces);
		looks = new Look[columns.length];
		Arrays.fill(looks, Look.CELL);
		head = table.head().isEmpty() ? List.of() : cells(table.head(), Look.HEAD);
		figures = table.ofFigures();
		named = false;
	}

	/** Names with values, without captions. */
	TableFlow(Pages pages, Faces faces) {
		this.pages = pages;
		this.faces = faces;
		columns = shares(List.of(3, 7), pages.room());
		looks = new Look[] {Look.BODY.coloured(Look.SOFT), Look.BODY};
		head = List.of();
		figures = List.of(false, false);
		named = true;
	}

	/** Writes the captions; there is room for them and a line below. Those on later pages only repeat what was said. */
	void begin() throws IOException {
		if (!head.isEmpty()) {
			float height = height(head);
			pages.fill(pages.margin(), pages.cursor() - height, pages.room(), height, Look.BRAND);
			write(head, begun ? new PDStructureElement[columns.length] : elements("TH", PDTableAttributeObject.SCOPE_COLUMN));
			pages.down(height);
		}
		begun = true;
	}

	/** @return the elements of a row, a caption's being told for what it is one */
	private PDStructureElement[] elements(String first, String scope) {
		Tags tags = pages.tags();
		PDStructureElement row = tags.under(tags.current(), "TR");
		PDStructureElement[] cells = new PDStructureElement[columns.length];
		for (int column = 0; column < cells.length; column++) {
			boolean caption = first.equals("TH") && (column == 0 || scope.equals(PDTableAttributeObject.SCOPE_COLUMN));
			cells[column] = tags.under(row, caption ? "TH" : "TD");
			if (caption) {
				PDTableAttributeObject attribute = new PDTableAttributeObject();
				attribute.setScope(scope);
				cells[column].addAttribute(attribute);
			}
		}
		return cells;
	}

	/** @return the height of the captions and of a first line */
	float least() {
		return (head.isEmpty() ? 0 : height(head)) + 2 * Look.BODY.leading() + 2 * ABOVE;
	}

	/** @return the height of the captions and all rows */
	float height(Block.Table table) throws IOException {
		float height = head.isEmpty() ? 0 : height(head);
		for (Block.Row row : table.rows()) {
			height += height(laid(row.cells()));
		}
		return height;
	}

	/** @return the height of all fields */
	float height(Block.Fields fields) throws IOException {
		float height = 0;
		for (Block.Fields.Field field : fields.fields()) {
			height += height(laid(List.of(field.label(), field.value())));
		}
		return height;
	}

	private List<List<Line>> laid(List<List<Run>> texts) throws IOException {
		List<List<Line>> lines = new ArrayList<>();
		for (int column = 0; column < columns.length; column++) {
			List<Run> text = column < texts.size() ? texts.get(column) : List.of();
			lines.add(new ArrayList<>(LineBreaks.of(text, looks[column], columns[column] - 2 * PADDING, faces)));
		}
		return lines;
	}

	void row(String anchor, List<List<Run>> texts) throws IOException {
		List<List<Line>> rest = laid(texts);
		if (height(rest) > pages.left() && height(rest) < pages.page().getMediaBox().getHeight() / 3 || pages.left() < least() / 2) {
			turn();
		}
		if (!anchor.isEmpty()) {
			pages.anchor(anchor);
		}
		PDStructureElement[] elements = elements(named ? "TH" : "TD", PDTableAttributeObject.SCOPE_ROW);
		while (!rest.isEmpty()) {
			List<List<Line>> part = take(rest);
			write(part, elements);
			pages.down(height(part));
			boolean done = rest.stream().allMatch(List::isEmpty);
			if (done) {
				rest = List.of();
			} else {
				turn();
			}
		}
		pages.fill(pages.margin(), pages.cursor(), pages.room(), 0.6f, Look.RULE);
	}

	private void turn() throws IOException {
		if (!pages.isAtTop()) {
			pages.begin(pages.isLying());
			begin();
		}
	}

	/** Takes as many lines from each cell as fit on the page, one at least. */
	private List<List<Line>> take(List<List<Line>> rest) {
		List<List<Line>> part = new ArrayList<>();
		for (List<Line> cell : rest) {
			float room = pages.left() - 2 * ABOVE;
			List<Line> taken = new ArrayList<>();
			while (!cell.isEmpty() && (taken.isEmpty() || Line.height(taken) + cell.get(0).height() <= room)) {
				taken.add(cell.remove(0));
			}
			part.add(taken);
		}
		return part;
	}

	/** @param elements what the cells belong to */
	private void write(List<List<Line>> cells, PDStructureElement[] elements) throws IOException {
		float x = pages.margin();
		pages.down(ABOVE);
		for (int column = 0; column < columns.length; column++) {
			pages.tags().resume(elements[column]);
			if (figures.get(column)) {
				pages.writeToRight(cells.get(column), x + PADDING, columns[column] - 2 * PADDING);
			} else {
				pages.write(cells.get(column), x + PADDING);
			}
			pages.tags().end();
			x += columns[column];
		}
		pages.down(-ABOVE);
	}

	private List<List<Line>> cells(List<List<Run>> texts, Look look) throws IOException {
		List<List<Line>> cells = new ArrayList<>();
		for (int column = 0; column < columns.length; column++) {
			cells.add(LineBreaks.of(texts.get(column), look, columns[column] - 2 * PADDING, faces));
		}
		return cells;
	}

	private static float height(List<List<Line>> cells) {
		float highest = 0;
		for (List<Line> cell : cells) {
			highest = Math.max(highest, Line.height(cell));
		}
		return highest + 2 * ABOVE;
	}

	private static float[] shares(List<Integer> widths, float room) {
		float sum = widths.stream().mapToInt(Integer::intValue).sum();
		float[] columns = new float[widths.size()];
		for (int column = 0; column < columns.length; column++) {
			columns[column] = room * widths.get(column) / sum;
		}
		return columns;
	}

	/** @return the widths that the table asks for or its contents want, but for each its widest word where that is possible */
	private static float[] fitting(Block.Table table, float room, Faces faces) throws IOException {
		double[] least = new double[table.columns()];
		double[] wanted = new double[table.columns()];
		for (int column = 0; column < least.length; column++) {
			least[column] = SMALLEST;
			if (!table.head().isEmpty()) {
				widen(least, wanted, column, LineBreaks.widths(table.head().get(column), Look.HEAD, faces));
			}
			for (Block.Row row : table.rows()) {
				widen(least, wanted, column, LineBreaks.widths(row.cells().get(column), Look.CELL, faces));
			}
			wanted[column] = table.widths().isEmpty() ? Math.min(wanted[column], room / 2) : table.widths().get(column);
		}
		double[] fitting = ColumnWidths.fitting(least, wanted, room);
		float[] columns = new float[fitting.length];
		for (int column = 0; column < columns.length; column++) {
			columns[column] = (float) fitting[column];
		}
		return columns;
	}

	private static void widen(double[] least, double[] wanted, int column, float[] widths) {
		least[column] = Math.max(least[column], widths[0] + 2 * PADDING + 1);
		wanted[column] = Math.max(wanted[column], widths[1] + 2 * PADDING + 1);
	}
}
