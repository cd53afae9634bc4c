// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.finding;

import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.workbench.action.LongTextKeys;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks why findings are accepted. */
final class ReasonDialog extends InputDialog {
	private static final int MOST = 5;
	private static final int LINES = 4;
	/** As long as nothing is typed OK is grey; that a reason is wanted is said once, above the field. */
	private static final String WITHOUT_MESSAGE = "";

	ReasonDialog(Shell shell, List<Finding> findings) {
		super(shell, "Accept", message(findings), "", text -> text.isBlank() ? WITHOUT_MESSAGE : null);
	}

	private static String message(List<Finding> findings) {
		if (findings.size() == 1) {
			return findings.get(0).sentence() + "\n\nAn accepted finding does not count until its element changes. Why is it accepted?";
		}
		String sentences = findings.stream().limit(MOST).map(finding -> "\u2022 " + finding.sentence()).collect(Collectors.joining("\n"));
		String more = findings.size() > MOST ? "\n\u2026 and " + (findings.size() - MOST) + " more" : "";
		return sentences + more + "\n\nAccepted findings do not count until their elements change. Why are they accepted?";
	}

	@Override
	protected int getInputTextStyle() {
		return SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Control area = super.createDialogArea(parent);
		((GridData) getText().getLayoutData()).heightHint = getText().getLineHeight() * LINES;
		LongTextKeys.install(getText(), () -> {
			if (getOkButton().isEnabled()) {
				buttonPressed(IDialogConstants.OK_ID);
			}
		});
		return area;
	}
}
