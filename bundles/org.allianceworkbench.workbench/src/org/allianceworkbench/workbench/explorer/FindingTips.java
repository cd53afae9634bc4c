// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.explorer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.workbench.checking.LiveChecks;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Says on hover what is wrong with an element of the tree. */
final class FindingTips extends DefaultToolTip {
	private static final int MOST = 6;

	private final Tree tree;
	private final LiveChecks checks;

	FindingTips(Tree tree, LiveChecks checks) {
		super(tree, RECREATE, false);
		this.tree = tree;
		this.checks = checks;
		setShift(new Point(10, 14));
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return !findings(event).isEmpty();
	}

	@Override
	protected Object getToolTipArea(Event event) {
		return tree.getItem(new Point(event.x, event.y));
	}

	@Override
	protected String getText(Event event) {
		return text(findings(event));
	}

	static String text(List<Finding> findings) {
		Stream<String> more = findings.size() > MOST ? Stream.of("… and " + (findings.size() - MOST) + " more") : Stream.of();
		return Stream.concat(findings.stream().limit(MOST).map(finding -> finding.severity().label() + ": " + finding.sentence()), more)
				.collect(Collectors.joining("\n"));
	}

	private List<Finding> findings(Event event) {
		TreeItem item = tree.getItem(new Point(event.x, event.y));
		return item != null && item.getData() instanceof EObject element ? checks.findings(element) : List.of();
	}
}
