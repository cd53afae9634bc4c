// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import java.util.List;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;

/**
 * Who gives and who gains: the question of the net donor, who sees what it contributes and not what it gets (S2, barrier 4). Contributions,
 * secondments and resources stand against benefits, contributions received, seconded staff received and hours received. A sum holds what the
 * model states, or what follows from it by arithmetic; what is missing is said, never guessed.
 *
 * @param accounts one for each partner, in the order of the model
 * @param unknowns what is missing without being any partner's: a contribution without a payer, a benefit that names nobody who gains
 */
public record Balance(List<Account> accounts, List<Unknown> unknowns) {
	public Balance {
		accounts = List.copyOf(accounts);
		unknowns = List.copyOf(unknowns);
	}

	/** Returns the balance of all partners of a model over all its collaborations. */
	public static Balance of(AllianceModel model) {
		return of(Scope.of(model));
	}

	/** Returns the balance of those who take part in a collaboration, pay or are paid, over it and its parts alone. */
	public static Balance of(Collaboration collaboration) {
		return of(Scope.of(collaboration));
	}

	private static Balance of(Scope scope) {
		Ledger ledger = new Ledger(scope);
		return new Balance(scope.partners().stream().map(ledger::account).toList(), ledger.unknowns());
	}

	/** Returns the account of a partner, an empty one where it has no part in what was asked for. */
	public Account of(Partner partner) {
		return accounts.stream().filter(account -> account.partner() == partner).findFirst()
			.orElseGet(() -> new Account(partner, List.of(), List.of()));
	}

	/** Returns whether nothing at all is recorded that could be set against each other. */
	public boolean isEmpty() {
		return unknowns.isEmpty() && accounts.stream().allMatch(Account::isEmpty);
	}
}
