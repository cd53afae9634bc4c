// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.comparison;

import java.util.Map;
import java.util.function.Function;

import org.allianceworkbench.compare.Difference;
import org.allianceworkbench.compare.Difference.Kind;
import org.allianceworkbench.compare.ValueChange;
import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.workbench.item.ItemLabels;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;

/** What the columns of the tree say: where or what, what happens on taking over, the open version's value, the other's. */
final class DifferenceColumns {
	private static final Map<Kind, String> ICONS = Map.of(Kind.ADDED, "added", Kind.REMOVED, "removed", Kind.MOVED, "moved", Kind.CHANGED, "changed");
	private static final int LONGEST = 200;

	private final ItemLabels labels;
	private final LocalResourceManager images;
	private final TreeViewer viewer;
	private final TreeColumnLayout columns = new TreeColumnLayout();

	/** @param viewer alone in its parent, whose width the columns share */
	DifferenceColumns(TreeViewer viewer, ItemLabels labels) {
		this.viewer = viewer;
		this.labels = labels;
		viewer.getControl().getParent().setLayout(columns);
		images = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
	}

	/**
	 * Makes the columns.
	 *
	 * @param here title of the open version's column
	 * @param there title of the other's
	 */
	void create(String here, String there) {
		add("Element", 340, new ColumnLabelProvider() {
			@Override
			public String getText(Object node) {
				return name((DifferenceNode) node);
			}

			@Override
			public Image getImage(Object node) {
				return image((DifferenceNode) node);
			}

			@Override
			public String getToolTipText(Object node) {
				return ((DifferenceNode) node).difference().map(Difference::sentence).orElse(null);
			}
		});
		add("Difference", 90, text(difference -> difference.kind().word()));
		add(here, 260, text(Difference::beforeText));
		add(there, 260, text(Difference::afterText));
	}

	private void add(String title, int width, ColumnLabelProvider provider) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(width, width / 2));
		column.setLabelProvider(provider);
	}

	private static ColumnLabelProvider text(Function<Difference, String> text) {
		return ColumnLabelProvider.createTextProvider(node -> ((DifferenceNode) node).difference().map(text).map(DifferenceColumns::oneLine).orElse(""));
	}

	private static String oneLine(String text) {
		String line = text.replaceAll("\\s+", " ");
		return line.length() > LONGEST ? line.substring(0, LONGEST) + "\u2026" : line;
	}

	private String name(DifferenceNode node) {
		if (node.difference().orElse(null) instanceof ValueChange change) {
			return EnglishNames.ofFeature(change.feature());
		}
		return node.difference().map(difference -> difference.naming().withKind(node.element())).orElseGet(() -> labels.text(node.element()));
	}

	private Image image(DifferenceNode node) {
		return node.difference().map(difference -> images.create(icon(difference.kind())))
				.orElseGet(() -> labels.image(node.element()).map(images::create).orElse(null));
	}

	private static ImageDescriptor icon(Kind kind) {
		return ImageDescriptor.createFromURL(DifferenceColumns.class.getResource("/icons/" + ICONS.get(kind) + ".svg"));
	}
}
