// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.finding;

import java.util.List;
import java.util.function.Consumer;

import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.workbench.action.MenuText;
import org.allianceworkbench.workbench.checking.LiveChecks;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Fills menus with what can be done about findings: mend, ask why, accept. */
public final class FindingsMenu {
	private static final int LONGEST = 90;
	private static final int MOST = 15;

	private final Shell shell;
	private final SessionRegistry registry;
	private final LiveChecks checks;

	/**
	 * Menus of a window.
	 *
	 * @param window where dialogs appear
	 */
	public FindingsMenu(IWorkbenchWindow window) {
		shell = window.getShell();
		registry = window.getService(SessionRegistry.class);
		checks = window.getService(LiveChecks.class);
	}

	/**
	 * Adds what can be done about the findings of elements of one session; nothing where there are none.
	 *
	 * @param menu what is filled
	 * @param elements what is selected
	 */
	public void fill(IContributionManager menu, List<? extends EObject> elements) {
		List<SharedSession> sessions = elements.stream().flatMap(element -> registry.of(element).stream()).distinct().toList();
		if (sessions.size() == 1) {
			fill(menu, sessions.get(0), elements.stream().flatMap(element -> checks.findings(element).stream()).toList());
		}
	}

	/**
	 * Adds what can be done about findings; nothing where there are none.
	 *
	 * @param menu what is filled
	 * @param session what the findings are about
	 * @param findings what was found
	 */
	public void fill(IContributionManager menu, SharedSession session, List<Finding> findings) {
		if (findings.isEmpty()) {
			return;
		}
		Remedies remedies = new Remedies(shell, session);
		List<Finding> mendable = findings.stream().filter(finding -> !finding.fixes().isEmpty()).toList();
		if (!mendable.isEmpty()) {
			menu.add(mend(mendable, remedies));
		}
		menu.add(findings.size() == 1 ? why("&Why?", findings.get(0)) : whyEach(findings));
		addAll(menu, "&Accept…", findings.stream().filter(finding -> !finding.isAccepted()).toList(), remedies::accept);
		addAll(menu, "W&ithdraw Acceptance", findings.stream().filter(Finding::isAccepted).toList(), remedies::withdraw);
	}

	private MenuManager mend(List<Finding> findings, Remedies remedies) {
		MenuManager menu = new MenuManager("M&end");
		for (Finding finding : findings.stream().limit(MOST).toList()) {
			if (findings.size() > 1) {
				menu.add(new Separator());
				Action title = action(shortened(finding.sentence()), () -> { });
				title.setEnabled(false);
				menu.add(title);
			}
			for (QuickFix fix : finding.fixes()) {
				menu.add(action(MenuText.literal(fix.label()), () -> remedies.mend(fix)));
			}
		}
		if (findings.size() > 1) {
			menu.add(new Separator());
			menu.add(action("All " + findings.size() + "…", () -> {
				MendDialog dialog = new MendDialog(shell, findings);
				if (dialog.open() == Window.OK) {
					remedies.mendAll(dialog.chosen());
				}
			}));
		}
		return menu;
	}

	private IContributionItem why(String text, Finding finding) {
		return new ActionContributionItem(action(text, () -> new WhyDialog(shell, finding).open()));
	}

	private IContributionItem whyEach(List<Finding> findings) {
		MenuManager menu = new MenuManager("&Why?");
		findings.stream().limit(MOST).forEach(finding -> menu.add(why(shortened(finding.sentence()), finding)));
		return menu;
	}

	private static void addAll(IContributionManager menu, String title, List<Finding> findings, Consumer<List<Finding>> work) {
		if (findings.size() == 1) {
			menu.add(action(title, () -> work.accept(findings)));
		} else if (!findings.isEmpty()) {
			MenuManager several = new MenuManager(title);
			findings.stream().limit(MOST).forEach(finding -> several.add(action(shortened(finding.sentence()), () -> work.accept(List.of(finding)))));
			several.add(new Separator());
			several.add(action("All " + findings.size(), () -> work.accept(findings)));
			menu.add(several);
		}
	}

	private static String shortened(String sentence) {
		return MenuText.literal(sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST).strip() + "…");
	}

	private static Action action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
	}
}
