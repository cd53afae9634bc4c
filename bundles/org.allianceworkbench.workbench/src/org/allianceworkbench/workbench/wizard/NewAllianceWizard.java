// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.wizard;

import java.io.IOException;

import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.model.resource.AllianceResource;
import org.allianceworkbench.viewpoint.ui.failure.Failures;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Makes an alliance file with partners and a collaboration of the chosen type, draws its structure and opens it. */
public final class NewAllianceWizard extends Wizard implements INewWizard {
	private final AllianceFilePage filePage = new AllianceFilePage();
	private final TemplatePage templatePage = new TemplatePage();
	private final PartnersPage partnersPage = new PartnersPage(templatePage);
	private final CollaborationPage collaborationPage = new CollaborationPage(templatePage, partnersPage);
	private IWorkbench workbench;

	@Override
	public void init(IWorkbench opened, IStructuredSelection selection) {
		workbench = opened;
		setWindowTitle("New alliance");
		setDefaultPageImageDescriptor(Wizards.banner());
		filePage.startAt(selection);
	}

	@Override
	public void addPages() {
		addPage(filePage);
		addPage(templatePage);
		addPage(partnersPage);
		addPage(collaborationPage);
	}

	@Override
	public boolean performFinish() {
		try {
			IFile file = write(collaborationPage.alliance(filePage.allianceName()));
			Opening opening = new Opening(workbench.getActiveWorkbenchWindow());
			opening.session(file).ifPresent(session -> draw(session, opening, file));
			return true;
		} catch (IOException | CoreException | RuntimeException e) {
			ILog.get().error("The alliance cannot be made.", e);
			filePage.setErrorMessage("The alliance cannot be made: " + Failures.sentence(e));
			getContainer().showPage(filePage);
			return false;
		}
	}

	private IFile write(NewAlliance alliance) throws IOException, CoreException {
		IProject project = new WorkspaceFiles().project(filePage.projectName());
		IFile file = project.getFile(filePage.fileName());
		AllianceResource resource = AllianceFiles.make(WorkspaceFiles.place(file));
		resource.getContents().add(alliance.model());
		resource.save(null);
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		return file;
	}

	private static void draw(SharedSession session, Opening opening, IFile file) {
		DiagramKinds kinds = new DiagramKinds(session);
		session.roots().stream().findFirst().ifPresent(root -> kinds.of(root).stream().findFirst().ifPresent(kind -> kinds.create(kind, root, null)));
		opening.save(session);
		session.session().commandStack().flush(); // the first diagram belongs to the new alliance as its partners do
		opening.file(file);
	}
}
