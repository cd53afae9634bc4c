// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

/** The conversions recorded in the conformance kit. */
class ValueTest {
	@Test
	void nullIsFalseZeroAndEmpty() {
		Value value = Value.of(null);
		assertFalse(value.asBoolean());
		assertEquals(0, value.asInteger());
		assertEquals("", value.asText());
		assertEquals(List.of(), value.asObjects());
		assertTrue(value.isNull());
	}

	@Test
	void onlyTheTextFalseIsFalse() {
		assertFalse(Value.of("false").asBoolean());
		assertTrue(Value.of("FALSE").asBoolean());
		assertTrue(Value.of("").asBoolean());
	}

	@Test
	void numbersAndListsAreTrue() {
		assertTrue(Value.of(0).asBoolean());
		assertTrue(Value.of(List.of()).asBoolean());
	}

	@Test
	void textOfDigitsIsAnInteger() {
		assertEquals(12, Value.of("12").asInteger());
		assertEquals(-1, Value.of("-1").asInteger());
	}

	@Test
	void realsAndWordsAreZero() {
		assertEquals(0, Value.of(4.0).asInteger());
		assertEquals(0, Value.of("four").asInteger());
		assertEquals(0, Value.of(Long.MAX_VALUE).asInteger());
	}

	@Test
	void listPrintsWithBrackets() {
		assertEquals("[a, null]", Value.of(Arrays.asList("a", null)).asText());
	}

	@Test
	void objectsLeaveOutWhatIsNone() {
		assertEquals(List.of(EcorePackage.eINSTANCE), Value.of(Arrays.asList("a", null, EcorePackage.eINSTANCE)).asObjects());
		assertEquals(List.of(EcorePackage.eINSTANCE), Value.of(EcorePackage.eINSTANCE).asObjects());
	}
}
