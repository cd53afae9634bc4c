// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is given and gained in one unit.
 *
 * @param given the sum of what is given, empty where nothing is recorded, which is not nought
 * @param gained the sum of what is gained, likewise
 */
public record Row(Unit unit, Optional<BigDecimal> given, Optional<BigDecimal> gained) {
	/** Returns what is gained less what is given, or empty where one of them is not recorded; below zero for a net donor. */
	public Optional<BigDecimal> balance() {
		return given.flatMap(out -> gained.map(in -> in.subtract(out)));
	}

	/** Returns whether more is given than is recorded to be gained: the net donor of S2, barrier 4. */
	public boolean isNetDonor() {
		return balance().filter(balance -> balance.signum() < 0).isPresent();
	}

	/** Returns what the row comes to, in words. */
	public String verdict() {
		if (given.isEmpty()) {
			return "no contribution is recorded";
		}
		if (gained.isEmpty()) {
			return "no gain is recorded";
		}
		BigDecimal balance = gained.get().subtract(given.get());
		return switch (balance.signum()) {
			case 0 -> "gains what it gives";
			case 1 -> "gains " + unit.format(balance) + " more than it gives";
			default -> "gives " + unit.format(balance.negate()) + " more than it gains";
		};
	}
}
