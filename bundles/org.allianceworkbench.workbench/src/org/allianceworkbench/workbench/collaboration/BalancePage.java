// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.collaboration;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.benefits.Account;
import org.allianceworkbench.benefits.Balance;
import org.allianceworkbench.benefits.Row;
import org.allianceworkbench.benefits.Unit;
import org.allianceworkbench.benefits.Unknown;
import org.allianceworkbench.benefits.report.TextBalance;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;

/** What each partner gives and gains, as a table; below it what the sums are made of and what is not known. */
final class BalancePage extends Page {
	private static final String NOTHING = "nothing recorded";

	private final Consumer<EObject> open;
	private Balance balance;

	BalancePage(Composite parent, FormToolkit toolkit, Consumer<EObject> open) {
		super(parent, toolkit, open);
		this.open = open;
	}

	@Override
	void write(SharedSession session, Subject subject, Appendable out) throws IOException {
		balance = subject.balance();
		new TextBalance().write(balance, out);
	}

	@Override
	void fill(SharedSession session, Subject subject, Composite body) {
		if (balance.isEmpty()) {
			add(body, new Prose().paragraph("Nothing is recorded that a partner gives or gains. Add contributions to the collaboration, and benefits with a "
				+ "yearly value and beneficiaries to its map."));
			return;
		}
		addTable(body);
		Prose made = new Prose();
		Prose open = new Prose();
		for (Account account : balance.accounts()) {
			addEntries(account, made);
			addUnknowns(account.name(), account.unknowns(), open);
		}
		addUnknowns("Of no partner in particular", balance.unknowns(), open);
		if (!made.isEmpty()) {
			add(section(body, "What the sums are made of", ""), made);
		}
		if (!open.isEmpty()) {
			add(section(body, "Not known", "What the model leaves open, so that the sums are not the whole truth. What is not known is not counted as zero."), open);
		}
	}

	private void addTable(Composite body) {
		List<Account> accounts = balance.accounts().stream().filter(account -> !account.rows().isEmpty()).toList();
		if (accounts.isEmpty()) {
			add(body, new Prose().paragraph("No amount is recorded yet; see below what is missing."));
			return;
		}
		Table table = toolkit().createTable(body, SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		for (String title : List.of("Partner", "Counted in", "Gives", "Gains", "Balance", "In words")) {
			boolean number = List.of("Gives", "Gains", "Balance").contains(title);
			new TableColumn(table, number ? SWT.RIGHT : SWT.LEFT).setText(title);
		}
		for (Account account : accounts) {
			account.rows().forEach(row -> addRow(account, row, table));
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		table.addListener(SWT.DefaultSelection, event -> open.accept((EObject) event.item.getData()));
		table.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
	}

	private static void addRow(Account account, Row row, Table table) {
		TableItem item = new TableItem(table, SWT.NONE);
		Unit unit = row.unit();
		item.setText(new String[] {account.name(), unit.label(), words(unit, row.given()), words(unit, row.gained()),
			row.balance().map(unit::format).orElse("–"), row.verdict()});
		item.setData(account.partner());
		if (row.isNetDonor()) {
			item.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_DARK_RED));
		}
	}

	private static String words(Unit unit, Optional<BigDecimal> amount) {
		return amount.map(unit::format).orElse(NOTHING);
	}

	private static void addEntries(Account account, Prose prose) {
		if (!account.entries().isEmpty()) {
			prose.heading(account.name());
			account.entries().forEach(entry -> prose.line((switch (entry.side()) {
				case GIVEN -> "gives ";
				case GAINED -> "gains ";
			}) + entry.sentence(), Optional.of(entry.source())));
		}
	}

	private static void addUnknowns(String heading, List<Unknown> unknowns, Prose prose) {
		if (!unknowns.isEmpty()) {
			prose.heading(heading);
			unknowns.forEach(unknown -> prose.line(unknown.sentence(), Optional.of(unknown.element())));
		}
	}
}
