// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** A properties file of the bundle that lists other files of it. */
final class Listing {
	private final Properties entries = new Properties();

	/**
	 * @param path of the list within the bundle
	 * @throws UncheckedIOException when the bundle lacks its list, which a build with tests never ships
	 */
	Listing(String path) {
		try (InputStreamReader reader = new InputStreamReader(open(path), StandardCharsets.UTF_8)) {
			entries.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return the words of an entry, none when it is missing */
	List<String> words(String key) {
		return Arrays.stream(entries.getProperty(key, "").split("[,\\s]+")).filter(word -> !word.isEmpty()).toList();
	}

	/** @return the text of an entry, null when it is missing */
	String text(String key) {
		return entries.getProperty(key);
	}

	/** @throws FileNotFoundException when the bundle holds no such file */
	static InputStream open(String path) throws FileNotFoundException {
		InputStream stream = Listing.class.getResourceAsStream("/" + path);
		if (stream == null) {
			throw new FileNotFoundException("The examples hold no file " + path);
		}
		return stream;
	}
}
