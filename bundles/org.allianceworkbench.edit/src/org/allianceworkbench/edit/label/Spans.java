// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.label;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.PartialDate;

/** When something lasts, took place or is due, as far as that is known. */
final class Spans {
	private Spans() {
	}

	/** Returns a span such as "2015 to 2018", "since 2015" or "until 2018", or the empty text when neither end is known. */
	static String of(PartialDate start, PartialDate end) {
		if (start != null && end != null) {
			return Wording.date(start) + " to " + Wording.date(end);
		}
		return start != null ? "since " + Wording.date(start) : end != null ? "until " + Wording.date(end) : "";
	}

	/** Returns when something took place, or else when it should: "held March 2019", "due 2020", or the empty text when neither is known. */
	static String done(String word, PartialDate done, PartialDate due) {
		if (done != null) {
			return word + " " + Wording.date(done);
		}
		return due == null ? "" : "due " + Wording.date(due);
	}
}
