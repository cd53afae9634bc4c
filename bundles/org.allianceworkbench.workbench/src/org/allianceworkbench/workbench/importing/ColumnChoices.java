// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.export.TableSample;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;

/** What the columns of lists meant in earlier imports, known again by their headings: a list that comes every month is told about once. */
final class ColumnChoices {
	private static final String SEPARATOR = "\t";

	private final IDialogSettings settings;

	ColumnChoices(IDialogSettings all) {
		settings = DialogSettings.getOrCreateSection(all, "columns");
	}

	/**
	 * A meaning of columns.
	 *
	 * @param kind what the rows are
	 * @param fields the fields by headings
	 */
	record Meaning(String kind, Map<String, String> fields) {
	}

	/** What the headings meant last time. */
	Optional<Meaning> of(TableSample table) {
		String[] kept = settings.getArray(key(table));
		if (kept == null || kept.length == 0) {
			return Optional.empty();
		}
		Map<String, String> fields = new LinkedHashMap<>();
		for (int i = 1; i + 1 < kept.length; i += 2) {
			fields.put(kept[i], kept[i + 1]);
		}
		return Optional.of(new Meaning(kept[0], fields));
	}

	/** Remembers what the headings mean. */
	void remember(TableSample table, Meaning meaning) {
		List<String> kept = new ArrayList<>(List.of(meaning.kind()));
		meaning.fields().forEach((heading, field) -> kept.addAll(List.of(heading, field)));
		settings.put(key(table), kept.toArray(String[]::new));
	}

	private static String key(TableSample table) {
		return String.join(SEPARATOR, table.headings());
	}
}
