// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.explorer;

import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Opens what is selected in the explorer: diagrams and files. */
final class ElementOpening {
	private final IWorkbenchWindow window;

	ElementOpening(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Whether only diagrams and files are selected. */
	static boolean isDocument(IStructuredSelection selection) {
		return !selection.isEmpty() && Stream.of(selection.toArray()).allMatch(element -> element instanceof Diagram || element instanceof IFile);
	}

	/** Whether there is something to open: documents, or one object that a diagram may show. */
	static boolean canOpen(IStructuredSelection selection) {
		return isDocument(selection) || selection.size() == 1 && selection.getFirstElement() instanceof EObject;
	}

	/** Opens all selected diagrams and files, or shows a selected object in an open diagram. */
	void open(IStructuredSelection selection) {
		if (isDocument(selection)) {
			Stream.of(selection.toArray()).forEach(this::openOne);
		} else if (selection.getFirstElement() instanceof EObject object) {
			new Opening(window).reveal(object);
		}
	}

	private void openOne(Object element) {
		Opening opening = new Opening(window);
		if (element instanceof Diagram diagram) {
			window.getService(SessionRegistry.class).of(diagram).ifPresent(session -> opening.diagram(session, diagram));
		} else if (element instanceof IFile file && "alliance".equals(file.getFileExtension())) {
			opening.file(file);
		} else if (element instanceof IFile file) {
			edit(file);
		}
	}

	private void edit(IFile file) {
		try {
			IDE.openEditor(window.getActivePage(), file);
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
