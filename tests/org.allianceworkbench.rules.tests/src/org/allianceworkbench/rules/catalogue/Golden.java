// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assertions;

/** A text file that is compared, or written anew when the property {@code golden.update} is true. */
final class Golden {
	private Golden() {
	}

	static void assertMatches(Path file, String text) throws IOException {
		if (Boolean.getBoolean("golden.update")) {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.writeString(file, text);
		}
		Assertions.assertEquals(Files.readString(file).replace("\r\n", "\n"), text);
	}
}
