// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.wizard;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.examples.Template;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.workbench.template.Templates;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Asks what the partners share: one of the shipped kinds of collaboration, or something else. */
final class TemplatePage extends WizardPage {
	private final Templates templates = new Templates();
	private Table kinds;
	private Label offered;
	private AllianceModel chosen;

	TemplatePage() {
		super("template", "Say what they share", null);
		setDescription("A kind that was seen across the emergency services fills in what is known of it; you can change all of it later.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setLayout(new GridLayout());
		kinds = new Table(page, SWT.BORDER | SWT.SINGLE);
		GridData space = new GridData(SWT.FILL, SWT.FILL, true, true);
		space.heightHint = 210;
		kinds.setLayoutData(space);
		new TableItem(kinds, SWT.NONE).setText("Something else");
		for (Template template : templates.collaborations()) {
			TableItem item = new TableItem(kinds, SWT.NONE);
			item.setText(template.title());
			item.setData(template);
		}
		kinds.setSelection(0);
		kinds.addListener(SWT.Selection, event -> choose((Template) event.item.getData()));
		offered = new Label(page, SWT.WRAP);
		offered.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		setControl(page);
		choose(null);
	}

	private void choose(Template template) {
		chosen = template == null ? null : templates.model(template);
		offered.setText(chosen == null ? "Any kinds of organisations." : "Organisations offered: " + partnerKinds().stream()
				.map(EnglishNames::ofLiteral).distinct().collect(joining(", ")) + ".");
		offered.requestLayout();
	}

	/** The kind that was chosen, empty for something else. */
	Optional<AllianceModel> template() {
		return Optional.ofNullable(chosen);
	}

	/** The kinds of organisations that are offered; two police forces where nothing was chosen. */
	List<PartnerKind> partnerKinds() {
		return template().map(template -> template.getPartners().stream().map(Partner::getKind).toList())
				.orElse(List.of(PartnerKind.POLICE_FORCE, PartnerKind.POLICE_FORCE));
	}

	/** The name of the collaboration where the user gives none, empty for the alliance's. */
	Optional<String> collaborationName() {
		return template().map(template -> template.getCollaborations().get(0).getName());
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			kinds.setFocus();
		}
	}
}
