// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.problem;

import org.allianceworkbench.workbench.finding.MarkedFinding;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IAdaptable;

/**
 * One problem.
 *
 * @param marker the id of its marker
 * @param file where it is
 * @param finding what the marker keeps; without a rule when the file as such is wrong
 * @param line the line in the file, 0 when there is none
 */
record Row(long marker, IFile file, MarkedFinding finding, int line) implements IAdaptable {
	boolean isFinding() {
		return !finding.rule().isEmpty();
	}

	/** Stands for its marker wherever one is asked for, such as by the help. */
	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IMarker.class ? type.cast(file.getMarker(marker)) : null;
	}

	/** Rows of the same marker are the same row, so that a selection outlives a change of the sentence. */
	@Override
	public boolean equals(Object other) {
		return other instanceof Row row && row.marker == marker;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(marker);
	}
}
