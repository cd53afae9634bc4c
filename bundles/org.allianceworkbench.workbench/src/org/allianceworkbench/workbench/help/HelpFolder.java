// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.help;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Predicate;

import org.allianceworkbench.help.HelpPages;

/**
 * The pages of the help where a browser can read them, which it cannot within a bundle.
 *
 * @param folder where they are copied to
 * @param browser shows an address, and returns whether it could
 */
public record HelpFolder(Path folder, Predicate<URI> browser) {
	/**
	 * Shows a page, as this version of the program has it.
	 *
	 * @param page as {@link HelpPages} names it
	 * @throws IOException with a sentence for the user, when the pages cannot be copied or there is no browser
	 */
	public void show(String page) throws IOException {
		new HelpPages().copyTo(folder);
		URI address = HelpPages.address(folder, page);
		if (!browser.test(address)) {
			throw new IOException("No browser could be started. Open this address in one: " + address);
		}
	}
}
