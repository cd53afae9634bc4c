// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.allianceworkbench.model.alliance.AlliancePackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

class ValueFormatTest {
	@Test
	void readsNumbersAsPeopleWriteThem() {
		assertEquals(new BigDecimal("1250000.50"), ValueFormat.value(AlliancePackage.Literals.DECIMAL, "\u00A31,250,000.50"));
		assertEquals(43, ValueFormat.value(EcorePackage.Literals.EINT, " 43 "));
	}

	@Test
	void writesLargeNumbersWithoutExponent() {
		assertEquals("12000000", ValueFormat.text(AlliancePackage.Literals.DECIMAL, new BigDecimal("1.2E7")));
	}

	@Test
	void takesAnEmptyTextForNoValue() {
		assertNull(ValueFormat.value(AlliancePackage.Literals.DECIMAL, " "));
		assertNull(ValueFormat.problem(AlliancePackage.Literals.DATE, ""));
	}

	@Test
	void wantsANumberWhereThereMustBeOne() {
		assertTrue(ValueFormat.problem(EcorePackage.Literals.EINT, "").contains("whole number"));
	}

	@Test
	void knowsADateThatIsNone() {
		assertNull(ValueFormat.problem(AlliancePackage.Literals.DATE, "2015-03"));
		assertTrue(ValueFormat.problem(AlliancePackage.Literals.DATE, "31/03/2015").contains("2026-03-31"));
	}
}
