// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementIdsTest {
	@ParameterizedTest
	@ValueSource(strings = { "a", "_1", "devon-cornwall", "B3.1", "\u00e9t\u00e9" })
	void takesNCNames(String id) {
		assertTrue(ElementIds.isNCName(id));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1", "-a", ".a", "a b", "a:b", "a#b", "a/b" })
	void refusesOtherTexts(String id) {
		assertFalse(ElementIds.isNCName(id));
	}
}
