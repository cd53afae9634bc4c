// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.examples.Example;
import org.allianceworkbench.examples.ExampleCatalogue;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.workbench.Alliances;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.opening.Opening;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeEditorTest {
	@TempDir
	Path folder;

	@BeforeEach
	void open() throws Exception {
		Ui.clear();
		WelcomeInput.open(Ui.page());
		Ui.settle();
	}

	@AfterEach
	void close() throws Exception {
		Ui.clear();
	}

	private static List<Hyperlink> links() {
		return Ui.controls(Ui.window().getShell(), Hyperlink.class).filter(Hyperlink::isVisible).toList();
	}

	private static Hyperlink link(String text) {
		return links().stream().filter(link -> link.getText().startsWith(text)).findFirst().orElseThrow();
	}

	private static void follow(Hyperlink link) {
		Event enter = new Event();
		enter.character = SWT.CR;
		link.notifyListeners(SWT.KeyDown, enter);
		link.notifyListeners(SWT.DefaultSelection, new Event());
		Ui.settle();
	}

	@Test
	void offersEveryExampleAndTwoOtherWaysToBegin() {
		List<String> examples = new ExampleCatalogue().examples().stream().map(Example::title).toList();
		List<String> ways = Stream.concat(examples.stream(), Stream.of("New alliance", "Open a file")).toList();
		assertEquals(ways, links().stream().map(Hyperlink::getText).limit(ways.size()).toList());
	}

	@Test
	void isNeverDirty() {
		assertFalse(Ui.page().getActiveEditor().isDirty());
	}

	@Test
	void opensTheExampleThatIsChosen() {
		follow(link("HMICFRS case studies"));
		Ui.until("the example", () -> Ui.registry().sessions().size() == 1);
		assertEquals("HMICFRS case studies", ((AllianceModel) Ui.registry().sessions().get(0).roots().get(0)).getName());
	}

	@Test
	void listsTheFilesOpenedLately() throws Exception {
		new Opening(Ui.window()).external(Alliances.write(folder.resolve("rivers.alliance")));
		Ui.page().closeAllEditors(false);
		WelcomeInput.open(Ui.page());
		Ui.until("the file among the links", () -> links().stream().anyMatch(link -> link.getText().startsWith("rivers.alliance")));
	}

	@Test
	void opensOnlyOnce() {
		WelcomeInput.open(Ui.page());
		assertEquals(1, Ui.page().getEditorReferences().length);
		assertTrue(Ui.page().getActiveEditor() instanceof WelcomeEditor);
	}
}
