// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.comparison;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.allianceworkbench.compare.Comparison;
import org.allianceworkbench.compare.Difference;
import org.allianceworkbench.compare.Difference.Kind;
import org.allianceworkbench.workbench.item.ItemLabels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CheckStateChangedEvent;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The differences as a tree with a filter and a box to tick for each; what a ticked one requires is ticked with it. */
final class DifferencePanel implements ICheckStateProvider {
	private static final int TYPING_MILLISECONDS = 200;

	private final Composite area;
	private final Composite stack;
	private final Label hint;
	private final Text filter;
	private final CheckboxTreeViewer tree;
	private final Runnable changed;
	/** What is said where there is no difference. */
	private final String same;
	/** One and the same, so that a letter puts off what the letter before it asked for. */
	private final Runnable filtering = this::showTree;
	private final Set<Kind> kinds = EnumSet.allOf(Kind.class);
	private final Set<Difference> chosen = new LinkedHashSet<>();
	private Comparison comparison;

	/**
	 * @param input names the columns
	 * @param reveal shows an element elsewhere
	 * @param changed is run when others are chosen
	 */
	DifferencePanel(Composite parent, ComparisonInput input, ItemLabels labels, Consumer<EObject> reveal, Runnable changed) {
		this.changed = changed;
		same = input.base().isPresent() ? input.title() + " has all there is to take from " + input.other().title() + "." : "The two versions are the same.";
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout(1 + Kind.values().length, false));
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Filter by name or value");
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filter.addListener(SWT.Modify, event -> filter.getDisplay().timerExec(TYPING_MILLISECONDS, filtering));
		for (Kind kind : Kind.values()) {
			createToggle(kind);
		}
		stack = new Composite(area, SWT.NONE);
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 1 + Kind.values().length, 1));
		stack.setLayout(new StackLayout());
		hint = new Label(stack, SWT.WRAP);
		tree = new CheckboxTreeViewer(new Composite(stack, SWT.NONE), SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		tree.getTree().setHeaderVisible(true);
		tree.setContentProvider(new DifferenceTree());
		tree.setCheckStateProvider(this);
		ColumnViewerToolTipSupport.enableFor(tree);
		new DifferenceColumns(tree, labels).create(input.title() + " (open)",
				input.base().isPresent() ? "merged with " + input.other().title() : input.other().title());
		tree.addCheckStateListener(this::check);
		tree.addDoubleClickListener(event -> reveal.accept(((DifferenceNode) ((IStructuredSelection) event.getSelection()).getFirstElement()).element()));
	}

	private void createToggle(Kind kind) {
		Button toggle = new Button(area, SWT.CHECK);
		toggle.setText(Character.toUpperCase(kind.word().charAt(0)) + kind.word().substring(1));
		toggle.setSelection(true);
		toggle.addListener(SWT.Selection, event -> {
			if (toggle.getSelection()) {
				kinds.add(kind);
			} else {
				kinds.remove(kind);
			}
			showTree();
		});
	}

	Composite control() {
		return area;
	}

	CheckboxTreeViewer tree() {
		return tree;
	}

	Text filter() {
		return filter;
	}

	/** What is ticked, in the order of all differences. */
	Set<Difference> chosen() {
		return chosen;
	}

	/** Shows other differences; those ticked that are left stay ticked. */
	void show(Comparison other) {
		comparison = other;
		chosen.retainAll(new LinkedHashSet<>(comparison.differences()));
		showTree();
	}

	/** Ticks these, with what they require, and no others. */
	void choose(Collection<? extends Difference> wanted) {
		chosen.clear();
		chosen.addAll(comparison.withRequired(wanted));
		tree.refresh();
		changed.run();
	}

	private void showTree() {
		if (area.isDisposed() || comparison == null) {
			return;
		}
		List<DifferenceNode> nodes = DifferenceTree.of(comparison, this::isShown);
		tree.setInput(nodes);
		tree.expandAll();
		hint.setText("\n   " + (comparison.isEmpty() ? same : "No difference matches the filter."));
		((StackLayout) stack.getLayout()).topControl = nodes.isEmpty() ? hint : tree.getControl().getParent();
		stack.layout();
		changed.run();
	}

	private boolean isShown(Difference difference) {
		String wanted = filter.getText().strip().toLowerCase(Locale.UK);
		String text = difference.sentence() + difference.beforeText() + difference.afterText() + difference.place();
		return kinds.contains(difference.kind()) && (wanted.isEmpty() || text.toLowerCase(Locale.UK).contains(wanted));
	}

	private void check(CheckStateChangedEvent event) {
		List<Difference> below = DifferenceTree.differences(List.of((DifferenceNode) event.getElement()));
		if (event.getChecked()) {
			chosen.addAll(comparison.withRequired(below));
		} else {
			chosen.removeAll(comparison.withDependent(below));
		}
		tree.refresh();
		changed.run();
	}

	@Override
	public boolean isChecked(Object node) {
		return DifferenceTree.differences(List.of((DifferenceNode) node)).stream().anyMatch(chosen::contains);
	}

	@Override
	public boolean isGrayed(Object node) {
		return !chosen.containsAll(DifferenceTree.differences(List.of((DifferenceNode) node)));
	}
}
