// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import java.math.BigDecimal;

/** An amount and how it was worked out; the explanation is empty where it is stated outright. */
record Resolved(BigDecimal amount, Unit unit, String how) {
}
