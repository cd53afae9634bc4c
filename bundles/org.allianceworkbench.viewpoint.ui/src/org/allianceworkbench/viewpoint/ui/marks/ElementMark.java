// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.marks;

import java.util.Objects;

/**
 * Something to know of an object.
 *
 * @param kind how it is painted
 * @param sentence what the tooltip says
 * @since 1.0
 */
public record ElementMark(Kind kind, String sentence) {
	/** How much a mark matters; the most serious first. */
	public enum Kind {
		/** A red disc with a cross. */
		ERROR,
		/** An amber triangle with an exclamation mark. */
		WARNING
	}

	public ElementMark {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(sentence);
	}
}
