// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.table;

import java.util.Locale;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.viewpoint.text.Characters;
import org.eclipse.emf.ecore.EClass;

/** Classes as sentences name them, names as they are compared, and texts as cells hold them. */
public final class Words {
	private Words() {
	}

	/** @return the name of a class within a sentence: "a partner", "an agreement" */
	public static String a(EClass type) {
		String words = EnglishNames.withinSentence(type);
		return ("aeiou".indexOf(Character.toLowerCase(words.charAt(0))) < 0 ? "a " : "an ") + words;
	}

	/** @return what two ways of writing the same name have in common: letters and digits, in lower case */
	public static String key(String text) {
		StringBuilder key = new StringBuilder();
		text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
		return key.toString().toLowerCase(Locale.ROOT);
	}

	/** @return the text as every table can hold it: lines end with LF, tabs stay, other control characters and lone surrogates do not */
	public static String clean(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		int start = 0;
		String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
		for (int i = 0; i <= lines.length(); i++) {
			if (i == lines.length() || lines.charAt(i) == '\n' || lines.charAt(i) == '\t') {
				clean.append(Characters.printable(lines.substring(start, i)));
				clean.append(i < lines.length() ? lines.substring(i, i + 1) : "");
				start = i + 1;
			}
		}
		return clean.toString();
	}
}
