// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.palette;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.ui.editing.EmfCommand;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.viewers.StructuredSelection;

/** What a tool made, to be named at once. */
final class Made {

	private Made() {
	}

	/** Selects what shows the result of the executed command, and opens the name of a single new element. */
	static void select(EditPartViewer viewer, Command command) {
		if (viewer == null || viewer.getControl() == null || !(command instanceof EmfCommand made)) {
			return;
		}
		List<EditPart> parts = parts(viewer, made.command().getResult());
		if (!parts.isEmpty()) {
			viewer.setSelection(new StructuredSelection(parts));
			viewer.reveal(parts.get(0));
		}
		if (parts.size() == 1) {
			viewer.getControl().getDisplay().asyncExec(() -> name(parts.get(0)));
		}
	}

	/** In the order of the diagram: what is selected last is what others are aligned with. */
	private static List<EditPart> parts(EditPartViewer viewer, Collection<?> results) {
		List<EditPart> parts = new ArrayList<>();
		if (viewer.getContents() != null && viewer.getContents().getModel() instanceof EObject diagram) {
			for (TreeIterator<EObject> all = diagram.eAllContents(); all.hasNext();) {
				EObject element = all.next();
				if (shows(element, results) && viewer.getEditPartRegistry().get(element) instanceof EditPart part) {
					parts.add(part);
				}
			}
		}
		return parts;
	}

	private static boolean shows(Object model, Collection<?> results) {
		return model instanceof DiagramElement element
				&& (results.contains(element) || element.getSemanticElements().stream().anyMatch(results::contains));
	}

	private static void name(EditPart part) {
		if (part.isActive() && part.getViewer().getControl() != null && !part.getViewer().getControl().isDisposed()) {
			part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		}
	}
}
