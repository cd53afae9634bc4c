// SPDX-License-Identifier: EPL-2.0
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** The cursors that GEF's flyout palette asks the workbench for while somebody drags it to another side. */
public final class DragCursors {
	/** Here it cannot be dropped. */
	public static final int INVALID = 0;
	/** Docks at the left. */
	public static final int LEFT = 1;
	/** Docks at the right. */
	public static final int RIGHT = 2;
	/** Docks at the top. */
	public static final int TOP = 3;
	/** Docks at the bottom. */
	public static final int BOTTOM = 4;
	/** Goes into the middle. */
	public static final int CENTER = 5;

	private DragCursors() {
	}

	/** @return a cursor of the system, not to be disposed */
	public static Cursor getCursor(int code) {
		return Display.getCurrent().getSystemCursor(switch (code) {
		case INVALID -> SWT.CURSOR_NO;
		case LEFT -> SWT.CURSOR_SIZEW;
		case RIGHT -> SWT.CURSOR_SIZEE;
		case TOP -> SWT.CURSOR_SIZEN;
		case BOTTOM -> SWT.CURSOR_SIZES;
		default -> SWT.CURSOR_SIZEALL;
		});
	}

	/** @return the code for a side as SWT names it */
	public static int positionToDragCursor(int side) {
		return switch (side) {
		case SWT.LEFT -> LEFT;
		case SWT.RIGHT -> RIGHT;
		case SWT.TOP -> TOP;
		case SWT.BOTTOM -> BOTTOM;
		case SWT.CENTER -> CENTER;
		default -> INVALID;
		};
	}
}
