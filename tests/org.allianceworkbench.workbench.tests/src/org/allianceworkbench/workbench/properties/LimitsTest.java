// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.cost.CostPackage;
import org.allianceworkbench.model.partners.PartnersPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
	@ParameterizedTest
	@ValueSource(strings = { "400", "100.01", "-1" })
	void noPartIsMoreThanTheWholeOrLessThanNothing(String text) {
		assertTrue(Limits.problem(CostPackage.Literals.CONTRIBUTION__SHARE, text).contains("from 0 to 100"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "41.98", "100", "" })
	void takesEveryPartOfTheWhole(String text) {
		assertNull(Limits.problem(CostPackage.Literals.CONTRIBUTION__SHARE, text));
	}

	@Test
	void countsNothingBelowZero() {
		assertNotNull(Limits.problem(PartnersPackage.Literals.SECONDMENT__HEAD_COUNT, "-3"));
		assertNull(Limits.problem(PartnersPackage.Literals.SECONDMENT__HEAD_COUNT, "3"));
	}

	@Test
	void measuresMayFallBelowZero() {
		assertNull(Limits.problem(BenefitsPackage.Literals.MEASURE__TARGET, "-12.5"));
	}
}
