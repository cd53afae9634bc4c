// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.exporting;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.workbench.Faults;
import org.allianceworkbench.workbench.action.SelectedObjects;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Writes diagrams and whole alliances as pictures, reports or for other tools, in any format that is installed. */
public final class ExportWizard extends Wizard implements INewWizard {
	private final Set<SharedSession> alliances = new LinkedHashSet<>();
	private final List<Diagram> diagrams = new ArrayList<>();
	private final List<Diagram> chosen = new ArrayList<>();
	private List<EObject> selected = List.of();
	private IWorkbenchWindow window;
	private SessionRegistry registry;
	private ExportChoices choices;
	private ExportPlan plan;
	private ExportPage page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		window = workbench.getActiveWorkbenchWindow();
		registry = window.getService(SessionRegistry.class);
		setWindowTitle("Export");
		setDialogSettings(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class)).getDialogSettings());
		setNeedsProgressMonitor(true);
		SelectedObjects objects = SelectedObjects.of(selection);
		objects.files().stream().filter(file -> "alliance".equals(file.getFileExtension())).forEach(this::addAll);
		objects.session(registry).ifPresent(this::addAll);
		selected = objects.modelObjects();
		chosen.addAll(objects.diagrams().isEmpty() ? diagrams : objects.diagrams());
		if (alliances.isEmpty()) {
			addOfEditor(window.getActivePage().getActiveEditor());
		}
	}

	private void addAll(IFile file) {
		new Opening(window).session(file).ifPresent(this::addAll);
	}

	private void addAll(SharedSession alliance) {
		alliances.add(alliance);
		alliance.diagrams().stream().filter(diagram -> !diagrams.contains(diagram)).forEach(diagrams::add);
	}

	private void addOfEditor(IEditorPart editor) {
		Diagram diagram = editor == null ? null : editor.getAdapter(Diagram.class);
		if (diagram != null) {
			registry.of(diagram).ifPresent(this::addAll);
			chosen.add(diagram);
		} else {
			registry.sessions().forEach(this::addAll);
			chosen.addAll(diagrams);
		}
	}

	@Override
	public void addPages() {
		choices = new ExportChoices(getDialogSettings());
		plan = new ExportPlan(registry, List.copyOf(alliances), diagrams, chosen, selected);
		page = new ExportPage(plan, new ExportFormats().all(), choices);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ExportRun run = run();
		if (!mayOverwrite(run)) {
			return false;
		}
		choices.remember(page.format(), page.values(), page.folder().toString());
		try {
			getContainer().run(true, true, run::run);
			return true;
		} catch (InvocationTargetException e) {
			Faults.log("The export failed.", e.getCause());
			page.setErrorMessage(e.getCause().getMessage());
			return false;
		} catch (InterruptedException e) {
			page.setErrorMessage("Cancelled; what was written before is there.");
			return false;
		}
	}

	private ExportRun run() {
		ExportRun run = new ExportRun(page.format());
		for (Object ticked : page.ticked()) {
			ExportRequest request = plan.request(ticked, page.isPart());
			run.add(page.folder(), ExportPlan.name(ticked), new ExportRequest(request.scenes(), request.model(), page.values()));
		}
		return run;
	}

	private boolean mayOverwrite(ExportRun run) {
		List<Path> present = run.present();
		String names = present.stream().map(Path::getFileName).map(Path::toString).collect(Collectors.joining("\n"));
		return present.isEmpty() || MessageDialog.openConfirm(getShell(), "Export", "Write over these files?\n\n" + names);
	}
}
