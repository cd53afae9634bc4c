// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.export.ExportFile;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.workbench.Alliances;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.exporting.ExportFormats;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportColumnsPageTest {
	@TempDir
	Path folder;
	private SharedSession session;
	private WizardDialog dialog;
	private ImportWizard wizard;

	@BeforeEach
	void open() throws Exception {
		Ui.clear();
		session = Ui.registry().open(Alliances.write(folder.resolve("rivers.alliance")));
	}

	@AfterEach
	void close() throws Exception {
		if (dialog != null) {
			dialog.close();
		}
		Ui.clear();
	}

	private ImportColumnsPage columns(Path file) {
		wizard = new ImportWizard();
		wizard.init(Ui.window().getWorkbench(), StructuredSelection.EMPTY);
		dialog = new WizardDialog(Ui.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Ui.controls(dialog.getCurrentPage().getControl(), Text.class).findFirst().orElseThrow().setText(file.toString());
		assertTrue(dialog.getCurrentPage().isPageComplete(), dialog.getCurrentPage().getErrorMessage());
		dialog.showPage(dialog.getCurrentPage().getNextPage());
		Ui.until("the look into the file", () -> combo(0).getItemCount() > 0 || dialog.getCurrentPage().getErrorMessage() != null);
		return (ImportColumnsPage) dialog.getCurrentPage();
	}

	private Path list(String text) throws IOException {
		return Files.writeString(folder.resolve("list.csv"), text);
	}

	private Combo combo(int index) {
		return Ui.controls(dialog.getCurrentPage().getControl(), Combo.class).skip(index).findFirst().orElseThrow();
	}

	private void rowsAre(String kind) {
		combo(1).select(combo(1).indexOf(kind));
		combo(1).notifyListeners(SWT.Selection, new Event());
	}

	private void finish() {
		dialog.showPage(dialog.getCurrentPage().getNextPage());
		Ui.until("the differences", wizard::canFinish);
		assertTrue(wizard.performFinish());
		dialog.close();
	}

	private List<String> partners() {
		return ((AllianceModel) session.roots().get(0)).getPartners().stream().map(Partner::getName).toList();
	}

	@Test
	void showsTheHeadingsOfAListWithWhatIsBelowThem() throws Exception {
		columns(list("Who is it,Call sign\nWestern Police,West\n"));
		Table table = Ui.controls(dialog.getCurrentPage().getControl(), Table.class).findFirst().orElseThrow();
		assertEquals("Who is it", table.getItem(0).getText(0));
		assertEquals("Western Police", table.getItem(0).getText(1));
		assertFalse(dialog.getCurrentPage().isPageComplete(), "before anybody said what a heading means");
	}

	@Test
	void takesTheKindThatHasTheMostHeadingsForItsFields() throws Exception {
		columns(list("Title,Likelihood,Impact\nX,,\n"));
		assertEquals("Risk", combo(1).getText());
	}

	@Test
	void takesAListAsItsColumnsAreSaidToMean() throws Exception {
		ImportColumnsPage page = columns(list("Organisation,Remark\nWestern Police,of the west\n"));
		rowsAre("Partner");
		page.mean("Organisation", "Name");
		page.mean("Remark", "Note");
		finish();
		assertTrue(partners().contains("Western Police"), partners().toString());
		session.session().commandStack().undo();
		assertFalse(partners().contains("Western Police"));
	}

	@Test
	void takesHeadingsThatAreNamesOfFieldsForThese() throws Exception {
		columns(list("name,Something else\nWestern Police,x\n"));
		rowsAre("Partner");
		assertTrue(dialog.getCurrentPage().isPageComplete());
		finish();
		assertTrue(partners().contains("Western Police"));
	}

	@Test
	void knowsTheSameHeadingsAgain() throws Exception {
		ImportColumnsPage page = columns(list("Organisation,Again\nWestern Police,x\n"));
		rowsAre("Partner");
		page.mean("Organisation", "Name");
		finish();
		columns(list("Organisation,Again\nEastern Police,y\n"));
		assertEquals("Partner", combo(1).getText());
		assertTrue(dialog.getCurrentPage().isPageComplete());
		finish();
		assertTrue(partners().contains("Eastern Police"));
	}

	@Test
	void understandsAWorkbookFromHereAsItIs() throws Exception {
		ExportFormat workbook = new ExportFormats().find("xlsx").orElseThrow();
		Path file = folder.resolve("rivers.xlsx");
		new ExportFile(file).write(workbook, ExportRequest.of(session.session().model()));
		columns(file);
		assertTrue(Ui.controls(dialog.getCurrentPage().getControl(), Button.class).filter(button -> button.getText().contains("from here")).allMatch(Button::getSelection));
		assertTrue(dialog.getCurrentPage().isPageComplete());
	}

	@Test
	void saysWhatIsWrongWithAFile() throws Exception {
		columns(list("Organisation,Remark\n"));
		assertEquals("The file has no rows below a row of headings.", dialog.getCurrentPage().getErrorMessage());
		assertFalse(dialog.getCurrentPage().isPageComplete());
	}
}
