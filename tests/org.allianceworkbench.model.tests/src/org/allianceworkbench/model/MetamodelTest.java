// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.emf.tracking.TrackedObject;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetamodelTest {
	private static final String GEN_MODEL = "http://www.eclipse.org/emf/2002/GenModel";
	/** The checklist of the domain catalogue. */
	private static final List<String> WANTED = List.of("Portfolio", "Programme", "StrategicPriority", "Strand", "Partner", "Membership", "Area",
			"Collaboration", "ThematicArea", "Resource", "Secondment", "Service", "FitAssessment", "Driver", "DriverAssessment", "Principle",
			"PrincipleAssessment", "MethodologyStep", "Gate", "GovernanceBody", "BodyMembership", "Decision", "TrackingDuty", "Role", "SkillNeed",
			"SkillHeld", "Agreement", "Deliverable", "PerformanceMeasure", "Review", "BusinessCase", "Option", "CostLine", "DueDiligence",
			"Contribution", "BenefitsMap", "Objective", "Aim", "Output", "Enabler", "Capability", "BusinessChange", "Outcome", "Benefit",
			"Disbenefit", "SideEffect", "Assumption", "BenefitLink", "BenefitProfile", "Measure", "RealisationPlan", "PostImplementationReview",
			"RiskRegister", "Risk", "InterdependencyRegister", "Interdependency", "Issue", "Opportunity", "Barrier", "BarrierResponse", "Lesson",
			"IcmAssessment", "HealthCheck", "Reference", "Money", "IntermediateBenefit");

	static Stream<ENamedElement> documented() {
		Stream<ENamedElement> literals = Metamodel.classifiers().filter(EEnum.class::isInstance).flatMap(type -> ((EEnum) type).getELiterals().stream());
		return Stream.of(Metamodel.packages(), Metamodel.classifiers(), Metamodel.features(), literals).flatMap(parts -> parts);
	}

	static Stream<EStructuralFeature> features() {
		return Metamodel.features();
	}

	static Stream<EClass> concreteClasses() {
		return Metamodel.concreteClasses();
	}

	@Test
	void everythingIsDocumentedWithItsSource() {
		List<String> undocumented = documented().filter(part -> !documentation(part).matches("(?s).+[.?] Source: .+\\.")).map(Metamodel::path).toList();
		assertEquals(List.of(), undocumented);
	}

	@Test
	void numbersNameTheirUnit() {
		List<String> silent = Metamodel.features().filter(MetamodelTest::isQuantity).filter(feature -> !documentation(feature).contains("Unit: "))
				.map(Metamodel::path).toList();
		assertEquals(List.of("alliance.risk.RiskRegister.highRiskFrom", "alliance.risk.IcmAssessment.level"), silent.stream().sorted(
				Comparator.reverseOrder()).toList());
	}

	private static boolean isQuantity(EStructuralFeature feature) {
		return List.of("EInt", "EIntegerObject", "Decimal").contains(feature.getEType().getName());
	}

	@Test
	void everyFeatureHasACategoryForThePropertySheet() {
		List<String> without = Metamodel.features().filter(feature -> EcoreUtil.getAnnotation(feature, GEN_MODEL, "propertyCategory") == null)
				.map(Metamodel::path).toList();
		assertEquals(List.of(), without);
	}

	@Test
	void isValidEcore() {
		Diagnostic diagnostic = Diagnostician.INSTANCE.validate(AlliancePackage.eINSTANCE);
		assertTrue(diagnostic.getSeverity() < Diagnostic.WARNING, () -> diagnostic.getChildren().toString());
	}

	@Test
	void holdsTheWholeChecklist() {
		List<String> names = Metamodel.classes().map(EClass::getName).toList();
		assertEquals(List.of(), WANTED.stream().filter(name -> !names.contains(name)).toList());
	}

	@Test
	void classNamesAreUniqueAcrossPackages() {
		List<String> names = Metamodel.classifiers().map(ENamedElement::getName).toList();
		assertEquals(names.stream().distinct().toList(), names);
	}

	@ParameterizedTest
	@MethodSource("concreteClasses")
	void everyObjectHasAnIdAndIsTracked(EClass eClass) {
		assertEquals("id", eClass.getEIDAttribute().getName());
		assertTrue(EcoreUtil.create(eClass) instanceof TrackedObject);
	}

	@ParameterizedTest
	@MethodSource("features")
	void inverseReferencesAreNotWritten(EStructuralFeature feature) {
		if (feature instanceof EReference reference && reference.getEOpposite() != null) {
			assertTrue(reference.isTransient() != reference.getEOpposite().isTransient());
		}
	}

	@ParameterizedTest
	@MethodSource("features")
	void unknownValuesComeFirst(EStructuralFeature feature) {
		if (feature.getEType() instanceof EEnum type && type.getEEnumLiteral("unspecified") != null) {
			assertEquals(0, type.getEEnumLiteral("unspecified").getValue());
		}
	}

	@Test
	void everyPackageIsRegisteredOnce() throws IOException {
		String registration = Files.readString(Path.of("..", "..", "bundles", "org.allianceworkbench.model", "plugin.xml"));
		Metamodel.packages().forEach(ePackage -> assertEquals(2, registration.split("uri=\"" + ePackage.getNsURI() + "\"", -1).length));
	}

	@Test
	void onlyLevelsTheSourcesNameHaveNames() {
		assertFalse(Metamodel.classifiers().anyMatch(type -> type.getName().equals("IcmLevel")));
	}

	private static String documentation(EModelElement part) {
		String text = EcoreUtil.getDocumentation(part);
		return text == null ? "" : text;
	}
}
