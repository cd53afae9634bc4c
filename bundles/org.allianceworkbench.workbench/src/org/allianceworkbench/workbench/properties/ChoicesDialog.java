// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Lists objects below a field that filters them; one is selected, or several are ticked. What is hidden by the filter stays ticked. */
final class ChoicesDialog extends Dialog {
	private final String title;
	private final List<?> choices;
	private final Set<Object> chosen;
	private final ILabelProvider labels;
	private final boolean several;
	private String filter = "";

	ChoicesDialog(Shell shell, String title, List<?> choices, List<?> chosen, ILabelProvider labels, boolean several) {
		super(shell);
		this.title = title;
		this.choices = choices;
		this.chosen = new LinkedHashSet<>(chosen);
		this.labels = labels;
		this.several = several;
	}

	/** What was chosen, in the order in which it was chosen. */
	List<Object> chosen() {
		return new ArrayList<>(chosen);
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
		return new Point(460, 460);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Text field = new Text(area, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage("Type to filter");
		field.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		TableViewer list = several ? ticked(area) : selected(area);
		list.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		field.addModifyListener(event -> {
			filter = field.getText().strip().toLowerCase(Locale.UK);
			list.refresh();
		});
		return area;
	}

	private TableViewer ticked(Composite area) {
		CheckboxTableViewer list = CheckboxTableViewer.newCheckList(area, SWT.BORDER);
		fill(list);
		list.setCheckStateProvider(new ICheckStateProvider() {
			@Override
			public boolean isChecked(Object element) {
				return chosen.contains(element);
			}

			@Override
			public boolean isGrayed(Object element) {
				return false;
			}
		});
		list.addCheckStateListener(event -> {
			if (event.getChecked()) {
				chosen.add(event.getElement());
			} else {
				chosen.remove(event.getElement());
			}
		});
		return list;
	}

	private TableViewer selected(Composite area) {
		TableViewer list = new TableViewer(area, SWT.BORDER | SWT.SINGLE);
		fill(list);
		list.setSelection(new StructuredSelection(new ArrayList<>(chosen)), true);
		list.addSelectionChangedListener(event -> {
			if (!event.getStructuredSelection().isEmpty()) {
				chosen.clear();
				chosen.add(event.getStructuredSelection().getFirstElement());
			}
		});
		list.addDoubleClickListener(event -> okPressed());
		return list;
	}

	private void fill(TableViewer list) {
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(labels);
		list.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parent, Object element) {
				return labels.getText(element).toLowerCase(Locale.UK).contains(filter);
			}
		});
		list.setInput(choices);
	}
}
