// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.finding;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.checking.LiveChecks;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.navigator.CommonNavigator;

/**
 * What a marker speaks of, in the open alliance.
 *
 * @param session the session of its file
 * @param element the element
 */
public record MarkedPlace(SharedSession session, EObject element) {
	/**
	 * Finds the element of a marker and opens its file if need be; when that cannot be read, a dialog says why.
	 *
	 * @param window where dialogs appear
	 * @param file the marker's file
	 * @param marked what the marker keeps
	 * @return empty when the file cannot be read or the element is gone
	 */
	public static Optional<MarkedPlace> of(IWorkbenchWindow window, IFile file, MarkedFinding marked) {
		return new Opening(window).session(file).flatMap(session -> Optional.ofNullable(session.session().model().getEObject(marked.element()))
				.map(element -> new MarkedPlace(session, element)));
	}

	/**
	 * The findings that a marker may mean, as they are now.
	 *
	 * @param checks what is found in the open alliances
	 * @param marked what the marker keeps
	 * @return those of its rule, the one with its sentence alone where there is one
	 */
	public List<Finding> findings(LiveChecks checks, MarkedFinding marked) {
		checks.finish(session);
		List<Finding> ofRule = checks.findings(element).stream().filter(finding -> finding.rule().id().equals(marked.rule())).toList();
		List<Finding> same = ofRule.stream().filter(finding -> finding.sentence().equals(marked.sentence())).toList();
		return same.isEmpty() ? ofRule : same;
	}

	/**
	 * Selects the element in the explorer and on a diagram, which is opened if none that shows it is open; the properties follow.
	 *
	 * @param window whose page shows it
	 */
	public void reveal(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		CommonNavigator explorer = page.findView(WorkbenchIds.EXPLORER) instanceof CommonNavigator found ? found : null;
		if (explorer != null) {
			explorer.selectReveal(new StructuredSelection(element));
		}
		Opening opening = new Opening(window);
		boolean shown = opening.reveal(element) || session.diagrams().stream().filter(this::shows).findFirst()
				.flatMap(diagram -> opening.diagram(session, diagram)).map(editor -> opening.reveal(element)).orElse(false);
		if (!shown && explorer != null) {
			page.activate(explorer);
		}
	}

	private boolean shows(Diagram diagram) {
		for (TreeIterator<EObject> all = diagram.eAllContents(); all.hasNext();) {
			if (all.next() instanceof DiagramElement shown && shown.getTarget() == element && shown.isVisible()) {
				return true;
			}
		}
		return false;
	}
}
