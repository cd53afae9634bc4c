// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import java.math.BigDecimal;
import java.util.Objects;

import org.allianceworkbench.model.alliance.Element;

/**
 * One amount in a partner's account.
 *
 * @param source the contribution, effect, secondment or resource that it comes from
 * @param how how it was worked out, empty where the source states it
 */
public record Entry(Side side, Unit unit, BigDecimal amount, Element source, String how) {
	public Entry {
		Objects.requireNonNull(side);
		Objects.requireNonNull(unit);
		Objects.requireNonNull(amount);
		Objects.requireNonNull(source);
		Objects.requireNonNull(how);
	}

	/** Returns the entry in words: {@code £300,000 (2014/15): “Motorway patrol”}. */
	public String sentence() {
		String when = unit.when().isEmpty() ? "" : " (" + unit.when() + ")";
		return unit.format(amount) + when + ": " + Words.name(source) + (how.isEmpty() ? "" : ", " + how);
	}
}
