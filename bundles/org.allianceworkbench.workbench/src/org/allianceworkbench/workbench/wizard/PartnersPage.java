// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.wizard;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.workbench.wizard.NewAlliance.NewPartner;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the partners: a row for each with name and kind. */
final class PartnersPage extends WizardPage {
	private final TemplatePage templatePage;
	private final List<Row> rows = new ArrayList<>();
	private List<PartnerKind> offered = List.of();
	private ScrolledComposite scroller;
	private Composite table;

	/** The controls of one partner. */
	private record Row(Text name, Combo kind, Button remove) {
		boolean isBlank() {
			return name.getText().isBlank();
		}

		NewPartner partner() {
			return new NewPartner(name.getText().strip(), PartnerKind.VALUES.get(kind.getSelectionIndex()));
		}

		void dispose() {
			name.dispose();
			kind.dispose();
			remove.dispose();
		}
	}

	PartnersPage(TemplatePage templatePage) {
		super("partners", "Name the partners", null);
		this.templatePage = templatePage;
		setDescription("Each body that takes part, and what kind of body it is. Two or more; you can add others later.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setLayout(new GridLayout());
		scroller = new ScrolledComposite(page, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		GridData space = new GridData(SWT.FILL, SWT.FILL, true, true);
		space.heightHint = 180;
		scroller.setLayoutData(space);
		table = new Composite(scroller, SWT.NONE);
		table.setLayout(new GridLayout(3, false));
		new Label(table, SWT.NONE).setText("Name");
		new Label(table, SWT.NONE).setText("Kind");
		new Label(table, SWT.NONE);
		scroller.setContent(table);
		offer(templatePage.partnerKinds());
		Button more = new Button(page, SWT.PUSH);
		more.setText("&Add a partner");
		more.addListener(SWT.Selection, event -> addRow(PartnerKind.POLICE_FORCE).name().setFocus());
		setControl(page);
		setPageComplete(false);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible && rows.stream().allMatch(Row::isBlank)) {
			offer(templatePage.partnerKinds());
		}
		super.setVisible(visible);
		if (visible) {
			rows.stream().filter(Row::isBlank).findFirst().ifPresent(row -> row.name().setFocus());
		}
	}

	/** Shows a blank row for each kind, instead of the blank ones that are there. */
	private void offer(List<PartnerKind> kinds) {
		if (!kinds.equals(offered)) {
			offered = kinds;
			List.copyOf(rows).forEach(this::remove);
			kinds.forEach(this::addRow);
		}
	}

	private Row addRow(PartnerKind offeredKind) {
		Text name = new Text(table, SWT.BORDER);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = 260;
		name.setLayoutData(wide);
		Combo kind = new Combo(table, SWT.DROP_DOWN | SWT.READ_ONLY);
		PartnerKind.VALUES.forEach(each -> kind.add(capital(EnglishNames.ofLiteral(each))));
		kind.select(PartnerKind.VALUES.indexOf(offeredKind));
		Button remove = new Button(table, SWT.PUSH);
		remove.setText("\u00D7");
		remove.setToolTipText("Remove this partner");
		Row row = new Row(name, kind, remove);
		rows.add(row);
		name.addListener(SWT.Modify, event -> check());
		remove.addListener(SWT.Selection, event -> remove(row));
		relayout();
		check();
		return row;
	}

	private static String capital(String words) {
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	private void remove(Row row) {
		rows.remove(row);
		row.dispose();
		relayout();
		check();
	}

	private void relayout() {
		scroller.setMinSize(table.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		table.layout();
	}

	/** The partners of all rows that have a name. */
	List<NewPartner> partners() {
		return rows.stream().filter(row -> !row.isBlank()).map(Row::partner).toList();
	}

	private void check() {
		List<String> names = partners().stream().map(NewPartner::name).toList();
		boolean twice = names.stream().distinct().count() < names.size();
		boolean alone = names.size() == 1;
		setErrorMessage(twice ? "Two partners have the same name." : alone ? "Name at least two partners." : null);
		setPageComplete(names.size() >= 2 && !twice);
	}
}
