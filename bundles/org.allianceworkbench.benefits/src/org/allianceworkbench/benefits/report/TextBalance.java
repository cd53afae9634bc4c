// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.benefits.Account;
import org.allianceworkbench.benefits.Balance;
import org.allianceworkbench.benefits.Entry;
import org.allianceworkbench.benefits.Row;
import org.allianceworkbench.benefits.Side;
import org.allianceworkbench.benefits.Unit;
import org.allianceworkbench.benefits.Unknown;

/** A paragraph for each partner, with LF line ends: the sums, what they are made of, and what is not known. */
public final class TextBalance implements BalanceReport {
	@Override
	public void write(Balance balance, Appendable out) throws IOException {
		for (Account account : balance.accounts()) {
			if (!account.isEmpty()) {
				write(account, out);
			}
		}
		if (balance.isEmpty()) {
			out.append("No contribution and no benefit is recorded.\n");
		}
		write("Not known", balance.unknowns(), out);
	}

	/** Writes the account of one partner. */
	public void write(Account account, Appendable out) throws IOException {
		out.append(account.name()).append("\n");
		for (Row row : account.rows()) {
			out.append("  ").append(row.unit().label()).append(": gives ").append(amount(row.unit(), row.given())).append(", gains ")
				.append(amount(row.unit(), row.gained())).append(" — ").append(row.verdict()).append("\n");
			for (Entry entry : account.entries()) {
				if (entry.unit().equals(row.unit())) {
					out.append(entry.side() == Side.GIVEN ? "    gives " : "    gains ").append(entry.sentence()).append("\n");
				}
			}
		}
		write("  Not known", account.unknowns(), out);
	}

	private static void write(String heading, List<Unknown> unknowns, Appendable out) throws IOException {
		if (!unknowns.isEmpty()) {
			out.append(heading).append("\n");
			for (Unknown unknown : unknowns) {
				out.append(heading.startsWith(" ") ? "    " : "  ").append(unknown.sentence()).append("\n");
			}
		}
	}

	private static String amount(Unit unit, Optional<BigDecimal> amount) {
		return amount.map(unit::format).orElse("nothing recorded");
	}
}
