// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.allianceworkbench.edit.operation.Operation;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.acceptance.AcceptFindingsOperation;
import org.allianceworkbench.rules.acceptance.WithdrawAcceptancesOperation;
import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** What a user does about findings of one session; each choice is one entry of its stack. */
public final class Remedies {
	private final Shell shell;
	private final SharedSession session;

	/**
	 * Remedies for a session.
	 *
	 * @param shell where it is said what is not possible
	 * @param session what is changed
	 */
	public Remedies(Shell shell, SharedSession session) {
		this.shell = Objects.requireNonNull(shell);
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * Mends.
	 *
	 * @param fix the chosen remedy
	 */
	public void mend(QuickFix fix) {
		execute(fix.label(), () -> fix.createCommand(domain()).map(command -> SessionCommand.of(fix.label(), command::execute)));
	}

	/**
	 * Mends several findings together. A remedy that an earlier one has made needless is left out.
	 *
	 * @param fixes the chosen remedies, in turn
	 */
	public void mendAll(List<QuickFix> fixes) {
		if (fixes.size() == 1) {
			mend(fixes.get(0));
		} else if (!fixes.isEmpty()) {
			String label = "Mend " + fixes.size() + " findings";
			execute(label, () -> Optional.of(SessionCommand.of(label, () -> fixes.forEach(fix -> fix.createCommand(domain()).ifPresent(Command::execute)))));
		}
	}

	/**
	 * Asks why findings are accepted, and accepts them.
	 *
	 * @param findings what to accept
	 */
	public void accept(List<Finding> findings) {
		ReasonDialog dialog = new ReasonDialog(shell, findings);
		if (dialog.open() == Window.OK) {
			accept(findings, dialog.getValue().strip());
		}
	}

	void accept(List<Finding> findings, String reason) {
		change(new AcceptFindingsOperation(findings, reason, today()));
	}

	/**
	 * Takes acceptances back.
	 *
	 * @param findings what was accepted
	 */
	public void withdraw(List<Finding> findings) {
		change(new WithdrawAcceptancesOperation(findings.stream().flatMap(finding -> finding.acceptance().stream()).toList()));
	}

	private static PartialDate today() {
		LocalDate today = LocalDate.now();
		return new PartialDate(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
	}

	private void change(Operation operation) {
		execute(operation.label(), () -> operation.createCommand(domain()));
	}

	private EditingDomain domain() {
		return session.session().editingDomain();
	}

	/** A remedy, which may be of another bundle, may also fail while its command is made. */
	private void execute(String label, Supplier<Optional<? extends Command>> remedy) {
		try {
			remedy.get().ifPresentOrElse(session.session()::execute,
					() -> MessageDialog.openInformation(shell, "Alliance Workbench", "“" + label + "” would change nothing any longer."));
		} catch (RuntimeException e) {
			ILog.get().error(label + " failed.", e);
			MessageDialog.openError(shell, "Alliance Workbench", "“" + label + "” is not possible: " + e.getMessage());
		}
	}
}
