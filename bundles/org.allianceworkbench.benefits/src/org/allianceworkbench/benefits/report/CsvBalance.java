// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits.report;

import java.io.IOException;
import java.util.List;

import org.allianceworkbench.benefits.Account;
import org.allianceworkbench.benefits.Balance;
import org.allianceworkbench.benefits.Row;
import org.allianceworkbench.benefits.Unknown;
import org.allianceworkbench.edit.text.Csv;

/** A row for each partner and unit, then one for each thing that is not known; a sum that is not recorded is an empty field, not nought. */
public final class CsvBalance implements BalanceReport {
	@Override
	public void write(Balance balance, Appendable out) throws IOException {
		Csv csv = new Csv(out);
		csv.row("partner", "partner id", "unit", "given", "gained", "balance", "remark");
		for (Account account : balance.accounts()) {
			for (Row row : account.rows()) {
				csv.row(account.name(), account.partner().getId(), row.unit().label(), row.given().orElse(null),
					row.gained().orElse(null), row.balance().orElse(null), row.verdict());
			}
			write(account.name(), account.partner().getId(), account.unknowns(), csv);
		}
		write(null, null, balance.unknowns(), csv);
	}

	private static void write(String partner, String id, List<Unknown> unknowns, Csv csv) throws IOException {
		for (Unknown unknown : unknowns) {
			csv.row(partner, id, "not known", null, null, null, unknown.sentence());
		}
	}
}
