// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.table;

import org.allianceworkbench.export.ImportException;
import org.allianceworkbench.export.ImportRequest;

/**
 * Counts what is read from one file of tables, so that none takes more memory than a large real one, and asks now and then whether to go on.
 * A model of 10,000 elements has about 200,000 cells.
 */
public final class Limits {
	/** The rows of all tables together. */
	public static final int ROWS = 250_000;
	/** The cells of all tables together. */
	public static final int CELLS = 5_000_000;
	/** The characters of one cell of a text file; a workbook's cell has fewer anyway. */
	public static final int CELL_LENGTH = 1_000_000;
	/** The characters of all cells together. */
	public static final long CHARACTERS = 100_000_000;
	private static final int PAUSE = 1000;

	private final ImportRequest request;
	private int rows;
	private int cells;
	private long characters;

	/** Counts from nothing. */
	public Limits(ImportRequest request) {
		this.request = request;
	}

	/** Counts a row. */
	public void row() throws ImportException {
		if (++rows > ROWS) {
			throw new ImportException("The file has more than " + ROWS + " rows; import it in parts.");
		}
		if (rows % PAUSE == 0) {
			request.goOnUnlessCancelled();
		}
	}

	/** Counts a cell, or what was found of it. */
	public void cell(int length) throws ImportException {
		characters += length;
		if (++cells > CELLS || characters > CHARACTERS) {
			throw new ImportException("The file has more than " + CELLS + " cells or " + CHARACTERS / 1_000_000
					+ " million characters; import it in parts.");
		}
	}
}
