// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import org.allianceworkbench.workbench.action.LongTextKeys;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Edits a text of several lines in a dialog. */
final class LongTextCellEditor extends DialogCellEditor {
	private final String title;

	LongTextCellEditor(Composite parent, String title) {
		super(parent);
		this.title = title;
	}

	@Override
	protected void updateContents(Object value) {
		if (getDefaultLabel() != null) {
			getDefaultLabel().setText(value == null ? "" : value.toString().lines().findFirst().orElse(""));
		}
	}

	@Override
	protected Object openDialogBox(Control window) {
		TextDialog dialog = new TextDialog(window.getShell(), title, getValue() == null ? "" : getValue().toString());
		return dialog.open() == Window.OK ? dialog.text : null;
	}

	private static final class TextDialog extends Dialog {
		private final String title;
		private String text;

		TextDialog(Shell shell, String title, String text) {
			super(shell);
			this.title = title;
			this.text = text;
		}

		@Override
		protected void configureShell(Shell shell) {
			super.configureShell(shell);
			shell.setText(title);
		}

		@Override
		protected boolean isResizable() {
			return true;
		}

		@Override
		protected Point getInitialSize() {
			return new Point(560, 340);
		}

		@Override
		protected Control createDialogArea(Composite parent) {
			Composite area = (Composite) super.createDialogArea(parent);
			Text field = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
			field.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
			field.setText(text);
			LongTextKeys.install(field, this::okPressed);
			field.addModifyListener(event -> text = field.getText());
			return area;
		}

		@Override
		protected void createButtonsForButtonBar(Composite parent) {
			createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, false);
			createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		}
	}
}
