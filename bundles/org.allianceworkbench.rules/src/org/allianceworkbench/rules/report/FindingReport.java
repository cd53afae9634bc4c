// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.report;

import java.io.IOException;
import java.util.List;

/** A form in which findings are written. */
public interface FindingReport {
	/** Writes the findings of all files, with LF line ends. */
	void write(List<CheckedFile> files, Appendable out) throws IOException;
}
