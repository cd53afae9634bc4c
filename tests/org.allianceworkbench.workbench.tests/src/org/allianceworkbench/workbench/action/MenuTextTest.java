// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.LegacyActionTools;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MenuTextTest {
	/** What a menu shows of an action's text is the text before its key, without marks of mnemonics. */
	@ParameterizedTest
	@ValueSource(strings = { "Devon & Cornwall", "desk@council", "a@b@c & d", "plain" })
	void menusShowATextAsItIs(String text) {
		Action action = new Action(MenuText.literal(text)) {
		};
		assertEquals(0, action.getAccelerator());
		assertEquals(text, LegacyActionTools.removeMnemonics(LegacyActionTools.removeAcceleratorText(action.getText())));
	}
}
