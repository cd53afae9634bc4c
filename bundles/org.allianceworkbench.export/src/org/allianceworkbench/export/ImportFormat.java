// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A format that models can be read from. Offered as an OSGi service. Implementations keep no state, need no display and may be used by
 * several threads. They know nothing of comparison: who asked compares what is proposed with what there is, and takes what is wanted.
 *
 * @since 1.0
 */
public interface ImportFormat {
	/** @return short name in lower case, as people type it: "xlsx" */
	String id();

	/** @return name for people: "Excel workbook" */
	String label();

	/** @return extensions of its files, without the dot, the usual one first: "csv.zip" */
	List<String> extensions();

	/** @return all that may be set, in the order in which help lists it */
	List<ExportOption<?>> options();

	/**
	 * Reads a file. What one part of a file cannot bring is left as it was and remarked; a file that cannot be read whole brings nothing.
	 * Memory and time are bounded, whatever the file says.
	 *
	 * @param in is left open
	 * @return the model as it would be, and what could not be carried
	 * @throws ImportException where the file is damaged, too large, of another format, or holds nothing to import
	 * @throws IOException where the stream fails
	 * @throws java.util.concurrent.CancellationException where the request has been cancelled
	 */
	ImportResult read(ImportRequest request, InputStream in) throws IOException;
}
