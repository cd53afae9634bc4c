// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.model.resource;

import java.util.List;

import org.allianceworkbench.emf.resource.Migration;
import org.w3c.dom.Document;

/**
 * The way from each older version of the file format to the next. A new version adds a step at the end of {@link #STEPS}, a line to this table
 * and a file of the version before to the tests; older steps are never changed.
 * <table>
 * <caption>Versions</caption>
 * <tr><td>0 to 1</td><td>Files had no version stamp. Nothing else changes.</td></tr>
 * </table>
 */
final class AllianceMigrations {
	/** The steps; the first leads from version 0 to 1. */
	static final List<Migration> STEPS = List.of(AllianceMigrations::stampOnly);

	private AllianceMigrations() {
	}

	private static void stampOnly(Document document) {
		// the stamp itself is set by the resource after each chain of steps
	}
}
