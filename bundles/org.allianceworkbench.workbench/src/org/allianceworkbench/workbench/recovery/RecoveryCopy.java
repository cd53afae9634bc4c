// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Unsaved changes of one alliance, as they were at the last copy.
 *
 * @param origin the alliance's file, which may be gone
 * @param folder holds the copies of its two files
 */
record RecoveryCopy(Path origin, Path folder) {
	static final String MODEL = "copy.alliance";
	static final String DIAGRAMS = "copy.diagrams";
	static final String ORIGIN = "origin.txt";
	private static final String UNFINISHED = "origin.new";

	/** The copy in a folder, empty where it is not whole. */
	static Optional<RecoveryCopy> in(Path folder) throws IOException {
		if (!Files.isRegularFile(folder.resolve(ORIGIN))) {
			return Optional.empty();
		}
		String origin = Files.readString(folder.resolve(ORIGIN));
		return origin.isBlank() ? Optional.empty() : Optional.of(new RecoveryCopy(Path.of(origin), folder));
	}

	/** Writes the copy. The origin comes last, and at once: a copy without it is not whole. */
	void write(byte[] model, byte[] diagrams) throws IOException {
		Files.createDirectories(folder);
		Files.write(folder.resolve(MODEL), model);
		Files.write(folder.resolve(DIAGRAMS), diagrams);
		Files.writeString(folder.resolve(UNFINISHED), origin.toString());
		Files.move(folder.resolve(UNFINISHED), folder.resolve(ORIGIN), StandardCopyOption.ATOMIC_MOVE);
	}

	/** Writes the copy as new files beside the origin, or in another folder when that is gone; overwrites nothing. */
	Path restore(Path otherwise) throws IOException {
		Path parent = Files.isDirectory(origin.getParent()) ? origin.getParent() : Files.createDirectories(otherwise);
		String base = origin.getFileName().toString().replaceFirst("\\.alliance$", "") + " (recovered";
		String name = base + ")";
		for (int i = 2; Files.exists(parent.resolve(name + ".alliance")) || Files.exists(parent.resolve(name + ".diagrams")); i++) {
			name = base + " " + i + ")";
		}
		Path alliance = parent.resolve(name + ".alliance");
		Files.copy(folder.resolve(DIAGRAMS), parent.resolve(name + ".diagrams"));
		Files.copy(folder.resolve(MODEL), alliance);
		return alliance;
	}

	/** Deletes the copy. */
	void delete() throws IOException {
		for (String file : List.of(ORIGIN, UNFINISHED, MODEL, DIAGRAMS)) {
			Files.deleteIfExists(folder.resolve(file));
		}
		Files.deleteIfExists(folder);
	}
}
