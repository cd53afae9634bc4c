// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.viewpoint.ui.figures.MarkFigure;
import org.allianceworkbench.viewpoint.ui.marks.ElementMark;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.GridData;
import org.eclipse.draw2d.GridLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;

/** Tooltips that give the whole text, which a figure may have had to shorten, and what its marks mean. */
final class Tooltips {
	private static final int MARGIN = 3;
	private static final int LINE = 80;
	private static final int MOST_MARKS = 6;

	private Tooltips() {
	}

	/** @return null where there is nothing to say */
	static IFigure of(String tooltip, String name, List<ElementMark> marks) {
		String text = tooltip == null || tooltip.isBlank() ? name : tooltip;
		Label label = text == null || text.isBlank() ? null : new Label(text.lines().map(Tooltips::wrapped).collect(Collectors.joining("\n")));
		if (marks.isEmpty()) {
			if (label != null) {
				label.setBorder(new MarginBorder(MARGIN));
			}
			return label;
		}
		Figure rows = new Figure();
		GridLayout grid = new GridLayout(2, false);
		grid.marginWidth = MARGIN;
		grid.marginHeight = MARGIN;
		rows.setLayoutManager(grid);
		if (label != null) {
			label.setLabelAlignment(PositionConstants.LEFT);
			rows.add(label, new GridData(GridData.BEGINNING, GridData.CENTER, false, false, 2, 1));
		}
		marks.stream().limit(MOST_MARKS).forEach(mark -> add(mark, rows));
		if (marks.size() > MOST_MARKS) {
			rows.add(new Label("… and " + (marks.size() - MOST_MARKS) + " more"), new GridData(GridData.BEGINNING, GridData.CENTER, false, false, 2, 1));
		}
		return rows;
	}

	private static void add(ElementMark mark, IFigure rows) {
		rows.add(new MarkFigure(mark.kind()), new GridData(GridData.BEGINNING, GridData.BEGINNING, false, false));
		Label sentence = new Label(wrapped(mark.sentence()));
		sentence.setLabelAlignment(PositionConstants.LEFT);
		rows.add(sentence, new GridData(GridData.BEGINNING, GridData.BEGINNING, false, false));
	}

	/** Draw2d breaks lines of labels only where the text does. */
	private static String wrapped(String sentence) {
		StringBuilder text = new StringBuilder();
		int column = 0;
		for (String word : sentence.split(" ")) {
			if (column > 0 && column + word.length() > LINE) {
				text.append('\n');
				column = 0;
			}
			text.append(column == 0 ? "" : " ").append(word);
			column += word.length() + 1;
		}
		return text.toString();
	}
}
