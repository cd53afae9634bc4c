// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextMeasurerTest {
	private static final TextStyle PLAIN = new TextStyle(9, false, false);

	private final TextMeasurer measurer = new TextMeasurer();

	@ParameterizedTest
	@EnumSource(FontFace.class)
	void shipsEachFace(FontFace face) {
		byte[] bytes = face.bytes();
		assertTrue(bytes.length > 100_000 && bytes[0] == 0 && bytes[1] == 1, face.fileName());
	}

	@Test
	void countsPointsAtNinetySixDotsToTheInch() {
		assertEquals(12, new TextStyle(9, false, false).pixels(), 1e-9);
	}

	@Test
	void kernsPairsOfLetters() {
		assertTrue(measurer.width("AVAVAVAV", PLAIN) < 8 * measurer.width("A", PLAIN));
	}

	@Test
	void boldIsWider() {
		assertTrue(measurer.width("Alliance", new TextStyle(9, true, false)) > measurer.width("Alliance", PLAIN));
	}

	@Test
	void addsFivePercentOfSlack() {
		assertEquals(1.05, measurer.width("Alliance", PLAIN) / measurer.drawnWidth("Alliance", PLAIN), 1e-9);
	}

	@Test
	void emptyTextHasNoWidth() {
		assertEquals(0, measurer.width("", PLAIN));
	}

	@Test
	void breaksAtWords() {
		WrappedText wrapped = measurer.wrap("Shared service desk for both forces", PLAIN, 100, 3);
		assertEquals("Shared service desk for both forces", String.join(" ", wrapped.lines()));
		assertTrue(wrapped.whole() && wrapped.atWords());
	}

	@Test
	void endsWithAnEllipsisWhereLinesAreMissing() {
		WrappedText wrapped = measurer.wrap("one two three four five six seven eight nine ten eleven twelve", PLAIN, 60, 2);
		assertEquals(2, wrapped.lines().size());
		assertTrue(wrapped.lines().get(1).endsWith("\u2026"));
		assertFalse(wrapped.whole());
	}

	@Test
	void breaksAWordThatIsWiderThanALine() {
		WrappedText wrapped = measurer.wrap("Bundespolizeidirektionspräsidentin", PLAIN, 50, 9);
		assertEquals("Bundespolizeidirektionspräsidentin", String.join("", wrapped.lines()));
		assertFalse(wrapped.atWords());
	}

	@Test
	void neverCutsALetterInTwo() {
		String families = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67".repeat(20);
		WrappedText wrapped = measurer.wrap(families, PLAIN, 40, 50);
		assertTrue(wrapped.lines().stream().noneMatch(line -> Character.isLowSurrogate(line.charAt(0))));
	}

	@ParameterizedTest
	@ValueSource(strings = {"\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD", "\u0627\u0644\u0639\u0631\u0628\u064A\u0629", "\uD83D\uDE93", "\u0000\u0007\uFFFF", "a\tb"})
	void measuresHostileText(String text) {
		WrappedText wrapped = measurer.wrap(text, PLAIN, 80, 3);
		assertTrue(wrapped.width() <= 80 && wrapped.width() >= 0);
	}

	@Test
	void showsABoxForWhatTheFontLacks() {
		assertEquals("\u25A1!", measurer.displayable("\uD83D\uDE93!", FontFace.REGULAR));
	}

	@Test
	void measuresNoMoreOfAMillionLettersThanOfAFewThousand() {
		assertEquals(measured(3_000), measured(1_000_000));
	}

	/** Returns how many letters are measured to break a word of so many into three lines. */
	private long measured(int letters) {
		long[] measured = new long[1];
		LineBreaker breaker = new LineBreaker(part -> {
			measured[0] += part.length();
			return measurer.width(part, PLAIN);
		}, 120, 3);
		assertEquals(3, breaker.wrap("x".repeat(letters)).lines().size());
		return measured[0];
	}

	@Test
	void noLineIsWiderThanAskedFor() {
		Random random = new Random(7);
		for (int round = 0; round < 200; round++) {
			String text = random.ints(1 + random.nextInt(20), 1, 14).mapToObj(length -> "wiMA\u00E9\u20AC".repeat(3).substring(0, length))
					.collect(Collectors.joining(" "));
			double width = 30 + random.nextInt(200);
			WrappedText wrapped = measurer.wrap(text, PLAIN, width, 1 + random.nextInt(4));
			assertTrue(wrapped.width() <= width, () -> text + " at " + width + ": " + wrapped);
		}
	}
}
