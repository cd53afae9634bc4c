// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.exporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportFormat;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;

/** What was chosen in earlier exports, kept with the settings of dialogs: the format, its options, and the latest folders. */
final class ExportChoices {
	private static final int FOLDERS = 8;

	private final IDialogSettings settings;

	ExportChoices(IDialogSettings all) {
		settings = DialogSettings.getOrCreateSection(all, "export");
	}

	/** The format of the last export, if it is still installed. */
	Optional<ExportFormat> format(List<ExportFormat> formats) {
		return formats.stream().filter(format -> format.id().equals(settings.get("format"))).findFirst();
	}

	/** The values of the format's last export, by the names of its options. */
	Map<String, String> values(ExportFormat format) {
		IDialogSettings section = DialogSettings.getOrCreateSection(settings, format.id());
		Map<String, String> values = new LinkedHashMap<>();
		format.options().forEach(option -> Optional.ofNullable(section.get(option.name())).ifPresent(value -> values.put(option.name(), value)));
		return values;
	}

	/** The folders of the last exports, the latest first. */
	List<String> folders() {
		String[] folders = settings.getArray("folders");
		return folders == null ? List.of() : List.of(folders);
	}

	/** Remembers an export. */
	void remember(ExportFormat format, Map<String, Object> values, String folder) {
		settings.put("format", format.id());
		IDialogSettings section = DialogSettings.getOrCreateSection(settings, format.id());
		values.forEach((name, value) -> section.put(name, String.valueOf(value)));
		List<String> folders = new ArrayList<>(Stream.concat(Stream.of(folder), folders().stream()).distinct().limit(FOLDERS).toList());
		settings.put("folders", folders.toArray(String[]::new));
	}
}
