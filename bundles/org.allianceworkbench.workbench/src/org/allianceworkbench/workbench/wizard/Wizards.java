// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.wizard;

import java.nio.file.Path;
import java.util.Objects;

import org.allianceworkbench.workbench.exporting.ExportWizard;
import org.allianceworkbench.workbench.importing.ImportWizard;
import org.allianceworkbench.workbench.opening.Opening;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens the wizards and the dialog for files in a window. */
public final class Wizards {
	private final IWorkbenchWindow window;

	/**
	 * Wizards of a window.
	 *
	 * @param window their parent
	 */
	public Wizards(IWorkbenchWindow window) {
		this.window = Objects.requireNonNull(window);
	}

	/** Makes a new alliance. */
	public void newAlliance() {
		open(new NewAllianceWizard(), StructuredSelection.EMPTY);
	}

	/**
	 * Makes a new diagram.
	 *
	 * @param selection the object or the file it is for
	 */
	public void newDiagram(ISelection selection) {
		open(new NewDiagramWizard(), selection);
	}

	/**
	 * Exports diagrams and whole alliances.
	 *
	 * @param selection diagrams or alliance files
	 */
	public void export(ISelection selection) {
		ExportWizard wizard = new ExportWizard();
		wizard.setDefaultPageImageDescriptor(banner());
		open(wizard, selection);
	}

	/**
	 * Imports a file of another tool.
	 *
	 * @param selection the alliance it goes into
	 */
	public void importFile(ISelection selection) {
		ImportWizard wizard = new ImportWizard();
		wizard.setDefaultPageImageDescriptor(banner());
		open(wizard, selection);
	}

	private void open(INewWizard wizard, ISelection selection) {
		wizard.init(window.getWorkbench(), selection instanceof IStructuredSelection structured ? structured : StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setMinimumPageSize(420, 220);
		dialog.open();
	}

	static ImageDescriptor banner() {
		return ImageDescriptor.createFromURL(Wizards.class.getResource("/icons/wizard.svg"));
	}

	/** Asks for an alliance file anywhere on the computer and opens it. */
	public void openFile() {
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
		dialog.setText("Open an alliance file");
		dialog.setFilterNames(new String[] { "Alliances (*.alliance)" });
		dialog.setFilterExtensions(new String[] { "*.alliance" });
		String chosen = dialog.open();
		if (chosen != null) {
			new Opening(window).external(Path.of(chosen));
		}
	}
}
