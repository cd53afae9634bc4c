// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

/** A part whose picture the scene gives, and which can be brought up to date piece by piece. */
interface SceneEditPart {
	/** Makes and removes the parts of children. */
	void syncChildren();

	/** Makes and removes the parts of edges. */
	void syncConnections();

	/** Takes place and picture from the scene. */
	void paintAnew();

	/** Shows the marks of its object as they are now. */
	void showMarks();
}
