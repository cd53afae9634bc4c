// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import java.util.Optional;

import org.allianceworkbench.viewpoint.ui.figures.EdgeFigure;
import org.allianceworkbench.viewpoint.ui.figures.ElementFigure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The text field over a label. */
final class LabelEditor extends DirectEditManager {
	/** Key of the viewer property under which the editor part leaves its {@link CellEditorHost}. */
	static final String HOST = CellEditorHost.class.getName();

	private static final int MINIMUM_WIDTH = 120;
	private static final int MARGIN = 4;

	private final String initial;
	private final Optional<String> typed;

	/**
	 * @param initial what the tool starts with
	 * @param typed what was typed to open the field, null where it opened by a key or a double click
	 */
	LabelEditor(GraphicalEditPart part, String initial, String typed) {
		super(part, TextCellEditor.class, locator(part));
		this.initial = initial == null ? "" : initial;
		this.typed = Optional.ofNullable(typed);
	}

	/** The focus selects the whole text, and the second letter would take the place of the first. */
	@Override
	public void show() {
		super.show();
		typed.filter(letters -> isOpen()).ifPresent(letters -> ((Text) getCellEditor().getControl()).setSelection(letters.length()));
	}

	boolean isOpen() {
		return getCellEditor() != null;
	}

	/** Closes the field without taking its text. */
	void cancel() {
		if (getCellEditor() != null) {
			bringDown();
		}
	}

	@Override
	protected CellEditor createCellEditorOn(Composite composite) {
		return new UndoableTextCellEditor(composite, initial);
	}

	@Override
	protected void initCellEditor() {
		Text text = (Text) getCellEditor().getControl();
		text.setFont(getEditPart().getViewer().getControl().getFont());
		getCellEditor().setValue(initial);
		typed.ifPresentOrElse(letters -> {
			text.setText(letters);
			setDirty(true);
		}, text::selectAll);
		host().ifPresent(host -> host.attach(getCellEditor()));
	}

	@Override
	protected void bringDown() {
		if (getCellEditor() != null) {
			host().ifPresent(CellEditorHost::detach);
		}
		super.bringDown();
	}

	private Optional<CellEditorHost> host() {
		return getEditPart().getViewer() != null && getEditPart().getViewer().getProperty(HOST) instanceof CellEditorHost host
				? Optional.of(host)
				: Optional.empty();
	}

	private static CellEditorLocator locator(GraphicalEditPart part) {
		return editor -> {
			Text text = (Text) editor.getControl();
			Rectangle label = labelBounds(part.getFigure());
			part.getFigure().translateToAbsolute(label);
			Point size = text.computeSize(-1, -1);
			int width = Math.max(Math.max(size.x, label.width), MINIMUM_WIDTH) + 2 * MARGIN;
			text.setBounds(label.x + label.width / 2 - width / 2, label.y + label.height / 2 - size.y / 2, width, size.y);
		};
	}

	private static Rectangle labelBounds(IFigure figure) {
		return figure instanceof EdgeFigure edge ? edge.labelBounds().getCopy() : ((ElementFigure) figure).labelBounds().getCopy();
	}
}
