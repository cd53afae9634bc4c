// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.workbench.Ui;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OptionFieldsTest {
	private final Shell shell = new Shell(Ui.window().getShell());

	@AfterEach
	void close() {
		shell.dispose();
	}

	private OptionFields fields(ExportOption<?> option) {
		return new OptionFields(shell, List.of(option), Map.of(), () -> { });
	}

	@Test
	void fieldsAndBoxesAreCalledByTheirLabels() {
		fields(ExportOption.flag("legend", true, "Whether there is a key.").labelled("Key below the picture"));
		fields(ExportOption.whole("dpi", 96, 36, 1200, "Dots per inch.").labelled("DPI"));
		assertEquals(List.of("Key below the picture"), Ui.controls(shell, Button.class).map(Button::getText).toList());
		assertEquals(List.of("DPI:"), Ui.controls(shell, Label.class).map(Label::getText).toList());
	}

	@Test
	void whereNothingIsSetTheFirstOfTheOfferedTextsIsShown() {
		OptionFields fields = fields(ExportOption.text("template", List.of("overview", "registers"), "a template", "What is told."));
		assertEquals("overview", Ui.controls(shell, Combo.class).findFirst().orElseThrow().getText());
		assertEquals(Map.of("template", "overview"), fields.values());
	}
}
