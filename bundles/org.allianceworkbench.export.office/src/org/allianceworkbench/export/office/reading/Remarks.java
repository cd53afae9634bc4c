// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.reading;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.export.ImportRemark;
import org.allianceworkbench.export.office.table.Table;

/** Collects what is refused. Of a file that is wrong all over, the beginning is enough. */
final class Remarks {
	private static final int MOST = 1000;

	private final List<ImportRemark> remarks = new ArrayList<>();
	private int more;

	void sheet(Table table, String sentence) {
		add(table.name(), sentence);
	}

	void row(Table table, int row, String sentence) {
		add(table.name() + ", row " + row, sentence);
	}

	void cell(Table table, int row, String heading, String sentence) {
		add(table.name() + ", row " + row + ", " + heading, sentence);
	}

	private void add(String place, String sentence) {
		if (remarks.size() < MOST) {
			remarks.add(new ImportRemark(place, sentence));
		} else {
			more++;
		}
	}

	List<ImportRemark> all() {
		List<ImportRemark> all = new ArrayList<>(remarks);
		if (more > 0) {
			all.add(new ImportRemark("", more == 1 ? "There is one further remark like these." : "There are " + more + " further remarks like these."));
		}
		return all;
	}
}
