// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleCatalogue;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The tree of groups and problems with its columns. */
final class ProblemTree {
	private final TreeViewer viewer;
	private final RuleCatalogue catalogue;

	ProblemTree(Composite parent, RuleCatalogue catalogue) {
		this.catalogue = catalogue;
		TreeColumnLayout layout = new TreeColumnLayout();
		parent.setLayout(layout);
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.getTree().setHeaderVisible(true);
		column(layout, "Description", 20, row -> row.finding().sentence(), ProblemTree::image);
		column(layout, "Rule", 4, this::rule, any -> null);
		column(layout, "Element", 4, row -> row.isFinding() ? row.finding().name() : line(row), any -> null);
		column(layout, "Alliance", 3, row -> row.file().getName(), any -> null);
		viewer.setContentProvider(new Content());
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** @param unfolded whether people look for words, whose places are not to be hidden in groups */
	void show(List<Group> groups, boolean unfolded) {
		viewer.getTree().setRedraw(false);
		try {
			boolean first = viewer.getInput() == null || ((List<?>) viewer.getInput()).isEmpty();
			Object[] before = viewer.getExpandedElements();
			viewer.setInput(groups);
			Object[] now = unfolded ? groups.toArray() : before;
			viewer.setExpandedElements(first && !unfolded && !groups.isEmpty() ? new Object[] { groups.get(0) } : now);
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	private void column(TreeColumnLayout layout, String title, int weight, Function<Row, String> text, Function<Object, Image> image) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setMoveable(true);
		boolean headings = title.equals("Description");
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return element instanceof Row row ? text.apply(row) : headings ? heading(element) : "";
			}

			@Override
			public Image getImage(Object element) {
				return image.apply(element);
			}
		});
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
	}

	private String heading(Object element) {
		if (element instanceof Group group) {
			String title = catalogue.find(group.heading()).map(rule -> group.heading() + " " + rule.text().title()).orElse(group.heading());
			return title + " (" + group.rows().size() + ")";
		}
		return element.toString();
	}

	private String rule(Row row) {
		Optional<Rule> rule = catalogue.find(row.finding().rule());
		return rule.map(known -> known.id() + " " + known.text().title()).orElse(row.finding().rule());
	}

	private static String line(Row row) {
		return row.line() > 0 ? "line " + row.line() : "";
	}

	private static Image image(Object element) {
		int severity = element instanceof Row row ? row.finding().severity() : element instanceof Group group ? group.worst() : -1;
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		return switch (severity) {
		case IMarker.SEVERITY_ERROR -> images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
		case IMarker.SEVERITY_WARNING -> images.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
		case IMarker.SEVERITY_INFO -> images.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
		default -> null;
		};
	}

	/** Groups, and the first of their rows; a text says how many more there are. */
	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object groups) {
			return ((List<?>) groups).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			if (!(parent instanceof Group group)) {
				return new Object[0];
			}
			if (group.rows().size() <= Group.MOST) {
				return group.rows().toArray();
			}
			Object[] shown = group.rows().subList(0, Group.MOST + 1).toArray();
			shown[Group.MOST] = "… and " + (group.rows().size() - Group.MOST) + " more; the filter narrows them down";
			return shown;
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Group;
		}
	}
}
