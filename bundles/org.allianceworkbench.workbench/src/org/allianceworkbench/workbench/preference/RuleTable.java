// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.preference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.Severity;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;

/** The rules by category, each with its severity, which a click changes; what differs from the catalogue is bold. */
final class RuleTable {
	/** The severities to choose from, in words; the last one switches a rule off. */
	private static final List<String> CHOICES = List.of("error", "warning", "info", "off");

	private final RuleCatalogue catalogue;
	private final Map<String, Optional<Severity>> severities = new HashMap<>();
	private final TreeViewer viewer;
	private String filter = "";

	/** @param explained is told which rule is selected */
	RuleTable(Composite frame, RuleCatalogue catalogue, Consumer<Rule> explained) {
		this.catalogue = catalogue;
		TreeColumnLayout layout = new TreeColumnLayout();
		frame.setLayout(layout);
		viewer = new TreeViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new ByCategory());
		TreeViewerColumn title = column(layout, "Rule", 10);
		title.setLabelProvider(new Cells(element -> element instanceof Rule rule ? rule.text().title() : heading((Category) element)));
		column(layout, "Id", 2).setLabelProvider(new Cells(element -> element instanceof Rule rule ? rule.id() : ""));
		TreeViewerColumn severity = column(layout, "Severity", 2);
		severity.setLabelProvider(new Cells(element -> element instanceof Rule rule ? word(rule) : ""));
		severity.setEditingSupport(new SeverityEditing());
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer any, Object parent, Object element) {
				return element instanceof Rule rule ? matches(rule) : rulesOf((Category) element).stream().anyMatch(RuleTable.this::matches);
			}
		});
		viewer.addSelectionChangedListener(event -> {
			if (viewer.getStructuredSelection().getFirstElement() instanceof Rule rule) {
				explained.accept(rule);
			}
		});
		viewer.setInput(catalogue);
		viewer.expandAll();
	}

	private TreeViewerColumn column(TreeColumnLayout layout, String title, int weight) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 70));
		return column;
	}

	/** Shows settings. */
	void show(Map<String, Optional<Severity>> settings) {
		severities.clear();
		severities.putAll(settings);
		viewer.refresh();
	}

	/** Returns the settings as they are shown, by rule id. */
	Map<String, Optional<Severity>> settings() {
		return Map.copyOf(severities);
	}

	/** Sets the severity of one rule, by one of the words "error", "warning", "info", "off". */
	void set(Rule rule, String word) {
		severities.put(rule.id(), List.of(Severity.values()).stream().filter(each -> each.label().equals(word)).findFirst());
		viewer.update(rule, null);
	}

	void setFilter(String words) {
		filter = words.strip().toLowerCase(Locale.UK);
		viewer.refresh();
		viewer.expandAll();
	}

	void setEnabled(boolean enabled) {
		viewer.getTree().setEnabled(enabled);
	}

	private boolean matches(Rule rule) {
		return (rule.id() + " " + rule.text().title() + " " + rule.text().explanation()).toLowerCase(Locale.UK).contains(filter);
	}

	private List<Rule> rulesOf(Category category) {
		return catalogue.rules().stream().filter(rule -> rule.text().category() == category).toList();
	}

	private String heading(Category category) {
		return category.label() + " (" + rulesOf(category).size() + ")";
	}

	private Optional<Severity> severity(Rule rule) {
		return severities.getOrDefault(rule.id(), Optional.of(rule.text().severity()));
	}

	private String word(Rule rule) {
		return severity(rule).map(Severity::label).orElse("off");
	}

	/** Bold where a rule is not as in the catalogue. */
	private final class Cells extends ColumnLabelProvider {
		private final Function<Object, String> text;

		Cells(Function<Object, String> text) {
			this.text = text;
		}

		@Override
		public String getText(Object element) {
			return text.apply(element);
		}

		@Override
		public Font getFont(Object element) {
			boolean own = element instanceof Rule rule && !severity(rule).equals(Optional.of(rule.text().severity()));
			return own ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null;
		}
	}

	/** Categories that have rules, and their rules. */
	private final class ByCategory implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			List<Category> used = new ArrayList<>(List.of(Category.values()));
			used.removeIf(category -> rulesOf(category).isEmpty());
			return used.toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Category category ? rulesOf(category).toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof Rule rule ? rule.text().category() : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Category;
		}
	}

	/** Opens a list of severities. */
	private final class SeverityEditing extends EditingSupport {
		SeverityEditing() {
			super(viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(viewer.getTree(), SWT.READ_ONLY);
			editor.setContentProvider(ArrayContentProvider.getInstance());
			editor.setLabelProvider(new LabelProvider());
			editor.setInput(CHOICES);
			editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
			return editor;
		}

		@Override
		protected boolean canEdit(Object element) {
			return element instanceof Rule;
		}

		@Override
		protected Object getValue(Object element) {
			return word((Rule) element);
		}

		@Override
		protected void setValue(Object element, Object value) {
			if (value != null) {
				set((Rule) element, value.toString());
			}
		}
	}
}
