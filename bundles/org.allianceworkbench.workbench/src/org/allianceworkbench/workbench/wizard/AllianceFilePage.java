// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.wizard;

import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the alliance's name, and for the project and the file that keep it. */
final class AllianceFilePage extends WizardPage {
	private Text name;
	private Combo project;
	private Text file;
	private String firstProject = "Alliances";

	AllianceFilePage() {
		super("file", "Name the alliance", null);
		setDescription("Say what the alliance is called and where it is kept.");
	}

	/** Proposes the project of what is selected. */
	void startAt(IStructuredSelection selection) {
		IResource selected = selection == null ? null : Adapters.adapt(selection.getFirstElement(), IResource.class);
		if (selected != null && selected.getProject() != null) {
			firstProject = selected.getProject().getName();
		}
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setLayout(new GridLayout(2, false));
		name = new Text(labelled(page, "&Name of the alliance:"), SWT.BORDER);
		name.setMessage("for example: Northern Counties Strategic Alliance");
		project = new Combo(labelled(page, "&Project:"), SWT.DROP_DOWN);
		project.setItems(Stream.of(workspace().getRoot().getProjects()).filter(IProject::isOpen).map(IProject::getName).toArray(String[]::new));
		project.setText(firstProject);
		file = new Text(labelled(page, "&File:"), SWT.BORDER);
		Stream.of(name, project, file).forEach(control -> control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false)));
		name.addModifyListener(event -> file.setText(proposedFile()));
		Stream.of(name, project, file).forEach(control -> control.addListener(SWT.Modify, event -> check()));
		setControl(page);
		check();
		setErrorMessage(null);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			name.setFocus();
		}
	}

	private static Composite labelled(Composite page, String label) {
		new Label(page, SWT.NONE).setText(label);
		return page;
	}

	private String proposedFile() {
		String base = allianceName().replaceAll("[^\\p{L}\\p{N} _-]", " ").replaceAll("\\s+", " ").strip();
		return base.isEmpty() ? "" : base + ".alliance";
	}

	String allianceName() {
		return name.getText().strip();
	}

	String projectName() {
		return project.getText().strip();
	}

	String fileName() {
		String typed = file.getText().strip();
		return typed.endsWith(".alliance") ? typed : typed + ".alliance";
	}

	private void check() {
		String problem = problem();
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private String problem() {
		if (allianceName().isEmpty()) {
			return "Type a name for the alliance.";
		}
		IStatus validProject = workspace().validateName(projectName(), IResource.PROJECT);
		if (!validProject.isOK()) {
			return validProject.getMessage();
		}
		IStatus validFile = workspace().validateName(fileName(), IResource.FILE);
		if (!validFile.isOK()) {
			return validFile.getMessage();
		}
		IProject chosen = workspace().getRoot().getProject(projectName());
		boolean taken = chosen.exists() && chosen.getFile(fileName()).exists();
		return taken ? "There is already a file " + fileName() + " in that project." : null;
	}

	private static IWorkspace workspace() {
		return ResourcesPlugin.getWorkspace();
	}
}
