// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.scene.SceneContext;
import org.allianceworkbench.viewpoint.style.LabelStyle;
import org.allianceworkbench.viewpoint.style.NodeStyle;
import org.allianceworkbench.viewpoint.ui.palette.PictureIcon;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;

/** The icons that nodes have before their labels on the diagram, for lists of them. */
final class DiagramIcons {
	private final SceneContext context;
	private final ResourceManager images;
	/** One for each path, so that what is shown again is not painted again. */
	private final Map<String, Optional<ImageDescriptor>> icons = new HashMap<>();

	DiagramIcons(SceneContext context, ResourceManager images) {
		this.context = context;
		this.images = images;
	}

	/** @return null where the diagram shows none either */
	Image of(DiagramElement element) {
		boolean iconic = element.getAppearance() != null && element.getAppearance().style() instanceof NodeStyle style && style.label().showIcon();
		Optional<String> path = iconic ? path(element, ((NodeStyle) element.getAppearance().style()).label()) : Optional.empty();
		return path.flatMap(this::icon).map(images::create).orElse(null);
	}

	private Optional<ImageDescriptor> icon(String path) {
		return icons.computeIfAbsent(path, unknown -> context.pictures().picture(unknown).map(PictureIcon::new));
	}

	private Optional<String> path(DiagramElement element, LabelStyle label) {
		return label.iconPath() == null || label.iconPath().isEmpty() ? Optional.ofNullable(element.getTarget()).flatMap(context.icons()::icon)
				: Optional.of(label.iconPath());
	}
}
