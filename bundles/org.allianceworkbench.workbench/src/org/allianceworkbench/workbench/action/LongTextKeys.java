// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.action;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.TraverseListener;
import org.eclipse.swt.widgets.Text;

/** The keys of a field of several lines in a dialog: Tab leaves it, Control and Enter accept it, Enter alone begins a line. */
public final class LongTextKeys {
	private LongTextKeys() {
	}

	/**
	 * Gives a field these keys.
	 *
	 * @param field a field of several lines
	 * @param accept closes the dialog when its contents are right
	 */
	public static void install(Text field, Runnable accept) {
		field.addTraverseListener(leave());
		field.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (isEnter(event) && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
				event.doit = false;
				accept.run();
			}
		}));
	}

	private static TraverseListener leave() {
		return event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
	}

	private static boolean isEnter(KeyEvent event) {
		return event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
	}
}
