// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.settings;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.rules.RuleCatalogue;

/** The file {@value #NAME} that lies beside models, or in a folder above them, and says which rules hold for them. */
public final class SettingsFile {
	/** The name of the file. */
	public static final String NAME = ".alliance-rules";

	private SettingsFile() {
	}

	/**
	 * Finds the settings of a model: the file in its folder or, where there is none, in the nearest folder above. The nearest one holds alone; files
	 * further up add nothing to it.
	 *
	 * @param model a model file, existing or not
	 */
	public static Optional<Path> nearest(Path model) {
		return Stream.iterate(model.toAbsolutePath().normalize().getParent(), folder -> folder != null, Path::getParent)
				.map(folder -> folder.resolve(NAME)).filter(Files::isRegularFile).findFirst();
	}

	/**
	 * Reads a settings file. What is no UTF-8 is reported as a line that cannot be understood.
	 *
	 * @throws IOException when the file cannot be read
	 */
	public static SettingsReading read(Path file, RuleCatalogue catalogue) throws IOException {
		var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
				.onUnmappableCharacter(CodingErrorAction.REPLACE);
		try (Reader text = new InputStreamReader(Files.newInputStream(file), decoder)) {
			return new SettingsText(catalogue).read(text);
		}
	}
}
