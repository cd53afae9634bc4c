// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.exporting;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.console.FileComplaint;
import org.allianceworkbench.export.ExportFormat;

/** Where files go: a folder for any number of them, or one file, or standard output. */
final class Destination {
	private final Path out;
	private final boolean single;
	private final String ending;
	private final Set<String> written = new HashSet<>();

	private Destination(Path out, boolean single, String ending) {
		this.out = out;
		this.single = single;
		this.ending = ending;
	}

	/** @return one file where the path is "-" or ends as files of the only format do, else a folder */
	static Destination of(Path out, Collection<ExportFormat> formats) {
		boolean named = !Files.isDirectory(out) && isNamedFor(formats, out);
		return new Destination(out, named || Console.isStandard(out), "");
	}

	/**
	 * A folder called "picture.pdf" is what nobody wants who asked for an SVG file.
	 *
	 * @return what is wrong with a path that would become a folder and is named like a file of a format that is not wanted
	 */
	static Optional<String> misnamed(Path out, Collection<ExportFormat> wanted, Collection<ExportFormat> installed) {
		boolean misnamed = isNamedFor(installed, out) && !isNamedFor(wanted, out) && !Files.exists(out);
		return misnamed ? Optional.of("--out " + out + " is named like a file of another format than " + String.join(", ", wanted.stream()
				.map(format -> format.id() + " (." + format.extension() + ")").toList()) + "; name a folder, or a file with that ending.") : Optional.empty();
	}

	private static boolean isNamedFor(Collection<ExportFormat> formats, Path out) {
		return formats.stream().anyMatch(format -> out.toString().endsWith("." + format.extension()));
	}

	/** @return the same place, where the names of files in a folder end with some words more before their extension */
	Destination adding(String words) {
		return new Destination(out, single, ending + words);
	}

	/** @return whether there is room for one file only */
	boolean isSingle() {
		return single;
	}

	/** Makes the folder, or the folder of the file, where it is missing. */
	void prepare() throws IOException {
		Path folder = single ? out.toAbsolutePath().getParent() : out;
		try {
			Files.createDirectories(folder);
		} catch (FileSystemException failure) {
			throw FileComplaint.unwritten(folder, failure);
		}
	}

	/** @return the file to write; in a folder, a second one of the same name gets a number */
	Path target(String base, String extension) {
		if (single) {
			return out;
		}
		String name = base + ending + "." + extension;
		for (int i = 2; !written.add(name); i++) {
			name = base + ending + "-" + i + "." + extension;
		}
		return out.resolve(name);
	}

	/** @return the name of a model's file without its extension */
	static String base(Path file) {
		return Console.isStandard(file) ? "alliance" : file.getFileName().toString().replaceFirst("\\.alliance$", "");
	}

	/** @return a title as a part of a file's name: small letters, digits and hyphens */
	static String plain(String title) {
		String plain = title == null ? "" : title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		return plain.isEmpty() ? "diagram" : plain.substring(0, Math.min(80, plain.length()));
	}
}
