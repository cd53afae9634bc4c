// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.workbench.Alliances;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.action.ObjectCommands;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
	@TempDir
	Path folder;
	private Opening opening;

	@BeforeEach
	void open() throws Exception {
		Ui.clear();
		opening = new Opening(Ui.window());
	}

	@AfterEach
	void close() throws Exception {
		Ui.clear();
	}

	private static AllianceModel model(SharedSession session) {
		return (AllianceModel) session.roots().get(0);
	}

	private static void rename(SharedSession session, String name) {
		session.session().execute(new ObjectCommands(session).rename(model(session), name).orElseThrow());
	}

	@Test
	void opensAnExampleByItsName() throws Exception {
		IFile file = opening.example("lancashire").orElseThrow();
		assertEquals("lancashire.alliance", file.getName());
		Ui.until("its session", () -> Ui.registry().sessions().size() == 1);
	}

	@Test
	void opensTheExampleWithItsDiagrams() {
		IFile file = opening.example().orElseThrow();
		SharedSession session = Ui.registry().find(WorkspaceFiles.place(file)).orElseThrow();
		assertTrue(session.diagrams().size() >= 2);
		assertEquals(session.diagrams().size(), Ui.page().getEditorReferences().length);
		assertEquals(List.of(), session.losses());
		assertFalse(session.isDirty());
	}

	@Test
	void neverWritesOverTheCopyOfTheExample() throws Exception {
		IFile file = opening.example().orElseThrow();
		SharedSession session = Ui.registry().find(WorkspaceFiles.place(file)).orElseThrow();
		rename(session, "My own alliance");
		opening.save(session);
		opening.example();
		assertTrue(Files.readString(WorkspaceFiles.place(file)).contains("My own alliance"));
	}

	@Test
	void saysThatAFileIsOfAnOlderVersionUntilItIsSaved() throws Exception {
		Path place = Alliances.write(folder.resolve("rivers.alliance"));
		String old = Files.readString(place).replaceFirst(" formatVersion=\"\\d+\"", "");
		Files.writeString(place, old);
		IFile file = opening.external(place).orElseThrow();
		IMarker[] remarks = file.findMarkers(WorkbenchIds.PROBLEM, true, IResource.DEPTH_ZERO);
		assertEquals(1, remarks.length);
		assertEquals(IMarker.SEVERITY_INFO, remarks[0].getAttribute(IMarker.SEVERITY, -1));
		assertEquals("The file is of version 0 of its format and was read as version 1. Saving it writes version 1 and keeps the old file as "
				+ "rivers.alliance.bak.", remarks[0].getAttribute(IMarker.MESSAGE));
		opening.save(opening.session(file).orElseThrow());
		assertEquals(0, file.findMarkers(WorkbenchIds.PROBLEM, true, IResource.DEPTH_ZERO).length);
		assertEquals(old, Files.readString(folder.resolve("rivers.alliance.bak")));
	}

	@Test
	void linksAFileFromElsewhereOnce() throws Exception {
		Path place = Alliances.write(folder.resolve("rivers.alliance"));
		IFile link = opening.external(place).orElseThrow();
		assertTrue(link.isLinked());
		assertEquals(link, opening.external(place).orElseThrow());
		assertEquals(List.of(link), new RecentFiles(ResourcesPlugin.getWorkspace().getRoot()).files());
	}

	@Test
	void loadsAgainWhatSomebodyElseHasChanged() throws Exception {
		Path place = Alliances.write(folder.resolve("rivers.alliance"));
		opening.external(place);
		Files.writeString(place, Files.readString(place).replace("Two Rivers", "Three Rivers"));
		new OutsideChanges(Ui.registry(), Ui.window(), (title, text) -> false).look();
		assertEquals("Three Rivers", model(Ui.registry().find(place).orElseThrow()).getName());
	}

	@Test
	void asksBeforeItGivesUpUnsavedChanges() throws Exception {
		Path place = Alliances.write(folder.resolve("rivers.alliance"));
		opening.external(place);
		SharedSession session = Ui.registry().find(place).orElseThrow();
		rename(session, "One River");
		Files.writeString(place, Files.readString(place).replace("Two Rivers", "Three Rivers"));
		List<String> asked = new ArrayList<>();
		OutsideChanges changes = new OutsideChanges(Ui.registry(), Ui.window(), (title, text) -> {
			asked.add(text);
			return false;
		});
		changes.look();
		changes.look();
		assertEquals(1, asked.size());
		assertEquals("One River", model(Ui.registry().find(place).orElseThrow()).getName());
	}

	/** Does something with a dialog as soon as it is open. */
	private static void whenAsked(String title, Consumer<Shell> answer) {
		Display display = Ui.window().getShell().getDisplay();
		display.timerExec(20, () -> Stream.of(display.getShells()).filter(shell -> shell.getText().equals(title) && shell.isVisible()).findFirst()
				.ifPresentOrElse(answer, () -> whenAsked(title, answer)));
	}

	/** The Enter key that was meant for something else must not lose work. */
	@Test
	void keepsUnsavedChangesOnEnter() throws Exception {
		Path place = Alliances.write(folder.resolve("rivers.alliance"));
		opening.external(place);
		rename(Ui.registry().find(place).orElseThrow(), "One River");
		Files.writeString(place, Files.readString(place).replace("Two Rivers", "Three Rivers"));
		List<String> byEnter = new ArrayList<>();
		whenAsked("Changed outside", dialog -> {
			byEnter.add(dialog.getDefaultButton().getText());
			dialog.close();
		});
		new OutsideChanges(Ui.registry(), Ui.window()).look();
		assertEquals(List.of("Keep My Changes"), byEnter);
		assertEquals("One River", model(Ui.registry().find(place).orElseThrow()).getName());
	}

	@Test
	void givesUpChangesWhenTheLastEditorIsClosedUnsaved() {
		IFile file = opening.example().orElseThrow();
		SharedSession session = Ui.registry().find(WorkspaceFiles.place(file)).orElseThrow();
		rename(session, "One River");
		Ui.page().closeAllEditors(false);
		Ui.settle();
		assertFalse(Ui.registry().find(WorkspaceFiles.place(file)).filter(SharedSession::isDirty).isPresent());
	}

	@Test
	void closesTheEditorOfADeletedDiagram() {
		IFile file = opening.example().orElseThrow();
		SharedSession session = Ui.registry().find(WorkspaceFiles.place(file)).orElseThrow();
		int before = Ui.page().getEditorReferences().length;
		session.session().execute(new ObjectCommands(session).delete(List.of(session.diagrams().get(0))).orElseThrow());
		Ui.until("one editor less", () -> Ui.page().getEditorReferences().length == before - 1);
	}

	@Test
	void marksAllEditorsOfASessionTogether() {
		IFile file = opening.example().orElseThrow();
		SharedSession session = Ui.registry().find(WorkspaceFiles.place(file)).orElseThrow();
		rename(session, "One River");
		Ui.until("all editors to be dirty", () -> List.of(Ui.page().getEditors()).stream().allMatch(IEditorPart::isDirty));
		Ui.page().saveAllEditors(false);
		Ui.until("no editor to be dirty", () -> List.of(Ui.page().getEditors()).stream().noneMatch(IEditorPart::isDirty));
		assertFalse(session.isDirty());
	}
}
