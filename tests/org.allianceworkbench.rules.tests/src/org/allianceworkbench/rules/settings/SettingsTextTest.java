// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.catalogue.StandardRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTextTest {
	private static final RuleCatalogue CATALOGUE = StandardRules.catalogue();

	private final Rule first = CATALOGUE.rules().get(0);
	private final Rule second = CATALOGUE.rules().get(1);

	private static SettingsReading read(String text) throws IOException {
		return new SettingsText(CATALOGUE).read(new StringReader(text));
	}

	@Test
	void readsWhatItWrote() throws IOException {
		Severity other = first.text().severity() == Severity.INFO ? Severity.ERROR : Severity.INFO;
		Map<String, Optional<Severity>> settings = Map.of(first.id(), Optional.of(other), second.id(), Optional.empty());
		assertEquals(new SettingsReading(settings, List.of()), read(new SettingsText(CATALOGUE).write(settings)));
	}

	@Test
	void leavesOutWhatIsAsInTheCatalogue() {
		String text = new SettingsText(CATALOGUE).write(Map.of(first.id(), Optional.of(first.text().severity())));
		assertFalse(text.contains(first.id()), text);
	}

	@Test
	void namesTheRuleThatIsSet() {
		assertTrue(new SettingsText(CATALOGUE).write(Map.of(second.id(), Optional.empty())).contains("# " + second.text().title()));
	}

	@Test
	void passesOverRemarksAndSpaces() throws IOException {
		assertEquals(Map.of(first.id(), Optional.empty()), read("# A remark\r\n\r\n  " + first.id() + "=  off  \r\n").severities());
	}

	@Test
	void saysWhichLineNamesNoRule() throws IOException {
		SettingsReading reading = read("\n# x\nA99-99 = off\n" + first.id() + " = off");
		assertEquals(List.of("line 3: There is no rule \"A99-99\"."), reading.problems().stream().map(Object::toString).toList());
		assertEquals(Map.of(first.id(), Optional.empty()), reading.severities());
	}

	@ParameterizedTest
	@ValueSource(strings = { "fatal", "Warning", "", "off off", "= off" })
	void refusesWhatIsNoSeverity(String severity) throws IOException {
		SettingsReading reading = read(first.id() + " = " + severity);
		assertEquals(1, reading.problems().size());
		assertTrue(reading.problems().get(0).toString().startsWith("line 1: \"" + severity + "\" is no severity"), reading.problems().toString());
		assertEquals(Map.of(), reading.severities());
	}

	@Test
	void refusesASecondSettingOfARule() throws IOException {
		SettingsReading reading = read(first.id() + " = off\n" + first.id() + " = info");
		assertEquals("line 2: The rule " + first.id() + " was set before.", reading.problems().get(0).toString());
		assertEquals(Map.of(first.id(), Optional.empty()), reading.severities());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000\u0001\u0002", "PK\u0003\u0004 = off", "{\"rules\": []}", "A19-01 off", "\uFFFD = off", "<?xml version=\"1.0\"?>\u0000" })
	void saysOfJunkThatItIsNoSetting(String line) throws IOException {
		SettingsReading reading = read("\n" + line);
		assertEquals(1, reading.problems().size());
		assertTrue(reading.problems().get(0).toString().startsWith("line 2: "), reading.problems().toString());
		assertEquals(Map.of(), reading.severities());
	}

	@Test
	void endsAfterTwentyProblems() throws IOException {
		assertEquals(20, read("junk\n".repeat(1000)).problems().size());
	}

	@Test
	void keepsNothingOfAnEndlessLine() throws IOException {
		SettingsReading reading = new SettingsText(CATALOGUE).read(new Endless(300_000_000L));
		assertEquals(1, reading.problems().size());
	}

	/** Characters without an end of a line. */
	private static final class Endless extends Reader {
		private long left;

		Endless(long length) {
			left = length;
		}

		@Override
		public int read(char[] buffer, int offset, int length) {
			int count = (int) Math.min(left, length);
			java.util.Arrays.fill(buffer, offset, offset + count, 'x');
			left -= count;
			return count == 0 ? -1 : count;
		}

		@Override
		public void close() {
			// Nothing is open.
		}
	}
}
