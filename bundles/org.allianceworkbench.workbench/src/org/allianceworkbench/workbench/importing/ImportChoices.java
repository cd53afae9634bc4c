// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.importing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.export.ImportFormat;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;

/** What was chosen in earlier imports, kept with the settings of dialogs: the options of each format, and the last folder. */
final class ImportChoices {
	private final IDialogSettings settings;

	ImportChoices(IDialogSettings all) {
		settings = DialogSettings.getOrCreateSection(all, "import");
	}

	/** The folder of the last import. */
	Optional<String> folder() {
		return Optional.ofNullable(settings.get("folder"));
	}

	/** The values of the format's last import, by the names of its options. */
	Map<String, String> values(ImportFormat format) {
		IDialogSettings section = DialogSettings.getOrCreateSection(settings, format.id());
		Map<String, String> values = new LinkedHashMap<>();
		format.options().forEach(option -> Optional.ofNullable(section.get(option.name())).ifPresent(value -> values.put(option.name(), value)));
		return values;
	}

	/** Remembers an import. */
	void remember(ImportReading reading) {
		Path folder = reading.file().toAbsolutePath().getParent();
		settings.put("folder", folder.toString());
		IDialogSettings section = DialogSettings.getOrCreateSection(settings, reading.format().id());
		reading.values().forEach((name, value) -> section.put(name, String.valueOf(value)));
	}
}
