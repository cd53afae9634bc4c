// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.benefits.Account;
import org.allianceworkbench.benefits.Balance;
import org.allianceworkbench.benefits.Entry;
import org.allianceworkbench.benefits.Row;
import org.allianceworkbench.benefits.Unit;
import org.allianceworkbench.benefits.Unknown;
import org.allianceworkbench.edit.text.Described;
import org.allianceworkbench.edit.text.Json;

/** One JSON object with the accounts, their sums and entries; a sum that is not recorded is left out. */
public final class JsonBalance implements BalanceReport {
	@Override
	public void write(Balance balance, Appendable out) throws IOException {
		new Json(out).write(Described.of("accounts", balance.accounts().stream().map(JsonBalance::account).toList(), "unknowns",
			unknowns(balance.unknowns())));
	}

	private static Map<String, Object> account(Account account) {
		return Described.of("partner", account.partner().getId(), "name", account.name(), "rows",
			account.rows().stream().map(JsonBalance::row).toList(), "entries", account.entries().stream().map(JsonBalance::entry).toList(), "unknowns",
			unknowns(account.unknowns()));
	}

	private static Map<String, Object> row(Row row) {
		return Described.of("unit", unit(row.unit()), "given", row.given().orElse(null), "gained", row.gained().orElse(null), "balance",
			row.balance().orElse(null), "verdict", row.verdict());
	}

	private static Map<String, Object> entry(Entry entry) {
		return Described.of("side", entry.side().label(), "unit", unit(entry.unit()), "amount", entry.amount(), "element", entry.source().getId(), "how",
			entry.how().isEmpty() ? null : entry.how());
	}

	private static Map<String, Object> unit(Unit unit) {
		return Described.of("name", unit.name(), "money", unit.money(), "when", unit.when().isEmpty() ? null : unit.when(), "prices",
			unit.money() ? unit.prices().getLiteral() : null, "priceYear", unit.priceYear().isEmpty() ? null : unit.priceYear());
	}

	private static List<Map<String, Object>> unknowns(List<Unknown> unknowns) {
		return unknowns.stream().map(unknown -> Described.of("element", unknown.element().getId(), "sentence", unknown.sentence())).toList();
	}
}
