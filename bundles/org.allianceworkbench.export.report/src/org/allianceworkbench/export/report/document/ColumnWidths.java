// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.document;

/** Shares the width of a page among the columns of a table. */
public final class ColumnWidths {
	private ColumnWidths() {
	}

	/**
	 * Gives each column its share, but takes from those that have to spare what others lack for their widest word.
	 *
	 * @param least what each column needs
	 * @param wanted what each column would like, in any unit
	 * @param room what there is, in the unit of {@code least}
	 * @return widths that fill the room
	 */
	public static double[] fitting(double[] least, double[] wanted, double room) {
		double all = 0;
		for (double width : wanted) {
			all += width;
		}
		double[] widths = new double[wanted.length];
		double lacking = 0;
		double spare = 0;
		for (int column = 0; column < widths.length; column++) {
			widths[column] = wanted[column] * room / all;
			double more = widths[column] - capped(least, column, room);
			lacking += Math.max(0, -more);
			spare += Math.max(0, more);
		}
		for (int column = 0; column < widths.length; column++) {
			double more = widths[column] - capped(least, column, room);
			widths[column] -= more > 0 ? more / spare * Math.min(lacking, spare) : more;
		}
		return widths;
	}

	/** No word, however long, takes more than an even share. */
	private static double capped(double[] least, int column, double room) {
		return Math.min(least[column], room / least.length);
	}
}
