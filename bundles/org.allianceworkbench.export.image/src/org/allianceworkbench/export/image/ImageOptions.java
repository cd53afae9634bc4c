// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.image;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.viewpoint.scene.Scene;

/** What all formats of pictures have in common. */
final class ImageOptions {
	static final ExportOption<Boolean> LEGEND = ExportOption.flag("legend", true, "Whether the key to the picture stands below it.")
			.labelled("Key below the picture");

	private ImageOptions() {
	}

	/** @return the one diagram, with or without its legend as the request says */
	static Scene picture(ExportRequest request, ExportFormat format) throws ExportException {
		return dressed(request.pictureFor(format), request);
	}

	static Scene dressed(Scene scene, ExportRequest request) {
		return request.value(LEGEND) ? scene : scene.withoutLegend();
	}
}
