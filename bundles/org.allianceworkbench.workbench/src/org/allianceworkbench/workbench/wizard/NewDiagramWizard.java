// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.wizard;

import java.util.Optional;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.workbench.action.SelectedObjects;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes a diagram of a chosen kind about a chosen object and opens it. */
public final class NewDiagramWizard extends Wizard implements INewWizard {
	private IWorkbenchWindow window;
	private Optional<SharedSession> session = Optional.empty();
	private EObject selected;
	private NewDiagramPage page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		window = workbench.getActiveWorkbenchWindow();
		setWindowTitle("New diagram");
		setDefaultPageImageDescriptor(Wizards.banner());
		SelectedObjects objects = SelectedObjects.of(selection);
		SessionRegistry registry = window.getService(SessionRegistry.class);
		Optional<IFile> file = objects.files().stream().filter(each -> "alliance".equals(each.getFileExtension())).findFirst();
		session = objects.session(registry).or(() -> file.flatMap(new Opening(window)::session))
				.or(() -> registry.sessions().size() == 1 ? Optional.of(registry.sessions().get(0)) : Optional.empty());
		session.ifPresent(shared -> setWindowTitle("New diagram in " + shared.file().getFileName()));
		selected = objects.modelObjects().stream().findFirst().orElse(null);
	}

	@Override
	public void addPages() {
		page = new NewDiagramPage(session, selected);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		SharedSession shared = session.orElseThrow();
		Optional<Diagram> made = new DiagramKinds(shared).create(page.kind(), page.root(), page.diagramName());
		made.ifPresent(diagram -> new Opening(window).diagram(shared, diagram));
		return made.isPresent();
	}
}
