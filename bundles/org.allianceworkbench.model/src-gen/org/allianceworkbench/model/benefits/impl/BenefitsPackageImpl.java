/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import org.allianceworkbench.model.alliance.AlliancePackage;

import org.allianceworkbench.model.alliance.impl.AlliancePackageImpl;

import org.allianceworkbench.model.benefits.Aim;
import org.allianceworkbench.model.benefits.Assumption;
import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.benefits.BenefitLevel;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitProfile;
import org.allianceworkbench.model.benefits.BenefitStatus;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsManagementStrategy;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.BusinessChange;
import org.allianceworkbench.model.benefits.Capability;
import org.allianceworkbench.model.benefits.CashClass;
import org.allianceworkbench.model.benefits.ChangeType;
import org.allianceworkbench.model.benefits.Disbenefit;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Enabler;
import org.allianceworkbench.model.benefits.Explicitness;
import org.allianceworkbench.model.benefits.IntermediateBenefit;
import org.allianceworkbench.model.benefits.LinkSign;
import org.allianceworkbench.model.benefits.MapStyle;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.model.benefits.MeasureDirection;
import org.allianceworkbench.model.benefits.Milestone;
import org.allianceworkbench.model.benefits.Objective;
import org.allianceworkbench.model.benefits.ObjectiveOrientation;
import org.allianceworkbench.model.benefits.Outcome;
import org.allianceworkbench.model.benefits.Output;
import org.allianceworkbench.model.benefits.PostImplementationReview;
import org.allianceworkbench.model.benefits.Problem;
import org.allianceworkbench.model.benefits.RagStatus;
import org.allianceworkbench.model.benefits.RealisationPlan;
import org.allianceworkbench.model.benefits.SavingsMechanism;
import org.allianceworkbench.model.benefits.SeriesPoint;
import org.allianceworkbench.model.benefits.SideEffect;
import org.allianceworkbench.model.benefits.StrategicResponse;

import org.allianceworkbench.model.cost.CostPackage;

import org.allianceworkbench.model.cost.impl.CostPackageImpl;

import org.allianceworkbench.model.fit.FitPackage;

import org.allianceworkbench.model.fit.impl.FitPackageImpl;

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
public class BenefitsPackageImpl extends EPackageImpl implements BenefitsPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass benefitsMapEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass benefitsNodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass outputEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass enablerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass capabilityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass businessChangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass outcomeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass problemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass strategicResponseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass objectiveEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass aimEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass effectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass intermediateBenefitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass benefitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass disbenefitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sideEffectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass benefitLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assumptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass benefitProfileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass seriesPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass realisationPlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass milestoneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass postImplementationReviewEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass benefitsManagementStrategyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mapStyleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum benefitCategoryEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cashClassEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum savingsMechanismEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum benefitLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum benefitStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ragStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum explicitnessEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum changeTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum objectiveOrientationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum linkSignEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum measureDirectionEEnum = null;

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
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private BenefitsPackageImpl()
	{
		super(eNS_URI, BenefitsFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link BenefitsPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static BenefitsPackage init()
	{
		if (isInited) return (BenefitsPackage)EPackage.Registry.INSTANCE.getEPackage(BenefitsPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredBenefitsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		BenefitsPackageImpl theBenefitsPackage = registeredBenefitsPackage instanceof BenefitsPackageImpl ? (BenefitsPackageImpl)registeredBenefitsPackage : new BenefitsPackageImpl();

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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MethodPackage.eNS_URI);
		MethodPackageImpl theMethodPackage = (MethodPackageImpl)(registeredPackage instanceof MethodPackageImpl ? registeredPackage : MethodPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RiskPackage.eNS_URI);
		RiskPackageImpl theRiskPackage = (RiskPackageImpl)(registeredPackage instanceof RiskPackageImpl ? registeredPackage : RiskPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CostPackage.eNS_URI);
		CostPackageImpl theCostPackage = (CostPackageImpl)(registeredPackage instanceof CostPackageImpl ? registeredPackage : CostPackage.eINSTANCE);

		// Create package meta-data objects
		theBenefitsPackage.createPackageContents();
		theAlliancePackage.createPackageContents();
		theReferencePackage.createPackageContents();
		thePeoplePackage.createPackageContents();
		thePartnersPackage.createPackageContents();
		theFitPackage.createPackageContents();
		theGovernancePackage.createPackageContents();
		theMethodPackage.createPackageContents();
		theRiskPackage.createPackageContents();
		theCostPackage.createPackageContents();

		// Initialize created meta-data
		theBenefitsPackage.initializePackageContents();
		theAlliancePackage.initializePackageContents();
		theReferencePackage.initializePackageContents();
		thePeoplePackage.initializePackageContents();
		thePartnersPackage.initializePackageContents();
		theFitPackage.initializePackageContents();
		theGovernancePackage.initializePackageContents();
		theMethodPackage.initializePackageContents();
		theRiskPackage.initializePackageContents();
		theCostPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theBenefitsPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(BenefitsPackage.eNS_URI, theBenefitsPackage);
		return theBenefitsPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBenefitsMap()
	{
		return benefitsMapEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitsMap_Style()
	{
		return (EAttribute)benefitsMapEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitsMap_StatedKeyBenefits()
	{
		return (EAttribute)benefitsMapEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitsMap_Collaborations()
	{
		return (EReference)benefitsMapEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitsMap_Programme()
	{
		return (EReference)benefitsMapEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitsMap_Nodes()
	{
		return (EReference)benefitsMapEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitsMap_Links()
	{
		return (EReference)benefitsMapEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBenefitsNode()
	{
		return benefitsNodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitsNode_Map()
	{
		return (EReference)benefitsNodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitsNode_Code()
	{
		return (EAttribute)benefitsNodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitsNode_Owner()
	{
		return (EReference)benefitsNodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitsNode_BusinessArea()
	{
		return (EReference)benefitsNodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitsNode_Weight()
	{
		return (EAttribute)benefitsNodeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitsNode_Rag()
	{
		return (EAttribute)benefitsNodeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitsNode_Measures()
	{
		return (EReference)benefitsNodeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitsNode_Outgoing()
	{
		return (EReference)benefitsNodeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitsNode_Incoming()
	{
		return (EReference)benefitsNodeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitsNode_AlignedFrom()
	{
		return (EReference)benefitsNodeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOutput()
	{
		return outputEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutput_Due()
	{
		return (EAttribute)outputEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEnabler()
	{
		return enablerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnabler_Due()
	{
		return (EAttribute)enablerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCapability()
	{
		return capabilityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBusinessChange()
	{
		return businessChangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBusinessChange_ChangeType()
	{
		return (EAttribute)businessChangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBusinessChange_ChangeManager()
	{
		return (EReference)businessChangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBusinessChange_Due()
	{
		return (EAttribute)businessChangeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOutcome()
	{
		return outcomeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProblem()
	{
		return problemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProblem_Cause()
	{
		return (EAttribute)problemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProblem_Effect()
	{
		return (EAttribute)problemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStrategicResponse()
	{
		return strategicResponseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getObjective()
	{
		return objectiveEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjective_Orientation()
	{
		return (EAttribute)objectiveEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjective_Drivers()
	{
		return (EReference)objectiveEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjective_Priority()
	{
		return (EReference)objectiveEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAim()
	{
		return aimEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEffect()
	{
		return effectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEffect_Category()
	{
		return (EAttribute)effectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEffect_CashClass()
	{
		return (EAttribute)effectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEffect_Cashable()
	{
		return (EAttribute)effectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEffect_BudgetReduction()
	{
		return (EAttribute)effectEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEffect_SavingsMechanism()
	{
		return (EAttribute)effectEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEffect_Level()
	{
		return (EAttribute)effectEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEffect_Explicitness()
	{
		return (EAttribute)effectEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEffect_Status()
	{
		return (EAttribute)effectEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEffect_StartDate()
	{
		return (EAttribute)effectEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEffect_EndDate()
	{
		return (EAttribute)effectEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEffect_AnnualValue()
	{
		return (EReference)effectEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEffect_Confidence()
	{
		return (EAttribute)effectEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEffect_Attribution()
	{
		return (EAttribute)effectEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEffect_AlignedTo()
	{
		return (EReference)effectEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEffect_Beneficiaries()
	{
		return (EReference)effectEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEffect_TrackedBy()
	{
		return (EReference)effectEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEffect_SustainingOwner()
	{
		return (EReference)effectEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEffect_Profile()
	{
		return (EReference)effectEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIntermediateBenefit()
	{
		return intermediateBenefitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBenefit()
	{
		return benefitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_KeyBenefit()
	{
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDisbenefit()
	{
		return disbenefitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisbenefit_Mitigation()
	{
		return (EAttribute)disbenefitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSideEffect()
	{
		return sideEffectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBenefitLink()
	{
		return benefitLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitLink_Map()
	{
		return (EReference)benefitLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitLink_Source()
	{
		return (EReference)benefitLinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitLink_Target()
	{
		return (EReference)benefitLinkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitLink_Weight()
	{
		return (EAttribute)benefitLinkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitLink_Sign()
	{
		return (EAttribute)benefitLinkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitLink_Feedback()
	{
		return (EAttribute)benefitLinkEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitLink_Rationale()
	{
		return (EAttribute)benefitLinkEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitLink_Evidence()
	{
		return (EAttribute)benefitLinkEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitLink_ExternalFactors()
	{
		return (EAttribute)benefitLinkEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitLink_Assumptions()
	{
		return (EReference)benefitLinkEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssumption()
	{
		return assumptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_Evidence()
	{
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_Confirmed()
	{
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBenefitProfile()
	{
		return benefitProfileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitProfile_Effect()
	{
		return (EReference)benefitProfileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitProfile_IdentifiedIn()
	{
		return (EAttribute)benefitProfileEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitProfile_Observation()
	{
		return (EAttribute)benefitProfileEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitProfile_AttributionTest()
	{
		return (EAttribute)benefitProfileEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitProfile_Measurement()
	{
		return (EAttribute)benefitProfileEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitProfile_Dependencies()
	{
		return (EAttribute)benefitProfileEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitProfile_CriticalSuccessFactors()
	{
		return (EAttribute)benefitProfileEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitProfile_BusinessChangeManager()
	{
		return (EReference)benefitProfileEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitProfile_TrackingMethod()
	{
		return (EAttribute)benefitProfileEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitProfile_TrackingIntervalMonths()
	{
		return (EAttribute)benefitProfileEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitProfile_ReviewDates()
	{
		return (EAttribute)benefitProfileEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitProfile_CostsToRealise()
	{
		return (EReference)benefitProfileEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitProfile_Risks()
	{
		return (EReference)benefitProfileEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitProfile_Assumptions()
	{
		return (EReference)benefitProfileEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitProfile_SignedOffBy()
	{
		return (EReference)benefitProfileEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitProfile_SignedOffDate()
	{
		return (EAttribute)benefitProfileEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitProfile_ExternalId()
	{
		return (EAttribute)benefitProfileEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitProfile_RealisationPlan()
	{
		return (EReference)benefitProfileEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitProfile_PostImplementationReview()
	{
		return (EReference)benefitProfileEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasure()
	{
		return measureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Unit()
	{
		return (EAttribute)measureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Financial()
	{
		return (EAttribute)measureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_PriceBasis()
	{
		return (EAttribute)measureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_PriceBaseYear()
	{
		return (EAttribute)measureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Direction()
	{
		return (EAttribute)measureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Baseline()
	{
		return (EAttribute)measureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_BaselineDate()
	{
		return (EAttribute)measureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Target()
	{
		return (EAttribute)measureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_TargetDate()
	{
		return (EAttribute)measureEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_IntervalMonths()
	{
		return (EAttribute)measureEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Cumulative()
	{
		return (EAttribute)measureEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_DataSource()
	{
		return (EAttribute)measureEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasure_Collector()
	{
		return (EReference)measureEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasure_Plan()
	{
		return (EReference)measureEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasure_Forecast()
	{
		return (EReference)measureEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasure_Actual()
	{
		return (EReference)measureEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSeriesPoint()
	{
		return seriesPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeriesPoint_Date()
	{
		return (EAttribute)seriesPointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeriesPoint_Value()
	{
		return (EAttribute)seriesPointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRealisationPlan()
	{
		return realisationPlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRealisationPlan_StartDate()
	{
		return (EAttribute)realisationPlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRealisationPlan_EndDate()
	{
		return (EAttribute)realisationPlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRealisationPlan_Owner()
	{
		return (EReference)realisationPlanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRealisationPlan_Milestones()
	{
		return (EReference)realisationPlanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMilestone()
	{
		return milestoneEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMilestone_Planned()
	{
		return (EAttribute)milestoneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMilestone_Forecast()
	{
		return (EAttribute)milestoneEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMilestone_Actual()
	{
		return (EAttribute)milestoneEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMilestone_Responsible()
	{
		return (EReference)milestoneEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPostImplementationReview()
	{
		return postImplementationReviewEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPostImplementationReview_Due()
	{
		return (EAttribute)postImplementationReviewEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPostImplementationReview_Held()
	{
		return (EAttribute)postImplementationReviewEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPostImplementationReview_Reviewer()
	{
		return (EReference)postImplementationReviewEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPostImplementationReview_Findings()
	{
		return (EAttribute)postImplementationReviewEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPostImplementationReview_Lessons()
	{
		return (EReference)postImplementationReviewEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBenefitsManagementStrategy()
	{
		return benefitsManagementStrategyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitsManagementStrategy_ApprovedDate()
	{
		return (EAttribute)benefitsManagementStrategyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitsManagementStrategy_ApprovedBy()
	{
		return (EReference)benefitsManagementStrategyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitsManagementStrategy_StatedKeyBenefits()
	{
		return (EAttribute)benefitsManagementStrategyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitsManagementStrategy_Maps()
	{
		return (EReference)benefitsManagementStrategyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitsManagementStrategy_Collaborations()
	{
		return (EReference)benefitsManagementStrategyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMapStyle()
	{
		return mapStyleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBenefitCategory()
	{
		return benefitCategoryEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCashClass()
	{
		return cashClassEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSavingsMechanism()
	{
		return savingsMechanismEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBenefitLevel()
	{
		return benefitLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBenefitStatus()
	{
		return benefitStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRagStatus()
	{
		return ragStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getExplicitness()
	{
		return explicitnessEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChangeType()
	{
		return changeTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getObjectiveOrientation()
	{
		return objectiveOrientationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLinkSign()
	{
		return linkSignEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeasureDirection()
	{
		return measureDirectionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenefitsFactory getBenefitsFactory()
	{
		return (BenefitsFactory)getEFactoryInstance();
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
		benefitsMapEClass = createEClass(BENEFITS_MAP);
		createEAttribute(benefitsMapEClass, BENEFITS_MAP__STYLE);
		createEAttribute(benefitsMapEClass, BENEFITS_MAP__STATED_KEY_BENEFITS);
		createEReference(benefitsMapEClass, BENEFITS_MAP__COLLABORATIONS);
		createEReference(benefitsMapEClass, BENEFITS_MAP__PROGRAMME);
		createEReference(benefitsMapEClass, BENEFITS_MAP__NODES);
		createEReference(benefitsMapEClass, BENEFITS_MAP__LINKS);

		benefitsNodeEClass = createEClass(BENEFITS_NODE);
		createEReference(benefitsNodeEClass, BENEFITS_NODE__MAP);
		createEAttribute(benefitsNodeEClass, BENEFITS_NODE__CODE);
		createEReference(benefitsNodeEClass, BENEFITS_NODE__OWNER);
		createEReference(benefitsNodeEClass, BENEFITS_NODE__BUSINESS_AREA);
		createEAttribute(benefitsNodeEClass, BENEFITS_NODE__WEIGHT);
		createEAttribute(benefitsNodeEClass, BENEFITS_NODE__RAG);
		createEReference(benefitsNodeEClass, BENEFITS_NODE__MEASURES);
		createEReference(benefitsNodeEClass, BENEFITS_NODE__OUTGOING);
		createEReference(benefitsNodeEClass, BENEFITS_NODE__INCOMING);
		createEReference(benefitsNodeEClass, BENEFITS_NODE__ALIGNED_FROM);

		outputEClass = createEClass(OUTPUT);
		createEAttribute(outputEClass, OUTPUT__DUE);

		enablerEClass = createEClass(ENABLER);
		createEAttribute(enablerEClass, ENABLER__DUE);

		capabilityEClass = createEClass(CAPABILITY);

		businessChangeEClass = createEClass(BUSINESS_CHANGE);
		createEAttribute(businessChangeEClass, BUSINESS_CHANGE__CHANGE_TYPE);
		createEReference(businessChangeEClass, BUSINESS_CHANGE__CHANGE_MANAGER);
		createEAttribute(businessChangeEClass, BUSINESS_CHANGE__DUE);

		outcomeEClass = createEClass(OUTCOME);

		problemEClass = createEClass(PROBLEM);
		createEAttribute(problemEClass, PROBLEM__CAUSE);
		createEAttribute(problemEClass, PROBLEM__EFFECT);

		strategicResponseEClass = createEClass(STRATEGIC_RESPONSE);

		objectiveEClass = createEClass(OBJECTIVE);
		createEAttribute(objectiveEClass, OBJECTIVE__ORIENTATION);
		createEReference(objectiveEClass, OBJECTIVE__DRIVERS);
		createEReference(objectiveEClass, OBJECTIVE__PRIORITY);

		aimEClass = createEClass(AIM);

		effectEClass = createEClass(EFFECT);
		createEAttribute(effectEClass, EFFECT__CATEGORY);
		createEAttribute(effectEClass, EFFECT__CASH_CLASS);
		createEAttribute(effectEClass, EFFECT__CASHABLE);
		createEAttribute(effectEClass, EFFECT__BUDGET_REDUCTION);
		createEAttribute(effectEClass, EFFECT__SAVINGS_MECHANISM);
		createEAttribute(effectEClass, EFFECT__LEVEL);
		createEAttribute(effectEClass, EFFECT__EXPLICITNESS);
		createEAttribute(effectEClass, EFFECT__STATUS);
		createEAttribute(effectEClass, EFFECT__START_DATE);
		createEAttribute(effectEClass, EFFECT__END_DATE);
		createEReference(effectEClass, EFFECT__ANNUAL_VALUE);
		createEAttribute(effectEClass, EFFECT__CONFIDENCE);
		createEAttribute(effectEClass, EFFECT__ATTRIBUTION);
		createEReference(effectEClass, EFFECT__ALIGNED_TO);
		createEReference(effectEClass, EFFECT__BENEFICIARIES);
		createEReference(effectEClass, EFFECT__TRACKED_BY);
		createEReference(effectEClass, EFFECT__SUSTAINING_OWNER);
		createEReference(effectEClass, EFFECT__PROFILE);

		intermediateBenefitEClass = createEClass(INTERMEDIATE_BENEFIT);

		benefitEClass = createEClass(BENEFIT);
		createEAttribute(benefitEClass, BENEFIT__KEY_BENEFIT);

		disbenefitEClass = createEClass(DISBENEFIT);
		createEAttribute(disbenefitEClass, DISBENEFIT__MITIGATION);

		sideEffectEClass = createEClass(SIDE_EFFECT);

		benefitLinkEClass = createEClass(BENEFIT_LINK);
		createEReference(benefitLinkEClass, BENEFIT_LINK__MAP);
		createEReference(benefitLinkEClass, BENEFIT_LINK__SOURCE);
		createEReference(benefitLinkEClass, BENEFIT_LINK__TARGET);
		createEAttribute(benefitLinkEClass, BENEFIT_LINK__WEIGHT);
		createEAttribute(benefitLinkEClass, BENEFIT_LINK__SIGN);
		createEAttribute(benefitLinkEClass, BENEFIT_LINK__FEEDBACK);
		createEAttribute(benefitLinkEClass, BENEFIT_LINK__RATIONALE);
		createEAttribute(benefitLinkEClass, BENEFIT_LINK__EVIDENCE);
		createEAttribute(benefitLinkEClass, BENEFIT_LINK__EXTERNAL_FACTORS);
		createEReference(benefitLinkEClass, BENEFIT_LINK__ASSUMPTIONS);

		assumptionEClass = createEClass(ASSUMPTION);
		createEAttribute(assumptionEClass, ASSUMPTION__EVIDENCE);
		createEAttribute(assumptionEClass, ASSUMPTION__CONFIRMED);

		benefitProfileEClass = createEClass(BENEFIT_PROFILE);
		createEReference(benefitProfileEClass, BENEFIT_PROFILE__EFFECT);
		createEAttribute(benefitProfileEClass, BENEFIT_PROFILE__IDENTIFIED_IN);
		createEAttribute(benefitProfileEClass, BENEFIT_PROFILE__OBSERVATION);
		createEAttribute(benefitProfileEClass, BENEFIT_PROFILE__ATTRIBUTION_TEST);
		createEAttribute(benefitProfileEClass, BENEFIT_PROFILE__MEASUREMENT);
		createEAttribute(benefitProfileEClass, BENEFIT_PROFILE__DEPENDENCIES);
		createEAttribute(benefitProfileEClass, BENEFIT_PROFILE__CRITICAL_SUCCESS_FACTORS);
		createEReference(benefitProfileEClass, BENEFIT_PROFILE__BUSINESS_CHANGE_MANAGER);
		createEAttribute(benefitProfileEClass, BENEFIT_PROFILE__TRACKING_METHOD);
		createEAttribute(benefitProfileEClass, BENEFIT_PROFILE__TRACKING_INTERVAL_MONTHS);
		createEAttribute(benefitProfileEClass, BENEFIT_PROFILE__REVIEW_DATES);
		createEReference(benefitProfileEClass, BENEFIT_PROFILE__COSTS_TO_REALISE);
		createEReference(benefitProfileEClass, BENEFIT_PROFILE__RISKS);
		createEReference(benefitProfileEClass, BENEFIT_PROFILE__ASSUMPTIONS);
		createEReference(benefitProfileEClass, BENEFIT_PROFILE__SIGNED_OFF_BY);
		createEAttribute(benefitProfileEClass, BENEFIT_PROFILE__SIGNED_OFF_DATE);
		createEAttribute(benefitProfileEClass, BENEFIT_PROFILE__EXTERNAL_ID);
		createEReference(benefitProfileEClass, BENEFIT_PROFILE__REALISATION_PLAN);
		createEReference(benefitProfileEClass, BENEFIT_PROFILE__POST_IMPLEMENTATION_REVIEW);

		measureEClass = createEClass(MEASURE);
		createEAttribute(measureEClass, MEASURE__UNIT);
		createEAttribute(measureEClass, MEASURE__FINANCIAL);
		createEAttribute(measureEClass, MEASURE__PRICE_BASIS);
		createEAttribute(measureEClass, MEASURE__PRICE_BASE_YEAR);
		createEAttribute(measureEClass, MEASURE__DIRECTION);
		createEAttribute(measureEClass, MEASURE__BASELINE);
		createEAttribute(measureEClass, MEASURE__BASELINE_DATE);
		createEAttribute(measureEClass, MEASURE__TARGET);
		createEAttribute(measureEClass, MEASURE__TARGET_DATE);
		createEAttribute(measureEClass, MEASURE__INTERVAL_MONTHS);
		createEAttribute(measureEClass, MEASURE__CUMULATIVE);
		createEAttribute(measureEClass, MEASURE__DATA_SOURCE);
		createEReference(measureEClass, MEASURE__COLLECTOR);
		createEReference(measureEClass, MEASURE__PLAN);
		createEReference(measureEClass, MEASURE__FORECAST);
		createEReference(measureEClass, MEASURE__ACTUAL);

		seriesPointEClass = createEClass(SERIES_POINT);
		createEAttribute(seriesPointEClass, SERIES_POINT__DATE);
		createEAttribute(seriesPointEClass, SERIES_POINT__VALUE);

		realisationPlanEClass = createEClass(REALISATION_PLAN);
		createEAttribute(realisationPlanEClass, REALISATION_PLAN__START_DATE);
		createEAttribute(realisationPlanEClass, REALISATION_PLAN__END_DATE);
		createEReference(realisationPlanEClass, REALISATION_PLAN__OWNER);
		createEReference(realisationPlanEClass, REALISATION_PLAN__MILESTONES);

		milestoneEClass = createEClass(MILESTONE);
		createEAttribute(milestoneEClass, MILESTONE__PLANNED);
		createEAttribute(milestoneEClass, MILESTONE__FORECAST);
		createEAttribute(milestoneEClass, MILESTONE__ACTUAL);
		createEReference(milestoneEClass, MILESTONE__RESPONSIBLE);

		postImplementationReviewEClass = createEClass(POST_IMPLEMENTATION_REVIEW);
		createEAttribute(postImplementationReviewEClass, POST_IMPLEMENTATION_REVIEW__DUE);
		createEAttribute(postImplementationReviewEClass, POST_IMPLEMENTATION_REVIEW__HELD);
		createEReference(postImplementationReviewEClass, POST_IMPLEMENTATION_REVIEW__REVIEWER);
		createEAttribute(postImplementationReviewEClass, POST_IMPLEMENTATION_REVIEW__FINDINGS);
		createEReference(postImplementationReviewEClass, POST_IMPLEMENTATION_REVIEW__LESSONS);

		benefitsManagementStrategyEClass = createEClass(BENEFITS_MANAGEMENT_STRATEGY);
		createEAttribute(benefitsManagementStrategyEClass, BENEFITS_MANAGEMENT_STRATEGY__APPROVED_DATE);
		createEReference(benefitsManagementStrategyEClass, BENEFITS_MANAGEMENT_STRATEGY__APPROVED_BY);
		createEAttribute(benefitsManagementStrategyEClass, BENEFITS_MANAGEMENT_STRATEGY__STATED_KEY_BENEFITS);
		createEReference(benefitsManagementStrategyEClass, BENEFITS_MANAGEMENT_STRATEGY__MAPS);
		createEReference(benefitsManagementStrategyEClass, BENEFITS_MANAGEMENT_STRATEGY__COLLABORATIONS);

		// Create enums
		mapStyleEEnum = createEEnum(MAP_STYLE);
		benefitCategoryEEnum = createEEnum(BENEFIT_CATEGORY);
		cashClassEEnum = createEEnum(CASH_CLASS);
		savingsMechanismEEnum = createEEnum(SAVINGS_MECHANISM);
		benefitLevelEEnum = createEEnum(BENEFIT_LEVEL);
		benefitStatusEEnum = createEEnum(BENEFIT_STATUS);
		ragStatusEEnum = createEEnum(RAG_STATUS);
		explicitnessEEnum = createEEnum(EXPLICITNESS);
		changeTypeEEnum = createEEnum(CHANGE_TYPE);
		objectiveOrientationEEnum = createEEnum(OBJECTIVE_ORIENTATION);
		linkSignEEnum = createEEnum(LINK_SIGN);
		measureDirectionEEnum = createEEnum(MEASURE_DIRECTION);
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
		PartnersPackage thePartnersPackage = (PartnersPackage)EPackage.Registry.INSTANCE.getEPackage(PartnersPackage.eNS_URI);
		PeoplePackage thePeoplePackage = (PeoplePackage)EPackage.Registry.INSTANCE.getEPackage(PeoplePackage.eNS_URI);
		FitPackage theFitPackage = (FitPackage)EPackage.Registry.INSTANCE.getEPackage(FitPackage.eNS_URI);
		CostPackage theCostPackage = (CostPackage)EPackage.Registry.INSTANCE.getEPackage(CostPackage.eNS_URI);
		GovernancePackage theGovernancePackage = (GovernancePackage)EPackage.Registry.INSTANCE.getEPackage(GovernancePackage.eNS_URI);
		RiskPackage theRiskPackage = (RiskPackage)EPackage.Registry.INSTANCE.getEPackage(RiskPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		benefitsMapEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		benefitsNodeEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		outputEClass.getESuperTypes().add(this.getBenefitsNode());
		enablerEClass.getESuperTypes().add(this.getBenefitsNode());
		capabilityEClass.getESuperTypes().add(this.getBenefitsNode());
		businessChangeEClass.getESuperTypes().add(this.getBenefitsNode());
		outcomeEClass.getESuperTypes().add(this.getBenefitsNode());
		problemEClass.getESuperTypes().add(this.getBenefitsNode());
		strategicResponseEClass.getESuperTypes().add(this.getBenefitsNode());
		objectiveEClass.getESuperTypes().add(this.getBenefitsNode());
		aimEClass.getESuperTypes().add(this.getObjective());
		effectEClass.getESuperTypes().add(this.getBenefitsNode());
		intermediateBenefitEClass.getESuperTypes().add(this.getEffect());
		benefitEClass.getESuperTypes().add(this.getEffect());
		disbenefitEClass.getESuperTypes().add(this.getEffect());
		sideEffectEClass.getESuperTypes().add(this.getEffect());
		benefitLinkEClass.getESuperTypes().add(theAlliancePackage.getElement());
		assumptionEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		benefitProfileEClass.getESuperTypes().add(theAlliancePackage.getElement());
		measureEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		seriesPointEClass.getESuperTypes().add(theAlliancePackage.getElement());
		realisationPlanEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		milestoneEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		postImplementationReviewEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		benefitsManagementStrategyEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(benefitsMapEClass, BenefitsMap.class, "BenefitsMap", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBenefitsMap_Style(), this.getMapStyle(), "style", null, 0, 1, BenefitsMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitsMap_StatedKeyBenefits(), ecorePackage.getEInt(), "statedKeyBenefits", null, 0, 1, BenefitsMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitsMap_Collaborations(), thePartnersPackage.getCollaboration(), thePartnersPackage.getCollaboration_BenefitsMaps(), "collaborations", null, 0, -1, BenefitsMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitsMap_Programme(), thePartnersPackage.getProgramme(), null, "programme", null, 0, 1, BenefitsMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitsMap_Nodes(), this.getBenefitsNode(), this.getBenefitsNode_Map(), "nodes", null, 0, -1, BenefitsMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitsMap_Links(), this.getBenefitLink(), this.getBenefitLink_Map(), "links", null, 0, -1, BenefitsMap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(benefitsNodeEClass, BenefitsNode.class, "BenefitsNode", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBenefitsNode_Map(), this.getBenefitsMap(), this.getBenefitsMap_Nodes(), "map", null, 0, 1, BenefitsNode.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitsNode_Code(), ecorePackage.getEString(), "code", null, 0, 1, BenefitsNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitsNode_Owner(), thePeoplePackage.getStakeholder(), null, "owner", null, 0, 1, BenefitsNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitsNode_BusinessArea(), thePartnersPackage.getThematicArea(), null, "businessArea", null, 0, 1, BenefitsNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitsNode_Weight(), theAlliancePackage.getDecimal(), "weight", null, 0, 1, BenefitsNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitsNode_Rag(), this.getRagStatus(), "rag", null, 0, 1, BenefitsNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitsNode_Measures(), this.getMeasure(), null, "measures", null, 0, -1, BenefitsNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitsNode_Outgoing(), this.getBenefitLink(), this.getBenefitLink_Source(), "outgoing", null, 0, -1, BenefitsNode.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitsNode_Incoming(), this.getBenefitLink(), this.getBenefitLink_Target(), "incoming", null, 0, -1, BenefitsNode.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitsNode_AlignedFrom(), this.getEffect(), this.getEffect_AlignedTo(), "alignedFrom", null, 0, -1, BenefitsNode.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(outputEClass, Output.class, "Output", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOutput_Due(), theAlliancePackage.getDate(), "due", null, 0, 1, Output.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(enablerEClass, Enabler.class, "Enabler", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEnabler_Due(), theAlliancePackage.getDate(), "due", null, 0, 1, Enabler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(capabilityEClass, Capability.class, "Capability", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(businessChangeEClass, BusinessChange.class, "BusinessChange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBusinessChange_ChangeType(), this.getChangeType(), "changeType", null, 0, 1, BusinessChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBusinessChange_ChangeManager(), thePeoplePackage.getStakeholder(), null, "changeManager", null, 0, 1, BusinessChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBusinessChange_Due(), theAlliancePackage.getDate(), "due", null, 0, 1, BusinessChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(outcomeEClass, Outcome.class, "Outcome", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(problemEClass, Problem.class, "Problem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProblem_Cause(), ecorePackage.getEString(), "cause", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProblem_Effect(), ecorePackage.getEString(), "effect", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(strategicResponseEClass, StrategicResponse.class, "StrategicResponse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(objectiveEClass, Objective.class, "Objective", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getObjective_Orientation(), this.getObjectiveOrientation(), "orientation", null, 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getObjective_Drivers(), theFitPackage.getDriver(), null, "drivers", null, 0, -1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getObjective_Priority(), thePartnersPackage.getStrategicPriority(), null, "priority", null, 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(aimEClass, Aim.class, "Aim", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(effectEClass, Effect.class, "Effect", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEffect_Category(), this.getBenefitCategory(), "category", null, 0, 1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEffect_CashClass(), this.getCashClass(), "cashClass", null, 0, 1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEffect_Cashable(), ecorePackage.getEBooleanObject(), "cashable", null, 0, 1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEffect_BudgetReduction(), ecorePackage.getEBooleanObject(), "budgetReduction", null, 0, 1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEffect_SavingsMechanism(), this.getSavingsMechanism(), "savingsMechanism", null, 0, 1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEffect_Level(), this.getBenefitLevel(), "level", null, 0, 1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEffect_Explicitness(), this.getExplicitness(), "explicitness", null, 0, 1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEffect_Status(), this.getBenefitStatus(), "status", null, 0, 1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEffect_StartDate(), theAlliancePackage.getDate(), "startDate", null, 0, 1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEffect_EndDate(), theAlliancePackage.getDate(), "endDate", null, 0, 1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEffect_AnnualValue(), theCostPackage.getMoney(), null, "annualValue", null, 0, 1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEffect_Confidence(), theAlliancePackage.getDecimal(), "confidence", null, 0, 1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEffect_Attribution(), theAlliancePackage.getDecimal(), "attribution", null, 0, 1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEffect_AlignedTo(), this.getBenefitsNode(), this.getBenefitsNode_AlignedFrom(), "alignedTo", null, 0, -1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEffect_Beneficiaries(), thePeoplePackage.getStakeholder(), null, "beneficiaries", null, 0, -1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEffect_TrackedBy(), theGovernancePackage.getGovernanceBody(), null, "trackedBy", null, 0, -1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEffect_SustainingOwner(), thePeoplePackage.getStakeholder(), null, "sustainingOwner", null, 0, 1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEffect_Profile(), this.getBenefitProfile(), this.getBenefitProfile_Effect(), "profile", null, 0, 1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(intermediateBenefitEClass, IntermediateBenefit.class, "IntermediateBenefit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(benefitEClass, Benefit.class, "Benefit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBenefit_KeyBenefit(), ecorePackage.getEBoolean(), "keyBenefit", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(disbenefitEClass, Disbenefit.class, "Disbenefit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDisbenefit_Mitigation(), ecorePackage.getEString(), "mitigation", null, 0, 1, Disbenefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sideEffectEClass, SideEffect.class, "SideEffect", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(benefitLinkEClass, BenefitLink.class, "BenefitLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBenefitLink_Map(), this.getBenefitsMap(), this.getBenefitsMap_Links(), "map", null, 0, 1, BenefitLink.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitLink_Source(), this.getBenefitsNode(), this.getBenefitsNode_Outgoing(), "source", null, 0, 1, BenefitLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitLink_Target(), this.getBenefitsNode(), this.getBenefitsNode_Incoming(), "target", null, 0, 1, BenefitLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitLink_Weight(), theAlliancePackage.getDecimal(), "weight", null, 0, 1, BenefitLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitLink_Sign(), this.getLinkSign(), "sign", null, 0, 1, BenefitLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitLink_Feedback(), ecorePackage.getEBoolean(), "feedback", null, 0, 1, BenefitLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitLink_Rationale(), ecorePackage.getEString(), "rationale", null, 0, 1, BenefitLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitLink_Evidence(), ecorePackage.getEString(), "evidence", null, 0, 1, BenefitLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitLink_ExternalFactors(), ecorePackage.getEString(), "externalFactors", null, 0, 1, BenefitLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitLink_Assumptions(), this.getAssumption(), null, "assumptions", null, 0, -1, BenefitLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assumptionEClass, Assumption.class, "Assumption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAssumption_Evidence(), ecorePackage.getEString(), "evidence", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumption_Confirmed(), ecorePackage.getEBooleanObject(), "confirmed", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(benefitProfileEClass, BenefitProfile.class, "BenefitProfile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBenefitProfile_Effect(), this.getEffect(), this.getEffect_Profile(), "effect", null, 0, 1, BenefitProfile.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitProfile_IdentifiedIn(), ecorePackage.getEString(), "identifiedIn", null, 0, 1, BenefitProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitProfile_Observation(), ecorePackage.getEString(), "observation", null, 0, 1, BenefitProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitProfile_AttributionTest(), ecorePackage.getEString(), "attributionTest", null, 0, 1, BenefitProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitProfile_Measurement(), ecorePackage.getEString(), "measurement", null, 0, 1, BenefitProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitProfile_Dependencies(), ecorePackage.getEString(), "dependencies", null, 0, 1, BenefitProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitProfile_CriticalSuccessFactors(), ecorePackage.getEString(), "criticalSuccessFactors", null, 0, 1, BenefitProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitProfile_BusinessChangeManager(), thePeoplePackage.getStakeholder(), null, "businessChangeManager", null, 0, 1, BenefitProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitProfile_TrackingMethod(), ecorePackage.getEString(), "trackingMethod", null, 0, 1, BenefitProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitProfile_TrackingIntervalMonths(), ecorePackage.getEInt(), "trackingIntervalMonths", null, 0, 1, BenefitProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitProfile_ReviewDates(), theAlliancePackage.getDate(), "reviewDates", null, 0, -1, BenefitProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitProfile_CostsToRealise(), theCostPackage.getCostLine(), null, "costsToRealise", null, 0, -1, BenefitProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitProfile_Risks(), theRiskPackage.getRisk(), null, "risks", null, 0, -1, BenefitProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitProfile_Assumptions(), this.getAssumption(), null, "assumptions", null, 0, -1, BenefitProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitProfile_SignedOffBy(), thePeoplePackage.getStakeholder(), null, "signedOffBy", null, 0, 1, BenefitProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitProfile_SignedOffDate(), theAlliancePackage.getDate(), "signedOffDate", null, 0, 1, BenefitProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitProfile_ExternalId(), ecorePackage.getEString(), "externalId", null, 0, 1, BenefitProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitProfile_RealisationPlan(), this.getRealisationPlan(), null, "realisationPlan", null, 0, 1, BenefitProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitProfile_PostImplementationReview(), this.getPostImplementationReview(), null, "postImplementationReview", null, 0, 1, BenefitProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measureEClass, Measure.class, "Measure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeasure_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Financial(), ecorePackage.getEBoolean(), "financial", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_PriceBasis(), theCostPackage.getPriceBasis(), "priceBasis", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_PriceBaseYear(), ecorePackage.getEString(), "priceBaseYear", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Direction(), this.getMeasureDirection(), "direction", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Baseline(), theAlliancePackage.getDecimal(), "baseline", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_BaselineDate(), theAlliancePackage.getDate(), "baselineDate", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Target(), theAlliancePackage.getDecimal(), "target", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_TargetDate(), theAlliancePackage.getDate(), "targetDate", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_IntervalMonths(), ecorePackage.getEInt(), "intervalMonths", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Cumulative(), ecorePackage.getEBoolean(), "cumulative", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_DataSource(), ecorePackage.getEString(), "dataSource", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasure_Collector(), thePeoplePackage.getStakeholder(), null, "collector", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasure_Plan(), this.getSeriesPoint(), null, "plan", null, 0, -1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasure_Forecast(), this.getSeriesPoint(), null, "forecast", null, 0, -1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasure_Actual(), this.getSeriesPoint(), null, "actual", null, 0, -1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(seriesPointEClass, SeriesPoint.class, "SeriesPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSeriesPoint_Date(), theAlliancePackage.getDate(), "date", null, 0, 1, SeriesPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeriesPoint_Value(), theAlliancePackage.getDecimal(), "value", null, 0, 1, SeriesPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(realisationPlanEClass, RealisationPlan.class, "RealisationPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRealisationPlan_StartDate(), theAlliancePackage.getDate(), "startDate", null, 0, 1, RealisationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRealisationPlan_EndDate(), theAlliancePackage.getDate(), "endDate", null, 0, 1, RealisationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRealisationPlan_Owner(), thePeoplePackage.getStakeholder(), null, "owner", null, 0, 1, RealisationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRealisationPlan_Milestones(), this.getMilestone(), null, "milestones", null, 0, -1, RealisationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(milestoneEClass, Milestone.class, "Milestone", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMilestone_Planned(), theAlliancePackage.getDate(), "planned", null, 0, 1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMilestone_Forecast(), theAlliancePackage.getDate(), "forecast", null, 0, 1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMilestone_Actual(), theAlliancePackage.getDate(), "actual", null, 0, 1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMilestone_Responsible(), thePeoplePackage.getStakeholder(), null, "responsible", null, 0, 1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(postImplementationReviewEClass, PostImplementationReview.class, "PostImplementationReview", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPostImplementationReview_Due(), theAlliancePackage.getDate(), "due", null, 0, 1, PostImplementationReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPostImplementationReview_Held(), theAlliancePackage.getDate(), "held", null, 0, 1, PostImplementationReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPostImplementationReview_Reviewer(), thePeoplePackage.getStakeholder(), null, "reviewer", null, 0, 1, PostImplementationReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPostImplementationReview_Findings(), ecorePackage.getEString(), "findings", null, 0, 1, PostImplementationReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPostImplementationReview_Lessons(), theRiskPackage.getLesson(), null, "lessons", null, 0, -1, PostImplementationReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(benefitsManagementStrategyEClass, BenefitsManagementStrategy.class, "BenefitsManagementStrategy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBenefitsManagementStrategy_ApprovedDate(), theAlliancePackage.getDate(), "approvedDate", null, 0, 1, BenefitsManagementStrategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitsManagementStrategy_ApprovedBy(), thePeoplePackage.getStakeholder(), null, "approvedBy", null, 0, 1, BenefitsManagementStrategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitsManagementStrategy_StatedKeyBenefits(), ecorePackage.getEInt(), "statedKeyBenefits", null, 0, 1, BenefitsManagementStrategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitsManagementStrategy_Maps(), this.getBenefitsMap(), null, "maps", null, 0, -1, BenefitsManagementStrategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefitsManagementStrategy_Collaborations(), thePartnersPackage.getCollaboration(), null, "collaborations", null, 0, -1, BenefitsManagementStrategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(mapStyleEEnum, MapStyle.class, "MapStyle");
		addEEnumLiteral(mapStyleEEnum, MapStyle.MSP);
		addEEnumLiteral(mapStyleEEnum, MapStyle.BENEFITS_DEPENDENCY_NETWORK);
		addEEnumLiteral(mapStyleEEnum, MapStyle.INVESTMENT_LOGIC_MAP);
		addEEnumLiteral(mapStyleEEnum, MapStyle.LOGIC_MODEL);

		initEEnum(benefitCategoryEEnum, BenefitCategory.class, "BenefitCategory");
		addEEnumLiteral(benefitCategoryEEnum, BenefitCategory.UNSPECIFIED);
		addEEnumLiteral(benefitCategoryEEnum, BenefitCategory.ECONOMIC);
		addEEnumLiteral(benefitCategoryEEnum, BenefitCategory.EFFICIENCY);
		addEEnumLiteral(benefitCategoryEEnum, BenefitCategory.EFFECTIVENESS);

		initEEnum(cashClassEEnum, CashClass.class, "CashClass");
		addEEnumLiteral(cashClassEEnum, CashClass.UNSPECIFIED);
		addEEnumLiteral(cashClassEEnum, CashClass.CASH_RELEASING);
		addEEnumLiteral(cashClassEEnum, CashClass.NON_CASH_RELEASING);
		addEEnumLiteral(cashClassEEnum, CashClass.QUANTIFIABLE);
		addEEnumLiteral(cashClassEEnum, CashClass.QUALITATIVE);

		initEEnum(savingsMechanismEEnum, SavingsMechanism.class, "SavingsMechanism");
		addEEnumLiteral(savingsMechanismEEnum, SavingsMechanism.UNSPECIFIED);
		addEEnumLiteral(savingsMechanismEEnum, SavingsMechanism.PRICE_NEGOTIATION);
		addEEnumLiteral(savingsMechanismEEnum, SavingsMechanism.USAGE_REDUCTION);
		addEEnumLiteral(savingsMechanismEEnum, SavingsMechanism.SPECIFICATION_DESCOPING);
		addEEnumLiteral(savingsMechanismEEnum, SavingsMechanism.PARTNER_BUYING_POWER);

		initEEnum(benefitLevelEEnum, BenefitLevel.class, "BenefitLevel");
		addEEnumLiteral(benefitLevelEEnum, BenefitLevel.UNSPECIFIED);
		addEEnumLiteral(benefitLevelEEnum, BenefitLevel.PROGRAMME);
		addEEnumLiteral(benefitLevelEEnum, BenefitLevel.BUSINESS_AREA);

		initEEnum(benefitStatusEEnum, BenefitStatus.class, "BenefitStatus");
		addEEnumLiteral(benefitStatusEEnum, BenefitStatus.UNSPECIFIED);
		addEEnumLiteral(benefitStatusEEnum, BenefitStatus.IDENTIFIED);
		addEEnumLiteral(benefitStatusEEnum, BenefitStatus.PROFILED);
		addEEnumLiteral(benefitStatusEEnum, BenefitStatus.APPROVED);
		addEEnumLiteral(benefitStatusEEnum, BenefitStatus.TRACKED);
		addEEnumLiteral(benefitStatusEEnum, BenefitStatus.BUSINESS_AS_USUAL);
		addEEnumLiteral(benefitStatusEEnum, BenefitStatus.REVIEWED);

		initEEnum(ragStatusEEnum, RagStatus.class, "RagStatus");
		addEEnumLiteral(ragStatusEEnum, RagStatus.UNSPECIFIED);
		addEEnumLiteral(ragStatusEEnum, RagStatus.GREEN);
		addEEnumLiteral(ragStatusEEnum, RagStatus.AMBER);
		addEEnumLiteral(ragStatusEEnum, RagStatus.RED);

		initEEnum(explicitnessEEnum, Explicitness.class, "Explicitness");
		addEEnumLiteral(explicitnessEEnum, Explicitness.UNSPECIFIED);
		addEEnumLiteral(explicitnessEEnum, Explicitness.OBSERVABLE);
		addEEnumLiteral(explicitnessEEnum, Explicitness.MEASURABLE);
		addEEnumLiteral(explicitnessEEnum, Explicitness.QUANTIFIABLE);
		addEEnumLiteral(explicitnessEEnum, Explicitness.FINANCIAL);

		initEEnum(changeTypeEEnum, ChangeType.class, "ChangeType");
		addEEnumLiteral(changeTypeEEnum, ChangeType.UNSPECIFIED);
		addEEnumLiteral(changeTypeEEnum, ChangeType.NEW_THINGS);
		addEEnumLiteral(changeTypeEEnum, ChangeType.BETTER_THINGS);
		addEEnumLiteral(changeTypeEEnum, ChangeType.STOP_THINGS);

		initEEnum(objectiveOrientationEEnum, ObjectiveOrientation.class, "ObjectiveOrientation");
		addEEnumLiteral(objectiveOrientationEEnum, ObjectiveOrientation.UNSPECIFIED);
		addEEnumLiteral(objectiveOrientationEEnum, ObjectiveOrientation.INTERNAL);
		addEEnumLiteral(objectiveOrientationEEnum, ObjectiveOrientation.EXTERNAL);

		initEEnum(linkSignEEnum, LinkSign.class, "LinkSign");
		addEEnumLiteral(linkSignEEnum, LinkSign.POSITIVE);
		addEEnumLiteral(linkSignEEnum, LinkSign.NEGATIVE);

		initEEnum(measureDirectionEEnum, MeasureDirection.class, "MeasureDirection");
		addEEnumLiteral(measureDirectionEEnum, MeasureDirection.UNSPECIFIED);
		addEEnumLiteral(measureDirectionEEnum, MeasureDirection.INCREASE);
		addEEnumLiteral(measureDirectionEEnum, MeasureDirection.DECREASE);

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
			   "documentation", "Benefits maps, profiles, measures, realisation plans and reviews. Source: S0; S3; S4; MSP."
		   });
		addAnnotation
		  (mapStyleEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The style of a map: its column captions and direction; the nodes are the same. Source: MSP."
		   });
		addAnnotation
		  (mapStyleEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Managing Successful Programmes: outputs, capabilities, business changes, outcomes, benefits, objectives. Source: MSP."
		   });
		addAnnotation
		  (mapStyleEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Cranfield benefits dependency network. Source: Ward & Daniel."
		   });
		addAnnotation
		  (mapStyleEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Investment logic map. Source: Victoria DTF."
		   });
		addAnnotation
		  (mapStyleEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Logic model or theory of change. Source: Magenta Book."
		   });
		addAnnotation
		  (benefitCategoryEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The category of a benefit. Source: S3."
		   });
		addAnnotation
		  (benefitCategoryEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S3."
		   });
		addAnnotation
		  (benefitCategoryEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Economic: cashable savings. Source: S3."
		   });
		addAnnotation
		  (benefitCategoryEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Efficiency: non-cashable savings. Source: S3."
		   });
		addAnnotation
		  (benefitCategoryEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Effectiveness. Source: S3."
		   });
		addAnnotation
		  (cashClassEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The class of a benefit in appraisal. Source: Green Book, to confirm; MSP benefit profile."
		   });
		addAnnotation
		  (cashClassEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: Green Book, to confirm; MSP benefit profile."
		   });
		addAnnotation
		  (cashClassEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Releases cash. Source: Green Book, to confirm; MSP benefit profile."
		   });
		addAnnotation
		  (cashClassEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Has a money value but releases no cash. Source: Green Book, to confirm; MSP benefit profile."
		   });
		addAnnotation
		  (cashClassEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Can be counted, not valued in money. Source: Green Book, to confirm; MSP benefit profile."
		   });
		addAnnotation
		  (cashClassEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Can only be described. Source: Green Book, to confirm; MSP benefit profile."
		   });
		addAnnotation
		  (savingsMechanismEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How money is saved. Source: S4."
		   });
		addAnnotation
		  (savingsMechanismEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S4."
		   });
		addAnnotation
		  (savingsMechanismEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "A new contract at a lower price. Source: S4."
		   });
		addAnnotation
		  (savingsMechanismEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Less is used. Source: S4."
		   });
		addAnnotation
		  (savingsMechanismEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Less is specified. Source: S4."
		   });
		addAnnotation
		  (savingsMechanismEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "The buying power of a partner. Source: S4."
		   });
		addAnnotation
		  (benefitLevelEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The level at which a benefit stands. Source: S3."
		   });
		addAnnotation
		  (benefitLevelEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S3."
		   });
		addAnnotation
		  (benefitLevelEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "A benefit of the programme, aligned to objectives and aims. Source: S3."
		   });
		addAnnotation
		  (benefitLevelEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "A benefit of a business area, aligned to programme benefits. Source: S3."
		   });
		addAnnotation
		  (benefitStatusEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The life of a benefit. Source: S3."
		   });
		addAnnotation
		  (benefitStatusEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S3."
		   });
		addAnnotation
		  (benefitStatusEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Identified in scoping. Source: S3."
		   });
		addAnnotation
		  (benefitStatusEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Articulated and profiled in the project initiation document. Source: S3."
		   });
		addAnnotation
		  (benefitStatusEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Approved with the strategy. Source: S3."
		   });
		addAnnotation
		  (benefitStatusEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Tracked in the programme. Source: S3."
		   });
		addAnnotation
		  (benefitStatusEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Monitored, responded to and sustained in business as usual. Source: S3."
		   });
		addAnnotation
		  (benefitStatusEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "Reviewed after implementation. Source: S3."
		   });
		addAnnotation
		  (ragStatusEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Red, amber or green. Source: MSP benefit profile."
		   });
		addAnnotation
		  (ragStatusEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: MSP benefit profile."
		   });
		addAnnotation
		  (ragStatusEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Green. Source: MSP benefit profile."
		   });
		addAnnotation
		  (ragStatusEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Amber. Source: MSP benefit profile."
		   });
		addAnnotation
		  (ragStatusEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Red. Source: MSP benefit profile."
		   });
		addAnnotation
		  (explicitnessEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How explicit a benefit can be made. Source: Ward & Daniel."
		   });
		addAnnotation
		  (explicitnessEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: Ward & Daniel."
		   });
		addAnnotation
		  (explicitnessEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Observable. Source: Ward & Daniel."
		   });
		addAnnotation
		  (explicitnessEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Measurable. Source: Ward & Daniel."
		   });
		addAnnotation
		  (explicitnessEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Quantifiable. Source: Ward & Daniel."
		   });
		addAnnotation
		  (explicitnessEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Financial. Source: Ward & Daniel."
		   });
		addAnnotation
		  (changeTypeEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What the business does. Source: Ward & Daniel."
		   });
		addAnnotation
		  (changeTypeEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: Ward & Daniel."
		   });
		addAnnotation
		  (changeTypeEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Does new things. Source: Ward & Daniel."
		   });
		addAnnotation
		  (changeTypeEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Does things better. Source: Ward & Daniel."
		   });
		addAnnotation
		  (changeTypeEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Stops doing things. Source: Ward & Daniel."
		   });
		addAnnotation
		  (objectiveOrientationEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Whom an objective faces. Source: S3."
		   });
		addAnnotation
		  (objectiveOrientationEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S3."
		   });
		addAnnotation
		  (objectiveOrientationEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Internal to the organisation. Source: S3."
		   });
		addAnnotation
		  (objectiveOrientationEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "External, for the public. Source: S3."
		   });
		addAnnotation
		  (linkSignEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Whether the source helps or harms the target. Source: S1-S4."
		   });
		addAnnotation
		  (linkSignEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "It helps. Source: S1-S4."
		   });
		addAnnotation
		  (linkSignEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "It harms. Source: S1-S4."
		   });
		addAnnotation
		  (measureDirectionEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Which way is better. Source: MSP: arrow at the measure."
		   });
		addAnnotation
		  (measureDirectionEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: MSP: arrow at the measure."
		   });
		addAnnotation
		  (measureDirectionEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "More is better. Source: MSP: arrow at the measure."
		   });
		addAnnotation
		  (measureDirectionEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Less is better. Source: MSP: arrow at the measure."
		   });
		addAnnotation
		  (benefitsMapEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A benefits logic map. Source: S3; MSP."
		   });
		addAnnotation
		  (getBenefitsMap_Style(),
		   source,
		   new String[]
		   {
			   "documentation", "Its style. Source: MSP.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getBenefitsMap_StatedKeyBenefits(),
		   source,
		   new String[]
		   {
			   "documentation", "How many key benefits the strategy states. Unit: benefits, 0 when not stated. Source: S3: 7; rule 52.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getBenefitsMap_Collaborations(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaborations it is about. Source: S3.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getBenefitsMap_Programme(),
		   source,
		   new String[]
		   {
			   "documentation", "The programme it is about. Source: S3.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getBenefitsMap_Nodes(),
		   source,
		   new String[]
		   {
			   "documentation", "Its nodes. Source: MSP.",
			   "propertyCategory", "Content"
		   });
		addAnnotation
		  (getBenefitsMap_Links(),
		   source,
		   new String[]
		   {
			   "documentation", "Its links. Source: MSP.",
			   "propertyCategory", "Content"
		   });
		addAnnotation
		  (benefitsNodeEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A node of a benefits map. Source: MSP."
		   });
		addAnnotation
		  (getBenefitsNode_Map(),
		   source,
		   new String[]
		   {
			   "documentation", "The map. Source: MSP.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getBenefitsNode_Code(),
		   source,
		   new String[]
		   {
			   "documentation", "Its mark in the map, such as B3. Source: S3.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getBenefitsNode_Owner(),
		   source,
		   new String[]
		   {
			   "documentation", "Who owns it. Source: S3; rule 40.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getBenefitsNode_BusinessArea(),
		   source,
		   new String[]
		   {
			   "documentation", "The business area it belongs to. Source: S3.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getBenefitsNode_Weight(),
		   source,
		   new String[]
		   {
			   "documentation", "Its weight in its column. Unit: per cent. Source: Victoria DTF.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getBenefitsNode_Rag(),
		   source,
		   new String[]
		   {
			   "documentation", "How it stands. Source: MSP benefit profile.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getBenefitsNode_Measures(),
		   source,
		   new String[]
		   {
			   "documentation", "How it is measured. Source: S0; S3; S4.",
			   "propertyCategory", "Measures"
		   });
		addAnnotation
		  (getBenefitsNode_Outgoing(),
		   source,
		   new String[]
		   {
			   "documentation", "The links that lead on from it. Source: MSP.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getBenefitsNode_Incoming(),
		   source,
		   new String[]
		   {
			   "documentation", "The links that lead to it. Source: MSP.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getBenefitsNode_AlignedFrom(),
		   source,
		   new String[]
		   {
			   "documentation", "The benefits aligned to it. Source: S3.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (outputEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What a project delivers. Source: MSP."
		   });
		addAnnotation
		  (getOutput_Due(),
		   source,
		   new String[]
		   {
			   "documentation", "When it is delivered. Source: MSP.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (enablerEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What makes a change possible. Source: Ward & Daniel; Bradley."
		   });
		addAnnotation
		  (getEnabler_Due(),
		   source,
		   new String[]
		   {
			   "documentation", "When it is there. Source: Ward & Daniel.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (capabilityEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What the organisation is able to do with outputs. Source: MSP."
		   });
		addAnnotation
		  (businessChangeEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A change in how the business works. Source: MSP; Ward & Daniel."
		   });
		addAnnotation
		  (getBusinessChange_ChangeType(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether new things are done, things done better or stopped. Source: Ward & Daniel.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getBusinessChange_ChangeManager(),
		   source,
		   new String[]
		   {
			   "documentation", "The business change manager. Source: MSP.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getBusinessChange_Due(),
		   source,
		   new String[]
		   {
			   "documentation", "When the change is made. Source: MSP.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (outcomeEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The result of change. Source: MSP; S3."
		   });
		addAnnotation
		  (problemEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A problem that asks for investment. Source: Victoria DTF."
		   });
		addAnnotation
		  (getProblem_Cause(),
		   source,
		   new String[]
		   {
			   "documentation", "What causes it. Source: Victoria DTF.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getProblem_Effect(),
		   source,
		   new String[]
		   {
			   "documentation", "What it does. Source: Victoria DTF.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (strategicResponseEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A strategic response to a problem. Source: Victoria DTF."
		   });
		addAnnotation
		  (objectiveEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An objective of the alliance or organisation. Source: S3; MSP."
		   });
		addAnnotation
		  (getObjective_Orientation(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it faces inside or the public. Source: S3.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getObjective_Drivers(),
		   source,
		   new String[]
		   {
			   "documentation", "The drivers behind it. Source: Ward & Daniel.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getObjective_Priority(),
		   source,
		   new String[]
		   {
			   "documentation", "The strategic priority it serves. Source: S4 \u00a73.4.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (aimEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An overarching aim of the programme. Source: S3."
		   });
		addAnnotation
		  (effectEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A benefit or its contrary: a measurable effect. Source: S3; MSP."
		   });
		addAnnotation
		  (getEffect_Category(),
		   source,
		   new String[]
		   {
			   "documentation", "Its category. Source: S3.",
			   "propertyCategory", "Classification"
		   });
		addAnnotation
		  (getEffect_CashClass(),
		   source,
		   new String[]
		   {
			   "documentation", "Its class in appraisal. Source: Green Book.",
			   "propertyCategory", "Classification"
		   });
		addAnnotation
		  (getEffect_Cashable(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it saves cash. Source: S3.",
			   "propertyCategory", "Classification"
		   });
		addAnnotation
		  (getEffect_BudgetReduction(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it reduces a budget; all savings may not necessarily do so. Source: S4.",
			   "propertyCategory", "Classification"
		   });
		addAnnotation
		  (getEffect_SavingsMechanism(),
		   source,
		   new String[]
		   {
			   "documentation", "How money is saved. Source: S4.",
			   "propertyCategory", "Classification"
		   });
		addAnnotation
		  (getEffect_Level(),
		   source,
		   new String[]
		   {
			   "documentation", "The level at which it stands. Source: S3.",
			   "propertyCategory", "Classification"
		   });
		addAnnotation
		  (getEffect_Explicitness(),
		   source,
		   new String[]
		   {
			   "documentation", "How explicit it can be made. Source: Ward & Daniel.",
			   "propertyCategory", "Classification"
		   });
		addAnnotation
		  (getEffect_Status(),
		   source,
		   new String[]
		   {
			   "documentation", "Where it stands in its life. Source: S3.",
			   "propertyCategory", "Life"
		   });
		addAnnotation
		  (getEffect_StartDate(),
		   source,
		   new String[]
		   {
			   "documentation", "From when it is felt. Source: MSP benefit profile.",
			   "propertyCategory", "Life"
		   });
		addAnnotation
		  (getEffect_EndDate(),
		   source,
		   new String[]
		   {
			   "documentation", "Until when it is felt. Source: MSP benefit profile.",
			   "propertyCategory", "Life"
		   });
		addAnnotation
		  (getEffect_AnnualValue(),
		   source,
		   new String[]
		   {
			   "documentation", "Its value in a year; negative for a loss. Source: MSP benefit profile.",
			   "propertyCategory", "Value"
		   });
		addAnnotation
		  (getEffect_Confidence(),
		   source,
		   new String[]
		   {
			   "documentation", "How sure it is. Unit: per cent. Source: MSP benefit profile.",
			   "propertyCategory", "Value"
		   });
		addAnnotation
		  (getEffect_Attribution(),
		   source,
		   new String[]
		   {
			   "documentation", "What part of it is due to the collaboration. Unit: per cent. Source: MSP benefit profile; MSP DOAM.",
			   "propertyCategory", "Value"
		   });
		addAnnotation
		  (getEffect_AlignedTo(),
		   source,
		   new String[]
		   {
			   "documentation", "The programme benefits, objectives or aims it is aligned to. Source: S3; rule 46.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getEffect_Beneficiaries(),
		   source,
		   new String[]
		   {
			   "documentation", "Who gains, or loses. Source: MSP benefit profile.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getEffect_TrackedBy(),
		   source,
		   new String[]
		   {
			   "documentation", "The forums that track it. Source: S3; rule 49.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getEffect_SustainingOwner(),
		   source,
		   new String[]
		   {
			   "documentation", "Who sustains it in business as usual. Source: S3; rule 50.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getEffect_Profile(),
		   source,
		   new String[]
		   {
			   "documentation", "Its profile. Source: S3; MSP benefit profile.",
			   "propertyCategory", "Profile"
		   });
		addAnnotation
		  (intermediateBenefitEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A benefit on the way to an end benefit. Source: Bradley."
		   });
		addAnnotation
		  (benefitEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A measurable improvement that is an advantage to somebody. Source: MSP; S3."
		   });
		addAnnotation
		  (getBenefit_KeyBenefit(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it is one of the key benefits of the strategy. Source: S3.",
			   "propertyCategory", "Classification"
		   });
		addAnnotation
		  (disbenefitEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A measurable decline that is a disadvantage to somebody. Source: MSP."
		   });
		addAnnotation
		  (getDisbenefit_Mitigation(),
		   source,
		   new String[]
		   {
			   "documentation", "What is done about it. Source: rule 45.",
			   "propertyCategory", "Life"
		   });
		addAnnotation
		  (sideEffectEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An effect that was not sought. Source: MSP."
		   });
		addAnnotation
		  (benefitLinkEClass,
		   source,
		   new String[]
		   {
			   "documentation", "That one node leads to another. Source: MSP."
		   });
		addAnnotation
		  (getBenefitLink_Map(),
		   source,
		   new String[]
		   {
			   "documentation", "The map. Source: MSP.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getBenefitLink_Source(),
		   source,
		   new String[]
		   {
			   "documentation", "The node it leads from. Source: MSP.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getBenefitLink_Target(),
		   source,
		   new String[]
		   {
			   "documentation", "The node it leads to. Source: MSP.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getBenefitLink_Weight(),
		   source,
		   new String[]
		   {
			   "documentation", "How much of the target comes from the source. Unit: per cent. Source: Bradley; Victoria DTF.",
			   "propertyCategory", "Link"
		   });
		addAnnotation
		  (getBenefitLink_Sign(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it helps or harms. Source: S1-S4.",
			   "propertyCategory", "Link"
		   });
		addAnnotation
		  (getBenefitLink_Feedback(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it is a feedback loop, so that it may run backwards. Source: rule 38.",
			   "propertyCategory", "Link"
		   });
		addAnnotation
		  (getBenefitLink_Rationale(),
		   source,
		   new String[]
		   {
			   "documentation", "Why the one leads to the other. Source: theory of change.",
			   "propertyCategory", "Link"
		   });
		addAnnotation
		  (getBenefitLink_Evidence(),
		   source,
		   new String[]
		   {
			   "documentation", "What shows it. Source: theory of change.",
			   "propertyCategory", "Link"
		   });
		addAnnotation
		  (getBenefitLink_ExternalFactors(),
		   source,
		   new String[]
		   {
			   "documentation", "What else bears on it. Source: theory of change.",
			   "propertyCategory", "Link"
		   });
		addAnnotation
		  (getBenefitLink_Assumptions(),
		   source,
		   new String[]
		   {
			   "documentation", "What is assumed. Source: theory of change.",
			   "propertyCategory", "Link"
		   });
		addAnnotation
		  (assumptionEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Something taken to be true. Source: theory of change; MSP benefit profile."
		   });
		addAnnotation
		  (getAssumption_Evidence(),
		   source,
		   new String[]
		   {
			   "documentation", "What shows it. Source: theory of change.",
			   "propertyCategory", "Assumption"
		   });
		addAnnotation
		  (getAssumption_Confirmed(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it has been confirmed. Source: theory of change.",
			   "propertyCategory", "Assumption"
		   });
		addAnnotation
		  (benefitProfileEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The profile of a benefit. Source: S3; MSP benefit profile."
		   });
		addAnnotation
		  (getBenefitProfile_Effect(),
		   source,
		   new String[]
		   {
			   "documentation", "The benefit. Source: MSP benefit profile.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getBenefitProfile_IdentifiedIn(),
		   source,
		   new String[]
		   {
			   "documentation", "The phase in which it was identified. Source: S3.",
			   "propertyCategory", "Life"
		   });
		addAnnotation
		  (getBenefitProfile_Observation(),
		   source,
		   new String[]
		   {
			   "documentation", "The outcome that can be observed. Source: MSP DOAM.",
			   "propertyCategory", "Tests"
		   });
		addAnnotation
		  (getBenefitProfile_AttributionTest(),
		   source,
		   new String[]
		   {
			   "documentation", "Why it is due to the programme. Source: MSP DOAM.",
			   "propertyCategory", "Tests"
		   });
		addAnnotation
		  (getBenefitProfile_Measurement(),
		   source,
		   new String[]
		   {
			   "documentation", "How it will be measured. Source: MSP DOAM.",
			   "propertyCategory", "Tests"
		   });
		addAnnotation
		  (getBenefitProfile_Dependencies(),
		   source,
		   new String[]
		   {
			   "documentation", "What it depends on. Source: MSP benefit profile.",
			   "propertyCategory", "Dependencies"
		   });
		addAnnotation
		  (getBenefitProfile_CriticalSuccessFactors(),
		   source,
		   new String[]
		   {
			   "documentation", "What must go right. Source: MSP benefit profile.",
			   "propertyCategory", "Dependencies"
		   });
		addAnnotation
		  (getBenefitProfile_BusinessChangeManager(),
		   source,
		   new String[]
		   {
			   "documentation", "The business change manager. Source: MSP benefit profile.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getBenefitProfile_TrackingMethod(),
		   source,
		   new String[]
		   {
			   "documentation", "How it is tracked. Source: S3.",
			   "propertyCategory", "Tracking"
		   });
		addAnnotation
		  (getBenefitProfile_TrackingIntervalMonths(),
		   source,
		   new String[]
		   {
			   "documentation", "How often it is tracked. Unit: months, 1 is monthly, 0 when not stated. Source: S3; rule 49.",
			   "propertyCategory", "Tracking"
		   });
		addAnnotation
		  (getBenefitProfile_ReviewDates(),
		   source,
		   new String[]
		   {
			   "documentation", "When it is reviewed. Source: MSP benefit profile.",
			   "propertyCategory", "Tracking"
		   });
		addAnnotation
		  (getBenefitProfile_CostsToRealise(),
		   source,
		   new String[]
		   {
			   "documentation", "What it costs to realise. Source: MSP benefit profile.",
			   "propertyCategory", "Costs"
		   });
		addAnnotation
		  (getBenefitProfile_Risks(),
		   source,
		   new String[]
		   {
			   "documentation", "What threatens it. Source: MSP benefit profile.",
			   "propertyCategory", "Dependencies"
		   });
		addAnnotation
		  (getBenefitProfile_Assumptions(),
		   source,
		   new String[]
		   {
			   "documentation", "What it assumes. Source: MSP benefit profile.",
			   "propertyCategory", "Dependencies"
		   });
		addAnnotation
		  (getBenefitProfile_SignedOffBy(),
		   source,
		   new String[]
		   {
			   "documentation", "Who signed it off. Source: MSP benefit profile.",
			   "propertyCategory", "Sign off"
		   });
		addAnnotation
		  (getBenefitProfile_SignedOffDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was signed off. Source: MSP benefit profile.",
			   "propertyCategory", "Sign off"
		   });
		addAnnotation
		  (getBenefitProfile_ExternalId(),
		   source,
		   new String[]
		   {
			   "documentation", "The number it has in another system. Source: MSP benefit profile.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getBenefitProfile_RealisationPlan(),
		   source,
		   new String[]
		   {
			   "documentation", "How it will be realised. Source: S3.",
			   "propertyCategory", "Plan"
		   });
		addAnnotation
		  (getBenefitProfile_PostImplementationReview(),
		   source,
		   new String[]
		   {
			   "documentation", "What was found after implementation. Source: S3.",
			   "propertyCategory", "Plan"
		   });
		addAnnotation
		  (measureEClass,
		   source,
		   new String[]
		   {
			   "documentation", "How something is measured, with baseline, target and the series of plan, forecast and actual. Source: S0; S3; S4; MSP benefit profile."
		   });
		addAnnotation
		  (getMeasure_Unit(),
		   source,
		   new String[]
		   {
			   "documentation", "The unit of all its values, such as GBP, days or per cent. Source: MSP benefit profile.",
			   "propertyCategory", "Measure"
		   });
		addAnnotation
		  (getMeasure_Financial(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it counts money. Source: S0; S3.",
			   "propertyCategory", "Measure"
		   });
		addAnnotation
		  (getMeasure_PriceBasis(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether inflation is taken out of values in money. Source: MSP benefit profile; Green Book.",
			   "propertyCategory", "Measure"
		   });
		addAnnotation
		  (getMeasure_PriceBaseYear(),
		   source,
		   new String[]
		   {
			   "documentation", "The year in whose prices real values are given. Source: MSP benefit profile; Green Book.",
			   "propertyCategory", "Measure"
		   });
		addAnnotation
		  (getMeasure_Direction(),
		   source,
		   new String[]
		   {
			   "documentation", "Which way is better. Source: MSP.",
			   "propertyCategory", "Measure"
		   });
		addAnnotation
		  (getMeasure_Baseline(),
		   source,
		   new String[]
		   {
			   "documentation", "The value before. Unit: see unit. Source: MSP benefit profile.",
			   "propertyCategory", "Measure"
		   });
		addAnnotation
		  (getMeasure_BaselineDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When the baseline was taken. Source: MSP benefit profile.",
			   "propertyCategory", "Measure"
		   });
		addAnnotation
		  (getMeasure_Target(),
		   source,
		   new String[]
		   {
			   "documentation", "The value aimed at. Unit: see unit. Source: MSP benefit profile.",
			   "propertyCategory", "Measure"
		   });
		addAnnotation
		  (getMeasure_TargetDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When it should be reached. Source: MSP benefit profile.",
			   "propertyCategory", "Measure"
		   });
		addAnnotation
		  (getMeasure_IntervalMonths(),
		   source,
		   new String[]
		   {
			   "documentation", "How often it is taken. Unit: months, 1 is monthly, 0 when not stated. Source: MSP benefit profile.",
			   "propertyCategory", "Collection"
		   });
		addAnnotation
		  (getMeasure_Cumulative(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether its values add up from period to period. Source: MSP benefit profile.",
			   "propertyCategory", "Collection"
		   });
		addAnnotation
		  (getMeasure_DataSource(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the values come from. Source: MSP benefit profile.",
			   "propertyCategory", "Collection"
		   });
		addAnnotation
		  (getMeasure_Collector(),
		   source,
		   new String[]
		   {
			   "documentation", "Who collects them. Source: MSP benefit profile.",
			   "propertyCategory", "Collection"
		   });
		addAnnotation
		  (getMeasure_Plan(),
		   source,
		   new String[]
		   {
			   "documentation", "The planned values. Source: MSP benefit profile.",
			   "propertyCategory", "Series"
		   });
		addAnnotation
		  (getMeasure_Forecast(),
		   source,
		   new String[]
		   {
			   "documentation", "The forecast values. Source: MSP benefit profile.",
			   "propertyCategory", "Series"
		   });
		addAnnotation
		  (getMeasure_Actual(),
		   source,
		   new String[]
		   {
			   "documentation", "The actual values. Source: MSP benefit profile.",
			   "propertyCategory", "Series"
		   });
		addAnnotation
		  (seriesPointEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A dated value. Source: MSP benefit profile."
		   });
		addAnnotation
		  (getSeriesPoint_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "The period it belongs to. Source: MSP benefit profile.",
			   "propertyCategory", "Point"
		   });
		addAnnotation
		  (getSeriesPoint_Value(),
		   source,
		   new String[]
		   {
			   "documentation", "The value. Unit: that of the measure. Source: MSP benefit profile.",
			   "propertyCategory", "Point"
		   });
		addAnnotation
		  (realisationPlanEClass,
		   source,
		   new String[]
		   {
			   "documentation", "How a benefit will be realised. Source: S3."
		   });
		addAnnotation
		  (getRealisationPlan_StartDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When realisation begins. Source: MSP benefit profile.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getRealisationPlan_EndDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When it is done. Source: MSP benefit profile.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getRealisationPlan_Owner(),
		   source,
		   new String[]
		   {
			   "documentation", "Who answers for it. Source: MSP benefit profile.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getRealisationPlan_Milestones(),
		   source,
		   new String[]
		   {
			   "documentation", "Its milestones. Source: MSP benefit profile.",
			   "propertyCategory", "Content"
		   });
		addAnnotation
		  (milestoneEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A milestone. Source: MSP benefit profile."
		   });
		addAnnotation
		  (getMilestone_Planned(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was planned. Source: MSP benefit profile.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getMilestone_Forecast(),
		   source,
		   new String[]
		   {
			   "documentation", "When it is now expected. Source: MSP benefit profile.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getMilestone_Actual(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was reached. Source: MSP benefit profile.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getMilestone_Responsible(),
		   source,
		   new String[]
		   {
			   "documentation", "Who reaches it. Source: MSP benefit profile.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (postImplementationReviewEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A review after implementation. Source: S3."
		   });
		addAnnotation
		  (getPostImplementationReview_Due(),
		   source,
		   new String[]
		   {
			   "documentation", "When it is due. Source: S3.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getPostImplementationReview_Held(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was held. Source: S3.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getPostImplementationReview_Reviewer(),
		   source,
		   new String[]
		   {
			   "documentation", "Who reviews. Source: S3.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getPostImplementationReview_Findings(),
		   source,
		   new String[]
		   {
			   "documentation", "What was found. Source: S3.",
			   "propertyCategory", "Findings"
		   });
		addAnnotation
		  (getPostImplementationReview_Lessons(),
		   source,
		   new String[]
		   {
			   "documentation", "The lessons learned. Source: S3.",
			   "propertyCategory", "Findings"
		   });
		addAnnotation
		  (benefitsManagementStrategyEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The strategy by which benefits are managed. Source: S3."
		   });
		addAnnotation
		  (getBenefitsManagementStrategy_ApprovedDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was approved. Source: S3: October 2014.",
			   "propertyCategory", "Life"
		   });
		addAnnotation
		  (getBenefitsManagementStrategy_ApprovedBy(),
		   source,
		   new String[]
		   {
			   "documentation", "Who approved it. Source: S3.",
			   "propertyCategory", "Life"
		   });
		addAnnotation
		  (getBenefitsManagementStrategy_StatedKeyBenefits(),
		   source,
		   new String[]
		   {
			   "documentation", "How many key benefits it sets out. Unit: benefits, 0 when not stated. Source: S3: 7.",
			   "propertyCategory", "Content"
		   });
		addAnnotation
		  (getBenefitsManagementStrategy_Maps(),
		   source,
		   new String[]
		   {
			   "documentation", "The maps made under it. Source: S3.",
			   "propertyCategory", "Content"
		   });
		addAnnotation
		  (getBenefitsManagementStrategy_Collaborations(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaborations it covers. Source: S3.",
			   "propertyCategory", "Content"
		   });
	}

} //BenefitsPackageImpl
