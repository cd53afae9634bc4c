// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;

/**
 * What one partner gives and gains.
 *
 * @param entries every amount, in the order of the model
 * @param unknowns what is missing from the sums
 */
public record Account(Partner partner, List<Entry> entries, List<Unknown> unknowns) {
	public Account {
		entries = List.copyOf(entries);
		unknowns = List.copyOf(unknowns);
	}

	/** Returns what the partner gives and gains over all its collaborations and by maps that are no collaboration's. */
	public static Account of(Partner partner) {
		return new Ledger(Scope.of(partner)).account(partner);
	}

	/** Returns what the partner gives and gains in one collaboration and its parts. */
	public static Account of(Partner partner, Collaboration collaboration) {
		return new Ledger(Scope.of(collaboration)).account(partner);
	}

	/** Returns the partner's whole name, or that it has none. */
	public String name() {
		String name = partner.getName();
		return name == null || name.isBlank() ? EnglishNames.unnamed(partner.eClass()) : name;
	}

	/** Returns the sums, a row for each unit, money first; amounts of different units are in different rows. */
	public List<Row> rows() {
		SortedSet<Unit> units = new TreeSet<>();
		entries.forEach(entry -> units.add(entry.unit()));
		List<Row> rows = new ArrayList<>();
		units.forEach(unit -> rows.add(new Row(unit, sum(unit, Side.GIVEN), sum(unit, Side.GAINED))));
		return rows;
	}

	/** Returns whether neither an amount nor a gap is recorded. */
	public boolean isEmpty() {
		return entries.isEmpty() && unknowns.isEmpty();
	}

	private Optional<BigDecimal> sum(Unit unit, Side side) {
		return entries.stream().filter(entry -> entry.side() == side && entry.unit().equals(unit)).map(Entry::amount).reduce(BigDecimal::add);
	}
}
