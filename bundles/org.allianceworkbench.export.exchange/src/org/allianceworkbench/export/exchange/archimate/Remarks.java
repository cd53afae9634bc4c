// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.allianceworkbench.export.ImportRemark;

/** What could not be carried, by lines; a file that has too much of it gets the number of the rest. */
final class Remarks {
	private static final int MOST = 1000;

	private final List<Line> lines = new ArrayList<>();
	private int more;

	private record Line(int number, String reason) {
	}

	/** @param line 0 for the whole file */
	void add(int line, String reason) {
		if (lines.size() < MOST) {
			lines.add(new Line(line, reason));
		} else {
			more++;
		}
	}

	/** @return all, in the order of the file */
	List<ImportRemark> all() {
		List<ImportRemark> all = new ArrayList<>();
		lines.stream().sorted(Comparator.comparingInt(Line::number))
				.forEach(line -> all.add(new ImportRemark(line.number() == 0 ? "" : "line " + line.number(), line.reason())));
		if (more > 0) {
			all.add(new ImportRemark("", "There are " + more + " further remarks of the same kinds."));
		}
		return all;
	}
}
