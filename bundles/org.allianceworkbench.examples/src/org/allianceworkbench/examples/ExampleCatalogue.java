// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists the shipped examples, in the order of {@code alliances/examples.properties}, and copies them to where they may be edited. */
public final class ExampleCatalogue {
	private static final String LIST = "alliances/examples.properties";

	private final List<Example> examples;

	/**
	 * Reads the list.
	 *
	 * @throws UncheckedIOException when the bundle lacks its list, which a build with tests never ships
	 */
	public ExampleCatalogue() {
		examples = read(new Listing(LIST));
	}

	/** @return all examples, the first being the one to open where none is named */
	public List<Example> examples() {
		return examples;
	}

	/** @return the example with an id, empty when there is none */
	public Optional<Example> example(String id) {
		return examples.stream().filter(example -> example.id().equals(id)).findFirst();
	}

	/**
	 * Opens a file of the bundle.
	 *
	 * @param path as in {@link Example#file()} or {@link Example#companions()}
	 * @return its bytes, to be closed by the caller
	 * @throws IOException when there is no such file
	 */
	public InputStream open(String path) throws IOException {
		return Listing.open(path);
	}

	/**
	 * Copies an example and its diagrams into a folder, which is made when it is missing. Files that are there already stay as they are; one
	 * is there whole or not at all.
	 *
	 * @return the alliance's file in that folder
	 * @throws IOException when the folder cannot be written
	 */
	public Path copy(Example example, Path folder) throws IOException {
		Files.createDirectories(folder);
		for (String companion : example.companions()) {
			copy(companion, folder.resolve(name(companion)));
		}
		Path alliance = folder.resolve(example.fileName());
		copy(example.file(), alliance);
		return alliance;
	}

	static String name(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private void copy(String path, Path target) throws IOException {
		if (Files.exists(target)) {
			return;
		}
		// made as any other file, so that others may read it
		Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
		try {
			try (InputStream stream = open(path)) {
				Files.copy(stream, part);
			}
			Files.move(part, target);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private static List<Example> read(Listing list) {
		return list.words("examples").stream().map(id -> new Example(id, list.text(id + ".title"), list.text(id + ".description"),
				list.text(id + ".file"), list.words(id + ".companions"))).toList();
	}
}
