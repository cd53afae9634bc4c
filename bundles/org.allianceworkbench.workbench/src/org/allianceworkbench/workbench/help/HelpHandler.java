// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.help;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

import org.allianceworkbench.help.HelpPages;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.finding.MarkedFinding;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the rule behind the selected finding, or else the contents of the help. */
public final class HelpHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Path folder = Platform.getStateLocation(Platform.getBundle(WorkbenchIds.BUNDLE)).append("help").toPath();
		try {
			new HelpFolder(folder, HelpHandler::browse).show(page(HandlerUtil.getCurrentSelection(event)));
		} catch (IOException failure) {
			MessageDialog.openError(HandlerUtil.getActiveShellChecked(event), "Help", failure.getMessage());
		}
		return null;
	}

	/** On Linux launching claims to have worked even where nothing shows pages. */
	private static boolean browse(URI address) {
		boolean shown = !Platform.OS_LINUX.equals(Platform.getOS()) || Program.findProgram(".html") != null;
		return shown && Program.launch(address.toString());
	}

	/**
	 * Returns the page for what is selected.
	 *
	 * @param selection may be null
	 */
	static String page(ISelection selection) {
		Object first = selection instanceof IStructuredSelection several ? several.getFirstElement() : null;
		if (first instanceof Finding finding) {
			return HelpPages.ofRule(finding.rule().id());
		}
		IMarker marker = first == null ? null : Adapters.adapt(first, IMarker.class);
		String rule = marker == null || !marker.exists() ? "" : marker.getAttribute(MarkedFinding.RULE, "");
		return rule.isEmpty() ? HelpPages.contents() : HelpPages.ofRule(rule);
	}
}
