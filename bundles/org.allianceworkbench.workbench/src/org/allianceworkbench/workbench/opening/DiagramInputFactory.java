// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.opening;

import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.allianceworkbench.workbench.sharing.UnreadableAllianceException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;

/** Opens again the diagrams that were open when the workbench was closed. */
public final class DiagramInputFactory implements IElementFactory {
	@Override
	public IAdaptable createElement(IMemento memento) {
		String place = memento.getString(DiagramInput.FILE);
		String id = memento.getString(DiagramInput.DIAGRAM);
		if (place == null || id == null || !Files.exists(Path.of(place))) {
			return null;
		}
		SessionRegistry registry = PlatformUI.getWorkbench().getService(SessionRegistry.class);
		try {
			SharedSession session = registry.open(Path.of(place));
			return session.diagram(id).map(diagram -> new DiagramInput(registry, session, diagram)).orElse(null);
		} catch (UnreadableAllianceException e) {
			ILog.get().warn(e.getMessage(), e);
			return null;
		}
	}
}
