// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Copies, deletes and compares folders. */
final class Folders {
	private Folders() {
	}

	static Map<String, String> read(Path folder) throws IOException {
		Map<String, String> files = new TreeMap<>();
		for (Path path : walk(folder)) {
			if (Files.isRegularFile(path)) {
				files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path).replace("\r\n", "\n"));
			}
		}
		return files;
	}

	static List<String> differences(Path wanted, Path found) throws IOException {
		Map<String, String> want = read(wanted);
		Map<String, String> have = read(found);
		List<String> problems = new ArrayList<>();
		want.forEach((name, text) -> {
			if (!text.equals(have.get(name))) {
				problems.add(name + (have.containsKey(name) ? " is out of step" : " is missing"));
			}
		});
		have.keySet().stream().filter(name -> !want.containsKey(name)).forEach(name -> problems.add(name + " is stale"));
		return problems;
	}

	static void copy(Path from, Path to) throws IOException {
		for (Path path : walk(from)) {
			Path target = to.resolve(from.relativize(path).toString());
			if (Files.isDirectory(path)) {
				Files.createDirectories(target);
			} else {
				Files.copy(path, target);
			}
		}
	}

	static void delete(Path folder) throws IOException {
		List<Path> paths = new ArrayList<>(walk(folder));
		paths.sort(Comparator.reverseOrder());
		for (Path path : paths) {
			Files.delete(path);
		}
	}

	private static List<Path> walk(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.toList();
		}
	}
}
