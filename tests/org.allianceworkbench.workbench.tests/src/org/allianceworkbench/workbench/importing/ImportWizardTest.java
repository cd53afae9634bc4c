// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ImportException;
import org.allianceworkbench.export.ImportFormat;
import org.allianceworkbench.export.ImportRemark;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.workbench.Alliances;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

class ImportWizardTest {
	@TempDir
	Path folder;
	private SharedSession session;
	private ServiceRegistration<ImportFormat> service;
	private WizardDialog dialog;

	/** Makes a partner of each line; an empty one is refused, and one behind a minus is taken away. */
	private static final class LineFormat implements ImportFormat {
		@Override
		public String id() {
			return "lines";
		}

		@Override
		public String label() {
			return "Lines";
		}

		@Override
		public List<String> extensions() {
			return List.of("lines");
		}

		@Override
		public List<ExportOption<?>> options() {
			return List.of();
		}

		@Override
		public ImportResult read(ImportRequest request, InputStream in) throws IOException {
			List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
			if (lines.isEmpty()) {
				throw new ImportException("The file is empty.");
			}
			AllianceModel draft = request.draft();
			List<ImportRemark> remarks = new ArrayList<>();
			for (int i = 0; i < lines.size(); i++) {
				if (lines.get(i).isBlank()) {
					remarks.add(new ImportRemark("line " + (i + 1), "A partner has no name."));
				} else if (lines.get(i).startsWith("-")) {
					String name = lines.get(i).substring(1);
					draft.getPartners().removeIf(partner -> name.equals(partner.getName()));
				} else {
					Partner partner = PartnersFactory.eINSTANCE.createPartner();
					partner.setName(lines.get(i));
					draft.getPartners().add(partner);
				}
			}
			return new ImportResult(draft, remarks);
		}
	}

	@BeforeEach
	void open() throws Exception {
		Ui.clear();
		service = FrameworkUtil.getBundle(ImportFormat.class).getBundleContext().registerService(ImportFormat.class, new LineFormat(), null);
		session = Ui.registry().open(Alliances.write(folder.resolve("rivers.alliance")));
	}

	@AfterEach
	void close() throws Exception {
		if (dialog != null) {
			dialog.close();
		}
		service.unregister();
		Ui.clear();
	}

	private ImportWizard preview(String lines, int target) throws IOException {
		Path file = folder.resolve("more.lines");
		Files.writeString(file, lines);
		ImportWizard wizard = new ImportWizard();
		wizard.init(Ui.window().getWorkbench(), StructuredSelection.EMPTY);
		dialog = new WizardDialog(Ui.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Text path = Ui.controls(dialog.getCurrentPage().getControl(), Text.class).findFirst().orElseThrow();
		path.setText(file.toString());
		Combo into = Ui.controls(dialog.getCurrentPage().getControl(), Combo.class).skip(1).findFirst().orElseThrow();
		into.select(target);
		into.notifyListeners(SWT.Selection, new Event());
		assertTrue(dialog.getCurrentPage().isPageComplete(), dialog.getCurrentPage().getErrorMessage());
		assertFalse(wizard.canFinish(), "before the preview");
		dialog.showPage(dialog.getCurrentPage().getNextPage());
		return wizard;
	}

	private Table differences() {
		return Ui.controls(dialog.getCurrentPage().getControl(), Table.class).findFirst().orElseThrow();
	}

	private List<String> partners() {
		return ((AllianceModel) session.roots().get(0)).getPartners().stream().map(Partner::getName).toList();
	}

	@Test
	void showsWhatWouldChangeAndWhatWasRefusedBeforeAnythingChanges() throws Exception {
		preview("Western Police\n\nEastern Police\n", 0);
		Ui.until("the differences", () -> differences().getItemCount() == 2);
		assertTrue(differences().getItem(0).getText().contains("Western Police"), differences().getItem(0).getText());
		assertTrue(Ui.controls(dialog.getCurrentPage().getControl(), Text.class).anyMatch(text -> text.getText().contains("line 2: A partner has no name.")));
		assertFalse(session.isDirty());
	}

	@Test
	void countsWhatWouldBeRemoved() throws Exception {
		preview("Western Police\n-" + partners().get(0) + "\n", 0);
		Ui.until("the count", () -> Ui.controls(dialog.getCurrentPage().getControl(), Label.class)
				.anyMatch(label -> label.getText().equals("2 of 2 changes are taken; 1 is a removal")));
	}

	@Test
	void saysWhyNothingWasImported() throws Exception {
		List<String> before = partners();
		ImportWizard wizard = preview("Western Police\n", 0);
		Ui.until("the differences", () -> differences().getItemCount() == 1);
		Adapter obstacle = new AdapterImpl() {
			@Override
			public void notifyChanged(Notification notification) {
				if (notification.getEventType() == Notification.ADD) {
					throw new IllegalStateException("There is no room.");
				}
			}
		};
		session.roots().get(0).eAdapters().add(obstacle);
		assertFalse(wizard.performFinish());
		session.roots().get(0).eAdapters().remove(obstacle);
		assertEquals("Nothing was imported: There is no room.", dialog.getCurrentPage().getErrorMessage());
		assertEquals(before, partners());
	}

	@Test
	void appliesAsOneStepThatCanBeUndone() throws Exception {
		List<String> before = partners();
		ImportWizard wizard = preview("Western Police\nEastern Police\n", 0);
		Ui.until("the differences", () -> differences().getItemCount() == 2);
		assertTrue(wizard.performFinish());
		assertTrue(partners().containsAll(List.of("Western Police", "Eastern Police")));
		session.session().commandStack().undo();
		assertEquals(before, partners());
		assertFalse(session.isDirty());
	}

	@Test
	void leavesOutWhatIsUnticked() throws Exception {
		ImportWizard wizard = preview("Western Police\nEastern Police\n", 0);
		Ui.until("the differences", () -> differences().getItemCount() == 2);
		differences().getItem(0).setChecked(false);
		Event unticked = new Event();
		unticked.detail = SWT.CHECK;
		unticked.item = differences().getItem(0);
		differences().notifyListeners(SWT.Selection, unticked);
		assertTrue(wizard.performFinish());
		assertTrue(partners().contains("Eastern Police"));
		assertFalse(partners().contains("Western Police"));
	}

	@Test
	void makesANewAllianceOfWhatItReads() throws Exception {
		ImportWizard wizard = preview("Western Police\n", 1);
		Ui.until("the differences", () -> differences().getItemCount() > 0);
		assertTrue(wizard.performFinish(), dialog.getCurrentPage().getErrorMessage());
		SharedSession made = Ui.registry().sessions().stream().filter(each -> each != session).findFirst().orElseThrow();
		assertEquals("more.alliance", made.file().getFileName().toString());
		assertEquals("Western Police", ((AllianceModel) made.roots().get(0)).getPartners().get(0).getName());
		assertFalse(session.isDirty());
	}

	@Test
	void saysWhatIsWrongWithAFileAndChangesNothing() throws Exception {
		ImportWizard wizard = preview("", 0);
		Ui.until("the sentence", () -> "The file is empty.".equals(dialog.getCurrentPage().getErrorMessage()));
		assertFalse(wizard.canFinish());
		assertFalse(session.isDirty());
	}
}
