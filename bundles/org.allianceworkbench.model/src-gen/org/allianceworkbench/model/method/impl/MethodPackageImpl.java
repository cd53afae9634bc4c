/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.method.impl;

import org.allianceworkbench.model.alliance.AlliancePackage;

import org.allianceworkbench.model.alliance.impl.AlliancePackageImpl;

import org.allianceworkbench.model.benefits.BenefitsPackage;

import org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl;

import org.allianceworkbench.model.cost.CostPackage;

import org.allianceworkbench.model.cost.impl.CostPackageImpl;

import org.allianceworkbench.model.fit.FitPackage;

import org.allianceworkbench.model.fit.impl.FitPackageImpl;

import org.allianceworkbench.model.governance.GovernancePackage;

import org.allianceworkbench.model.governance.impl.GovernancePackageImpl;

import org.allianceworkbench.model.method.BusinessCase;
import org.allianceworkbench.model.method.DueDiligence;
import org.allianceworkbench.model.method.Evaluation;
import org.allianceworkbench.model.method.Gate;
import org.allianceworkbench.model.method.GateKind;
import org.allianceworkbench.model.method.MethodFactory;
import org.allianceworkbench.model.method.MethodPackage;
import org.allianceworkbench.model.method.Methodology;
import org.allianceworkbench.model.method.MethodologyStep;
import org.allianceworkbench.model.method.Option;
import org.allianceworkbench.model.method.StepKind;

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
public class MethodPackageImpl extends EPackageImpl implements MethodPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass methodologyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass methodologyStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass businessCaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass optionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dueDiligenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evaluationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stepKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum gateKindEEnum = null;

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
	 * @see org.allianceworkbench.model.method.MethodPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private MethodPackageImpl()
	{
		super(eNS_URI, MethodFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link MethodPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static MethodPackage init()
	{
		if (isInited) return (MethodPackage)EPackage.Registry.INSTANCE.getEPackage(MethodPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredMethodPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		MethodPackageImpl theMethodPackage = registeredMethodPackage instanceof MethodPackageImpl ? (MethodPackageImpl)registeredMethodPackage : new MethodPackageImpl();

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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FitPackage.eNS_URI);
		FitPackageImpl theFitPackage = (FitPackageImpl)(registeredPackage instanceof FitPackageImpl ? registeredPackage : FitPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(GovernancePackage.eNS_URI);
		GovernancePackageImpl theGovernancePackage = (GovernancePackageImpl)(registeredPackage instanceof GovernancePackageImpl ? registeredPackage : GovernancePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RiskPackage.eNS_URI);
		RiskPackageImpl theRiskPackage = (RiskPackageImpl)(registeredPackage instanceof RiskPackageImpl ? registeredPackage : RiskPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CostPackage.eNS_URI);
		CostPackageImpl theCostPackage = (CostPackageImpl)(registeredPackage instanceof CostPackageImpl ? registeredPackage : CostPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BenefitsPackage.eNS_URI);
		BenefitsPackageImpl theBenefitsPackage = (BenefitsPackageImpl)(registeredPackage instanceof BenefitsPackageImpl ? registeredPackage : BenefitsPackage.eINSTANCE);

		// Create package meta-data objects
		theMethodPackage.createPackageContents();
		theAlliancePackage.createPackageContents();
		theReferencePackage.createPackageContents();
		thePeoplePackage.createPackageContents();
		thePartnersPackage.createPackageContents();
		theFitPackage.createPackageContents();
		theGovernancePackage.createPackageContents();
		theRiskPackage.createPackageContents();
		theCostPackage.createPackageContents();
		theBenefitsPackage.createPackageContents();

		// Initialize created meta-data
		theMethodPackage.initializePackageContents();
		theAlliancePackage.initializePackageContents();
		theReferencePackage.initializePackageContents();
		thePeoplePackage.initializePackageContents();
		thePartnersPackage.initializePackageContents();
		theFitPackage.initializePackageContents();
		theGovernancePackage.initializePackageContents();
		theRiskPackage.initializePackageContents();
		theCostPackage.initializePackageContents();
		theBenefitsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theMethodPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(MethodPackage.eNS_URI, theMethodPackage);
		return theMethodPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMethodology()
	{
		return methodologyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethodology_Steps()
	{
		return (EReference)methodologyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMethodologyStep()
	{
		return methodologyStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethodologyStep_Number()
	{
		return (EAttribute)methodologyStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethodologyStep_Kind()
	{
		return (EAttribute)methodologyStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethodologyStep_Pattern()
	{
		return (EReference)methodologyStepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethodologyStep_Actors()
	{
		return (EReference)methodologyStepEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethodologyStep_PlannedDate()
	{
		return (EAttribute)methodologyStepEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethodologyStep_StartedDate()
	{
		return (EAttribute)methodologyStepEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethodologyStep_CompletedDate()
	{
		return (EAttribute)methodologyStepEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethodologyStep_Gates()
	{
		return (EReference)methodologyStepEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGate()
	{
		return gateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGate_Step()
	{
		return (EReference)gateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGate_Kind()
	{
		return (EAttribute)gateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGate_Approvers()
	{
		return (EReference)gateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGate_Decisions()
	{
		return (EReference)gateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGate_PlannedDate()
	{
		return (EAttribute)gateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGate_PassedDate()
	{
		return (EAttribute)gateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBusinessCase()
	{
		return businessCaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBusinessCase_CommissionedDate()
	{
		return (EAttribute)businessCaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBusinessCase_ApprovedDate()
	{
		return (EAttribute)businessCaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBusinessCase_Options()
	{
		return (EReference)businessCaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBusinessCase_PreferredOption()
	{
		return (EReference)businessCaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBusinessCase_Objectives()
	{
		return (EReference)businessCaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBusinessCase_CostLines()
	{
		return (EReference)businessCaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBusinessCase_StrategicCase()
	{
		return (EAttribute)businessCaseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBusinessCase_EconomicCase()
	{
		return (EAttribute)businessCaseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBusinessCase_CommercialCase()
	{
		return (EAttribute)businessCaseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBusinessCase_FinancialCase()
	{
		return (EAttribute)businessCaseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBusinessCase_ManagementCase()
	{
		return (EAttribute)businessCaseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBusinessCase_DiscountRate()
	{
		return (EAttribute)businessCaseEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBusinessCase_OptimismBias()
	{
		return (EAttribute)businessCaseEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOption()
	{
		return optionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOption_BusinessCase()
	{
		return (EReference)optionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOption_Type()
	{
		return (EAttribute)optionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOption_Partners()
	{
		return (EReference)optionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOption_FitAssessments()
	{
		return (EReference)optionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOption_CostLines()
	{
		return (EReference)optionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOption_Benefits()
	{
		return (EReference)optionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOption_Rationale()
	{
		return (EAttribute)optionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDueDiligence()
	{
		return dueDiligenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDueDiligence_Partner()
	{
		return (EReference)dueDiligenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDueDiligence_Date()
	{
		return (EAttribute)dueDiligenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDueDiligence_Reviewer()
	{
		return (EReference)dueDiligenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDueDiligence_Findings()
	{
		return (EAttribute)dueDiligenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvaluation()
	{
		return evaluationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Due()
	{
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Held()
	{
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_Evaluator()
	{
		return (EReference)evaluationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Findings()
	{
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_DriverAssessments()
	{
		return (EReference)evaluationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_PrincipleAssessments()
	{
		return (EReference)evaluationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStepKind()
	{
		return stepKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGateKind()
	{
		return gateKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MethodFactory getMethodFactory()
	{
		return (MethodFactory)getEFactoryInstance();
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
		methodologyEClass = createEClass(METHODOLOGY);
		createEReference(methodologyEClass, METHODOLOGY__STEPS);

		methodologyStepEClass = createEClass(METHODOLOGY_STEP);
		createEAttribute(methodologyStepEClass, METHODOLOGY_STEP__NUMBER);
		createEAttribute(methodologyStepEClass, METHODOLOGY_STEP__KIND);
		createEReference(methodologyStepEClass, METHODOLOGY_STEP__PATTERN);
		createEReference(methodologyStepEClass, METHODOLOGY_STEP__ACTORS);
		createEAttribute(methodologyStepEClass, METHODOLOGY_STEP__PLANNED_DATE);
		createEAttribute(methodologyStepEClass, METHODOLOGY_STEP__STARTED_DATE);
		createEAttribute(methodologyStepEClass, METHODOLOGY_STEP__COMPLETED_DATE);
		createEReference(methodologyStepEClass, METHODOLOGY_STEP__GATES);

		gateEClass = createEClass(GATE);
		createEReference(gateEClass, GATE__STEP);
		createEAttribute(gateEClass, GATE__KIND);
		createEReference(gateEClass, GATE__APPROVERS);
		createEReference(gateEClass, GATE__DECISIONS);
		createEAttribute(gateEClass, GATE__PLANNED_DATE);
		createEAttribute(gateEClass, GATE__PASSED_DATE);

		businessCaseEClass = createEClass(BUSINESS_CASE);
		createEAttribute(businessCaseEClass, BUSINESS_CASE__COMMISSIONED_DATE);
		createEAttribute(businessCaseEClass, BUSINESS_CASE__APPROVED_DATE);
		createEReference(businessCaseEClass, BUSINESS_CASE__OPTIONS);
		createEReference(businessCaseEClass, BUSINESS_CASE__PREFERRED_OPTION);
		createEReference(businessCaseEClass, BUSINESS_CASE__OBJECTIVES);
		createEReference(businessCaseEClass, BUSINESS_CASE__COST_LINES);
		createEAttribute(businessCaseEClass, BUSINESS_CASE__STRATEGIC_CASE);
		createEAttribute(businessCaseEClass, BUSINESS_CASE__ECONOMIC_CASE);
		createEAttribute(businessCaseEClass, BUSINESS_CASE__COMMERCIAL_CASE);
		createEAttribute(businessCaseEClass, BUSINESS_CASE__FINANCIAL_CASE);
		createEAttribute(businessCaseEClass, BUSINESS_CASE__MANAGEMENT_CASE);
		createEAttribute(businessCaseEClass, BUSINESS_CASE__DISCOUNT_RATE);
		createEAttribute(businessCaseEClass, BUSINESS_CASE__OPTIMISM_BIAS);

		optionEClass = createEClass(OPTION);
		createEReference(optionEClass, OPTION__BUSINESS_CASE);
		createEAttribute(optionEClass, OPTION__TYPE);
		createEReference(optionEClass, OPTION__PARTNERS);
		createEReference(optionEClass, OPTION__FIT_ASSESSMENTS);
		createEReference(optionEClass, OPTION__COST_LINES);
		createEReference(optionEClass, OPTION__BENEFITS);
		createEAttribute(optionEClass, OPTION__RATIONALE);

		dueDiligenceEClass = createEClass(DUE_DILIGENCE);
		createEReference(dueDiligenceEClass, DUE_DILIGENCE__PARTNER);
		createEAttribute(dueDiligenceEClass, DUE_DILIGENCE__DATE);
		createEReference(dueDiligenceEClass, DUE_DILIGENCE__REVIEWER);
		createEAttribute(dueDiligenceEClass, DUE_DILIGENCE__FINDINGS);

		evaluationEClass = createEClass(EVALUATION);
		createEAttribute(evaluationEClass, EVALUATION__DUE);
		createEAttribute(evaluationEClass, EVALUATION__HELD);
		createEReference(evaluationEClass, EVALUATION__EVALUATOR);
		createEAttribute(evaluationEClass, EVALUATION__FINDINGS);
		createEReference(evaluationEClass, EVALUATION__DRIVER_ASSESSMENTS);
		createEReference(evaluationEClass, EVALUATION__PRINCIPLE_ASSESSMENTS);

		// Create enums
		stepKindEEnum = createEEnum(STEP_KIND);
		gateKindEEnum = createEEnum(GATE_KIND);
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
		GovernancePackage theGovernancePackage = (GovernancePackage)EPackage.Registry.INSTANCE.getEPackage(GovernancePackage.eNS_URI);
		BenefitsPackage theBenefitsPackage = (BenefitsPackage)EPackage.Registry.INSTANCE.getEPackage(BenefitsPackage.eNS_URI);
		CostPackage theCostPackage = (CostPackage)EPackage.Registry.INSTANCE.getEPackage(CostPackage.eNS_URI);
		PartnersPackage thePartnersPackage = (PartnersPackage)EPackage.Registry.INSTANCE.getEPackage(PartnersPackage.eNS_URI);
		FitPackage theFitPackage = (FitPackage)EPackage.Registry.INSTANCE.getEPackage(FitPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		methodologyEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		methodologyStepEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		gateEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		businessCaseEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		optionEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		dueDiligenceEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		evaluationEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(methodologyEClass, Methodology.class, "Methodology", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMethodology_Steps(), this.getMethodologyStep(), null, "steps", null, 0, -1, Methodology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(methodologyStepEClass, MethodologyStep.class, "MethodologyStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMethodologyStep_Number(), ecorePackage.getEString(), "number", null, 0, 1, MethodologyStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethodologyStep_Kind(), this.getStepKind(), "kind", null, 0, 1, MethodologyStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethodologyStep_Pattern(), this.getMethodologyStep(), null, "pattern", null, 0, 1, MethodologyStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethodologyStep_Actors(), thePeoplePackage.getStakeholder(), null, "actors", null, 0, -1, MethodologyStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethodologyStep_PlannedDate(), theAlliancePackage.getDate(), "plannedDate", null, 0, 1, MethodologyStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethodologyStep_StartedDate(), theAlliancePackage.getDate(), "startedDate", null, 0, 1, MethodologyStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethodologyStep_CompletedDate(), theAlliancePackage.getDate(), "completedDate", null, 0, 1, MethodologyStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethodologyStep_Gates(), this.getGate(), this.getGate_Step(), "gates", null, 0, -1, MethodologyStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gateEClass, Gate.class, "Gate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getGate_Step(), this.getMethodologyStep(), this.getMethodologyStep_Gates(), "step", null, 0, 1, Gate.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGate_Kind(), this.getGateKind(), "kind", null, 0, 1, Gate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGate_Approvers(), thePeoplePackage.getStakeholder(), null, "approvers", null, 0, -1, Gate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGate_Decisions(), theGovernancePackage.getDecision(), theGovernancePackage.getDecision_Gate(), "decisions", null, 0, -1, Gate.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGate_PlannedDate(), theAlliancePackage.getDate(), "plannedDate", null, 0, 1, Gate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGate_PassedDate(), theAlliancePackage.getDate(), "passedDate", null, 0, 1, Gate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(businessCaseEClass, BusinessCase.class, "BusinessCase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBusinessCase_CommissionedDate(), theAlliancePackage.getDate(), "commissionedDate", null, 0, 1, BusinessCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBusinessCase_ApprovedDate(), theAlliancePackage.getDate(), "approvedDate", null, 0, 1, BusinessCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBusinessCase_Options(), this.getOption(), this.getOption_BusinessCase(), "options", null, 0, -1, BusinessCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBusinessCase_PreferredOption(), this.getOption(), null, "preferredOption", null, 0, 1, BusinessCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBusinessCase_Objectives(), theBenefitsPackage.getObjective(), null, "objectives", null, 0, -1, BusinessCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBusinessCase_CostLines(), theCostPackage.getCostLine(), null, "costLines", null, 0, -1, BusinessCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBusinessCase_StrategicCase(), ecorePackage.getEString(), "strategicCase", null, 0, 1, BusinessCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBusinessCase_EconomicCase(), ecorePackage.getEString(), "economicCase", null, 0, 1, BusinessCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBusinessCase_CommercialCase(), ecorePackage.getEString(), "commercialCase", null, 0, 1, BusinessCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBusinessCase_FinancialCase(), ecorePackage.getEString(), "financialCase", null, 0, 1, BusinessCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBusinessCase_ManagementCase(), ecorePackage.getEString(), "managementCase", null, 0, 1, BusinessCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBusinessCase_DiscountRate(), theAlliancePackage.getDecimal(), "discountRate", null, 0, 1, BusinessCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBusinessCase_OptimismBias(), theAlliancePackage.getDecimal(), "optimismBias", null, 0, 1, BusinessCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(optionEClass, Option.class, "Option", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOption_BusinessCase(), this.getBusinessCase(), this.getBusinessCase_Options(), "businessCase", null, 0, 1, Option.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOption_Type(), thePartnersPackage.getCollaborationType(), "type", null, 0, 1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOption_Partners(), thePartnersPackage.getPartner(), null, "partners", null, 0, -1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOption_FitAssessments(), theFitPackage.getFitAssessment(), null, "fitAssessments", null, 0, -1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOption_CostLines(), theCostPackage.getCostLine(), null, "costLines", null, 0, -1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOption_Benefits(), theBenefitsPackage.getEffect(), null, "benefits", null, 0, -1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOption_Rationale(), ecorePackage.getEString(), "rationale", null, 0, 1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dueDiligenceEClass, DueDiligence.class, "DueDiligence", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDueDiligence_Partner(), thePartnersPackage.getPartner(), null, "partner", null, 0, 1, DueDiligence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDueDiligence_Date(), theAlliancePackage.getDate(), "date", null, 0, 1, DueDiligence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDueDiligence_Reviewer(), thePeoplePackage.getStakeholder(), null, "reviewer", null, 0, 1, DueDiligence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDueDiligence_Findings(), ecorePackage.getEString(), "findings", null, 0, 1, DueDiligence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(evaluationEClass, Evaluation.class, "Evaluation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvaluation_Due(), theAlliancePackage.getDate(), "due", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluation_Held(), theAlliancePackage.getDate(), "held", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluation_Evaluator(), thePeoplePackage.getStakeholder(), null, "evaluator", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluation_Findings(), ecorePackage.getEString(), "findings", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluation_DriverAssessments(), theFitPackage.getDriverAssessment(), null, "driverAssessments", null, 0, -1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluation_PrincipleAssessments(), theFitPackage.getPrincipleAssessment(), null, "principleAssessments", null, 0, -1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(stepKindEEnum, StepKind.class, "StepKind");
		addEEnumLiteral(stepKindEEnum, StepKind.UNSPECIFIED);
		addEEnumLiteral(stepKindEEnum, StepKind.SCOPING);
		addEEnumLiteral(stepKindEEnum, StepKind.INTERDEPENDENCIES);
		addEEnumLiteral(stepKindEEnum, StepKind.EARLY_SHARING);
		addEEnumLiteral(stepKindEEnum, StepKind.EXPLORATORY_DISCUSSIONS);
		addEEnumLiteral(stepKindEEnum, StepKind.SUPPORT_TO_PROCEED);
		addEEnumLiteral(stepKindEEnum, StepKind.GOVERNANCE_DEFINED);
		addEEnumLiteral(stepKindEEnum, StepKind.DETAILED_BUSINESS_CASE);
		addEEnumLiteral(stepKindEEnum, StepKind.DUE_DILIGENCE);
		addEEnumLiteral(stepKindEEnum, StepKind.SCHEDULE_AGREED);
		addEEnumLiteral(stepKindEEnum, StepKind.PREFERRED_OPTION_APPROVED);
		addEEnumLiteral(stepKindEEnum, StepKind.AGREEMENT_SIGNED);
		addEEnumLiteral(stepKindEEnum, StepKind.IMPLEMENTATION);
		addEEnumLiteral(stepKindEEnum, StepKind.EVALUATION);
		addEEnumLiteral(stepKindEEnum, StepKind.PROGRAMME_CLOSE);

		initEEnum(gateKindEEnum, GateKind.class, "GateKind");
		addEEnumLiteral(gateKindEEnum, GateKind.INFORMATION);
		addEEnumLiteral(gateKindEEnum, GateKind.SUPPORT);
		addEEnumLiteral(gateKindEEnum, GateKind.SIGN_OFF);
		addEEnumLiteral(gateKindEEnum, GateKind.APPROVAL);
		addEEnumLiteral(gateKindEEnum, GateKind.ALL_PARTY_AGREEMENT);
		addEEnumLiteral(gateKindEEnum, GateKind.SIGNATURES);

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
			   "documentation", "Steps and gates, business cases and options, due diligence and evaluation. Source: S0; S3; S4 \u00a77-8."
		   });
		addAnnotation
		  (stepKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The steps of the method. Source: S4 \u00a77; S3; S0."
		   });
		addAnnotation
		  (stepKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "None of the named steps. Source: S4 \u00a77; S3; S0."
		   });
		addAnnotation
		  (stepKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Programme of collaborative scoping through existing boards. Source: S4 \u00a77.1."
		   });
		addAnnotation
		  (stepKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Interdependencies considered across portfolios. Source: S4 \u00a77."
		   });
		addAnnotation
		  (stepKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Shared with the policing body through the joint development group. Source: S4 \u00a78."
		   });
		addAnnotation
		  (stepKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Exploratory discussions with potential partners. Source: S4 \u00a77.5."
		   });
		addAnnotation
		  (stepKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Support to proceed is sought. Source: S4 \u00a77.6."
		   });
		addAnnotation
		  (stepKindEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "Governance structure of the work stream defined. Source: S4 \u00a78.2."
		   });
		addAnnotation
		  (stepKindEEnum.getELiterals().get(7),
		   source,
		   new String[]
		   {
			   "documentation", "Detailed business case. Source: S4 \u00a77."
		   });
		addAnnotation
		  (stepKindEEnum.getELiterals().get(8),
		   source,
		   new String[]
		   {
			   "documentation", "Due diligence. Source: S0; S4 \u00a74.2."
		   });
		addAnnotation
		  (stepKindEEnum.getELiterals().get(9),
		   source,
		   new String[]
		   {
			   "documentation", "Collaboration Schedule and Governance document agreed by all. Source: S4 \u00a77."
		   });
		addAnnotation
		  (stepKindEEnum.getELiterals().get(10),
		   source,
		   new String[]
		   {
			   "documentation", "Preferred option approved. Source: S4 \u00a77.2."
		   });
		addAnnotation
		  (stepKindEEnum.getELiterals().get(11),
		   source,
		   new String[]
		   {
			   "documentation", "Agreements signed. Source: S0."
		   });
		addAnnotation
		  (stepKindEEnum.getELiterals().get(12),
		   source,
		   new String[]
		   {
			   "documentation", "Implementation and tracking. Source: S3."
		   });
		addAnnotation
		  (stepKindEEnum.getELiterals().get(13),
		   source,
		   new String[]
		   {
			   "documentation", "Evaluation. Source: S4 \u00a77.9."
		   });
		addAnnotation
		  (stepKindEEnum.getELiterals().get(14),
		   source,
		   new String[]
		   {
			   "documentation", "Programme closed and handed over, post implementation review. Source: S3."
		   });
		addAnnotation
		  (gateKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What a gate asks for. Source: S4 \u00a77-8; S3; S0."
		   });
		addAnnotation
		  (gateKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "That somebody is informed before any decision. Source: S4 \u00a78."
		   });
		addAnnotation
		  (gateKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Support. Source: S4 \u00a77.6."
		   });
		addAnnotation
		  (gateKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Sign-off. Source: S4 \u00a78.2."
		   });
		addAnnotation
		  (gateKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Approval. Source: S4 \u00a77.2."
		   });
		addAnnotation
		  (gateKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "The agreement of all partners. Source: S4 \u00a77."
		   });
		addAnnotation
		  (gateKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "The signatures of all partners. Source: S0."
		   });
		addAnnotation
		  (methodologyEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A reusable process of steps and gates. Source: S4 \u00a77."
		   });
		addAnnotation
		  (getMethodology_Steps(),
		   source,
		   new String[]
		   {
			   "documentation", "Its steps in order. Source: S4 \u00a77.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (methodologyStepEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A step of a method, as a pattern or as a collaboration goes through it. Source: S4 \u00a77."
		   });
		addAnnotation
		  (getMethodologyStep_Number(),
		   source,
		   new String[]
		   {
			   "documentation", "Its number, such as 2b. Source: S4 \u00a77-8; S3; S0.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getMethodologyStep_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "Which of the named steps it is. Source: S4 \u00a77-8; S3; S0.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getMethodologyStep_Pattern(),
		   source,
		   new String[]
		   {
			   "documentation", "The step of a methodology that it follows. Source: S4 \u00a77.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getMethodologyStep_Actors(),
		   source,
		   new String[]
		   {
			   "documentation", "Who carries it out. Source: S4 \u00a77-8; S3; S0.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getMethodologyStep_PlannedDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When it is to be completed. Source: S4 \u00a77-8; S3; S0.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getMethodologyStep_StartedDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was started. Source: rule 26.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getMethodologyStep_CompletedDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was completed. Source: rule 26.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getMethodologyStep_Gates(),
		   source,
		   new String[]
		   {
			   "documentation", "The gates to be passed. Source: S4 \u00a77-8; S3; S0.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (gateEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A gate that needs decisions before work goes on. Source: S4 \u00a77, \u00a78."
		   });
		addAnnotation
		  (getGate_Step(),
		   source,
		   new String[]
		   {
			   "documentation", "The step it belongs to. Source: S4 \u00a77-8; S3; S0.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getGate_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "What it asks for. Source: S4 \u00a77-8; S3; S0.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getGate_Approvers(),
		   source,
		   new String[]
		   {
			   "documentation", "Who must decide. Source: S4 \u00a77-8; S3; S0; rule 26.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getGate_Decisions(),
		   source,
		   new String[]
		   {
			   "documentation", "What they decided. Source: S1-S4.",
			   "propertyCategory", "Decision"
		   });
		addAnnotation
		  (getGate_PlannedDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When it is to be passed. Source: S4 \u00a77-8; S3; S0.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getGate_PassedDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was passed. Source: S4 \u00a77-8; S3; S0.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (businessCaseEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A business case with its options. Source: S0; S4 \u00a77."
		   });
		addAnnotation
		  (getBusinessCase_CommissionedDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was commissioned. Source: S4 \u00a77; rule 22.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getBusinessCase_ApprovedDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was approved. Source: S0.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getBusinessCase_Options(),
		   source,
		   new String[]
		   {
			   "documentation", "The options compared. Source: S0.",
			   "propertyCategory", "Options"
		   });
		addAnnotation
		  (getBusinessCase_PreferredOption(),
		   source,
		   new String[]
		   {
			   "documentation", "The preferred option. Source: S0.",
			   "propertyCategory", "Options"
		   });
		addAnnotation
		  (getBusinessCase_Objectives(),
		   source,
		   new String[]
		   {
			   "documentation", "The measurable objectives. Source: S0.",
			   "propertyCategory", "Objectives"
		   });
		addAnnotation
		  (getBusinessCase_CostLines(),
		   source,
		   new String[]
		   {
			   "documentation", "Its costs and savings, common to all options. Source: S0.",
			   "propertyCategory", "Costs"
		   });
		addAnnotation
		  (getBusinessCase_StrategicCase(),
		   source,
		   new String[]
		   {
			   "documentation", "Why change is needed. Source: Green Book five-case model.",
			   "propertyCategory", "Cases"
		   });
		addAnnotation
		  (getBusinessCase_EconomicCase(),
		   source,
		   new String[]
		   {
			   "documentation", "What gives best value to society. Source: Green Book five-case model.",
			   "propertyCategory", "Cases"
		   });
		addAnnotation
		  (getBusinessCase_CommercialCase(),
		   source,
		   new String[]
		   {
			   "documentation", "How it can be procured. Source: Green Book five-case model.",
			   "propertyCategory", "Cases"
		   });
		addAnnotation
		  (getBusinessCase_FinancialCase(),
		   source,
		   new String[]
		   {
			   "documentation", "How it can be afforded. Source: Green Book five-case model.",
			   "propertyCategory", "Cases"
		   });
		addAnnotation
		  (getBusinessCase_ManagementCase(),
		   source,
		   new String[]
		   {
			   "documentation", "How it can be delivered. Source: Green Book five-case model.",
			   "propertyCategory", "Cases"
		   });
		addAnnotation
		  (getBusinessCase_DiscountRate(),
		   source,
		   new String[]
		   {
			   "documentation", "The yearly rate at which later values count less. Unit: per cent; 3.5 in the Green Book for years 0 to 30. Source: Green Book A6.",
			   "propertyCategory", "Appraisal"
		   });
		addAnnotation
		  (getBusinessCase_OptimismBias(),
		   source,
		   new String[]
		   {
			   "documentation", "By how much estimates are corrected for optimism. Unit: per cent. Source: Green Book; S4 \u00a74.2.",
			   "propertyCategory", "Appraisal"
		   });
		addAnnotation
		  (optionEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An option of a business case. Source: S0; S4 \u00a76.1."
		   });
		addAnnotation
		  (getOption_BusinessCase(),
		   source,
		   new String[]
		   {
			   "documentation", "The business case. Source: S0.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getOption_Type(),
		   source,
		   new String[]
		   {
			   "documentation", "The type of collaboration it proposes. Source: S4 \u00a76.1.",
			   "propertyCategory", "Type"
		   });
		addAnnotation
		  (getOption_Partners(),
		   source,
		   new String[]
		   {
			   "documentation", "The partners it would bring together. Source: S4 \u00a76.",
			   "propertyCategory", "Type"
		   });
		addAnnotation
		  (getOption_FitAssessments(),
		   source,
		   new String[]
		   {
			   "documentation", "How well they would fit. Source: S4 \u00a76.7-6.9; rule 16.",
			   "propertyCategory", "Assessments"
		   });
		addAnnotation
		  (getOption_CostLines(),
		   source,
		   new String[]
		   {
			   "documentation", "Its costs and savings. Source: S0.",
			   "propertyCategory", "Costs"
		   });
		addAnnotation
		  (getOption_Benefits(),
		   source,
		   new String[]
		   {
			   "documentation", "The benefits and disbenefits it would bring. Source: S0.",
			   "propertyCategory", "Benefits"
		   });
		addAnnotation
		  (getOption_Rationale(),
		   source,
		   new String[]
		   {
			   "documentation", "What speaks for and against it. Source: S0.",
			   "propertyCategory", "Assessments"
		   });
		addAnnotation
		  (dueDiligenceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Due diligence on a partner. Source: S0; S4 \u00a74.2, \u00a77.1."
		   });
		addAnnotation
		  (getDueDiligence_Partner(),
		   source,
		   new String[]
		   {
			   "documentation", "The partner looked at. Source: S4 \u00a77.1.",
			   "propertyCategory", "Subject"
		   });
		addAnnotation
		  (getDueDiligence_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was done. Source: S0.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getDueDiligence_Reviewer(),
		   source,
		   new String[]
		   {
			   "documentation", "Who did it. Source: S0.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getDueDiligence_Findings(),
		   source,
		   new String[]
		   {
			   "documentation", "What was found. Source: S0.",
			   "propertyCategory", "Findings"
		   });
		addAnnotation
		  (evaluationEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An entry in the evaluation schedule: are drivers realised, principles maintained? Source: S4 \u00a77.9."
		   });
		addAnnotation
		  (getEvaluation_Due(),
		   source,
		   new String[]
		   {
			   "documentation", "When it is due. Source: S4 \u00a77.9.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getEvaluation_Held(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was held. Source: S4 \u00a77.9.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getEvaluation_Evaluator(),
		   source,
		   new String[]
		   {
			   "documentation", "Who evaluates. Source: S4 \u00a77.9.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getEvaluation_Findings(),
		   source,
		   new String[]
		   {
			   "documentation", "What was found. Source: S4 \u00a77.9.",
			   "propertyCategory", "Findings"
		   });
		addAnnotation
		  (getEvaluation_DriverAssessments(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether the drivers were realised. Source: S4 \u00a77.9.",
			   "propertyCategory", "Assessments"
		   });
		addAnnotation
		  (getEvaluation_PrincipleAssessments(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether the principles were maintained. Source: S4 \u00a77.9.",
			   "propertyCategory", "Assessments"
		   });
	}

} //MethodPackageImpl
