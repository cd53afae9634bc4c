// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.table;

import java.util.Locale;

import org.allianceworkbench.viewpoint.text.Characters;
import org.eclipse.emf.ecore.EClass;

/** Names of classes, features and literals as people read and type them, and texts as cells hold them. */
public final class Words {
	private Words() {
	}

	/** @return the name in words: "benefitLink" and "BenefitLink" become "Benefit link", "id" becomes "ID" */
	public static String of(String name) {
		if (name.equals("id")) {
			return "ID";
		}
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			if (i == 0) {
				words.append(Character.toUpperCase(c));
			} else if (Character.isUpperCase(c)) {
				words.append(' ').append(Character.toLowerCase(c));
			} else {
				words.append(c);
			}
		}
		return words.toString();
	}

	/** @return the name of a class within a sentence: "a partner", "an agreement" */
	public static String a(EClass type) {
		String words = of(type.getName()).toLowerCase(Locale.ROOT);
		return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
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
