// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.allianceworkbench.compare.Difference;
import org.allianceworkbench.compare.merge.Conflict;
import org.allianceworkbench.compare.merge.Side;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The conflicts of a merge, and for each which side's changes are taken. */
final class ConflictPanel {
	private final Composite area;
	private final TableColumnLayout columns = new TableColumnLayout();
	private final TableViewer table;
	private final Map<Side, String> names;
	private final Map<String, Side> choices = new HashMap<>();
	private final Runnable decided;
	private List<Conflict> conflicts = List.of();

	/** @param decided is run after each choice */
	ConflictPanel(Composite parent, ComparisonInput input, Runnable decided) {
		this.decided = decided;
		names = Map.of(Side.OURS, input.title(), Side.THEIRS, input.other().title());
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout(2, false));
		Composite frame = new Composite(area, SWT.NONE);
		frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		frame.setLayout(columns);
		table = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column("Conflict", 340, Conflict::sentence);
		column("Taken", 150, conflict -> choice(conflict) == null ? "not decided" : names.get(choice(conflict)));
		column(names.get(Side.OURS), 260, conflict -> summary(conflict, Side.OURS));
		column(names.get(Side.THEIRS), 260, conflict -> summary(conflict, Side.THEIRS));
		button(Side.OURS);
		button(Side.THEIRS);
	}

	private void column(String title, int width, Function<Conflict, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(width, width / 2));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(conflict -> text.apply((Conflict) conflict)));
	}

	/** One value says it all: what the conflict is about stands in the first column. */
	private static String summary(Conflict conflict, Side side) {
		Difference first = conflict.of(side).iterator().next();
		boolean oneValue = conflict.of(side).size() == 1 && first.kind() == Difference.Kind.CHANGED && !first.afterText().isEmpty();
		return oneValue ? first.afterText() : sentences(conflict, side);
	}

	private static String sentences(Conflict conflict, Side side) {
		return conflict.of(side).stream().map(Difference::sentence).collect(Collectors.joining(" "));
	}

	private void button(Side side) {
		Button button = new Button(area, SWT.PUSH);
		button.setText("Take " + names.get(side).replace("&", "&&"));
		button.setToolTipText("Takes this version's changes in the selected conflicts, or in all where none is selected");
		button.addListener(SWT.Selection, event -> take(side));
	}

	/** Decides the selected conflicts, or all where none is selected. */
	private void take(Side side) {
		List<?> selected = table.getStructuredSelection().isEmpty() ? conflicts : table.getStructuredSelection().toList();
		selected.forEach(conflict -> choices.put(key((Conflict) conflict), side));
		decided.run();
	}

	Composite control() {
		return area;
	}

	/** Shows conflicts; those decided already stay decided. */
	void show(List<Conflict> found) {
		conflicts = found;
		table.setInput(found);
	}

	/** The side chosen for a conflict, null where none is. */
	Side choice(Conflict conflict) {
		return choices.get(key(conflict));
	}

	/** Each merge finds its conflicts anew; what they are about stays the same. */
	private static String key(Conflict conflict) {
		return conflict.sentence() + sentences(conflict, Side.OURS) + sentences(conflict, Side.THEIRS);
	}
}
