// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.Label;
import org.junit.jupiter.api.Test;

class TooltipsTest {
	@Test
	void keepsShortLinesAndBreaksLongOnesSoThatTheyFitOnTheScreen() {
		String parties = "Parties: " + "Northern Police, ".repeat(20);
		String text = ((Label) Tooltips.of("Agreement\n" + parties, "", List.of())).getText();
		assertEquals("Agreement", text.lines().findFirst().orElseThrow());
		assertTrue(text.lines().allMatch(line -> line.length() <= 90), text);
		assertEquals(20, text.split("Northern", -1).length - 1);
	}
}
