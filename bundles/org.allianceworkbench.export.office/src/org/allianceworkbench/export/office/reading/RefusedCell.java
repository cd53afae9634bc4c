// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.reading;

/** A cell, or a row, that brings nothing; the message is the sentence that says why. */
final class RefusedCell extends Exception {
	private static final long serialVersionUID = 1L;

	RefusedCell(String sentence) {
		super(sentence, null, false, false);
	}
}
