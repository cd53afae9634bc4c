// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits.report;

import java.io.IOException;

import org.allianceworkbench.benefits.Balance;

/** A form in which a balance is written. It holds nothing and may be used again. */
public interface BalanceReport {
	/** Writes a balance and leaves the stream open. */
	void write(Balance balance, Appendable out) throws IOException;
}
