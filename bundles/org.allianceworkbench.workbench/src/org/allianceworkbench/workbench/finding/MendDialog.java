// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.QuickFix;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Lists findings with the remedies for them, ticked; what stays ticked is mended together. */
final class MendDialog extends TitleAreaDialog {
	private static final int WIDTH = 860;
	private static final int HEIGHT = 460;

	private final List<Choice> choices;
	private final Set<Choice> chosen;

	/** A remedy for a finding. */
	private record Choice(Finding finding, QuickFix fix) {
	}

	/** @param findings each with at least one remedy, of which the best is offered */
	MendDialog(Shell shell, List<Finding> findings) {
		super(shell);
		choices = findings.stream().map(finding -> new Choice(finding, finding.fixes().get(0))).toList();
		chosen = new LinkedHashSet<>(choices);
	}

	/** The remedies that stayed ticked, in the order of the findings. */
	List<QuickFix> chosen() {
		return choices.stream().filter(chosen::contains).map(Choice::fix).toList();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Mend");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Mend " + choices.size() + " findings");
		setMessage("Take away the tick from what shall stay as it is. Undo takes all of it back together.");
		Composite area = (Composite) super.createDialogArea(parent);
		Composite frame = new Composite(area, SWT.NONE);
		frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TableColumnLayout columns = new TableColumnLayout();
		frame.setLayout(columns);
		CheckboxTableViewer table = CheckboxTableViewer.newCheckList(frame, SWT.BORDER | SWT.FULL_SELECTION);
		table.getTable().setHeaderVisible(true);
		column(table, columns, "Finding", 3, choice -> choice.finding.sentence());
		column(table, columns, "Remedy", 2, choice -> choice.fix.label());
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setInput(choices);
		table.setAllChecked(true);
		table.addCheckStateListener(event -> {
			if (event.getChecked()) {
				chosen.add((Choice) event.getElement());
			} else {
				chosen.remove(event.getElement());
			}
			getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
		});
		return area;
	}

	private static void column(CheckboxTableViewer table, TableColumnLayout layout, String title, int weight, Function<Choice, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(choice -> text.apply((Choice) choice)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Mend", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
