/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk.impl;

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

import org.allianceworkbench.model.method.MethodPackage;

import org.allianceworkbench.model.method.impl.MethodPackageImpl;

import org.allianceworkbench.model.partners.PartnersPackage;

import org.allianceworkbench.model.partners.impl.PartnersPackageImpl;

import org.allianceworkbench.model.people.PeoplePackage;

import org.allianceworkbench.model.people.impl.PeoplePackageImpl;

import org.allianceworkbench.model.reference.ReferencePackage;

import org.allianceworkbench.model.reference.impl.ReferencePackageImpl;

import org.allianceworkbench.model.risk.Barrier;
import org.allianceworkbench.model.risk.BarrierKind;
import org.allianceworkbench.model.risk.BarrierResponse;
import org.allianceworkbench.model.risk.BenefitsRegister;
import org.allianceworkbench.model.risk.EntryStatus;
import org.allianceworkbench.model.risk.HealthCheck;
import org.allianceworkbench.model.risk.IcmAssessment;
import org.allianceworkbench.model.risk.Interdependency;
import org.allianceworkbench.model.risk.InterdependencyRegister;
import org.allianceworkbench.model.risk.Issue;
import org.allianceworkbench.model.risk.IssuesAndOpportunitiesLog;
import org.allianceworkbench.model.risk.Lesson;
import org.allianceworkbench.model.risk.LogEntry;
import org.allianceworkbench.model.risk.LogTopic;
import org.allianceworkbench.model.risk.Opportunity;
import org.allianceworkbench.model.risk.Register;
import org.allianceworkbench.model.risk.Risk;
import org.allianceworkbench.model.risk.RiskFactory;
import org.allianceworkbench.model.risk.RiskKind;
import org.allianceworkbench.model.risk.RiskPackage;
import org.allianceworkbench.model.risk.RiskRegister;
import org.allianceworkbench.model.risk.SuccessTheme;
import org.allianceworkbench.model.risk.ThemeRating;

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
public class RiskPackageImpl extends EPackageImpl implements RiskPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass registerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskRegisterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interdependencyRegisterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass issuesAndOpportunitiesLogEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass benefitsRegisterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interdependencyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass logEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass issueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass opportunityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass barrierEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass barrierResponseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lessonEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass healthCheckEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass themeRatingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass icmAssessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum riskKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum entryStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum logTopicEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum barrierKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum successThemeEEnum = null;

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
	 * @see org.allianceworkbench.model.risk.RiskPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private RiskPackageImpl()
	{
		super(eNS_URI, RiskFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link RiskPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static RiskPackage init()
	{
		if (isInited) return (RiskPackage)EPackage.Registry.INSTANCE.getEPackage(RiskPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredRiskPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		RiskPackageImpl theRiskPackage = registeredRiskPackage instanceof RiskPackageImpl ? (RiskPackageImpl)registeredRiskPackage : new RiskPackageImpl();

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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CostPackage.eNS_URI);
		CostPackageImpl theCostPackage = (CostPackageImpl)(registeredPackage instanceof CostPackageImpl ? registeredPackage : CostPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BenefitsPackage.eNS_URI);
		BenefitsPackageImpl theBenefitsPackage = (BenefitsPackageImpl)(registeredPackage instanceof BenefitsPackageImpl ? registeredPackage : BenefitsPackage.eINSTANCE);

		// Create package meta-data objects
		theRiskPackage.createPackageContents();
		theAlliancePackage.createPackageContents();
		theReferencePackage.createPackageContents();
		thePeoplePackage.createPackageContents();
		thePartnersPackage.createPackageContents();
		theFitPackage.createPackageContents();
		theGovernancePackage.createPackageContents();
		theMethodPackage.createPackageContents();
		theCostPackage.createPackageContents();
		theBenefitsPackage.createPackageContents();

		// Initialize created meta-data
		theRiskPackage.initializePackageContents();
		theAlliancePackage.initializePackageContents();
		theReferencePackage.initializePackageContents();
		thePeoplePackage.initializePackageContents();
		thePartnersPackage.initializePackageContents();
		theFitPackage.initializePackageContents();
		theGovernancePackage.initializePackageContents();
		theMethodPackage.initializePackageContents();
		theCostPackage.initializePackageContents();
		theBenefitsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theRiskPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(RiskPackage.eNS_URI, theRiskPackage);
		return theRiskPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRegister()
	{
		return registerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRegister_Keeper()
	{
		return (EReference)registerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRegister_Programme()
	{
		return (EReference)registerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRegister_Collaborations()
	{
		return (EReference)registerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegister_LastReviewed()
	{
		return (EAttribute)registerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRiskRegister()
	{
		return riskRegisterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskRegister_ScaleMaximum()
	{
		return (EAttribute)riskRegisterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskRegister_HighRiskFrom()
	{
		return (EAttribute)riskRegisterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskRegister_Risks()
	{
		return (EReference)riskRegisterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterdependencyRegister()
	{
		return interdependencyRegisterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterdependencyRegister_CrossCutting()
	{
		return (EAttribute)interdependencyRegisterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterdependencyRegister_Interdependencies()
	{
		return (EReference)interdependencyRegisterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIssuesAndOpportunitiesLog()
	{
		return issuesAndOpportunitiesLogEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIssuesAndOpportunitiesLog_Entries()
	{
		return (EReference)issuesAndOpportunitiesLogEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBenefitsRegister()
	{
		return benefitsRegisterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefitsRegister_Benefits()
	{
		return (EReference)benefitsRegisterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRisk()
	{
		return riskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Register()
	{
		return (EReference)riskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Kind()
	{
		return (EAttribute)riskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Cause()
	{
		return (EAttribute)riskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Effect()
	{
		return (EAttribute)riskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Likelihood()
	{
		return (EAttribute)riskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Impact()
	{
		return (EAttribute)riskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Owner()
	{
		return (EReference)riskEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Mitigation()
	{
		return (EAttribute)riskEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Status()
	{
		return (EAttribute)riskEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_CrossCutting()
	{
		return (EAttribute)riskEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Affects()
	{
		return (EReference)riskEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterdependency()
	{
		return interdependencyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterdependency_Register()
	{
		return (EReference)interdependencyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterdependency_From()
	{
		return (EReference)interdependencyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterdependency_To()
	{
		return (EReference)interdependencyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterdependency_Kind()
	{
		return (EAttribute)interdependencyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterdependency_Owner()
	{
		return (EReference)interdependencyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterdependency_Date()
	{
		return (EAttribute)interdependencyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterdependency_Reviewed()
	{
		return (EAttribute)interdependencyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterdependency_CrossCutting()
	{
		return (EAttribute)interdependencyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLogEntry()
	{
		return logEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLogEntry_Log()
	{
		return (EReference)logEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLogEntry_Topic()
	{
		return (EAttribute)logEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLogEntry_Collaboration()
	{
		return (EReference)logEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLogEntry_Owner()
	{
		return (EReference)logEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLogEntry_Date()
	{
		return (EAttribute)logEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLogEntry_Status()
	{
		return (EAttribute)logEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLogEntry_Resolution()
	{
		return (EAttribute)logEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIssue()
	{
		return issueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpportunity()
	{
		return opportunityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBarrier()
	{
		return barrierEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBarrier_Kind()
	{
		return (EAttribute)barrierEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBarrier_Partners()
	{
		return (EReference)barrierEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBarrier_Responses()
	{
		return (EReference)barrierEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBarrierResponse()
	{
		return barrierResponseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBarrierResponse_Owner()
	{
		return (EReference)barrierResponseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBarrierResponse_Date()
	{
		return (EAttribute)barrierResponseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLesson()
	{
		return lessonEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Date()
	{
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLesson_LearnedFrom()
	{
		return (EReference)lessonEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLesson_SharedWith()
	{
		return (EReference)lessonEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHealthCheck()
	{
		return healthCheckEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHealthCheck_Ratings()
	{
		return (EReference)healthCheckEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getThemeRating()
	{
		return themeRatingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThemeRating_Theme()
	{
		return (EAttribute)themeRatingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThemeRating_Rating()
	{
		return (EAttribute)themeRatingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThemeRating_Rationale()
	{
		return (EAttribute)themeRatingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIcmAssessment()
	{
		return icmAssessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIcmAssessment_Level()
	{
		return (EAttribute)icmAssessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIcmAssessment_Benefits()
	{
		return (EAttribute)icmAssessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIcmAssessment_ServiceImprovements()
	{
		return (EAttribute)icmAssessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIcmAssessment_Cost()
	{
		return (EAttribute)icmAssessmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIcmAssessment_Risk()
	{
		return (EAttribute)icmAssessmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIcmAssessment_LegalBasis()
	{
		return (EAttribute)icmAssessmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIcmAssessment_ProvidedBy()
	{
		return (EReference)icmAssessmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRiskKind()
	{
		return riskKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEntryStatus()
	{
		return entryStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLogTopic()
	{
		return logTopicEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBarrierKind()
	{
		return barrierKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSuccessTheme()
	{
		return successThemeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskFactory getRiskFactory()
	{
		return (RiskFactory)getEFactoryInstance();
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
		registerEClass = createEClass(REGISTER);
		createEReference(registerEClass, REGISTER__KEEPER);
		createEReference(registerEClass, REGISTER__PROGRAMME);
		createEReference(registerEClass, REGISTER__COLLABORATIONS);
		createEAttribute(registerEClass, REGISTER__LAST_REVIEWED);

		riskRegisterEClass = createEClass(RISK_REGISTER);
		createEAttribute(riskRegisterEClass, RISK_REGISTER__SCALE_MAXIMUM);
		createEAttribute(riskRegisterEClass, RISK_REGISTER__HIGH_RISK_FROM);
		createEReference(riskRegisterEClass, RISK_REGISTER__RISKS);

		interdependencyRegisterEClass = createEClass(INTERDEPENDENCY_REGISTER);
		createEAttribute(interdependencyRegisterEClass, INTERDEPENDENCY_REGISTER__CROSS_CUTTING);
		createEReference(interdependencyRegisterEClass, INTERDEPENDENCY_REGISTER__INTERDEPENDENCIES);

		issuesAndOpportunitiesLogEClass = createEClass(ISSUES_AND_OPPORTUNITIES_LOG);
		createEReference(issuesAndOpportunitiesLogEClass, ISSUES_AND_OPPORTUNITIES_LOG__ENTRIES);

		benefitsRegisterEClass = createEClass(BENEFITS_REGISTER);
		createEReference(benefitsRegisterEClass, BENEFITS_REGISTER__BENEFITS);

		riskEClass = createEClass(RISK);
		createEReference(riskEClass, RISK__REGISTER);
		createEAttribute(riskEClass, RISK__KIND);
		createEAttribute(riskEClass, RISK__CAUSE);
		createEAttribute(riskEClass, RISK__EFFECT);
		createEAttribute(riskEClass, RISK__LIKELIHOOD);
		createEAttribute(riskEClass, RISK__IMPACT);
		createEReference(riskEClass, RISK__OWNER);
		createEAttribute(riskEClass, RISK__MITIGATION);
		createEAttribute(riskEClass, RISK__STATUS);
		createEAttribute(riskEClass, RISK__CROSS_CUTTING);
		createEReference(riskEClass, RISK__AFFECTS);

		interdependencyEClass = createEClass(INTERDEPENDENCY);
		createEReference(interdependencyEClass, INTERDEPENDENCY__REGISTER);
		createEReference(interdependencyEClass, INTERDEPENDENCY__FROM);
		createEReference(interdependencyEClass, INTERDEPENDENCY__TO);
		createEAttribute(interdependencyEClass, INTERDEPENDENCY__KIND);
		createEReference(interdependencyEClass, INTERDEPENDENCY__OWNER);
		createEAttribute(interdependencyEClass, INTERDEPENDENCY__DATE);
		createEAttribute(interdependencyEClass, INTERDEPENDENCY__REVIEWED);
		createEAttribute(interdependencyEClass, INTERDEPENDENCY__CROSS_CUTTING);

		logEntryEClass = createEClass(LOG_ENTRY);
		createEReference(logEntryEClass, LOG_ENTRY__LOG);
		createEAttribute(logEntryEClass, LOG_ENTRY__TOPIC);
		createEReference(logEntryEClass, LOG_ENTRY__COLLABORATION);
		createEReference(logEntryEClass, LOG_ENTRY__OWNER);
		createEAttribute(logEntryEClass, LOG_ENTRY__DATE);
		createEAttribute(logEntryEClass, LOG_ENTRY__STATUS);
		createEAttribute(logEntryEClass, LOG_ENTRY__RESOLUTION);

		issueEClass = createEClass(ISSUE);

		opportunityEClass = createEClass(OPPORTUNITY);

		barrierEClass = createEClass(BARRIER);
		createEAttribute(barrierEClass, BARRIER__KIND);
		createEReference(barrierEClass, BARRIER__PARTNERS);
		createEReference(barrierEClass, BARRIER__RESPONSES);

		barrierResponseEClass = createEClass(BARRIER_RESPONSE);
		createEReference(barrierResponseEClass, BARRIER_RESPONSE__OWNER);
		createEAttribute(barrierResponseEClass, BARRIER_RESPONSE__DATE);

		lessonEClass = createEClass(LESSON);
		createEAttribute(lessonEClass, LESSON__DATE);
		createEReference(lessonEClass, LESSON__LEARNED_FROM);
		createEReference(lessonEClass, LESSON__SHARED_WITH);

		healthCheckEClass = createEClass(HEALTH_CHECK);
		createEReference(healthCheckEClass, HEALTH_CHECK__RATINGS);

		themeRatingEClass = createEClass(THEME_RATING);
		createEAttribute(themeRatingEClass, THEME_RATING__THEME);
		createEAttribute(themeRatingEClass, THEME_RATING__RATING);
		createEAttribute(themeRatingEClass, THEME_RATING__RATIONALE);

		icmAssessmentEClass = createEClass(ICM_ASSESSMENT);
		createEAttribute(icmAssessmentEClass, ICM_ASSESSMENT__LEVEL);
		createEAttribute(icmAssessmentEClass, ICM_ASSESSMENT__BENEFITS);
		createEAttribute(icmAssessmentEClass, ICM_ASSESSMENT__SERVICE_IMPROVEMENTS);
		createEAttribute(icmAssessmentEClass, ICM_ASSESSMENT__COST);
		createEAttribute(icmAssessmentEClass, ICM_ASSESSMENT__RISK);
		createEAttribute(icmAssessmentEClass, ICM_ASSESSMENT__LEGAL_BASIS);
		createEReference(icmAssessmentEClass, ICM_ASSESSMENT__PROVIDED_BY);

		// Create enums
		riskKindEEnum = createEEnum(RISK_KIND);
		entryStatusEEnum = createEEnum(ENTRY_STATUS);
		logTopicEEnum = createEEnum(LOG_TOPIC);
		barrierKindEEnum = createEEnum(BARRIER_KIND);
		successThemeEEnum = createEEnum(SUCCESS_THEME);
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
		BenefitsPackage theBenefitsPackage = (BenefitsPackage)EPackage.Registry.INSTANCE.getEPackage(BenefitsPackage.eNS_URI);
		FitPackage theFitPackage = (FitPackage)EPackage.Registry.INSTANCE.getEPackage(FitPackage.eNS_URI);
		GovernancePackage theGovernancePackage = (GovernancePackage)EPackage.Registry.INSTANCE.getEPackage(GovernancePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		registerEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		riskRegisterEClass.getESuperTypes().add(this.getRegister());
		interdependencyRegisterEClass.getESuperTypes().add(this.getRegister());
		issuesAndOpportunitiesLogEClass.getESuperTypes().add(this.getRegister());
		benefitsRegisterEClass.getESuperTypes().add(this.getRegister());
		riskEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		interdependencyEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		logEntryEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		issueEClass.getESuperTypes().add(this.getLogEntry());
		opportunityEClass.getESuperTypes().add(this.getLogEntry());
		barrierEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		barrierResponseEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		lessonEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		healthCheckEClass.getESuperTypes().add(theFitPackage.getAssessment());
		themeRatingEClass.getESuperTypes().add(theAlliancePackage.getElement());
		icmAssessmentEClass.getESuperTypes().add(theFitPackage.getAssessment());

		// Initialize classes, features, and operations; add parameters
		initEClass(registerEClass, Register.class, "Register", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRegister_Keeper(), thePeoplePackage.getStakeholder(), null, "keeper", null, 0, 1, Register.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegister_Programme(), thePartnersPackage.getProgramme(), null, "programme", null, 0, 1, Register.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegister_Collaborations(), thePartnersPackage.getCollaboration(), null, "collaborations", null, 0, -1, Register.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegister_LastReviewed(), theAlliancePackage.getDate(), "lastReviewed", null, 0, 1, Register.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(riskRegisterEClass, RiskRegister.class, "RiskRegister", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRiskRegister_ScaleMaximum(), ecorePackage.getEInt(), "scaleMaximum", null, 0, 1, RiskRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskRegister_HighRiskFrom(), ecorePackage.getEInt(), "highRiskFrom", null, 0, 1, RiskRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRiskRegister_Risks(), this.getRisk(), this.getRisk_Register(), "risks", null, 0, -1, RiskRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interdependencyRegisterEClass, InterdependencyRegister.class, "InterdependencyRegister", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterdependencyRegister_CrossCutting(), ecorePackage.getEBoolean(), "crossCutting", null, 0, 1, InterdependencyRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterdependencyRegister_Interdependencies(), this.getInterdependency(), this.getInterdependency_Register(), "interdependencies", null, 0, -1, InterdependencyRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(issuesAndOpportunitiesLogEClass, IssuesAndOpportunitiesLog.class, "IssuesAndOpportunitiesLog", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getIssuesAndOpportunitiesLog_Entries(), this.getLogEntry(), this.getLogEntry_Log(), "entries", null, 0, -1, IssuesAndOpportunitiesLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(benefitsRegisterEClass, BenefitsRegister.class, "BenefitsRegister", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBenefitsRegister_Benefits(), theBenefitsPackage.getEffect(), null, "benefits", null, 0, -1, BenefitsRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(riskEClass, Risk.class, "Risk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRisk_Register(), this.getRiskRegister(), this.getRiskRegister_Risks(), "register", null, 0, 1, Risk.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Kind(), this.getRiskKind(), "kind", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Cause(), ecorePackage.getEString(), "cause", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Effect(), ecorePackage.getEString(), "effect", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Likelihood(), ecorePackage.getEInt(), "likelihood", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Impact(), ecorePackage.getEInt(), "impact", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_Owner(), thePeoplePackage.getStakeholder(), null, "owner", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Mitigation(), ecorePackage.getEString(), "mitigation", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Status(), this.getEntryStatus(), "status", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_CrossCutting(), ecorePackage.getEBoolean(), "crossCutting", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_Affects(), theAlliancePackage.getNamedElement(), null, "affects", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interdependencyEClass, Interdependency.class, "Interdependency", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getInterdependency_Register(), this.getInterdependencyRegister(), this.getInterdependencyRegister_Interdependencies(), "register", null, 0, 1, Interdependency.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterdependency_From(), theAlliancePackage.getNamedElement(), null, "from", null, 0, 1, Interdependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterdependency_To(), theAlliancePackage.getNamedElement(), null, "to", null, 0, 1, Interdependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterdependency_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, Interdependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterdependency_Owner(), thePeoplePackage.getStakeholder(), null, "owner", null, 0, 1, Interdependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterdependency_Date(), theAlliancePackage.getDate(), "date", null, 0, 1, Interdependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterdependency_Reviewed(), theAlliancePackage.getDate(), "reviewed", null, 0, 1, Interdependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterdependency_CrossCutting(), ecorePackage.getEBoolean(), "crossCutting", null, 0, 1, Interdependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(logEntryEClass, LogEntry.class, "LogEntry", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLogEntry_Log(), this.getIssuesAndOpportunitiesLog(), this.getIssuesAndOpportunitiesLog_Entries(), "log", null, 0, 1, LogEntry.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLogEntry_Topic(), this.getLogTopic(), "topic", null, 0, 1, LogEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLogEntry_Collaboration(), thePartnersPackage.getCollaboration(), null, "collaboration", null, 0, 1, LogEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLogEntry_Owner(), thePeoplePackage.getStakeholder(), null, "owner", null, 0, 1, LogEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLogEntry_Date(), theAlliancePackage.getDate(), "date", null, 0, 1, LogEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLogEntry_Status(), this.getEntryStatus(), "status", null, 0, 1, LogEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLogEntry_Resolution(), ecorePackage.getEString(), "resolution", null, 0, 1, LogEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(issueEClass, Issue.class, "Issue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(opportunityEClass, Opportunity.class, "Opportunity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(barrierEClass, Barrier.class, "Barrier", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBarrier_Kind(), this.getBarrierKind(), "kind", null, 0, 1, Barrier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBarrier_Partners(), thePartnersPackage.getPartner(), null, "partners", null, 0, -1, Barrier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBarrier_Responses(), this.getBarrierResponse(), null, "responses", null, 0, -1, Barrier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(barrierResponseEClass, BarrierResponse.class, "BarrierResponse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBarrierResponse_Owner(), thePeoplePackage.getStakeholder(), null, "owner", null, 0, 1, BarrierResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBarrierResponse_Date(), theAlliancePackage.getDate(), "date", null, 0, 1, BarrierResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lessonEClass, Lesson.class, "Lesson", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLesson_Date(), theAlliancePackage.getDate(), "date", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLesson_LearnedFrom(), thePartnersPackage.getCollaboration(), null, "learnedFrom", null, 0, -1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLesson_SharedWith(), thePartnersPackage.getPartner(), null, "sharedWith", null, 0, -1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(healthCheckEClass, HealthCheck.class, "HealthCheck", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getHealthCheck_Ratings(), this.getThemeRating(), null, "ratings", null, 0, -1, HealthCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(themeRatingEClass, ThemeRating.class, "ThemeRating", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getThemeRating_Theme(), this.getSuccessTheme(), "theme", null, 0, 1, ThemeRating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThemeRating_Rating(), theAlliancePackage.getDecimal(), "rating", null, 0, 1, ThemeRating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThemeRating_Rationale(), ecorePackage.getEString(), "rationale", null, 0, 1, ThemeRating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(icmAssessmentEClass, IcmAssessment.class, "IcmAssessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIcmAssessment_Level(), ecorePackage.getEIntegerObject(), "level", null, 0, 1, IcmAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIcmAssessment_Benefits(), ecorePackage.getEString(), "benefits", null, 0, 1, IcmAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIcmAssessment_ServiceImprovements(), ecorePackage.getEString(), "serviceImprovements", null, 0, 1, IcmAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIcmAssessment_Cost(), ecorePackage.getEString(), "cost", null, 0, 1, IcmAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIcmAssessment_Risk(), ecorePackage.getEString(), "risk", null, 0, 1, IcmAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIcmAssessment_LegalBasis(), ecorePackage.getEString(), "legalBasis", null, 0, 1, IcmAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIcmAssessment_ProvidedBy(), theGovernancePackage.getGovernanceBody(), null, "providedBy", null, 0, 1, IcmAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(riskKindEEnum, RiskKind.class, "RiskKind");
		addEEnumLiteral(riskKindEEnum, RiskKind.UNSPECIFIED);
		addEEnumLiteral(riskKindEEnum, RiskKind.OPERATIONAL);
		addEEnumLiteral(riskKindEEnum, RiskKind.FINANCIAL);
		addEEnumLiteral(riskKindEEnum, RiskKind.STRATEGIC);
		addEEnumLiteral(riskKindEEnum, RiskKind.LEGAL_TECHNICAL);
		addEEnumLiteral(riskKindEEnum, RiskKind.OPTIMISM);

		initEEnum(entryStatusEEnum, EntryStatus.class, "EntryStatus");
		addEEnumLiteral(entryStatusEEnum, EntryStatus.UNSPECIFIED);
		addEEnumLiteral(entryStatusEEnum, EntryStatus.OPEN);
		addEEnumLiteral(entryStatusEEnum, EntryStatus.CLOSED);

		initEEnum(logTopicEEnum, LogTopic.class, "LogTopic");
		addEEnumLiteral(logTopicEEnum, LogTopic.UNSPECIFIED);
		addEEnumLiteral(logTopicEEnum, LogTopic.ICT_COMPLEXITY);
		addEEnumLiteral(logTopicEEnum, LogTopic.DATA_SHARING);
		addEEnumLiteral(logTopicEEnum, LogTopic.INTEGRATION_COST);

		initEEnum(barrierKindEEnum, BarrierKind.class, "BarrierKind");
		addEEnumLiteral(barrierKindEEnum, BarrierKind.UNSPECIFIED);
		addEEnumLiteral(barrierKindEEnum, BarrierKind.LOCAL_PRIORITIES);
		addEEnumLiteral(barrierKindEEnum, BarrierKind.INTELLIGENCE_AND_EQUIPMENT);
		addEEnumLiteral(barrierKindEEnum, BarrierKind.TECHNICAL_AND_LEGAL);
		addEEnumLiteral(barrierKindEEnum, BarrierKind.NET_DONOR_SYNDROME);
		addEEnumLiteral(barrierKindEEnum, BarrierKind.DUE_DILIGENCE);
		addEEnumLiteral(barrierKindEEnum, BarrierKind.OPTIMISTIC_SAVINGS);
		addEEnumLiteral(barrierKindEEnum, BarrierKind.DEVOLVING_RESPONSIBILITY);
		addEEnumLiteral(barrierKindEEnum, BarrierKind.STRUCTURE_CONFLICT);
		addEEnumLiteral(barrierKindEEnum, BarrierKind.COMPETING_DEMANDS);
		addEEnumLiteral(barrierKindEEnum, BarrierKind.BENEFITS_NOT_UNDERSTOOD);
		addEEnumLiteral(barrierKindEEnum, BarrierKind.RIGID_REVIEWS);
		addEEnumLiteral(barrierKindEEnum, BarrierKind.STAFFING_BY_AVAILABILITY);
		addEEnumLiteral(barrierKindEEnum, BarrierKind.CHANGING_FINANCES);
		addEEnumLiteral(barrierKindEEnum, BarrierKind.NO_EXCHANGE_OF_LEARNING);

		initEEnum(successThemeEEnum, SuccessTheme.class, "SuccessTheme");
		addEEnumLiteral(successThemeEEnum, SuccessTheme.CLEAR_PURPOSE);
		addEEnumLiteral(successThemeEEnum, SuccessTheme.COSTS_AND_BENEFITS);
		addEEnumLiteral(successThemeEEnum, SuccessTheme.LEADERSHIP_AND_GOVERNANCE);
		addEEnumLiteral(successThemeEEnum, SuccessTheme.SKILLS_AND_CAPABILITIES);

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
			   "documentation", "Registers of risks, interdependencies, issues and opportunities; barriers, lessons, health checks and levels of the Informed Choice Model. Source: S1-S4."
		   });
		addAnnotation
		  (riskKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The kinds of risk the sources name. Source: S4 \u00a75.3, \u00a79; S2."
		   });
		addAnnotation
		  (riskKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S4 \u00a75.3, \u00a79; S2."
		   });
		addAnnotation
		  (riskKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Operational. Source: S4 \u00a75.3."
		   });
		addAnnotation
		  (riskKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Financial. Source: S4 \u00a75.3."
		   });
		addAnnotation
		  (riskKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Strategic. Source: S4 \u00a79."
		   });
		addAnnotation
		  (riskKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Legal or technical. Source: S2."
		   });
		addAnnotation
		  (riskKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Savings that are too optimistic. Source: S4 \u00a74.2."
		   });
		addAnnotation
		  (entryStatusEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Whether something is still to be dealt with. Source: S1-S4: status."
		   });
		addAnnotation
		  (entryStatusEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S1-S4: status."
		   });
		addAnnotation
		  (entryStatusEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Open. Source: S1-S4: status."
		   });
		addAnnotation
		  (entryStatusEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Closed. Source: S1-S4: status."
		   });
		addAnnotation
		  (logTopicEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The topics that exploratory discussions must cover. Source: S4 \u00a77.5."
		   });
		addAnnotation
		  (logTopicEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Another topic. Source: S4 \u00a77.5."
		   });
		addAnnotation
		  (logTopicEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Complexity of information and communication technology. Source: S4 \u00a77.5."
		   });
		addAnnotation
		  (logTopicEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Data sharing. Source: S4 \u00a77.5."
		   });
		addAnnotation
		  (logTopicEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "The cost of integration. Source: S4 \u00a77.5."
		   });
		addAnnotation
		  (barrierKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The barriers the sources name. Source: S2; S0; S1; S3; S4."
		   });
		addAnnotation
		  (barrierKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "None of the named barriers. Source: S2; S0; S1; S3; S4."
		   });
		addAnnotation
		  (barrierKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Differing local priorities and command structures. Source: S2."
		   });
		addAnnotation
		  (barrierKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Approaches to intelligence, ICT and disagreements over equipment bought collaboratively. Source: S2."
		   });
		addAnnotation
		  (barrierKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Technical and legal issues, with staff terms and conditions. Source: S2."
		   });
		addAnnotation
		  (barrierKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Contributors see what they give, not what they gain. Source: S2."
		   });
		addAnnotation
		  (barrierKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Lack of transparent due diligence. Source: S0; S4."
		   });
		addAnnotation
		  (barrierKindEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "Optimistic savings. Source: S0; S4."
		   });
		addAnnotation
		  (barrierKindEEnum.getELiterals().get(7),
		   source,
		   new String[]
		   {
			   "documentation", "Reluctance to devolve responsibility to other leads. Source: S1."
		   });
		addAnnotation
		  (barrierKindEEnum.getELiterals().get(8),
		   source,
		   new String[]
		   {
			   "documentation", "Conflicts in the structure of commissioner and chief constable. Source: S1; S3."
		   });
		addAnnotation
		  (barrierKindEEnum.getELiterals().get(9),
		   source,
		   new String[]
		   {
			   "documentation", "Competing demands on leaders. Source: S3."
		   });
		addAnnotation
		  (barrierKindEEnum.getELiterals().get(10),
		   source,
		   new String[]
		   {
			   "documentation", "Inability to understand and measure benefits. Source: S1."
		   });
		addAnnotation
		  (barrierKindEEnum.getELiterals().get(11),
		   source,
		   new String[]
		   {
			   "documentation", "Rigid reviews. Source: S1."
		   });
		addAnnotation
		  (barrierKindEEnum.getELiterals().get(12),
		   source,
		   new String[]
		   {
			   "documentation", "Staffing by availability, not skill. Source: S1."
		   });
		addAnnotation
		  (barrierKindEEnum.getELiterals().get(13),
		   source,
		   new String[]
		   {
			   "documentation", "Rising costs and changing financial contexts. Source: S3."
		   });
		addAnnotation
		  (barrierKindEEnum.getELiterals().get(14),
		   source,
		   new String[]
		   {
			   "documentation", "No exchange of learning. Source: S3."
		   });
		addAnnotation
		  (successThemeEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The four themes of success. Source: S1; S3."
		   });
		addAnnotation
		  (successThemeEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "A clear purpose. Source: S1; S3."
		   });
		addAnnotation
		  (successThemeEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Understanding costs and benefits. Source: S1; S3."
		   });
		addAnnotation
		  (successThemeEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Leadership and governance. Source: S1; S3."
		   });
		addAnnotation
		  (successThemeEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Skills and capabilities. Source: S1; S3."
		   });
		addAnnotation
		  (registerEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An auditable register or log. Source: S4 \u00a79."
		   });
		addAnnotation
		  (getRegister_Keeper(),
		   source,
		   new String[]
		   {
			   "documentation", "Who keeps it. Source: S4 \u00a79.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getRegister_Programme(),
		   source,
		   new String[]
		   {
			   "documentation", "The programme it covers. Source: S4 \u00a79.",
			   "propertyCategory", "Scope"
		   });
		addAnnotation
		  (getRegister_Collaborations(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaborations it covers. Source: S4 \u00a79.",
			   "propertyCategory", "Scope"
		   });
		addAnnotation
		  (getRegister_LastReviewed(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was last gone through. Source: S4 \u00a79.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (riskRegisterEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A register of risks. Source: S4 \u00a79."
		   });
		addAnnotation
		  (getRiskRegister_ScaleMaximum(),
		   source,
		   new String[]
		   {
			   "documentation", "The highest level of likelihood and of impact. Unit: levels, 0 when not stated; the sources fix no scale. Source: S4 \u00a79.",
			   "propertyCategory", "Scale"
		   });
		addAnnotation
		  (getRiskRegister_HighRiskFrom(),
		   source,
		   new String[]
		   {
			   "documentation", "From what product of likelihood and impact a risk is high; 0 when not stated. Source: rule 58.",
			   "propertyCategory", "Scale"
		   });
		addAnnotation
		  (getRiskRegister_Risks(),
		   source,
		   new String[]
		   {
			   "documentation", "The risks. Source: S4 \u00a79.",
			   "propertyCategory", "Entries"
		   });
		addAnnotation
		  (interdependencyRegisterEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A register of interdependencies, of a work stream or cross-cutting to the programme. Source: S4 \u00a79."
		   });
		addAnnotation
		  (getInterdependencyRegister_CrossCutting(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it is the register of the whole programme. Source: S4 \u00a79.",
			   "propertyCategory", "Scope"
		   });
		addAnnotation
		  (getInterdependencyRegister_Interdependencies(),
		   source,
		   new String[]
		   {
			   "documentation", "The interdependencies. Source: S4 \u00a79.",
			   "propertyCategory", "Entries"
		   });
		addAnnotation
		  (issuesAndOpportunitiesLogEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The log of issues and opportunities met in exploratory discussions. Source: S4 \u00a77.5."
		   });
		addAnnotation
		  (getIssuesAndOpportunitiesLog_Entries(),
		   source,
		   new String[]
		   {
			   "documentation", "The issues and opportunities. Source: S4 \u00a77.5.",
			   "propertyCategory", "Entries"
		   });
		addAnnotation
		  (benefitsRegisterEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The register of benefits. Source: S3; MSP."
		   });
		addAnnotation
		  (getBenefitsRegister_Benefits(),
		   source,
		   new String[]
		   {
			   "documentation", "The benefits and disbenefits registered. Source: S3; MSP.",
			   "propertyCategory", "Entries"
		   });
		addAnnotation
		  (riskEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A risk. Source: S4 \u00a79."
		   });
		addAnnotation
		  (getRisk_Register(),
		   source,
		   new String[]
		   {
			   "documentation", "The register it stands in. Source: S4 \u00a79.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getRisk_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "What kind of risk it is. Source: S4 \u00a75.3, \u00a79.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getRisk_Cause(),
		   source,
		   new String[]
		   {
			   "documentation", "What may bring it about. Source: S1-S4.",
			   "propertyCategory", "Risk"
		   });
		addAnnotation
		  (getRisk_Effect(),
		   source,
		   new String[]
		   {
			   "documentation", "What it would do. Source: S1-S4.",
			   "propertyCategory", "Risk"
		   });
		addAnnotation
		  (getRisk_Likelihood(),
		   source,
		   new String[]
		   {
			   "documentation", "How likely it is. Unit: level on the register\'s scale, 0 when not stated. Source: S1-S4.",
			   "propertyCategory", "Risk"
		   });
		addAnnotation
		  (getRisk_Impact(),
		   source,
		   new String[]
		   {
			   "documentation", "How bad it would be. Unit: level on the register\'s scale, 0 when not stated. Source: S1-S4.",
			   "propertyCategory", "Risk"
		   });
		addAnnotation
		  (getRisk_Owner(),
		   source,
		   new String[]
		   {
			   "documentation", "Who owns it. Source: S1-S4; rule 58.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getRisk_Mitigation(),
		   source,
		   new String[]
		   {
			   "documentation", "What is done about it. Source: S1-S4.",
			   "propertyCategory", "Risk"
		   });
		addAnnotation
		  (getRisk_Status(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it is open. Source: S1-S4.",
			   "propertyCategory", "Risk"
		   });
		addAnnotation
		  (getRisk_CrossCutting(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it cuts across work streams. Source: S4 \u00a79.",
			   "propertyCategory", "Risk"
		   });
		addAnnotation
		  (getRisk_Affects(),
		   source,
		   new String[]
		   {
			   "documentation", "What it threatens. Source: S1-S4.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (interdependencyEClass,
		   source,
		   new String[]
		   {
			   "documentation", "That one work stream depends on another, or on a portfolio. Source: S4 \u00a77, \u00a79."
		   });
		addAnnotation
		  (getInterdependency_Register(),
		   source,
		   new String[]
		   {
			   "documentation", "The register it stands in. Source: S4 \u00a79.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getInterdependency_From(),
		   source,
		   new String[]
		   {
			   "documentation", "What depends. Source: S1-S4.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getInterdependency_To(),
		   source,
		   new String[]
		   {
			   "documentation", "What it depends on. Source: S1-S4.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getInterdependency_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "What kind of dependency it is, in the words of its source. Source: S1-S4.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getInterdependency_Owner(),
		   source,
		   new String[]
		   {
			   "documentation", "Who looks after it. Source: S1-S4.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getInterdependency_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "When it bites. Source: S1-S4.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getInterdependency_Reviewed(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was last considered. Source: S4 \u00a77; rule 28.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getInterdependency_CrossCutting(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it cuts across the programme. Source: S4 \u00a79.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (logEntryEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An issue or an opportunity. Source: S4 \u00a77.5."
		   });
		addAnnotation
		  (getLogEntry_Log(),
		   source,
		   new String[]
		   {
			   "documentation", "The log it stands in. Source: S4 \u00a77.5.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getLogEntry_Topic(),
		   source,
		   new String[]
		   {
			   "documentation", "What it is about. Source: S4 \u00a77.5.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getLogEntry_Collaboration(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaboration it concerns. Source: S4 \u00a77.5.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getLogEntry_Owner(),
		   source,
		   new String[]
		   {
			   "documentation", "Who deals with it. Source: S4 \u00a77.5.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getLogEntry_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was logged. Source: S4 \u00a77.5.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getLogEntry_Status(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it is open. Source: S1-S4.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getLogEntry_Resolution(),
		   source,
		   new String[]
		   {
			   "documentation", "How it was settled. Source: S4 \u00a77.5.",
			   "propertyCategory", "Findings"
		   });
		addAnnotation
		  (issueEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Something that stands in the way. Source: S4 \u00a77.5."
		   });
		addAnnotation
		  (opportunityEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Something that can be gained. Source: S4 \u00a77.5."
		   });
		addAnnotation
		  (barrierEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A barrier to collaboration. Source: S2; S0; S1; S3."
		   });
		addAnnotation
		  (getBarrier_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "Which of the named barriers it is. Source: S1-S4.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getBarrier_Partners(),
		   source,
		   new String[]
		   {
			   "documentation", "The partners it comes from or hits. Source: S2.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getBarrier_Responses(),
		   source,
		   new String[]
		   {
			   "documentation", "What is done about it. Source: rule 59.",
			   "propertyCategory", "Responses"
		   });
		addAnnotation
		  (barrierResponseEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A response to a barrier. Source: rule 59."
		   });
		addAnnotation
		  (getBarrierResponse_Owner(),
		   source,
		   new String[]
		   {
			   "documentation", "Who carries it out. Source: rule 59.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getBarrierResponse_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "When. Source: rule 59.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (lessonEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A lesson learned. Source: S3."
		   });
		addAnnotation
		  (getLesson_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was learned. Source: S3.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getLesson_LearnedFrom(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaborations it was learned in. Source: S3.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getLesson_SharedWith(),
		   source,
		   new String[]
		   {
			   "documentation", "The partners it was shared with. Source: S3: exchange of learning.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (healthCheckEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A rating of a collaboration against the four themes of success. Source: S1; S3."
		   });
		addAnnotation
		  (getHealthCheck_Ratings(),
		   source,
		   new String[]
		   {
			   "documentation", "The ratings by theme. Source: S1; S3.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (themeRatingEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The rating of one theme. Source: S1; S3."
		   });
		addAnnotation
		  (getThemeRating_Theme(),
		   source,
		   new String[]
		   {
			   "documentation", "The theme. Source: S1; S3.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (getThemeRating_Rating(),
		   source,
		   new String[]
		   {
			   "documentation", "The rating. Unit: as the assessor\'s scale has it; the sources fix none. Source: S1.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (getThemeRating_Rationale(),
		   source,
		   new String[]
		   {
			   "documentation", "Why it was rated so. Source: S1.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (icmAssessmentEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The level of an arrangement in the Informed Choice Model. Source: S2."
		   });
		addAnnotation
		  (getIcmAssessment_Level(),
		   source,
		   new String[]
		   {
			   "documentation", "The level from 1, Monitor, to 5, Mandation of resources; the source names no other level. Source: S2.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (getIcmAssessment_Benefits(),
		   source,
		   new String[]
		   {
			   "documentation", "The benefits captured. Source: S2.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (getIcmAssessment_ServiceImprovements(),
		   source,
		   new String[]
		   {
			   "documentation", "The improvements in service captured. Source: S2.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (getIcmAssessment_Cost(),
		   source,
		   new String[]
		   {
			   "documentation", "The cost captured. Source: S2.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (getIcmAssessment_Risk(),
		   source,
		   new String[]
		   {
			   "documentation", "The risk captured. Source: S2.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (getIcmAssessment_LegalBasis(),
		   source,
		   new String[]
		   {
			   "documentation", "The legislative power on which level 5 rests. Source: S2; rule 61.",
			   "propertyCategory", "Assessment"
		   });
		addAnnotation
		  (getIcmAssessment_ProvidedBy(),
		   source,
		   new String[]
		   {
			   "documentation", "The body that provides it: the Resource Co-ordination Board. Source: S2.",
			   "propertyCategory", "Assessment"
		   });
	}

} //RiskPackageImpl
