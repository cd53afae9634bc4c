// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.ui.parts.CellEditorHost;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;

/** While a name is typed, undo, copy and delete of the workbench belong to the text field. */
final class ActionBarCellEditorHost implements CellEditorHost {
	private static final List<ActionFactory> SHARED = List.of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.DELETE, ActionFactory.COPY,
			ActionFactory.CUT, ActionFactory.PASTE, ActionFactory.SELECT_ALL, ActionFactory.FIND);

	private final IActionBars bars;
	private final Map<String, IAction> diagramActions = new LinkedHashMap<>();
	private CellEditorActionHandler handler;

	ActionBarCellEditorHost(IActionBars bars) {
		this.bars = bars;
	}

	@Override
	public void attach(CellEditor editor) {
		detach();
		SHARED.forEach(factory -> diagramActions.put(factory.getId(), bars.getGlobalActionHandler(factory.getId())));
		handler = new CellEditorActionHandler(bars);
		handler.addCellEditor(editor);
		bars.updateActionBars();
	}

	@Override
	public void detach() {
		if (handler != null) {
			handler.dispose();
			handler = null;
			diagramActions.forEach(bars::setGlobalActionHandler);
			diagramActions.clear();
			bars.updateActionBars();
		}
	}
}
