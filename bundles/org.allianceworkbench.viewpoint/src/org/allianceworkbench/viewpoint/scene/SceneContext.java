// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import org.allianceworkbench.viewpoint.text.TextMeasurer;

/** What a scene is built with besides the diagram itself. */
public record SceneContext(TextMeasurer measurer, Pictures pictures, IconProvider icons, MappingLabels mappings) {

	/** A context without images and icons, where the legend calls kinds by the names of their mappings. */
	public SceneContext(TextMeasurer measurer) {
		this(measurer, Pictures.NONE, IconProvider.NONE, MappingLabels.NAMES);
	}
}
