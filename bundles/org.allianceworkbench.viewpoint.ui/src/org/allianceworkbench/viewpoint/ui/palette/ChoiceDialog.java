// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.palette;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.spec.Tool;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Lets people choose among the objects that a selection tool of the specification offers. */
final class ChoiceDialog {
	private final Shell shell;
	private final AdapterFactory labels;

	/** @param labels gives objects their names */
	ChoiceDialog(Shell shell, AdapterFactory labels) {
		this.shell = shell;
		this.labels = labels;
	}

	/** @return what was chosen; empty where somebody thought better of it */
	Optional<List<EObject>> choose(Tool.SelectionWizardDescription tool, List<EObject> candidates) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
			@Override
			public String getText(Object object) {
				return labels.adapt(object, IItemLabelProvider.class) instanceof IItemLabelProvider provider ? provider.getText(object)
						: super.getText(object);
			}
		});
		dialog.setTitle(tool.windowTitle());
		dialog.setMessage(tool.message().isEmpty() ? tool.label() : tool.message());
		dialog.setMultipleSelection(tool.multiple());
		dialog.setElements(candidates.toArray());
		return dialog.open() == Window.OK ? Optional.of(Stream.of(dialog.getResult()).map(EObject.class::cast).toList()) : Optional.empty();
	}
}
