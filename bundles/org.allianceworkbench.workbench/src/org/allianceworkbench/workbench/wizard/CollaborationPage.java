// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.workbench.wizard.NewAlliance.NewPartner;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks how the partners work together: one of the four types, and who leads or hosts. */
final class CollaborationPage extends WizardPage {
	private static final Map<CollaborationType, String> TYPES = types();

	private final TemplatePage templatePage;
	private final PartnersPage partnersPage;
	private Text name;
	private Text purpose;
	private Label question;
	private Table leaders;
	private CollaborationType type = CollaborationType.JOINT_ENTERPRISE;

	CollaborationPage(TemplatePage templatePage, PartnersPage partnersPage) {
		super("collaboration", "Say how they work together", null);
		this.templatePage = templatePage;
		this.partnersPage = partnersPage;
		setDescription("The type says who directs the work, who controls the resources and who employs the people.");
	}

	private static Map<CollaborationType, String> types() {
		Map<CollaborationType, String> types = new LinkedHashMap<>();
		types.put(CollaborationType.JOINT_ENTERPRISE, "&Joint enterprise: all partners share direction and control of resources");
		types.put(CollaborationType.SINGLE_LEAD, "&Single lead: one partner directs the work and manages the resources");
		types.put(CollaborationType.SHARED_LEAD, "Shared &lead: each lead directs a thematic area of its own");
		types.put(CollaborationType.HOST, "&Host: one partner directs the work and employs the people for all");
		return types;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setLayout(new GridLayout(2, false));
		new Label(page, SWT.NONE).setText("&Collaboration:");
		name = new Text(page, SWT.BORDER);
		name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		new Label(page, SWT.NONE).setText("&Purpose:");
		purpose = new Text(page, SWT.BORDER);
		purpose.setMessage("the one goal they share, such as a more efficient or effective service; may follow later");
		purpose.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		TYPES.forEach((each, text) -> radio(page, each, text));
		question = new Label(page, SWT.NONE);
		question.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		leaders = new Table(page, SWT.BORDER | SWT.CHECK);
		GridData space = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
		space.heightHint = 80;
		leaders.setLayoutData(space);
		leaders.addListener(SWT.Selection, event -> tick((TableItem) event.item));
		setControl(page);
		choose(type);
	}

	private void radio(Composite page, CollaborationType each, String text) {
		Button radio = new Button(page, SWT.RADIO);
		radio.setText(text);
		radio.setData(each);
		radio.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		radio.setSelection(each == type);
		radio.addListener(SWT.Selection, event -> {
			if (radio.getSelection()) {
				choose(each);
			}
		});
	}

	private void choose(CollaborationType chosen) {
		type = chosen;
		boolean asked = chosen != CollaborationType.JOINT_ENTERPRISE;
		question.setVisible(asked);
		leaders.setVisible(asked);
		question.setText(chosen == CollaborationType.HOST ? "Hosted by:" : "Led by:");
		for (int i = 0; i < leaders.getItemCount(); i++) {
			leaders.getItem(i).setChecked(i == 0 || chosen == CollaborationType.SHARED_LEAD);
		}
		question.requestLayout();
		check();
	}

	private void tick(TableItem ticked) {
		if (type != CollaborationType.SHARED_LEAD && ticked.getChecked()) {
			List.of(leaders.getItems()).forEach(item -> item.setChecked(item == ticked));
		}
		check();
	}

	@Override
	public void setVisible(boolean visible) {
		List<String> partners = partnersPage.partners().stream().map(NewPartner::name).toList();
		if (visible && !partners.equals(List.of(leaders.getItems()).stream().map(TableItem::getText).toList())) {
			leaders.removeAll();
			partners.forEach(partner -> new TableItem(leaders, SWT.NONE).setText(partner));
			choose(type);
		}
		name.setMessage(templatePage.collaborationName().orElse("as the alliance"));
		super.setVisible(visible);
		if (visible) {
			name.setFocus();
		}
	}

	/** What all pages of the wizard ask for. */
	NewAlliance alliance(String allianceName) {
		String own = name.getText().strip();
		return new NewAlliance(allianceName, templatePage.template(), partnersPage.partners(),
				own.isEmpty() ? templatePage.collaborationName().orElse(allianceName) : own, purpose.getText().strip(), type, leading());
	}

	/** Indices of the partners that lead or host. */
	private Set<Integer> leading() {
		return IntStream.range(0, leaders.getItemCount()).filter(i -> leaders.getItem(i).getChecked()).boxed().collect(Collectors.toSet());
	}

	private void check() {
		boolean known = leaders.getItemCount() > 0;
		NewAlliance alliance = alliance("Alliance");
		setErrorMessage(known ? alliance.refusal().orElse(null) : null);
		setPageComplete(type == CollaborationType.JOINT_ENTERPRISE || known && alliance.refusal().isEmpty());
	}
}
