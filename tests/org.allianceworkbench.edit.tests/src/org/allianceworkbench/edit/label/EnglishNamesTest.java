// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.allianceworkbench.model.alliance.AlliancePackage;
import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.CashClass;
import org.allianceworkbench.model.governance.AgreementKind;
import org.allianceworkbench.model.partners.CollaborationStatus;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.PartnersPackage;
import org.allianceworkbench.model.partners.ResourceKind;
import org.allianceworkbench.model.risk.RiskPackage;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishNamesTest {
	@ParameterizedTest
	@CsvSource({"name,Name", "realisationPlan,Realisation plan", "ictComplexity,ICT complexity", "icmAssessment,ICM assessment",
		"leadPolicingBody,Lead policing body", "URL,URL", "externalId,External ID", "rag,RAG", "LOCAL_AUTHORITY,Local authority"})
	void splitsNamesIntoWords(String name, String words) {
		assertEquals(words, EnglishNames.split(name));
	}

	@Test
	void writesFeatureWithinSentence() {
		assertEquals("annual value", EnglishNames.withinSentence(BenefitsPackage.Literals.EFFECT__ANNUAL_VALUE));
		assertEquals("ICM assessments", EnglishNames.withinSentence(PartnersPackage.Literals.COLLABORATION__ICM_ASSESSMENTS));
	}

	@Test
	void writesClassWithinSentence() {
		assertEquals("business change", EnglishNames.withinSentence(BenefitsPackage.Literals.BUSINESS_CHANGE));
		assertEquals("ICM assessment", EnglishNames.withinSentence(RiskPackage.Literals.ICM_ASSESSMENT));
		assertEquals("Post-implementation review", EnglishNames.ofClass(BenefitsPackage.Literals.POST_IMPLEMENTATION_REVIEW));
	}

	@Test
	void saysWhatAnUnnamedObjectIs() {
		assertEquals("Unnamed benefit", EnglishNames.unnamed(BenefitsPackage.Literals.BENEFIT));
	}

	@Test
	void writesLiteralsAsTheFieldDoes() {
		assertEquals("host organisation", EnglishNames.ofLiteral(CollaborationType.HOST));
		assertEquals("host", EnglishNames.ofLiteral(MembershipRole.HOST));
		assertEquals("section 22A", EnglishNames.ofLiteral(AgreementKind.SECTION22_A));
		assertEquals("non-cash-releasing", EnglishNames.ofLiteral(CashClass.NON_CASH_RELEASING));
		assertEquals("business as usual", EnglishNames.ofLiteral(CollaborationStatus.BUSINESS_AS_USUAL));
		assertEquals("ICT", EnglishNames.ofLiteral(ResourceKind.ICT));
		assertEquals("not stated", EnglishNames.ofLiteral(CollaborationStatus.UNSPECIFIED));
	}

	@Test
	void everyLiteralReadsAsWords() {
		for (EPackage topic : AlliancePackage.eINSTANCE.getESubpackages()) {
			for (EClassifier classifier : topic.getEClassifiers()) {
				if (classifier instanceof EEnum values) {
					values.getELiterals().forEach(literal -> checkWords(literal.getInstance()));
				}
			}
		}
	}

	private static void checkWords(Enumerator literal) {
		String words = EnglishNames.ofLiteral(literal);
		assertFalse(words.isBlank());
		assertTrue(words.matches("[A-Za-z0-9 -]+"), words);
		assertFalse(words.matches(".*[a-z][A-Z].*"), words);
	}
}
