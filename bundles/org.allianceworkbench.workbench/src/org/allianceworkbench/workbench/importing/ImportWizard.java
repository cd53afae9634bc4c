// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.compare.change.ApplyDifferences;
import org.allianceworkbench.edit.AllianceItemProviderAdapterFactory;
import org.allianceworkbench.edit.operation.StrictCommandStack;
import org.allianceworkbench.export.TableImportFormat;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.model.resource.AllianceResource;
import org.allianceworkbench.viewpoint.ui.failure.Failures;
import org.allianceworkbench.workbench.action.SelectedObjects;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Reads a file of another tool into an open alliance, as one step that can be undone, or into a new one. */
public final class ImportWizard extends Wizard implements INewWizard {
	private static final String PROJECT = "Alliances";

	private final Set<SharedSession> sessions = new LinkedHashSet<>();
	private IWorkbenchWindow window;
	private ImportChoices choices;
	private ImportFilePage filePage;
	private ImportColumnsPage columnsPage;
	private ImportPreviewPage previewPage;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		window = workbench.getActiveWorkbenchWindow();
		setWindowTitle("Import");
		setDialogSettings(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ImportWizard.class)).getDialogSettings());
		setNeedsProgressMonitor(true);
		SessionRegistry registry = window.getService(SessionRegistry.class);
		SelectedObjects objects = SelectedObjects.of(selection);
		objects.files().stream().filter(file -> "alliance".equals(file.getFileExtension())).map(new Opening(window)::session)
				.flatMap(Optional::stream).forEach(sessions::add);
		objects.session(registry).ifPresent(sessions::add);
		sessions.addAll(registry.sessions());
	}

	@Override
	public void addPages() {
		choices = new ImportChoices(getDialogSettings());
		List<ImportTarget> targets = Stream.concat(sessions.stream().map(Optional::of), Stream.of(Optional.<SharedSession>empty()))
				.map(ImportTarget::new).toList();
		filePage = new ImportFilePage(targets, choices);
		columnsPage = new ImportColumnsPage(filePage, new ColumnChoices(getDialogSettings()));
		previewPage = new ImportPreviewPage(this::reading, filePage::target);
		addPage(filePage);
		addPage(columnsPage);
		addPage(previewPage);
	}

	private boolean hasTables() {
		return filePage.format() instanceof TableImportFormat;
	}

	private ImportReading reading() {
		Map<String, Object> values = new LinkedHashMap<>(filePage.values());
		if (hasTables()) {
			values.putAll(columnsPage.values());
		}
		return new ImportReading(filePage.path(), filePage.format(), values, filePage.target().snapshot());
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == filePage && !hasTables() ? previewPage : super.getNextPage(page);
	}

	@Override
	public boolean canFinish() {
		return previewPage.isPageComplete() && getContainer().getCurrentPage() == previewPage;
	}

	@Override
	public boolean performFinish() {
		choices.remember(previewPage.reading());
		if (hasTables()) {
			columnsPage.remember();
		}
		Optional<SharedSession> session = filePage.target().session();
		if (session.isPresent()) {
			return apply(session.get());
		}
		return make();
	}

	/** Nothing of what fails is kept. */
	private boolean apply(SharedSession session) {
		try {
			apply(session.session().editingDomain());
			return true;
		} catch (RuntimeException failure) {
			ILog.get().error("The import failed.", failure);
			previewPage.setErrorMessage("Nothing was imported: " + Failures.sentence(failure));
			return false;
		}
	}

	private void apply(EditingDomain domain) {
		new ApplyDifferences(previewPage.comparison(), previewPage.chosen()).createCommand(domain).ifPresent(domain.getCommandStack()::execute);
	}

	private boolean make() {
		try {
			IProject project = new WorkspaceFiles().project(PROJECT);
			IFile file = free(project, previewPage.reading().file());
			AllianceResource resource = AllianceFiles.make(WorkspaceFiles.place(file));
			AllianceModel model = (AllianceModel) previewPage.comparison().before();
			resource.getContents().add(model);
			apply(new AdapterFactoryEditingDomain(new AllianceItemProviderAdapterFactory(), new StrictCommandStack()));
			resource.save(null);
			project.refreshLocal(IResource.DEPTH_INFINITE, null);
			new Opening(window).file(file);
			return true;
		} catch (IOException | CoreException | RuntimeException e) {
			ILog.get().error("The alliance cannot be made.", e);
			previewPage.setErrorMessage("The alliance cannot be made: " + Failures.sentence(e));
			return false;
		}
	}

	/** A new file named like the one that was read. */
	private static IFile free(IProject project, Path read) {
		String base = read.getFileName().toString().replaceFirst("\\.[^.]*$", "");
		IFile file = project.getFile(base + ".alliance");
		for (int i = 2; file.exists(); i++) {
			file = project.getFile(base + " (" + i + ").alliance");
		}
		return file;
	}
}
