// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.office.table.Table.Unreadable;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.PlainDecimal;

/** Which styles of a workbook show a number as a date, and what a number then means (ECMA-376 part 1, 18.8.30 and 18.17.4). */
final class NumberFormats {
	private static final int LAST_DAY = 2_958_465;
	private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
	private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

	private final List<Boolean> dates = new ArrayList<>();
	private boolean since1904;

	void since1904() {
		since1904 = true;
	}

	void read(Part styles) throws IOException {
		Map<String, String> codes = new HashMap<>();
		boolean[] inCells = {false};
		styles.read(element -> {
			if (element.equals("numFmt")) {
				codes.put(styles.attribute("numFmtId"), styles.attribute("formatCode"));
			} else if (element.equals("cellXfs")) {
				inCells[0] = true;
			} else if (element.equals("xf") && inCells[0]) {
				dates.add(isDate(styles.attribute("numFmtId"), codes));
			}
		}, element -> inCells[0] &= !element.equals("cellXfs"));
	}

	private static boolean isDate(String id, Map<String, String> codes) {
		String code = codes.get(id);
		if (code == null) {
			return id.matches("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]");
		}
		return code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.", "").matches("(?is).*[ymdh].*");
	}

	/** @return what a cell of that style says: a decimal or a date */
	Object value(String number, String style) {
		BigDecimal value;
		try {
			value = new BigDecimal(number.strip());
			PlainDecimal.format(value);
		} catch (IllegalArgumentException e) {
			return new Unreadable(number.length() > 40 ? "a number of " + number.length() + " digits" : number);
		}
		return isDate(style) ? date(value) : value;
	}

	private boolean isDate(String style) {
		return style.matches("\\d{1,6}") && Integer.parseInt(style) < dates.size() && dates.get(Integer.parseInt(style));
	}

	private Object date(BigDecimal value) {
		BigDecimal day = value.setScale(0, RoundingMode.FLOOR);
		if (day.signum() < 0 || day.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
			return new Unreadable(value.toPlainString() + " as a date");
		}
		return PartialDate.of((since1904 ? EPOCH_1904 : EPOCH).plusDays(day.longValue()));
	}
}
