// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class CharactersTest {
	@Test
	void leavesGoodTextAlone() {
		String text = "Devon & Cornwall \u2013 Dorset \uD83D\uDE93";
		assertSame(text, Characters.printable(text));
	}

	@Test
	void turnsLineEndsAndTabsIntoSpaces() {
		assertEquals("a b c", Characters.printable("a\tb\nc"));
	}

	@Test
	void dropsControlCharactersAndLoneSurrogates() {
		assertEquals("ab", Characters.printable("a\u0000\u0007\uD800\uFFFE\uFFFFb"));
	}
}
