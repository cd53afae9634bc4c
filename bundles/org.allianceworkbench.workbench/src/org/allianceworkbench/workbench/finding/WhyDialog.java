// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.finding;

import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.RuleText;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says why a finding is one: what the rule asks for and why, where that comes from, and what good and bad look like. */
public final class WhyDialog extends Dialog {
	private static final int WIDTH = 560;
	private static final int GAP = 10;

	private final Finding finding;

	/**
	 * The dialog for a finding.
	 *
	 * @param shell its parent
	 * @param finding what it explains
	 */
	public WhyDialog(Shell shell, Finding finding) {
		super(shell);
		this.finding = finding;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Why?");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		((GridLayout) area.getLayout()).verticalSpacing = 3;
		RuleText rule = finding.rule().text();
		Label title = new Label(area, SWT.WRAP);
		title.setFont(JFaceResources.getHeaderFont());
		title.setText(rule.title().replace("&", "&&"));
		title.setLayoutData(wide(0));
		Text kind = say(area, rule.category().label() + " · rule " + rule.id() + " · " + finding.severity().label(), 0);
		kind.setForeground(new Color(95, 99, 104));
		say(area, finding.sentence(), GAP);
		section(area, "Why it must hold", rule.explanation());
		section(area, "Where it comes from", rule.sourceInFull());
		section(area, "Good", rule.good());
		section(area, "Bad", rule.bad());
		finding.acceptance().filter(any -> finding.isAccepted())
				.ifPresent(acceptance -> section(area, "Accepted" + (acceptance.getDate() == null ? "" : " on " + acceptance.getDate()), acceptance.getReason()));
		return area;
	}

	private static void section(Composite area, String heading, String text) {
		if (text == null || text.isBlank()) {
			return;
		}
		Label label = new Label(area, SWT.NONE);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		label.setText(heading);
		label.setLayoutData(wide(GAP));
		say(area, text, 0);
	}

	/** Text that can be copied, and that a screen reader reads. */
	private static Text say(Composite area, String words, int above) {
		Text text = new Text(area, SWT.WRAP | SWT.MULTI | SWT.READ_ONLY);
		text.setBackground(area.getBackground());
		text.setText(words);
		text.setLayoutData(wide(above));
		return text;
	}

	private static GridData wide(int above) {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = WIDTH;
		data.verticalIndent = above;
		return data;
	}

	@Override
	public void create() {
		super.create();
		getButton(IDialogConstants.OK_ID).setFocus();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
