// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.application;

import java.util.List;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.workbench.action.SelectedObjects;
import org.allianceworkbench.workbench.item.ElementDescription;
import org.allianceworkbench.workbench.item.ItemLabels;
import org.allianceworkbench.workbench.sharing.SessionListener;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

/** Writes into the status line what is selected, by the name that it has now. */
final class SelectionStatus implements ISelectionListener, SessionListener {
	private final IStatusLineManager statusLine;
	private final SessionRegistry registry;
	private List<EObject> selected = List.of();

	SelectionStatus(IStatusLineManager statusLine, SessionRegistry registry) {
		this.statusLine = statusLine;
		this.registry = registry;
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		selected = SelectedObjects.of(selection).objects();
		statusLine.setMessage(text(selected));
	}

	@Override
	public void changed(SharedSession session) {
		if (!selected.isEmpty()) {
			statusLine.setMessage(text(selected));
		}
	}

	private String text(List<EObject> objects) {
		if (objects.size() > 1) {
			return objects.size() + " elements selected";
		}
		return objects.isEmpty() ? "" : text(objects.get(0));
	}

	private String text(EObject object) {
		if (object instanceof Diagram diagram) {
			return "Diagram: " + diagram.getName();
		}
		return registry.of(object).map(session -> ElementDescription.of(object, new ItemLabels(session.session().editingDomain().getAdapterFactory())))
				.orElse("");
	}
}
