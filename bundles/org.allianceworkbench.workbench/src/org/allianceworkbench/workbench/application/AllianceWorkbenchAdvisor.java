// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.application;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.recovery.Recovery;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.welcome.WelcomeInput;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** What the workbench does at its start and its end. */
final class AllianceWorkbenchAdvisor extends WorkbenchAdvisor {
	private static final String IDE_ICONS = "icons/full/";
	/** Images that the explorer and the problems view ask for and that only the IDE product would declare. */
	private static final Map<String, String> IDE_IMAGES = Map.ofEntries(
			Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj"),
			Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj"),
			Map.entry(IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk"),
			Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category"),
			Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"),
			Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"),
			Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"),
			Map.entry("IMG_LCL_FLAT_LAYOUT", "elcl16/flatLayout"),
			Map.entry("IMG_LCL_HIERARCHICAL_LAYOUT", "elcl16/hierarchicalLayout"),
			Map.entry("IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co"),
			Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co"),
			Map.entry("IMG_OBJS_FIXABLE_ERROR_PATH", "obj16/quickfix_error_obj"),
			Map.entry("IMG_OBJS_FIXABLE_WARNING_PATH", "obj16/quickfix_warning_obj"),
			Map.entry("IMG_OBJS_FIXABLE_INFO_PATH", "obj16/quickfix_info_obj"));

	private final StartArguments arguments;
	private final Splash splash;
	private Recovery recovery;

	AllianceWorkbenchAdvisor(StartArguments arguments, Splash splash) {
		this.arguments = arguments;
		this.splash = splash;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		configurer.setExitOnLastWindowClose(true);
		IDE.registerAdapters();
		IDE_IMAGES.forEach((id, path) -> declare(configurer, id, IDE_ICONS + path));
	}

	private static void declare(IWorkbenchConfigurer configurer, String id, String path) {
		for (String extension : List.of(".svg", ".png")) {
			if (Platform.getBundle("org.eclipse.ui.ide").getEntry(path + extension) != null) {
				ImageDescriptor image = ResourceLocator.imageDescriptorFromBundle("org.eclipse.ui.ide", path + extension).orElseThrow();
				configurer.declareImage(id, image, true);
				return;
			}
		}
	}

	/** Decorators ask for the sessions on another thread, at a time when two threads would each make them. */
	@Override
	public void preStartup() {
		super.preStartup();
		PlatformUI.getWorkbench().getService(SessionRegistry.class);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new AllianceWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return WorkbenchIds.PERSPECTIVE;
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.allianceworkbench.workbench.preferences";
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public void postStartup() {
		splash.close();
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			recovery = new Recovery(window, window.getService(SessionRegistry.class));
			window.getShell().getDisplay().asyncExec(() -> open(window));
		}
	}

	/** Runs once the window is painted, since it may ask or complain. */
	private void open(IWorkbenchWindow window) {
		recovery.start();
		Opening opening = new Opening(window);
		arguments.present().forEach(opening::external);
		arguments.examples().forEach(name -> {
			if (name.isEmpty()) {
				opening.example();
			} else {
				opening.example(name);
			}
		});
		IWorkbenchPage page = window.getActivePage();
		if (page.getActiveEditor() != null && page.isPartVisible(page.getActiveEditor())) {
			page.activate(page.getActiveEditor()); // a restored editor is in front, but has no menus and no outline yet
		} else if (arguments.nothing() && page.getEditorReferences().length == 0) {
			WelcomeInput.open(page);
		}
		arguments.complaint().ifPresent(sentence -> MessageDialog.openError(window.getShell(), "Alliance Workbench", sentence));
	}

	/** Copies of unsaved changes are kept until here, for whoever is asked whether to save may go on working. */
	@Override
	public void postShutdown() {
		if (recovery != null) {
			recovery.end();
		}
		try {
			ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
