// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.action;

/** Texts of people in menus. */
public final class MenuText {
	private MenuText() {
	}

	/**
	 * Makes a menu show a text as it is: there an ampersand begins a mnemonic, and what follows a tab or the last at-sign is taken for a key.
	 *
	 * @param text a name or a sentence
	 * @return the text for an action
	 */
	public static String literal(String text) {
		return text.replace("&", "&&").replace('\t', ' ') + (text.indexOf('@') < 0 ? "" : "@");
	}
}
