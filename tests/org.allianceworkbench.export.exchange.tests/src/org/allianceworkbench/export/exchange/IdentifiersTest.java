// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class IdentifiersTest {
	private final Identifiers ids = Identifiers.names();

	@Test
	void keepsWhatIsANameAlready() {
		assertEquals("_a-1.b", ids.of("_a-1.b"));
	}

	@Test
	void givesTheSameKeyTheSameName() {
		assertEquals(ids.of("a b"), ids.of("a b"));
	}

	@Test
	void givesTwoKeysTwoNames() {
		assertNotEquals(ids.of("a b"), ids.of("a:b"));
	}

	@Test
	void aNameBeginsWithALetter() {
		assertEquals("id-9a2", ids.of("9a2"));
		assertEquals("id-", ids.of(null));
	}

	@Test
	void noWordIsAWordOfALanguage() {
		assertEquals("e_end", Identifiers.words().of("end"));
	}
}
