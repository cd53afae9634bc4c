// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.checking;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.settings.SettingsFile;
import org.allianceworkbench.rules.settings.SettingsText;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Which rules hold, and how much they matter: what the user has set for this workspace, unless the model's project has a settings file of its own,
 * which then holds alone, as it does on the command line.
 */
public final class RuleChoices {
	/** The preference that holds the settings of the workspace, written as in a settings file. */
	public static final String KEY = "rules";

	private final RuleCatalogue catalogue;
	private final IEclipsePreferences preferences;
	private final Supplier<LocalDate> today;

	/**
	 * Choices among rules.
	 *
	 * @param catalogue the installed rules
	 * @param preferences the node that keeps the settings of the workspace
	 * @param today the day by which rules say what is overdue
	 */
	public RuleChoices(RuleCatalogue catalogue, IEclipsePreferences preferences, Supplier<LocalDate> today) {
		this.catalogue = Objects.requireNonNull(catalogue);
		this.preferences = Objects.requireNonNull(preferences);
		this.today = Objects.requireNonNull(today);
	}

	/**
	 * The rules one can choose from.
	 *
	 * @return the installed rules
	 */
	public RuleCatalogue catalogue() {
		return catalogue;
	}

	/** The day by which rules say what is overdue. */
	LocalDate today() {
		return today.get();
	}

	/**
	 * The settings that hold for a model today.
	 *
	 * @param model an alliance file
	 * @return those of the nearest settings file, as far as it can be understood, or else those of the workspace
	 */
	public RuleSettings of(Path model) {
		return new RuleSettings(SettingsFile.nearest(model).map(this::read).orElseGet(this::ofWorkspace), today.get());
	}

	private Map<String, Optional<Severity>> read(Path file) {
		try {
			return SettingsFile.read(file, catalogue).severities();
		} catch (IOException e) {
			ILog.get().warn(file + " cannot be read; the settings of the workspace are used.", e);
			return ofWorkspace();
		}
	}

	/**
	 * The settings of the workspace.
	 *
	 * @return by rule id, empty for a rule that is off; rules not named are as in the catalogue
	 */
	public Map<String, Optional<Severity>> ofWorkspace() {
		try {
			return new SettingsText(catalogue).read(new StringReader(preferences.get(KEY, ""))).severities();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Keeps the settings of the workspace.
	 *
	 * @param severities by rule id, empty for a rule that is off
	 */
	public void keepForWorkspace(Map<String, Optional<Severity>> severities) {
		preferences.put(KEY, new SettingsText(catalogue).write(severities));
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.get().warn("The settings of the rules cannot be kept.", e);
		}
	}
}
