// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.explorer;

import java.util.Optional;

import org.allianceworkbench.rules.Severity;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The small signs over icons for errors and warnings; remarks have none. */
final class FindingOverlays {
	/** The corner in which they stand. */
	static final int CORNER = IDecoration.BOTTOM_LEFT;

	private FindingOverlays() {
	}

	static Optional<ImageDescriptor> of(Severity severity) {
		return switch (severity) {
		case ERROR -> of(IMarker.SEVERITY_ERROR);
		case WARNING -> of(IMarker.SEVERITY_WARNING);
		case INFO -> Optional.empty();
		};
	}

	/** @param severity a severity of markers, or less than any */
	static Optional<ImageDescriptor> of(int severity) {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		return switch (severity) {
		case IMarker.SEVERITY_ERROR -> Optional.of(images.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR));
		case IMarker.SEVERITY_WARNING -> Optional.of(images.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_WARNING));
		default -> Optional.empty();
		};
	}

	static ImageDescriptor over(Image icon, ImageDescriptor overlay) {
		return new DecorationOverlayIcon(icon, overlay, CORNER);
	}
}
