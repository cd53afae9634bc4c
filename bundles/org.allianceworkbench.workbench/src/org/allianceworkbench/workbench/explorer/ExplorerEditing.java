// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.explorer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.edit.operation.Operation;
import org.allianceworkbench.model.method.Methodology;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.action.ObjectCommands;
import org.allianceworkbench.workbench.action.SelectedObjects;
import org.allianceworkbench.workbench.item.ItemImages;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.allianceworkbench.workbench.wizard.Wizards;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandActionDelegate;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;

/** What the explorer does to the selected objects, diagrams and files. */
final class ExplorerEditing {
	private final IWorkbenchWindow window;
	private final SessionRegistry registry;
	private final StructuredViewer viewer;
	private final FileEditing files;

	ExplorerEditing(IWorkbenchWindow window, SessionRegistry registry, StructuredViewer viewer) {
		this.window = window;
		this.registry = registry;
		this.viewer = viewer;
		files = new FileEditing(window, registry);
	}

	private static List<EObject> objects(IStructuredSelection selection) {
		return Stream.of(selection.toArray()).filter(EObject.class::isInstance).map(EObject.class::cast).toList();
	}

	private static boolean onlyObjects(IStructuredSelection selection) {
		return !selection.isEmpty() && objects(selection).size() == selection.size();
	}

	private Optional<SharedSession> session(IStructuredSelection selection) {
		return SelectedObjects.of(selection).session(registry);
	}

	private Optional<ObjectCommands> commands(IStructuredSelection selection) {
		return onlyObjects(selection) ? session(selection).map(ObjectCommands::new) : Optional.empty();
	}

	boolean canRename(IStructuredSelection selection) {
		return selection.size() == 1 && (files.canChange(selection) || onlyObjects(selection) && ObjectCommands.name(objects(selection).get(0)).isPresent());
	}

	void rename(IStructuredSelection selection) {
		if (files.canChange(selection)) {
			files.rename(selection);
			return;
		}
		EObject object = objects(selection).get(0);
		String name = ObjectCommands.name(object).orElse("");
		InputDialog dialog = new InputDialog(window.getShell(), "Rename", "New name:", name, text -> ObjectCommands.refusal(object, text).orElse(null));
		if (dialog.open() == Window.OK) {
			String wanted = dialog.getValue().strip();
			commands(selection).flatMap(commands -> commands.rename(object, wanted)).ifPresent(command -> execute(selection, command));
		}
	}

	boolean canDelete(IStructuredSelection selection) {
		return files.canChange(selection) || commands(selection).flatMap(commands -> commands.delete(objects(selection))).isPresent();
	}

	void delete(IStructuredSelection selection) {
		if (files.canChange(selection)) {
			files.delete(selection);
		} else {
			commands(selection).flatMap(commands -> commands.delete(objects(selection))).ifPresent(command -> execute(selection, command));
		}
	}

	boolean canCopy(IStructuredSelection selection) {
		return commands(selection).isPresent() && objects(selection).stream().noneMatch(object -> object instanceof Diagram || object.eContainer() == null);
	}

	void copy(IStructuredSelection selection) {
		commands(selection).ifPresent(commands -> commands.copy(objects(selection)));
	}

	void cut(IStructuredSelection selection) {
		copy(selection);
		delete(selection);
	}

	boolean canPaste(IStructuredSelection selection) {
		return selection.size() == 1 && commands(selection).flatMap(commands -> commands.paste(objects(selection).get(0))).isPresent();
	}

	void paste(IStructuredSelection selection) {
		commands(selection).flatMap(commands -> commands.paste(objects(selection).get(0))).ifPresent(command -> execute(selection, command));
	}

	/** Fills the menu of new things: children of the selected object, then diagrams and alliances. */
	void fillNew(IMenuManager menu, IStructuredSelection selection) {
		if (selection.size() == 1 && onlyObjects(selection) && !(selection.getFirstElement() instanceof Diagram)) {
			commands(selection).ifPresent(commands -> commands.newChildren(objects(selection).get(0)).filter(Command::canExecute)
					.forEach(command -> menu.add(new NewChild(selection, command))));
			menu.add(new Separator());
			new TemplateMenu(operation -> perform(selection, operation)).fill(menu, objects(selection).get(0));
		}
		Wizards wizards = new Wizards(window);
		menu.add(action("Diagram\u2026", () -> wizards.newDiagram(selection)));
		menu.add(action("Alliance\u2026", wizards::newAlliance));
	}

	/** Adds what brings things in and out. */
	void fillPort(IMenuManager menu, IStructuredSelection selection) {
		Action export = action("E&xport\u2026", () -> new Wizards(window).export(selection));
		export.setActionDefinitionId(WorkbenchIds.EXPORT);
		menu.appendToGroup("group.port", export);
	}

	void refresh() {
		try {
			ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, null);
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}

	/** Carries out an operation and selects the collaborations and methods that it added, or says why it is refused. */
	private void perform(IStructuredSelection selection, Operation operation) {
		operation.refusal().ifPresent(reason -> MessageDialog.openInformation(window.getShell(), operation.label(), reason));
		session(selection).flatMap(session -> operation.createCommand(session.session().editingDomain())).ifPresent(command -> {
			execute(selection, command);
			select(command.getAffectedObjects().stream().filter(added -> added instanceof Collaboration || added instanceof Methodology).toArray());
		});
	}

	private void select(Object... objects) {
		if (objects.length > 0) {
			window.getShell().getDisplay().asyncExec(() -> viewer.setSelection(new StructuredSelection(objects), true));
		}
	}

	private void execute(IStructuredSelection selection, Command command) {
		session(selection).ifPresent(session -> {
			try {
				session.session().execute(command);
			} catch (RuntimeException e) {
				ILog.get().error(command.getLabel() + " failed.", e);
				MessageDialog.openError(window.getShell(), "Alliance Workbench", command.getLabel() + " is not possible: " + e.getMessage());
			}
		});
	}

	private static Action action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	/** Creates one kind of child and selects it. */
	private final class NewChild extends Action {
		private final transient IStructuredSelection selection;
		private final transient Command command;

		NewChild(IStructuredSelection selection, Command command) {
			this.selection = selection;
			this.command = command;
			setText(command.getLabel());
			if (command instanceof CommandActionDelegate described) {
				setText(described.getText());
				setToolTipText(described.getDescription());
				ItemImages.descriptor(described.getImage()).ifPresent(this::setImageDescriptor);
			}
		}

		@Override
		public void run() {
			execute(selection, command);
			select(command.getAffectedObjects().toArray());
		}
	}

	static boolean isAlliance(Object element) {
		return element instanceof IFile file && "alliance".equals(file.getFileExtension());
	}
}
