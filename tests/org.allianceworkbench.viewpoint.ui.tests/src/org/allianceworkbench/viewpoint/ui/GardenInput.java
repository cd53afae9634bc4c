// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.scene.SceneContext;
import org.allianceworkbench.viewpoint.session.ModelSession;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;

/** The garden as the input of an editor. */
record GardenInput(Garden garden) implements DiagramEditorInput {
	@Override
	public ModelSession session() {
		return garden.session();
	}

	@Override
	public Diagram diagram() {
		return garden.diagram();
	}

	@Override
	public SceneContext sceneContext() {
		return garden.sceneContext();
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return "Map";
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return "Map of a garden";
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return null;
	}
}
