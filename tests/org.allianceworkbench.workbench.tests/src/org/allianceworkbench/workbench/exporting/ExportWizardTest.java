// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramPackage;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneBuilder;
import org.allianceworkbench.viewpoint.scene.SceneNode;
import org.allianceworkbench.workbench.Alliances;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;

class ExportWizardTest {
	@TempDir
	Path folder;
	private IFile file;
	private SharedSession session;

	/** Writes the title only. */
	private static final class TitleFormat implements ExportFormat {
		@Override
		public String id() {
			return "title";
		}

		@Override
		public String label() {
			return "Title";
		}

		@Override
		public String extension() {
			return "txt";
		}

		@Override
		public List<ExportOption<?>> options() {
			return List.of();
		}

		@Override
		public void export(ExportRequest request, OutputStream out) throws IOException {
			out.write(request.pictureFor(this).title().getBytes());
		}
	}

	@BeforeEach
	void open() throws Exception {
		Ui.clear();
		file = new Opening(Ui.window()).example().orElseThrow();
		session = Ui.registry().find(WorkspaceFiles.place(file)).orElseThrow();
	}

	@AfterEach
	void close() throws Exception {
		Ui.clear();
	}

	private Scene scene(Diagram diagram) {
		return new SceneBuilder(session.sceneContext()).scene(diagram);
	}

	private ExportRun run(Scene... scenes) {
		ExportRun run = new ExportRun(new TitleFormat());
		List.of(scenes).forEach(scene -> run.add(folder.resolve("new/folder"), scene.title(), ExportRequest.of(scene)));
		return run;
	}

	private List<String> written(Path directory) throws IOException {
		try (Stream<Path> files = Files.list(directory)) {
			return files.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}

	private WizardDialog opened() {
		return opened(file);
	}

	private WizardDialog opened(Object selected) {
		ExportWizard wizard = new ExportWizard();
		wizard.init(Ui.window().getWorkbench(), new StructuredSelection(selected));
		WizardDialog dialog = new WizardDialog(Ui.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	private static Combo combo(WizardDialog dialog, int index) {
		return Ui.controls(dialog.getCurrentPage().getControl(), Combo.class).skip(index).findFirst().orElseThrow();
	}

	private static void choose(WizardDialog dialog, String label) {
		Combo formats = combo(dialog, 0);
		formats.select(formats.indexOf(label));
		formats.notifyListeners(SWT.Selection, new Event());
	}

	private void export(String label) {
		WizardDialog dialog = opened();
		try {
			choose(dialog, label);
			combo(dialog, 1).setText(folder.toString());
			assertTrue(((ExportPage) dialog.getCurrentPage()).getWizard().performFinish(), dialog.getCurrentPage().getErrorMessage());
		} finally {
			dialog.close();
		}
	}

	@Test
	void takesScenesAndModelsOnceHoweverOftenTheyAreAskedFor() {
		ExportPlan plan = new ExportPlan(Ui.registry(), List.of(session), session.diagrams(), session.diagrams(), List.of());
		assertSame(plan.request(session, false), plan.request(session, false));
		assertSame(plan.scene(session.diagrams().get(0), false), plan.scene(session.diagrams().get(0), false));
	}

	@Test
	void offersEveryInstalledFormat() {
		List<String> formats = new ExportFormats().all().stream().map(ExportFormat::id).toList();
		assertTrue(formats.containsAll(List.of("pdf", "png", "svg", "archimate", "json")), formats.toString());
	}

	@Test
	void writesAllDiagramsOfAFile() throws Exception {
		export("SVG picture");
		assertEquals(session.diagrams().size(), written(folder).size());
	}

	@Test
	void writesOnlyWhatIsSelectedWhenThatIsTicked() throws Exception {
		AllianceModel model = (AllianceModel) session.roots().get(0);
		Partner one = model.getPartners().get(0);
		WizardDialog dialog = opened(one);
		try {
			choose(dialog, "SVG picture");
			Button only = Ui.controls(dialog.getCurrentPage().getControl(), Button.class)
					.filter(button -> button.getText().equals("&Only the selected element")).findFirst().orElseThrow();
			only.setSelection(true);
			Diagram structure = session.diagrams().stream().filter(each -> each.getName().equals("Alliance structure")).findFirst().orElseThrow();
			ExportPlan plan = new ExportPlan(Ui.registry(), List.of(session), session.diagrams(), List.of(), List.of(one));
			assertTrue(((ExportPage) dialog.getCurrentPage()).isPart());
			assertEquals(List.of(one.getId()), plan.scene(structure, true).nodes().stream().map(SceneNode::semanticId).toList());
			choose(dialog, new ExportFormats().find("json").orElseThrow().label());
			assertFalse(((ExportPage) dialog.getCurrentPage()).isPart());
		} finally {
			dialog.close();
		}
	}

	@Test
	void offersNoPartWhereNothingThatIsShownIsSelected() {
		assertEquals(0, new ExportPlan(Ui.registry(), List.of(session), session.diagrams(), List.of(), List.of(session.roots().get(0))).selected());
	}

	@Test
	void writesAnAllianceAsOneFileNamedLikeIt() throws Exception {
		export(new ExportFormats().find("json").orElseThrow().label());
		assertEquals(List.of("devon-cornwall-dorset.json"), written(folder));
		assertTrue(Files.readString(folder.resolve("devon-cornwall-dorset.json")).contains("Devon & Cornwall Police"));
	}

	@Test
	void offersNoDiagramsOfAnotherAllianceForOneThatHasNone() throws Exception {
		SharedSession bare = Ui.registry().open(Alliances.write(folder.resolve("bare.alliance")));
		assertEquals(List.of(), bare.diagrams());
		WizardDialog dialog = opened(bare.roots().get(0));
		try {
			choose(dialog, "SVG picture");
			assertEquals(List.of(), ((ExportPage) dialog.getCurrentPage()).ticked());
			assertTrue(dialog.getCurrentPage().getErrorMessage().startsWith("There is no diagram"), dialog.getCurrentPage().getErrorMessage());
			choose(dialog, new ExportFormats().find("json").orElseThrow().label());
			assertEquals(List.of(bare), ((ExportPage) dialog.getCurrentPage()).ticked());
		} finally {
			dialog.close();
		}
	}

	@Test
	void remembersFormatOptionsAndFolder() throws Exception {
		export("SVG picture");
		WizardDialog dialog = opened();
		try {
			assertEquals("SVG picture", combo(dialog, 0).getText());
			assertEquals(folder.toString(), combo(dialog, 1).getItem(0));
		} finally {
			dialog.close();
		}
	}

	@Test
	void showsHowTheFileOfAnAllianceBegins() {
		WizardDialog dialog = opened();
		try {
			choose(dialog, new ExportFormats().find("json").orElseThrow().label());
			Ui.until("the beginning of the file", () -> Ui.controls(dialog.getCurrentPage().getControl(), Text.class)
					.anyMatch(text -> text.getText().startsWith("{")));
		} finally {
			dialog.close();
		}
	}

	@Test
	void warnsOfADiagramThatItsReadersWouldCut() {
		Diagram diagram = session.diagrams().get(0);
		session.session().execute(SetCommand.create(session.session().editingDomain(), diagram.getNodes().get(0), DiagramPackage.Literals.NODE__X, 9000));
		WizardDialog dialog = opened();
		try {
			choose(dialog, "PlantUML diagram");
			assertTrue(dialog.getCurrentPage().getMessage().startsWith("PlantUML cuts pictures at 4,096 pixels"), dialog.getCurrentPage().getMessage());
			choose(dialog, "SVG picture");
			assertNull(dialog.getCurrentPage().getMessage());
		} finally {
			dialog.close();
		}
	}

	@Test
	void leavesTheFormerFileWhenTheFormatRefuses() throws Exception {
		Path target = folder.resolve("new/folder/Empty.txt");
		Files.createDirectories(target.getParent());
		Files.writeString(target, "former");
		ExportRun run = new ExportRun(new TitleFormat());
		run.add(target.getParent(), "Empty", ExportRequest.of(new Scene[0]));
		assertThrows(InvocationTargetException.class, () -> run.run(new NullProgressMonitor()));
		assertEquals("former", Files.readString(target));
		assertEquals(List.of("Empty.txt"), written(target.getParent()));
	}

	@Test
	void namesFilesLikeDiagramsWithoutDoubles() throws Exception {
		Scene scene = scene(session.diagrams().get(0));
		run(scene, scene).run(new NullProgressMonitor());
		assertEquals(2, written(folder.resolve("new/folder")).size());
		assertEquals(2, run(scene, scene).present().size());
	}

	@Test
	void stopsWhenCancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(InterruptedException.class, () -> run(scene(session.diagrams().get(0))).run(monitor));
		assertFalse(Files.exists(folder.resolve("new")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Word report", "PDF report", "Excel workbook of the model" })
	void saysWhyAFileThatIsNoTextCannotBeReadBeforeItIsWritten(String label) {
		WizardDialog dialog = opened();
		try {
			choose(dialog, label);
			Ui.until("a sentence", () -> Ui.controls(dialog.getCurrentPage().getControl(), Text.class)
					.anyMatch(text -> text.isVisible() && text.getText().startsWith(label + ": not a text") && text.getText().contains("Finish")));
		} finally {
			dialog.close();
		}
	}
}
