// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import static org.allianceworkbench.viewpoint.scene.DiagramFixture.label;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.allianceworkbench.viewpoint.style.LabelAlignment;
import org.allianceworkbench.viewpoint.style.LabelPosition;
import org.allianceworkbench.viewpoint.text.TextMeasurer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
	private static final String NAME = "Officers released to the front line 4";
	private final Labels labels = new Labels(new SceneContext(new TextMeasurer()));

	private List<String> lines(String label, LabelAlignment alignment, double width) {
		return labels.block(label, label(9, alignment, LabelPosition.NODE), null, width).lines().stream().map(LabelBlock.Line::text).toList();
	}

	@Test
	void centredNamesLeaveNoWordAlone() {
		assertEquals(List.of("Officers released", "to the front line 4"), lines(NAME, LabelAlignment.CENTER, 150));
	}

	@Test
	void detailThatBeginsAtTheLeftFillsItsLines() {
		assertTrue(lines(NAME, LabelAlignment.LEFT, 150).get(0).length() > 20);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 20, 60, 80, 110, 150, 200, 400 })
	void balancingNeedsNoMoreLinesAndLosesNothing(double width) {
		List<String> centred = lines(NAME, LabelAlignment.CENTER, width);
		List<String> left = lines(NAME, LabelAlignment.LEFT, width);
		assertEquals(left.size(), centred.size());
		assertEquals(String.join(" ", left), String.join(" ", centred));
	}
}
