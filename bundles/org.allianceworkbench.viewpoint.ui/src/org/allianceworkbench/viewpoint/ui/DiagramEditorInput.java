// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.scene.SceneContext;
import org.allianceworkbench.viewpoint.session.ModelSession;
import org.allianceworkbench.viewpoint.ui.marks.ElementMarks;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.Saveable;

/**
 * A diagram to be edited. Whoever makes the input shares one session among all editors of a model; inputs of the same diagram are equal. An
 * input that adapts to {@link Saveable} decides how the editor's session is saved.
 */
public interface DiagramEditorInput extends IEditorInput {
	/** @return the shared session, never null; whoever made the input disposes it */
	ModelSession session();

	/** @return a diagram of the session's document */
	Diagram diagram();

	/** @return what its picture is made with: fonts, images, icons, labels of kinds */
	SceneContext sceneContext();

	/** @return what is to be marked on the elements, on screen only; nothing unless the input says otherwise */
	default ElementMarks marks() {
		return ElementMarks.none();
	}
}
