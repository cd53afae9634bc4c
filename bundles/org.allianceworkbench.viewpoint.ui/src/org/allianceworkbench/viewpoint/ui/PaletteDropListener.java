// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.requests.CreationFactory;

/** Takes a tool that was dragged here from the palette. */
final class PaletteDropListener extends TemplateTransferDropTargetListener {

	PaletteDropListener(EditPartViewer viewer) {
		super(viewer);
	}

	/** The template of our palette's entries is their factory. */
	@Override
	protected CreationFactory getFactory(Object template) {
		return (CreationFactory) template;
	}
}
