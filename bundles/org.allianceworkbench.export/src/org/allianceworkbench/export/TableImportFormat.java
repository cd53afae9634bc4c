// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An import format whose files hold tables. They may be lists that somebody made elsewhere, under headings of their own; a person then says what the
 * rows are and which heading means which field, with the help of what this interface tells.
 *
 * @since 1.0
 */
public interface TableImportFormat extends ImportFormat {
	/**
	 * Looks into a file without making anything of it; bounded as {@link #read} is.
	 *
	 * @param in is left open
	 * @return the tables that have rows, in the order of the file
	 * @throws ImportException where the file is damaged, too large or of another format
	 * @throws IOException where the stream fails
	 */
	List<TableSample> look(InputStream in) throws IOException;

	/** @return what the rows of a list can be: "Partner", "Risk" */
	List<String> kinds();

	/**
	 * @param kind one of {@link #kinds()}
	 * @return what can be said of such a row
	 */
	List<String> fields(String kind);

	/** @return the names of the options that {@link #asList} sets */
	Set<String> listOptions();

	/**
	 * @param table one of the file
	 * @param kind what its rows are
	 * @param fields the fields by the headings that mean them
	 * @return the values of options that make {@link #read} take the table as such a list
	 */
	Map<String, Object> asList(TableSample table, String kind, Map<String, String> fields);
}
