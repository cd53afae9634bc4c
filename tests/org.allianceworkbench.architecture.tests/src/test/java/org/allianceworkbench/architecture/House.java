// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The project's folders as they lie on disk: its bundles, their manifests and their compiled classes. */
final class House {
	static final String NS = "org.allianceworkbench.";
	/** Bundles that may know a screen; all others are headless. */
	static final Set<String> UI = Set.of("viewpoint.ui", "workbench", "sirius", "gef.compat");

	private final Path root;

	House() {
		Path here = Path.of("").toAbsolutePath();
		while (!Files.isRegularFile(here.resolve("alliance"))) {
			here = here.getParent();
		}
		root = here;
	}

	Path root() {
		return root;
	}

	/** @return the short names of all bundles, sorted */
	List<String> bundles() {
		try (Stream<Path> folders = Files.list(root.resolve("bundles"))) {
			return folders.filter(f -> Files.isRegularFile(f.resolve("META-INF/MANIFEST.MF"))).map(f -> f.getFileName().toString())
					.map(name -> name.substring(NS.length())).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Path folder(String bundle) {
		return root.resolve("bundles").resolve(NS + bundle);
	}

	Manifest manifest(String bundle) {
		try (InputStream in = Files.newInputStream(folder(bundle).resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return the names in a manifest header, without attributes and directives */
	Set<String> header(String bundle, String name) {
		String value = manifest(bundle).getMainAttributes().getValue(name);
		if (value == null) {
			return Set.of();
		}
		String withoutQuotes = Pattern.compile("\"[^\"]*\"").matcher(value).replaceAll("");
		return Arrays.stream(withoutQuotes.split(",")).map(clause -> clause.split(";")[0].trim()).filter(Predicate.not(String::isEmpty))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** @return what a bundle names in its manifest: required bundles and imported packages */
	Set<String> uses(String bundle) {
		Set<String> all = new TreeSet<>(header(bundle, "Require-Bundle"));
		all.addAll(header(bundle, "Import-Package"));
		return all;
	}

	/** @return folders of compiled classes by bundle; empty before the bundles are compiled */
	TreeMap<String, Path> classes() {
		TreeMap<String, Path> all = new TreeMap<>();
		for (String bundle : bundles()) {
			Path classes = folder(bundle).resolve("target/classes");
			if (Files.isDirectory(classes)) {
				all.put(bundle, classes);
			}
		}
		return all;
	}
}
