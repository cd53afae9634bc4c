// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.editing;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.Command;

/** What an entry of the palette does where somebody clicks or drags. */
public interface CreationGesture {
	/**
	 * @param container a diagram or an element of it
	 * @param at relative to the container's top left corner
	 * @param size what somebody dragged, null for a click
	 * @return an unexecutable command where it is not allowed
	 */
	Command createIn(DiagramContext context, Object container, Point at, Dimension size);
}
