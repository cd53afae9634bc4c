/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.fit.impl;

import org.allianceworkbench.model.alliance.AlliancePackage;

import org.allianceworkbench.model.alliance.impl.AlliancePackageImpl;

import org.allianceworkbench.model.benefits.BenefitsPackage;

import org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl;

import org.allianceworkbench.model.cost.CostPackage;

import org.allianceworkbench.model.cost.impl.CostPackageImpl;

import org.allianceworkbench.model.fit.Assessment;
import org.allianceworkbench.model.fit.Driver;
import org.allianceworkbench.model.fit.DriverAssessment;
import org.allianceworkbench.model.fit.DriverCategory;
import org.allianceworkbench.model.fit.DriverKind;
import org.allianceworkbench.model.fit.DriverVerdict;
import org.allianceworkbench.model.fit.FitAssessment;
import org.allianceworkbench.model.fit.FitFactory;
import org.allianceworkbench.model.fit.FitKind;
import org.allianceworkbench.model.fit.FitPackage;
import org.allianceworkbench.model.fit.FitVerdict;
import org.allianceworkbench.model.fit.Principle;
import org.allianceworkbench.model.fit.PrincipleAssessment;
import org.allianceworkbench.model.fit.PrincipleVerdict;

import org.allianceworkbench.model.governance.GovernancePackage;

import org.allianceworkbench.model.governance.impl.GovernancePackageImpl;

import org.allianceworkbench.model.method.MethodPackage;

import org.allianceworkbench.model.method.impl.MethodPackageImpl;

import org.allianceworkbench.model.partners.PartnersPackage;

import org.allianceworkbench.model.partners.impl.PartnersPackageImpl;

import org.allianceworkbench.model.people.PeoplePackage;

import org.allianceworkbench.model.people.impl.PeoplePackageImpl;

import org.allianceworkbench.model.reference.ReferencePackage;

import org.allianceworkbench.model.reference.impl.ReferencePackageImpl;

import org.allianceworkbench.model.risk.RiskPackage;

import org.allianceworkbench.model.risk.impl.RiskPackageImpl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class FitPackageImpl extends EPackageImpl implements FitPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fitAssessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass driverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass driverAssessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass principleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass principleAssessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fitKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fitVerdictEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum driverKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum driverCategoryEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum driverVerdictEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum principleVerdictEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.allianceworkbench.model.fit.FitPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private FitPackageImpl()
	{
		super(eNS_URI, FitFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link FitPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static FitPackage init()
	{
		if (isInited) return (FitPackage)EPackage.Registry.INSTANCE.getEPackage(FitPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredFitPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		FitPackageImpl theFitPackage = registeredFitPackage instanceof FitPackageImpl ? (FitPackageImpl)registeredFitPackage : new FitPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AlliancePackage.eNS_URI);
		AlliancePackageImpl theAlliancePackage = (AlliancePackageImpl)(registeredPackage instanceof AlliancePackageImpl ? registeredPackage : AlliancePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReferencePackage.eNS_URI);
		ReferencePackageImpl theReferencePackage = (ReferencePackageImpl)(registeredPackage instanceof ReferencePackageImpl ? registeredPackage : ReferencePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PeoplePackage.eNS_URI);
		PeoplePackageImpl thePeoplePackage = (PeoplePackageImpl)(registeredPackage instanceof PeoplePackageImpl ? registeredPackage : PeoplePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PartnersPackage.eNS_URI);
		PartnersPackageImpl thePartnersPackage = (PartnersPackageImpl)(registeredPackage instanceof PartnersPackageImpl ? registeredPackage : PartnersPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(GovernancePackage.eNS_URI);
		GovernancePackageImpl theGovernancePackage = (GovernancePackageImpl)(registeredPackage instanceof GovernancePackageImpl ? registeredPackage : GovernancePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MethodPackage.eNS_URI);
		MethodPackageImpl theMethodPackage = (MethodPackageImpl)(registeredPackage instanceof MethodPackageImpl ? registeredPackage : MethodPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RiskPackage.eNS_URI);
		RiskPackageImpl theRiskPackage = (RiskPackageImpl)(registeredPackage instanceof RiskPackageImpl ? registeredPackage : RiskPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CostPackage.eNS_URI);
		CostPackageImpl theCostPackage = (CostPackageImpl)(registeredPackage instanceof CostPackageImpl ? registeredPackage : CostPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BenefitsPackage.eNS_URI);
		BenefitsPackageImpl theBenefitsPackage = (BenefitsPackageImpl)(registeredPackage instanceof BenefitsPackageImpl ? registeredPackage : BenefitsPackage.eINSTANCE);

		// Create package meta-data objects
		theFitPackage.createPackageContents();
		theAlliancePackage.createPackageContents();
		theReferencePackage.createPackageContents();
		thePeoplePackage.createPackageContents();
		thePartnersPackage.createPackageContents();
		theGovernancePackage.createPackageContents();
		theMethodPackage.createPackageContents();
		theRiskPackage.createPackageContents();
		theCostPackage.createPackageContents();
		theBenefitsPackage.createPackageContents();

		// Initialize created meta-data
		theFitPackage.initializePackageContents();
		theAlliancePackage.initializePackageContents();
		theReferencePackage.initializePackageContents();
		thePeoplePackage.initializePackageContents();
		thePartnersPackage.initializePackageContents();
		theGovernancePackage.initializePackageContents();
		theMethodPackage.initializePackageContents();
		theRiskPackage.initializePackageContents();
		theCostPackage.initializePackageContents();
		theBenefitsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theFitPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(FitPackage.eNS_URI, theFitPackage);
		return theFitPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssessment()
	{
		return assessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessment_Rationale()
	{
		return (EAttribute)assessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessment_Evidence()
	{
		return (EAttribute)assessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssessment_Assessor()
	{
		return (EReference)assessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessment_Date()
	{
		return (EAttribute)assessmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFitAssessment()
	{
		return fitAssessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFitAssessment_Kind()
	{
		return (EAttribute)fitAssessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFitAssessment_Partners()
	{
		return (EReference)fitAssessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFitAssessment_Verdict()
	{
		return (EAttribute)fitAssessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFitAssessment_Score()
	{
		return (EAttribute)fitAssessmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDriver()
	{
		return driverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriver_Kind()
	{
		return (EAttribute)driverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriver_Category()
	{
		return (EAttribute)driverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDriver_RelatedDrivers()
	{
		return (EReference)driverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDriverAssessment()
	{
		return driverAssessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDriverAssessment_Driver()
	{
		return (EReference)driverAssessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriverAssessment_Verdict()
	{
		return (EAttribute)driverAssessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPrinciple()
	{
		return principleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrinciple_Code()
	{
		return (EAttribute)principleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPrincipleAssessment()
	{
		return principleAssessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrincipleAssessment_Principle()
	{
		return (EReference)principleAssessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrincipleAssessment_Verdict()
	{
		return (EAttribute)principleAssessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrincipleAssessment_Mitigation()
	{
		return (EAttribute)principleAssessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFitKind()
	{
		return fitKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFitVerdict()
	{
		return fitVerdictEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDriverKind()
	{
		return driverKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDriverCategory()
	{
		return driverCategoryEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDriverVerdict()
	{
		return driverVerdictEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPrincipleVerdict()
	{
		return principleVerdictEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FitFactory getFitFactory()
	{
		return (FitFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents()
	{
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		assessmentEClass = createEClass(ASSESSMENT);
		createEAttribute(assessmentEClass, ASSESSMENT__RATIONALE);
		createEAttribute(assessmentEClass, ASSESSMENT__EVIDENCE);
		createEReference(assessmentEClass, ASSESSMENT__ASSESSOR);
		createEAttribute(assessmentEClass, ASSESSMENT__DATE);

		fitAssessmentEClass = createEClass(FIT_ASSESSMENT);
		createEAttribute(fitAssessmentEClass, FIT_ASSESSMENT__KIND);
		createEReference(fitAssessmentEClass, FIT_ASSESSMENT__PARTNERS);
		createEAttribute(fitAssessmentEClass, FIT_ASSESSMENT__VERDICT);
		createEAttribute(fitAssessmentEClass, FIT_ASSESSMENT__SCORE);

		driverEClass = createEClass(DRIVER);
		createEAttribute(driverEClass, DRIVER__KIND);
		createEAttribute(driverEClass, DRIVER__CATEGORY);
		createEReference(driverEClass, DRIVER__RELATED_DRIVERS);

		driverAssessmentEClass = createEClass(DRIVER_ASSESSMENT);
		createEReference(driverAssessmentEClass, DRIVER_ASSESSMENT__DRIVER);
		createEAttribute(driverAssessmentEClass, DRIVER_ASSESSMENT__VERDICT);

		principleEClass = createEClass(PRINCIPLE);
		createEAttribute(principleEClass, PRINCIPLE__CODE);

		principleAssessmentEClass = createEClass(PRINCIPLE_ASSESSMENT);
		createEReference(principleAssessmentEClass, PRINCIPLE_ASSESSMENT__PRINCIPLE);
		createEAttribute(principleAssessmentEClass, PRINCIPLE_ASSESSMENT__VERDICT);
		createEAttribute(principleAssessmentEClass, PRINCIPLE_ASSESSMENT__MITIGATION);

		// Create enums
		fitKindEEnum = createEEnum(FIT_KIND);
		fitVerdictEEnum = createEEnum(FIT_VERDICT);
		driverKindEEnum = createEEnum(DRIVER_KIND);
		driverCategoryEEnum = createEEnum(DRIVER_CATEGORY);
		driverVerdictEEnum = createEEnum(DRIVER_VERDICT);
		principleVerdictEEnum = createEEnum(PRINCIPLE_VERDICT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents()
	{
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		AlliancePackage theAlliancePackage = (AlliancePackage)EPackage.Registry.INSTANCE.getEPackage(AlliancePackage.eNS_URI);
		PeoplePackage thePeoplePackage = (PeoplePackage)EPackage.Registry.INSTANCE.getEPackage(PeoplePackage.eNS_URI);
		PartnersPackage thePartnersPackage = (PartnersPackage)EPackage.Registry.INSTANCE.getEPackage(PartnersPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		assessmentEClass.getESuperTypes().add(theAlliancePackage.getElement());
		fitAssessmentEClass.getESuperTypes().add(this.getAssessment());
		driverEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		driverAssessmentEClass.getESuperTypes().add(this.getAssessment());
		principleEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		principleAssessmentEClass.getESuperTypes().add(this.getAssessment());

		// Initialize classes, features, and operations; add parameters
		initEClass(assessmentEClass, Assessment.class, "Assessment", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAssessment_Rationale(), ecorePackage.getEString(), "rationale", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssessment_Evidence(), ecorePackage.getEString(), "evidence", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAssessment_Assessor(), thePeoplePackage.getStakeholder(), null, "assessor", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssessment_Date(), theAlliancePackage.getDate(), "date", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fitAssessmentEClass, FitAssessment.class, "FitAssessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFitAssessment_Kind(), this.getFitKind(), "kind", null, 0, 1, FitAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFitAssessment_Partners(), thePartnersPackage.getPartner(), null, "partners", null, 0, -1, FitAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFitAssessment_Verdict(), this.getFitVerdict(), "verdict", null, 0, 1, FitAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFitAssessment_Score(), theAlliancePackage.getDecimal(), "score", null, 0, 1, FitAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(driverEClass, Driver.class, "Driver", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDriver_Kind(), this.getDriverKind(), "kind", null, 0, 1, Driver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriver_Category(), this.getDriverCategory(), "category", null, 0, 1, Driver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDriver_RelatedDrivers(), this.getDriver(), null, "relatedDrivers", null, 0, -1, Driver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(driverAssessmentEClass, DriverAssessment.class, "DriverAssessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDriverAssessment_Driver(), this.getDriver(), null, "driver", null, 0, 1, DriverAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriverAssessment_Verdict(), this.getDriverVerdict(), "verdict", null, 0, 1, DriverAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(principleEClass, Principle.class, "Principle", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPrinciple_Code(), ecorePackage.getEString(), "code", null, 0, 1, Principle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(principleAssessmentEClass, PrincipleAssessment.class, "PrincipleAssessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPrincipleAssessment_Principle(), this.getPrinciple(), null, "principle", null, 0, 1, PrincipleAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrincipleAssessment_Verdict(), this.getPrincipleVerdict(), "verdict", null, 0, 1, PrincipleAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrincipleAssessment_Mitigation(), ecorePackage.getEString(), "mitigation", null, 0, 1, PrincipleAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(fitKindEEnum, FitKind.class, "FitKind");
		addEEnumLiteral(fitKindEEnum, FitKind.STRATEGIC);
		addEEnumLiteral(fitKindEEnum, FitKind.GEOGRAPHICAL);
		addEEnumLiteral(fitKindEEnum, FitKind.OPERATIONAL_FUNCTIONAL);

		initEEnum(fitVerdictEEnum, FitVerdict.class, "FitVerdict");
		addEEnumLiteral(fitVerdictEEnum, FitVerdict.UNSPECIFIED);
		addEEnumLiteral(fitVerdictEEnum, FitVerdict.FITS);
		addEEnumLiteral(fitVerdictEEnum, FitVerdict.DOES_NOT_FIT);

		initEEnum(driverKindEEnum, DriverKind.class, "DriverKind");
		addEEnumLiteral(driverKindEEnum, DriverKind.CONTEXT);
		addEEnumLiteral(driverKindEEnum, DriverKind.OVERALL_COST_REDUCTION);
		addEEnumLiteral(driverKindEEnum, DriverKind.SERVICE_QUALITY);
		addEEnumLiteral(driverKindEEnum, DriverKind.RESILIENCE_AND_SUSTAINABILITY);

		initEEnum(driverCategoryEEnum, DriverCategory.class, "DriverCategory");
		addEEnumLiteral(driverCategoryEEnum, DriverCategory.UNSPECIFIED);
		addEEnumLiteral(driverCategoryEEnum, DriverCategory.POLITICAL);
		addEEnumLiteral(driverCategoryEEnum, DriverCategory.ECONOMIC);
		addEEnumLiteral(driverCategoryEEnum, DriverCategory.SOCIAL);
		addEEnumLiteral(driverCategoryEEnum, DriverCategory.TECHNOLOGICAL);
		addEEnumLiteral(driverCategoryEEnum, DriverCategory.LEGAL);
		addEEnumLiteral(driverCategoryEEnum, DriverCategory.ENVIRONMENTAL);

		initEEnum(driverVerdictEEnum, DriverVerdict.class, "DriverVerdict");
		addEEnumLiteral(driverVerdictEEnum, DriverVerdict.UNSPECIFIED);
		addEEnumLiteral(driverVerdictEEnum, DriverVerdict.SATISFIED);
		addEEnumLiteral(driverVerdictEEnum, DriverVerdict.NOT_SATISFIED);

		initEEnum(principleVerdictEEnum, PrincipleVerdict.class, "PrincipleVerdict");
		addEEnumLiteral(principleVerdictEEnum, PrincipleVerdict.UNSPECIFIED);
		addEEnumLiteral(principleVerdictEEnum, PrincipleVerdict.MAINTAINED);
		addEEnumLiteral(principleVerdictEEnum, PrincipleVerdict.BREACHED);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations()
	{
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[]
		   {
			   "documentation", "Whether a venture fits: criteria of fit, drivers, principles and their assessment. Source: S2; S4 \u00a74-6."
		   });
		addAnnotation
		  (fitKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The three criteria of fit. Source: S4 \u00a76.7-6.9."
		   });
		addAnnotation
		  (fitKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "A common corporate vision and objectives. Source: S4 \u00a76.7."
		   });
		addAnnotation
		  (fitKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Services within the boundary or with neighbouring organisations. Source: S4 \u00a76.8."
		   });
		addAnnotation
		  (fitKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Services similar in function and operation. Source: S4 \u00a76.9."
		   });
		addAnnotation
		  (fitVerdictEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Whether the fit is asserted. Source: rule 17."
		   });
		addAnnotation
		  (fitVerdictEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not judged. Source: rule 17."
		   });
		addAnnotation
		  (fitVerdictEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Asserted. Source: rule 17."
		   });
		addAnnotation
		  (fitVerdictEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Denied. Source: rule 17."
		   });
		addAnnotation
		  (driverKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The three drivers that each venture is tested against. Source: S4 \u00a74.2-4.4."
		   });
		addAnnotation
		  (driverKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "A driver of the context, none of the three. Source: S2; S4 \u00a73.4."
		   });
		addAnnotation
		  (driverKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Overall cost reduction: invest to save on a sound and factual methodology. Source: S4 \u00a74.2."
		   });
		addAnnotation
		  (driverKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Maintain or improve service quality, partnering with expertise. Source: S4 \u00a74.3."
		   });
		addAnnotation
		  (driverKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Organisational resilience and sustainability, viable even when no money is saved. Source: S4 \u00a74.4."
		   });
		addAnnotation
		  (driverCategoryEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The PESTLE-style class of a driver. Source: S2: Driver - Economic."
		   });
		addAnnotation
		  (driverCategoryEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S2: Driver - Economic."
		   });
		addAnnotation
		  (driverCategoryEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Political. Source: S2: Driver - Economic."
		   });
		addAnnotation
		  (driverCategoryEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Economic. Source: S2: Driver - Economic."
		   });
		addAnnotation
		  (driverCategoryEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Social. Source: S2: Driver - Economic."
		   });
		addAnnotation
		  (driverCategoryEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Technological. Source: S2: Driver - Economic."
		   });
		addAnnotation
		  (driverCategoryEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Legal. Source: S2: Driver - Economic."
		   });
		addAnnotation
		  (driverCategoryEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "Environmental. Source: S2: Driver - Economic."
		   });
		addAnnotation
		  (driverVerdictEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Whether a venture satisfies a driver. Source: S4 \u00a75.5."
		   });
		addAnnotation
		  (driverVerdictEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not judged. Source: S4 \u00a75.5."
		   });
		addAnnotation
		  (driverVerdictEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Satisfied. Source: S4 \u00a75.5."
		   });
		addAnnotation
		  (driverVerdictEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Not satisfied. Source: S4 \u00a75.5."
		   });
		addAnnotation
		  (principleVerdictEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Whether an arrangement keeps a principle. Source: S4 \u00a77.9; rule 20."
		   });
		addAnnotation
		  (principleVerdictEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not judged. Source: S4 \u00a77.9; rule 20."
		   });
		addAnnotation
		  (principleVerdictEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Maintained. Source: S4 \u00a77.9; rule 20."
		   });
		addAnnotation
		  (principleVerdictEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Breached. Source: S4 \u00a77.9; rule 20."
		   });
		addAnnotation
		  (assessmentEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A judgement with its reasons. Source: S4 \u00a76.7-6.9."
		   });
		addAnnotation
		  (getAssessment_Rationale(),
		   source,
		   new String[]
		   {
			   "documentation", "Why it was judged so. Source: S4 \u00a76.7-6.9.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (getAssessment_Evidence(),
		   source,
		   new String[]
		   {
			   "documentation", "What shows it. Source: S4 \u00a76.7-6.9; S4 \u00a75.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (getAssessment_Assessor(),
		   source,
		   new String[]
		   {
			   "documentation", "Who judged. Source: S4 \u00a76.7-6.9.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (getAssessment_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "When. Source: S4 \u00a76.7-6.9.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (fitAssessmentEClass,
		   source,
		   new String[]
		   {
			   "documentation", "How well partners fit by one criterion. Source: S4 \u00a76.7-6.9."
		   });
		addAnnotation
		  (getFitAssessment_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "The criterion. Source: S4 \u00a76.7-6.9.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (getFitAssessment_Partners(),
		   source,
		   new String[]
		   {
			   "documentation", "The partners compared; none means all members. Source: S4 \u00a76.7-6.9.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (getFitAssessment_Verdict(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether they fit. Source: S4 \u00a76.7-6.9.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (getFitAssessment_Score(),
		   source,
		   new String[]
		   {
			   "documentation", "The score. Unit: as the assessor\'s scale has it. Source: S4 \u00a76.7-6.9.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (driverEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A reason why partners collaborate. Source: S2; S4 \u00a74."
		   });
		addAnnotation
		  (getDriver_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "Which of the three drivers of ventures it is. Source: S4 \u00a74.2-4.4.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getDriver_Category(),
		   source,
		   new String[]
		   {
			   "documentation", "Its PESTLE-style class. Source: S2.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getDriver_RelatedDrivers(),
		   source,
		   new String[]
		   {
			   "documentation", "The drivers it is related to. Source: S2.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (driverAssessmentEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Whether a venture satisfies a driver, or has realised it. Source: S4 \u00a75.5, \u00a77.9."
		   });
		addAnnotation
		  (getDriverAssessment_Driver(),
		   source,
		   new String[]
		   {
			   "documentation", "The driver. Source: S4 \u00a74.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (getDriverAssessment_Verdict(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it is satisfied. Source: S4 \u00a75.5.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (principleEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A principle that any existing and future arrangement must adhere to. Source: S4 \u00a75."
		   });
		addAnnotation
		  (getPrinciple_Code(),
		   source,
		   new String[]
		   {
			   "documentation", "Its mark, such as P4. Source: S4 \u00a75.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (principleAssessmentEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Whether an arrangement keeps a principle. Source: S4 \u00a75, \u00a77.9."
		   });
		addAnnotation
		  (getPrincipleAssessment_Principle(),
		   source,
		   new String[]
		   {
			   "documentation", "The principle. Source: S4 \u00a75.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (getPrincipleAssessment_Verdict(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it is kept. Source: S4 \u00a77.9.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (getPrincipleAssessment_Mitigation(),
		   source,
		   new String[]
		   {
			   "documentation", "What is done where it is breached. Source: rule 20.",
			   "propertyCategory", "Assessment"
		   });
	}

} //FitPackageImpl
