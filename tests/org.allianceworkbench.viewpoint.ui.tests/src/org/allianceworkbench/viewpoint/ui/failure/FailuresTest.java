// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FailuresTest {
	@Test
	void saysTheFirstMessageOfTheCauses() {
		assertEquals("The disk is full.", Failures.sentence(new IllegalStateException(null, new RuntimeException("The disk is full."))));
	}

	@Test
	void saysSomethingEvenWithoutAMessage() {
		assertTrue(Failures.sentence(new NullPointerException()).contains("nothing was changed"));
	}
}
