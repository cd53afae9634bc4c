// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Temporary folders. */
public final class Folders {
	private Folders() {
	}

	/** Deletes a folder with all it holds; does nothing for null. */
	public static void delete(Path folder) throws IOException {
		if (folder == null) {
			return;
		}
		List<Path> deepestFirst;
		try (Stream<Path> all = Files.walk(folder)) {
			deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path each : deepestFirst) {
			Files.deleteIfExists(each);
		}
	}
}
