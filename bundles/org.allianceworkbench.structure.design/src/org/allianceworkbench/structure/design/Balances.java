// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.structure.design;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.benefits.Account;
import org.allianceworkbench.benefits.Row;
import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.partners.Membership;

/** What a member gives to its collaboration and gains by it, as the picture says it. */
final class Balances {
	private Balances() {
	}

	static Account account(Membership membership) {
		return membership.getPartner() == null || membership.getCollaboration() == null ? new Account(membership.getPartner(), List.of(), List.of())
				: Account.of(membership.getPartner(), membership.getCollaboration());
	}

	static String label(Membership membership) {
		List<Row> rows = account(membership).rows();
		return rows.isEmpty() ? "amounts not stated" : rows.stream().map(Balances::words).collect(joining("\n"));
	}

	private static String words(Row row) {
		return Wording.join("\n", "gives " + amount(row, row.given()), "gains " + amount(row, row.gained()), row.unit().when());
	}

	private static String amount(Row row, Optional<BigDecimal> amount) {
		return amount.map(row.unit()::format).orElse("nothing recorded");
	}
}
