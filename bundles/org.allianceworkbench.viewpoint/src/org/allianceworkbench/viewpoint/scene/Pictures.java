// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.Optional;

/** Where the scene gets its images from. */
@FunctionalInterface
public interface Pictures {
	/** Knows no image at all. */
	Pictures NONE = path -> Optional.empty();

	/**
	 * @param path "/bundle/path" as a specification names an image
	 * @return empty where there is no such image or it cannot be read; the scene then shows a placeholder
	 */
	Optional<Picture> picture(String path);
}
