// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The pages of the help. They refer to each other only, so a copy of them in a folder is complete. */
public final class HelpPages {
	private static final String ROOT = "/pages/";

	private final Bundle bundle = FrameworkUtil.getBundle(HelpPages.class);

	/** Returns the page to begin with. */
	public static String contents() {
		return "index.html";
	}

	/** Returns the page and the place in it where a rule is explained. */
	public static String ofRule(String id) {
		return "rules.html#" + id;
	}

	/**
	 * Returns the paths of all files, pages as well as pictures, without the folder that holds them.
	 */
	public List<String> files() {
		return Collections.list(bundle.findEntries(ROOT, "*", true)).stream().map(URL::getPath).filter(path -> !path.endsWith("/"))
			.map(path -> path.substring(path.indexOf(ROOT) + ROOT.length())).sorted().toList();
	}

	/**
	 * Copies all files, over those of an earlier version.
	 *
	 * @param folder made when it is missing
	 * @throws IOException when a file cannot be written
	 */
	public void copyTo(Path folder) throws IOException {
		for (String file : files()) {
			Path target = folder.resolve(file);
			Files.createDirectories(target.getParent());
			try (InputStream content = bundle.getEntry(ROOT + file).openStream()) {
				Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	/**
	 * Returns the address of a page in a folder of copies.
	 *
	 * @param page as {@link #contents()} and {@link #ofRule(String)} name it
	 */
	public static URI address(Path folder, String page) {
		return URI.create(folder.toUri() + page);
	}
}
