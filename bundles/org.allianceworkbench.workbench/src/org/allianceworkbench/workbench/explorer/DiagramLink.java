// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.explorer;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.workbench.opening.DiagramInput;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.ILinkHelper;

/** Links diagrams in the explorer with their editors. */
public final class DiagramLink implements ILinkHelper {
	@Override
	public IStructuredSelection findSelection(IEditorInput input) {
		return input instanceof DiagramInput diagram ? new StructuredSelection(diagram.diagram()) : StructuredSelection.EMPTY;
	}

	@Override
	public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
		if (selection.size() == 1 && selection.getFirstElement() instanceof Diagram diagram) {
			SessionRegistry registry = page.getWorkbenchWindow().getService(SessionRegistry.class);
			registry.of(diagram).map(session -> page.findEditor(new DiagramInput(registry, session, diagram))).ifPresent((IEditorPart editor) -> page.bringToTop(editor));
		}
	}
}
