// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.checking;

import java.time.LocalDate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Has everything checked again at the first thing that somebody does on a new day, for rules ask what is overdue. */
final class DayWatch {
	private final Supplier<LocalDate> today;
	private final Runnable checkAgain;
	private LocalDate day;

	DayWatch(Supplier<LocalDate> today, Runnable checkAgain) {
		this.today = today;
		this.checkAgain = checkAgain;
		day = today.get();
	}

	/** Begins to watch keys, mouse and windows; ends with the display. */
	void start(Display display) {
		for (int activity : new int[] { SWT.KeyDown, SWT.MouseDown, SWT.Activate }) {
			display.addFilter(activity, event -> touched());
		}
	}

	private void touched() {
		LocalDate now = today.get();
		if (!now.equals(day)) {
			day = now;
			checkAgain.run();
		}
	}
}
