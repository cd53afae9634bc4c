// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A format that diagrams or models can be written in. Offered as an OSGi service. Implementations keep no state, need no display and may
 * be used by several threads.
 */
public interface ExportFormat {
	/** @return short name in lower case, as people type it: "svg" */
	String id();

	/** @return name for people: "SVG picture" */
	String label();

	/** @return extension of its files, without the dot */
	String extension();

	/** @return what a file holds: a diagram, unless the format says otherwise */
	default Subject subject() {
		return Subject.DIAGRAM;
	}

	/** @return all that may be set, in the order in which help lists it */
	List<ExportOption<?>> options();

	/**
	 * Looks for what the usual readers of the format will not take of a file that is in order, such as a limit to its size. Costs as much as an export
	 * at most.
	 *
	 * @return a sentence for each, with what can be done; empty where the file will be read as it stands
	 * @throws ExportException where the request is empty, too large, or otherwise not to be fulfilled
	 */
	default List<String> warnings(ExportRequest request) throws ExportException {
		return List.of();
	}

	/**
	 * Writes what is asked for. The same request gives the same bytes, on each call and on each machine with the same version of Java.
	 *
	 * @param out is left open, and nothing is written to it where the request is refused
	 * @throws ExportException where the request is empty, too large, or otherwise not to be fulfilled
	 * @throws IOException where the stream fails
	 */
	void export(ExportRequest request, OutputStream out) throws IOException;
}
