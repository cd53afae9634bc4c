/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance.impl;

import org.allianceworkbench.model.alliance.AlliancePackage;

import org.allianceworkbench.model.alliance.impl.AlliancePackageImpl;

import org.allianceworkbench.model.benefits.BenefitsPackage;

import org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl;

import org.allianceworkbench.model.cost.CostPackage;

import org.allianceworkbench.model.cost.impl.CostPackageImpl;

import org.allianceworkbench.model.fit.FitPackage;

import org.allianceworkbench.model.fit.impl.FitPackageImpl;

import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementChange;
import org.allianceworkbench.model.governance.AgreementKind;
import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.AgreementSchedule;
import org.allianceworkbench.model.governance.AgreementStatus;
import org.allianceworkbench.model.governance.BodyMembership;
import org.allianceworkbench.model.governance.Decision;
import org.allianceworkbench.model.governance.DecisionOutcome;
import org.allianceworkbench.model.governance.Deliverable;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.governance.GovernanceLevel;
import org.allianceworkbench.model.governance.GovernancePackage;
import org.allianceworkbench.model.governance.PartyCapacity;
import org.allianceworkbench.model.governance.PerformanceMeasure;
import org.allianceworkbench.model.governance.ProvisionKind;
import org.allianceworkbench.model.governance.Review;
import org.allianceworkbench.model.governance.TrackedSubject;
import org.allianceworkbench.model.governance.TrackingDuty;
import org.allianceworkbench.model.governance.TrackingPhase;

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
public class GovernancePackageImpl extends EPackageImpl implements GovernancePackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass governanceBodyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bodyMembershipEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trackingDutyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agreementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agreementPartyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agreementScheduleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agreementChangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deliverableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass performanceMeasureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reviewEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum governanceBodyKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum governanceLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum decisionOutcomeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum trackedSubjectEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum trackingPhaseEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum agreementKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum agreementStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum provisionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum partyCapacityEEnum = null;

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
	 * @see org.allianceworkbench.model.governance.GovernancePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private GovernancePackageImpl()
	{
		super(eNS_URI, GovernanceFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link GovernancePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static GovernancePackage init()
	{
		if (isInited) return (GovernancePackage)EPackage.Registry.INSTANCE.getEPackage(GovernancePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredGovernancePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		GovernancePackageImpl theGovernancePackage = registeredGovernancePackage instanceof GovernancePackageImpl ? (GovernancePackageImpl)registeredGovernancePackage : new GovernancePackageImpl();

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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MethodPackage.eNS_URI);
		MethodPackageImpl theMethodPackage = (MethodPackageImpl)(registeredPackage instanceof MethodPackageImpl ? registeredPackage : MethodPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RiskPackage.eNS_URI);
		RiskPackageImpl theRiskPackage = (RiskPackageImpl)(registeredPackage instanceof RiskPackageImpl ? registeredPackage : RiskPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CostPackage.eNS_URI);
		CostPackageImpl theCostPackage = (CostPackageImpl)(registeredPackage instanceof CostPackageImpl ? registeredPackage : CostPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BenefitsPackage.eNS_URI);
		BenefitsPackageImpl theBenefitsPackage = (BenefitsPackageImpl)(registeredPackage instanceof BenefitsPackageImpl ? registeredPackage : BenefitsPackage.eINSTANCE);

		// Create package meta-data objects
		theGovernancePackage.createPackageContents();
		theAlliancePackage.createPackageContents();
		theReferencePackage.createPackageContents();
		thePeoplePackage.createPackageContents();
		thePartnersPackage.createPackageContents();
		theFitPackage.createPackageContents();
		theMethodPackage.createPackageContents();
		theRiskPackage.createPackageContents();
		theCostPackage.createPackageContents();
		theBenefitsPackage.createPackageContents();

		// Initialize created meta-data
		theGovernancePackage.initializePackageContents();
		theAlliancePackage.initializePackageContents();
		theReferencePackage.initializePackageContents();
		thePeoplePackage.initializePackageContents();
		thePartnersPackage.initializePackageContents();
		theFitPackage.initializePackageContents();
		theMethodPackage.initializePackageContents();
		theRiskPackage.initializePackageContents();
		theCostPackage.initializePackageContents();
		theBenefitsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theGovernancePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(GovernancePackage.eNS_URI, theGovernancePackage);
		return theGovernancePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGovernanceBody()
	{
		return governanceBodyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGovernanceBody_Kind()
	{
		return (EAttribute)governanceBodyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGovernanceBody_Level()
	{
		return (EAttribute)governanceBodyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGovernanceBody_Remit()
	{
		return (EAttribute)governanceBodyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGovernanceBody_Organisation()
	{
		return (EReference)governanceBodyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGovernanceBody_Parent()
	{
		return (EReference)governanceBodyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGovernanceBody_Bodies()
	{
		return (EReference)governanceBodyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGovernanceBody_Members()
	{
		return (EReference)governanceBodyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGovernanceBody_Chair()
	{
		return (EReference)governanceBodyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGovernanceBody_MeetingIntervalMonths()
	{
		return (EAttribute)governanceBodyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGovernanceBody_EscalatesTo()
	{
		return (EReference)governanceBodyEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGovernanceBody_EscalatedFrom()
	{
		return (EReference)governanceBodyEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGovernanceBody_Governs()
	{
		return (EReference)governanceBodyEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGovernanceBody_Decisions()
	{
		return (EReference)governanceBodyEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGovernanceBody_TrackingDuties()
	{
		return (EReference)governanceBodyEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBodyMembership()
	{
		return bodyMembershipEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBodyMembership_Body()
	{
		return (EReference)bodyMembershipEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBodyMembership_Partner()
	{
		return (EReference)bodyMembershipEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBodyMembership_Role()
	{
		return (EReference)bodyMembershipEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBodyMembership_Person()
	{
		return (EReference)bodyMembershipEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBodyMembership_Since()
	{
		return (EAttribute)bodyMembershipEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBodyMembership_Until()
	{
		return (EAttribute)bodyMembershipEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecision()
	{
		return decisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Body()
	{
		return (EReference)decisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Gate()
	{
		return (EReference)decisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Outcome()
	{
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Date()
	{
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Subject()
	{
		return (EReference)decisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTrackingDuty()
	{
		return trackingDutyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTrackingDuty_Body()
	{
		return (EReference)trackingDutyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrackingDuty_Subject()
	{
		return (EAttribute)trackingDutyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrackingDuty_Phase()
	{
		return (EAttribute)trackingDutyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrackingDuty_IntervalMonths()
	{
		return (EAttribute)trackingDutyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrackingDuty_Method()
	{
		return (EAttribute)trackingDutyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTrackingDuty_Collaborations()
	{
		return (EReference)trackingDutyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgreement()
	{
		return agreementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Kind()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Status()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_LegalBasis()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Provisions()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Collaborations()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Parties()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_AccountablePartner()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_LeadChiefOfficer()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_LeadPolicingBody()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_SignedDate()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_StartDate()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_EndDate()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_ReviewIntervalMonths()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_NextReview()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Reviews()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Changes()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Deliverables()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_PerformanceMeasures()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Schedules()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_InWriting()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Document()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_VariedBy()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Varies()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_NoticeMonths()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_TerminationRule()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_ExitStrategy()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Governance()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Funding()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_WorkforceArrangements()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_DirectionAndControl()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Liability()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Procurement()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_InvestigatoryPowers()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_ReviewingAndAmending()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_NewProjects()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgreementParty()
	{
		return agreementPartyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreementParty_Agreement()
	{
		return (EReference)agreementPartyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreementParty_Partner()
	{
		return (EReference)agreementPartyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreementParty_Capacity()
	{
		return (EAttribute)agreementPartyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreementParty_Signed()
	{
		return (EAttribute)agreementPartyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreementParty_SignedDate()
	{
		return (EAttribute)agreementPartyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreementParty_Signatory()
	{
		return (EReference)agreementPartyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreementParty_ContributionRatio()
	{
		return (EAttribute)agreementPartyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgreementSchedule()
	{
		return agreementScheduleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreementSchedule_ThematicArea()
	{
		return (EReference)agreementScheduleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreementSchedule_Document()
	{
		return (EAttribute)agreementScheduleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgreementChange()
	{
		return agreementChangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreementChange_Date()
	{
		return (EAttribute)agreementChangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeliverable()
	{
		return deliverableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeliverable_Agreement()
	{
		return (EReference)deliverableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliverable_Due()
	{
		return (EAttribute)deliverableEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliverable_Delivered()
	{
		return (EAttribute)deliverableEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeliverable_Responsible()
	{
		return (EReference)deliverableEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerformanceMeasure()
	{
		return performanceMeasureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerformanceMeasure_Responsible()
	{
		return (EReference)performanceMeasureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerformanceMeasure_ProvidesInformationRequired()
	{
		return (EAttribute)performanceMeasureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReview()
	{
		return reviewEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_Due()
	{
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_Held()
	{
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReview_Reviewer()
	{
		return (EReference)reviewEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_Findings()
	{
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_StreamsChanged()
	{
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGovernanceBodyKind()
	{
		return governanceBodyKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGovernanceLevel()
	{
		return governanceLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDecisionOutcome()
	{
		return decisionOutcomeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTrackedSubject()
	{
		return trackedSubjectEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTrackingPhase()
	{
		return trackingPhaseEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAgreementKind()
	{
		return agreementKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAgreementStatus()
	{
		return agreementStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProvisionKind()
	{
		return provisionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPartyCapacity()
	{
		return partyCapacityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GovernanceFactory getGovernanceFactory()
	{
		return (GovernanceFactory)getEFactoryInstance();
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
		governanceBodyEClass = createEClass(GOVERNANCE_BODY);
		createEAttribute(governanceBodyEClass, GOVERNANCE_BODY__KIND);
		createEAttribute(governanceBodyEClass, GOVERNANCE_BODY__LEVEL);
		createEAttribute(governanceBodyEClass, GOVERNANCE_BODY__REMIT);
		createEReference(governanceBodyEClass, GOVERNANCE_BODY__ORGANISATION);
		createEReference(governanceBodyEClass, GOVERNANCE_BODY__PARENT);
		createEReference(governanceBodyEClass, GOVERNANCE_BODY__BODIES);
		createEReference(governanceBodyEClass, GOVERNANCE_BODY__MEMBERS);
		createEReference(governanceBodyEClass, GOVERNANCE_BODY__CHAIR);
		createEAttribute(governanceBodyEClass, GOVERNANCE_BODY__MEETING_INTERVAL_MONTHS);
		createEReference(governanceBodyEClass, GOVERNANCE_BODY__ESCALATES_TO);
		createEReference(governanceBodyEClass, GOVERNANCE_BODY__ESCALATED_FROM);
		createEReference(governanceBodyEClass, GOVERNANCE_BODY__GOVERNS);
		createEReference(governanceBodyEClass, GOVERNANCE_BODY__DECISIONS);
		createEReference(governanceBodyEClass, GOVERNANCE_BODY__TRACKING_DUTIES);

		bodyMembershipEClass = createEClass(BODY_MEMBERSHIP);
		createEReference(bodyMembershipEClass, BODY_MEMBERSHIP__BODY);
		createEReference(bodyMembershipEClass, BODY_MEMBERSHIP__PARTNER);
		createEReference(bodyMembershipEClass, BODY_MEMBERSHIP__ROLE);
		createEReference(bodyMembershipEClass, BODY_MEMBERSHIP__PERSON);
		createEAttribute(bodyMembershipEClass, BODY_MEMBERSHIP__SINCE);
		createEAttribute(bodyMembershipEClass, BODY_MEMBERSHIP__UNTIL);

		decisionEClass = createEClass(DECISION);
		createEReference(decisionEClass, DECISION__BODY);
		createEReference(decisionEClass, DECISION__GATE);
		createEAttribute(decisionEClass, DECISION__OUTCOME);
		createEAttribute(decisionEClass, DECISION__DATE);
		createEReference(decisionEClass, DECISION__SUBJECT);

		trackingDutyEClass = createEClass(TRACKING_DUTY);
		createEReference(trackingDutyEClass, TRACKING_DUTY__BODY);
		createEAttribute(trackingDutyEClass, TRACKING_DUTY__SUBJECT);
		createEAttribute(trackingDutyEClass, TRACKING_DUTY__PHASE);
		createEAttribute(trackingDutyEClass, TRACKING_DUTY__INTERVAL_MONTHS);
		createEAttribute(trackingDutyEClass, TRACKING_DUTY__METHOD);
		createEReference(trackingDutyEClass, TRACKING_DUTY__COLLABORATIONS);

		agreementEClass = createEClass(AGREEMENT);
		createEAttribute(agreementEClass, AGREEMENT__KIND);
		createEAttribute(agreementEClass, AGREEMENT__STATUS);
		createEAttribute(agreementEClass, AGREEMENT__LEGAL_BASIS);
		createEAttribute(agreementEClass, AGREEMENT__PROVISIONS);
		createEReference(agreementEClass, AGREEMENT__COLLABORATIONS);
		createEReference(agreementEClass, AGREEMENT__PARTIES);
		createEReference(agreementEClass, AGREEMENT__ACCOUNTABLE_PARTNER);
		createEReference(agreementEClass, AGREEMENT__LEAD_CHIEF_OFFICER);
		createEReference(agreementEClass, AGREEMENT__LEAD_POLICING_BODY);
		createEAttribute(agreementEClass, AGREEMENT__SIGNED_DATE);
		createEAttribute(agreementEClass, AGREEMENT__START_DATE);
		createEAttribute(agreementEClass, AGREEMENT__END_DATE);
		createEAttribute(agreementEClass, AGREEMENT__REVIEW_INTERVAL_MONTHS);
		createEAttribute(agreementEClass, AGREEMENT__NEXT_REVIEW);
		createEReference(agreementEClass, AGREEMENT__REVIEWS);
		createEReference(agreementEClass, AGREEMENT__CHANGES);
		createEReference(agreementEClass, AGREEMENT__DELIVERABLES);
		createEReference(agreementEClass, AGREEMENT__PERFORMANCE_MEASURES);
		createEReference(agreementEClass, AGREEMENT__SCHEDULES);
		createEAttribute(agreementEClass, AGREEMENT__IN_WRITING);
		createEAttribute(agreementEClass, AGREEMENT__DOCUMENT);
		createEReference(agreementEClass, AGREEMENT__VARIED_BY);
		createEReference(agreementEClass, AGREEMENT__VARIES);
		createEAttribute(agreementEClass, AGREEMENT__NOTICE_MONTHS);
		createEAttribute(agreementEClass, AGREEMENT__TERMINATION_RULE);
		createEAttribute(agreementEClass, AGREEMENT__EXIT_STRATEGY);
		createEAttribute(agreementEClass, AGREEMENT__GOVERNANCE);
		createEAttribute(agreementEClass, AGREEMENT__FUNDING);
		createEAttribute(agreementEClass, AGREEMENT__WORKFORCE_ARRANGEMENTS);
		createEAttribute(agreementEClass, AGREEMENT__DIRECTION_AND_CONTROL);
		createEAttribute(agreementEClass, AGREEMENT__LIABILITY);
		createEAttribute(agreementEClass, AGREEMENT__PROCUREMENT);
		createEAttribute(agreementEClass, AGREEMENT__INVESTIGATORY_POWERS);
		createEAttribute(agreementEClass, AGREEMENT__REVIEWING_AND_AMENDING);
		createEAttribute(agreementEClass, AGREEMENT__NEW_PROJECTS);

		agreementPartyEClass = createEClass(AGREEMENT_PARTY);
		createEReference(agreementPartyEClass, AGREEMENT_PARTY__AGREEMENT);
		createEReference(agreementPartyEClass, AGREEMENT_PARTY__PARTNER);
		createEAttribute(agreementPartyEClass, AGREEMENT_PARTY__CAPACITY);
		createEAttribute(agreementPartyEClass, AGREEMENT_PARTY__SIGNED);
		createEAttribute(agreementPartyEClass, AGREEMENT_PARTY__SIGNED_DATE);
		createEReference(agreementPartyEClass, AGREEMENT_PARTY__SIGNATORY);
		createEAttribute(agreementPartyEClass, AGREEMENT_PARTY__CONTRIBUTION_RATIO);

		agreementScheduleEClass = createEClass(AGREEMENT_SCHEDULE);
		createEReference(agreementScheduleEClass, AGREEMENT_SCHEDULE__THEMATIC_AREA);
		createEAttribute(agreementScheduleEClass, AGREEMENT_SCHEDULE__DOCUMENT);

		agreementChangeEClass = createEClass(AGREEMENT_CHANGE);
		createEAttribute(agreementChangeEClass, AGREEMENT_CHANGE__DATE);

		deliverableEClass = createEClass(DELIVERABLE);
		createEReference(deliverableEClass, DELIVERABLE__AGREEMENT);
		createEAttribute(deliverableEClass, DELIVERABLE__DUE);
		createEAttribute(deliverableEClass, DELIVERABLE__DELIVERED);
		createEReference(deliverableEClass, DELIVERABLE__RESPONSIBLE);

		performanceMeasureEClass = createEClass(PERFORMANCE_MEASURE);
		createEReference(performanceMeasureEClass, PERFORMANCE_MEASURE__RESPONSIBLE);
		createEAttribute(performanceMeasureEClass, PERFORMANCE_MEASURE__PROVIDES_INFORMATION_REQUIRED);

		reviewEClass = createEClass(REVIEW);
		createEAttribute(reviewEClass, REVIEW__DUE);
		createEAttribute(reviewEClass, REVIEW__HELD);
		createEReference(reviewEClass, REVIEW__REVIEWER);
		createEAttribute(reviewEClass, REVIEW__FINDINGS);
		createEAttribute(reviewEClass, REVIEW__STREAMS_CHANGED);

		// Create enums
		governanceBodyKindEEnum = createEEnum(GOVERNANCE_BODY_KIND);
		governanceLevelEEnum = createEEnum(GOVERNANCE_LEVEL);
		decisionOutcomeEEnum = createEEnum(DECISION_OUTCOME);
		trackedSubjectEEnum = createEEnum(TRACKED_SUBJECT);
		trackingPhaseEEnum = createEEnum(TRACKING_PHASE);
		agreementKindEEnum = createEEnum(AGREEMENT_KIND);
		agreementStatusEEnum = createEEnum(AGREEMENT_STATUS);
		provisionKindEEnum = createEEnum(PROVISION_KIND);
		partyCapacityEEnum = createEEnum(PARTY_CAPACITY);
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
		PeoplePackage thePeoplePackage = (PeoplePackage)EPackage.Registry.INSTANCE.getEPackage(PeoplePackage.eNS_URI);
		PartnersPackage thePartnersPackage = (PartnersPackage)EPackage.Registry.INSTANCE.getEPackage(PartnersPackage.eNS_URI);
		AlliancePackage theAlliancePackage = (AlliancePackage)EPackage.Registry.INSTANCE.getEPackage(AlliancePackage.eNS_URI);
		MethodPackage theMethodPackage = (MethodPackage)EPackage.Registry.INSTANCE.getEPackage(MethodPackage.eNS_URI);
		BenefitsPackage theBenefitsPackage = (BenefitsPackage)EPackage.Registry.INSTANCE.getEPackage(BenefitsPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		governanceBodyEClass.getESuperTypes().add(thePeoplePackage.getStakeholder());
		bodyMembershipEClass.getESuperTypes().add(theAlliancePackage.getElement());
		decisionEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		trackingDutyEClass.getESuperTypes().add(theAlliancePackage.getElement());
		agreementEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		agreementPartyEClass.getESuperTypes().add(theAlliancePackage.getElement());
		agreementScheduleEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		agreementChangeEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		deliverableEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		performanceMeasureEClass.getESuperTypes().add(theBenefitsPackage.getMeasure());
		reviewEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(governanceBodyEClass, GovernanceBody.class, "GovernanceBody", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGovernanceBody_Kind(), this.getGovernanceBodyKind(), "kind", null, 0, 1, GovernanceBody.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGovernanceBody_Level(), this.getGovernanceLevel(), "level", null, 0, 1, GovernanceBody.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGovernanceBody_Remit(), ecorePackage.getEString(), "remit", null, 0, 1, GovernanceBody.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGovernanceBody_Organisation(), thePartnersPackage.getPartner(), null, "organisation", null, 0, 1, GovernanceBody.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGovernanceBody_Parent(), this.getGovernanceBody(), this.getGovernanceBody_Bodies(), "parent", null, 0, 1, GovernanceBody.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGovernanceBody_Bodies(), this.getGovernanceBody(), this.getGovernanceBody_Parent(), "bodies", null, 0, -1, GovernanceBody.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGovernanceBody_Members(), this.getBodyMembership(), this.getBodyMembership_Body(), "members", null, 0, -1, GovernanceBody.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGovernanceBody_Chair(), thePeoplePackage.getStakeholder(), null, "chair", null, 0, 1, GovernanceBody.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGovernanceBody_MeetingIntervalMonths(), ecorePackage.getEInt(), "meetingIntervalMonths", null, 0, 1, GovernanceBody.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGovernanceBody_EscalatesTo(), this.getGovernanceBody(), this.getGovernanceBody_EscalatedFrom(), "escalatesTo", null, 0, 1, GovernanceBody.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGovernanceBody_EscalatedFrom(), this.getGovernanceBody(), this.getGovernanceBody_EscalatesTo(), "escalatedFrom", null, 0, -1, GovernanceBody.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGovernanceBody_Governs(), thePartnersPackage.getCollaboration(), thePartnersPackage.getCollaboration_GovernedBy(), "governs", null, 0, -1, GovernanceBody.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGovernanceBody_Decisions(), this.getDecision(), this.getDecision_Body(), "decisions", null, 0, -1, GovernanceBody.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGovernanceBody_TrackingDuties(), this.getTrackingDuty(), this.getTrackingDuty_Body(), "trackingDuties", null, 0, -1, GovernanceBody.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bodyMembershipEClass, BodyMembership.class, "BodyMembership", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBodyMembership_Body(), this.getGovernanceBody(), this.getGovernanceBody_Members(), "body", null, 0, 1, BodyMembership.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBodyMembership_Partner(), thePartnersPackage.getPartner(), thePartnersPackage.getPartner_BodyMemberships(), "partner", null, 0, 1, BodyMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBodyMembership_Role(), thePeoplePackage.getRole(), null, "role", null, 0, 1, BodyMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBodyMembership_Person(), thePeoplePackage.getPerson(), null, "person", null, 0, 1, BodyMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBodyMembership_Since(), theAlliancePackage.getDate(), "since", null, 0, 1, BodyMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBodyMembership_Until(), theAlliancePackage.getDate(), "until", null, 0, 1, BodyMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decisionEClass, Decision.class, "Decision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDecision_Body(), this.getGovernanceBody(), this.getGovernanceBody_Decisions(), "body", null, 0, 1, Decision.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Gate(), theMethodPackage.getGate(), theMethodPackage.getGate_Decisions(), "gate", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Outcome(), this.getDecisionOutcome(), "outcome", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Date(), theAlliancePackage.getDate(), "date", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Subject(), theAlliancePackage.getNamedElement(), null, "subject", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trackingDutyEClass, TrackingDuty.class, "TrackingDuty", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTrackingDuty_Body(), this.getGovernanceBody(), this.getGovernanceBody_TrackingDuties(), "body", null, 0, 1, TrackingDuty.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrackingDuty_Subject(), this.getTrackedSubject(), "subject", null, 0, 1, TrackingDuty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrackingDuty_Phase(), this.getTrackingPhase(), "phase", null, 0, 1, TrackingDuty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrackingDuty_IntervalMonths(), ecorePackage.getEInt(), "intervalMonths", null, 0, 1, TrackingDuty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrackingDuty_Method(), ecorePackage.getEString(), "method", null, 0, 1, TrackingDuty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTrackingDuty_Collaborations(), thePartnersPackage.getCollaboration(), null, "collaborations", null, 0, -1, TrackingDuty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(agreementEClass, Agreement.class, "Agreement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAgreement_Kind(), this.getAgreementKind(), "kind", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Status(), this.getAgreementStatus(), "status", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_LegalBasis(), ecorePackage.getEString(), "legalBasis", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Provisions(), this.getProvisionKind(), "provisions", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Collaborations(), thePartnersPackage.getCollaboration(), thePartnersPackage.getCollaboration_Agreements(), "collaborations", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Parties(), this.getAgreementParty(), this.getAgreementParty_Agreement(), "parties", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_AccountablePartner(), thePartnersPackage.getPartner(), null, "accountablePartner", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_LeadChiefOfficer(), thePeoplePackage.getStakeholder(), null, "leadChiefOfficer", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_LeadPolicingBody(), thePartnersPackage.getPartner(), null, "leadPolicingBody", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_SignedDate(), theAlliancePackage.getDate(), "signedDate", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_StartDate(), theAlliancePackage.getDate(), "startDate", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_EndDate(), theAlliancePackage.getDate(), "endDate", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_ReviewIntervalMonths(), ecorePackage.getEInt(), "reviewIntervalMonths", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_NextReview(), theAlliancePackage.getDate(), "nextReview", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Reviews(), this.getReview(), null, "reviews", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Changes(), this.getAgreementChange(), null, "changes", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Deliverables(), this.getDeliverable(), this.getDeliverable_Agreement(), "deliverables", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_PerformanceMeasures(), this.getPerformanceMeasure(), null, "performanceMeasures", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Schedules(), this.getAgreementSchedule(), null, "schedules", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_InWriting(), ecorePackage.getEBooleanObject(), "inWriting", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Document(), ecorePackage.getEString(), "document", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_VariedBy(), this.getAgreement(), this.getAgreement_Varies(), "variedBy", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Varies(), this.getAgreement(), this.getAgreement_VariedBy(), "varies", null, 0, -1, Agreement.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_NoticeMonths(), ecorePackage.getEInt(), "noticeMonths", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_TerminationRule(), ecorePackage.getEString(), "terminationRule", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_ExitStrategy(), ecorePackage.getEString(), "exitStrategy", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Governance(), ecorePackage.getEString(), "governance", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Funding(), ecorePackage.getEString(), "funding", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_WorkforceArrangements(), ecorePackage.getEString(), "workforceArrangements", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_DirectionAndControl(), ecorePackage.getEString(), "directionAndControl", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Liability(), ecorePackage.getEString(), "liability", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Procurement(), ecorePackage.getEString(), "procurement", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_InvestigatoryPowers(), ecorePackage.getEString(), "investigatoryPowers", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_ReviewingAndAmending(), ecorePackage.getEString(), "reviewingAndAmending", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_NewProjects(), ecorePackage.getEString(), "newProjects", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(agreementPartyEClass, AgreementParty.class, "AgreementParty", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAgreementParty_Agreement(), this.getAgreement(), this.getAgreement_Parties(), "agreement", null, 0, 1, AgreementParty.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreementParty_Partner(), thePartnersPackage.getPartner(), thePartnersPackage.getPartner_AgreementParties(), "partner", null, 0, 1, AgreementParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreementParty_Capacity(), this.getPartyCapacity(), "capacity", null, 0, 1, AgreementParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreementParty_Signed(), ecorePackage.getEBoolean(), "signed", null, 0, 1, AgreementParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreementParty_SignedDate(), theAlliancePackage.getDate(), "signedDate", null, 0, 1, AgreementParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreementParty_Signatory(), thePeoplePackage.getStakeholder(), null, "signatory", null, 0, 1, AgreementParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreementParty_ContributionRatio(), theAlliancePackage.getDecimal(), "contributionRatio", null, 0, 1, AgreementParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(agreementScheduleEClass, AgreementSchedule.class, "AgreementSchedule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAgreementSchedule_ThematicArea(), thePartnersPackage.getThematicArea(), null, "thematicArea", null, 0, 1, AgreementSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreementSchedule_Document(), ecorePackage.getEString(), "document", null, 0, 1, AgreementSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(agreementChangeEClass, AgreementChange.class, "AgreementChange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAgreementChange_Date(), theAlliancePackage.getDate(), "date", null, 0, 1, AgreementChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deliverableEClass, Deliverable.class, "Deliverable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDeliverable_Agreement(), this.getAgreement(), this.getAgreement_Deliverables(), "agreement", null, 0, 1, Deliverable.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeliverable_Due(), theAlliancePackage.getDate(), "due", null, 0, 1, Deliverable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeliverable_Delivered(), theAlliancePackage.getDate(), "delivered", null, 0, 1, Deliverable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeliverable_Responsible(), thePartnersPackage.getPartner(), null, "responsible", null, 0, 1, Deliverable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(performanceMeasureEClass, PerformanceMeasure.class, "PerformanceMeasure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPerformanceMeasure_Responsible(), thePartnersPackage.getPartner(), null, "responsible", null, 0, 1, PerformanceMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerformanceMeasure_ProvidesInformationRequired(), ecorePackage.getEBooleanObject(), "providesInformationRequired", null, 0, 1, PerformanceMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reviewEClass, Review.class, "Review", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReview_Due(), theAlliancePackage.getDate(), "due", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReview_Held(), theAlliancePackage.getDate(), "held", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReview_Reviewer(), thePeoplePackage.getStakeholder(), null, "reviewer", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReview_Findings(), ecorePackage.getEString(), "findings", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReview_StreamsChanged(), ecorePackage.getEBoolean(), "streamsChanged", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(governanceBodyKindEEnum, GovernanceBodyKind.class, "GovernanceBodyKind");
		addEEnumLiteral(governanceBodyKindEEnum, GovernanceBodyKind.UNSPECIFIED);
		addEEnumLiteral(governanceBodyKindEEnum, GovernanceBodyKind.JOINT_DEVELOPMENT_GROUP);
		addEEnumLiteral(governanceBodyKindEEnum, GovernanceBodyKind.CHIEF_OFFICER_GROUP);
		addEEnumLiteral(governanceBodyKindEEnum, GovernanceBodyKind.POLICING_BODY);
		addEEnumLiteral(governanceBodyKindEEnum, GovernanceBodyKind.CHIEF_CONSTABLE);
		addEEnumLiteral(governanceBodyKindEEnum, GovernanceBodyKind.PORTFOLIO_BOARD);
		addEEnumLiteral(governanceBodyKindEEnum, GovernanceBodyKind.PROGRAMME_MANAGEMENT_TEAM);
		addEEnumLiteral(governanceBodyKindEEnum, GovernanceBodyKind.RESOURCE_CONTROL_BOARD);
		addEEnumLiteral(governanceBodyKindEEnum, GovernanceBodyKind.EXECUTIVE_BOARD);
		addEEnumLiteral(governanceBodyKindEEnum, GovernanceBodyKind.PERFORMANCE_BOARD);
		addEEnumLiteral(governanceBodyKindEEnum, GovernanceBodyKind.BUSINESS_CHANGE_DEPARTMENT);
		addEEnumLiteral(governanceBodyKindEEnum, GovernanceBodyKind.POLICE_AND_CRIME_PANEL);
		addEEnumLiteral(governanceBodyKindEEnum, GovernanceBodyKind.RESOURCE_COORDINATION_BOARD);
		addEEnumLiteral(governanceBodyKindEEnum, GovernanceBodyKind.PROCUREMENT_BOARD);
		addEEnumLiteral(governanceBodyKindEEnum, GovernanceBodyKind.WORKING_GROUP);
		addEEnumLiteral(governanceBodyKindEEnum, GovernanceBodyKind.NATIONAL_BODY);
		addEEnumLiteral(governanceBodyKindEEnum, GovernanceBodyKind.REGIONAL_POLICING_BODIES);
		addEEnumLiteral(governanceBodyKindEEnum, GovernanceBodyKind.FOCUS_GROUP);

		initEEnum(governanceLevelEEnum, GovernanceLevel.class, "GovernanceLevel");
		addEEnumLiteral(governanceLevelEEnum, GovernanceLevel.UNSPECIFIED);
		addEEnumLiteral(governanceLevelEEnum, GovernanceLevel.FORCE);
		addEEnumLiteral(governanceLevelEEnum, GovernanceLevel.ALLIANCE);
		addEEnumLiteral(governanceLevelEEnum, GovernanceLevel.REGIONAL);
		addEEnumLiteral(governanceLevelEEnum, GovernanceLevel.NATIONAL);

		initEEnum(decisionOutcomeEEnum, DecisionOutcome.class, "DecisionOutcome");
		addEEnumLiteral(decisionOutcomeEEnum, DecisionOutcome.UNSPECIFIED);
		addEEnumLiteral(decisionOutcomeEEnum, DecisionOutcome.INFORMED);
		addEEnumLiteral(decisionOutcomeEEnum, DecisionOutcome.SUPPORTED);
		addEEnumLiteral(decisionOutcomeEEnum, DecisionOutcome.APPROVED);
		addEEnumLiteral(decisionOutcomeEEnum, DecisionOutcome.SIGNED_OFF);
		addEEnumLiteral(decisionOutcomeEEnum, DecisionOutcome.REFUSED);

		initEEnum(trackedSubjectEEnum, TrackedSubject.class, "TrackedSubject");
		addEEnumLiteral(trackedSubjectEEnum, TrackedSubject.BENEFITS);
		addEEnumLiteral(trackedSubjectEEnum, TrackedSubject.FINANCIAL_BENEFITS);
		addEEnumLiteral(trackedSubjectEEnum, TrackedSubject.NON_FINANCIAL_BENEFITS);
		addEEnumLiteral(trackedSubjectEEnum, TrackedSubject.FINANCE);
		addEEnumLiteral(trackedSubjectEEnum, TrackedSubject.PERFORMANCE);

		initEEnum(trackingPhaseEEnum, TrackingPhase.class, "TrackingPhase");
		addEEnumLiteral(trackingPhaseEEnum, TrackingPhase.UNSPECIFIED);
		addEEnumLiteral(trackingPhaseEEnum, TrackingPhase.PROGRAMME);
		addEEnumLiteral(trackingPhaseEEnum, TrackingPhase.BUSINESS_AS_USUAL);

		initEEnum(agreementKindEEnum, AgreementKind.class, "AgreementKind");
		addEEnumLiteral(agreementKindEEnum, AgreementKind.UNSPECIFIED);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.SECTION22);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.SECTION22_A);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.SECTION23);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.SERVICE_LEVEL_AGREEMENT);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.COMMERCIAL_CONTRACT);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.COLLABORATION_SCHEDULE);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.SEMI_FORMAL_PARTNERSHIP);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.PROJECT_INITIATION_DOCUMENT);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.BUSINESS_CASE);

		initEEnum(agreementStatusEEnum, AgreementStatus.class, "AgreementStatus");
		addEEnumLiteral(agreementStatusEEnum, AgreementStatus.UNSPECIFIED);
		addEEnumLiteral(agreementStatusEEnum, AgreementStatus.PROPOSED);
		addEEnumLiteral(agreementStatusEEnum, AgreementStatus.AGREED);
		addEEnumLiteral(agreementStatusEEnum, AgreementStatus.SIGNED);
		addEEnumLiteral(agreementStatusEEnum, AgreementStatus.VARIED);
		addEEnumLiteral(agreementStatusEEnum, AgreementStatus.ENDED);

		initEEnum(provisionKindEEnum, ProvisionKind.class, "ProvisionKind");
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.FORCE_COLLABORATION);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.POLICING_BODY_COLLABORATION);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.POLICING_BODY_AND_FORCE_COLLABORATION);

		initEEnum(partyCapacityEEnum, PartyCapacity.class, "PartyCapacity");
		addEEnumLiteral(partyCapacityEEnum, PartyCapacity.UNSPECIFIED);
		addEEnumLiteral(partyCapacityEEnum, PartyCapacity.CHIEF_OFFICER);
		addEEnumLiteral(partyCapacityEEnum, PartyCapacity.POLICING_BODY);
		addEEnumLiteral(partyCapacityEEnum, PartyCapacity.OTHER_PERSON);

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
			   "documentation", "Bodies that decide and track, and the agreements between partners. Source: S0; S1; S3; S4; Police Act 1996 s22A-23I."
		   });
		addAnnotation
		  (governanceBodyKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The kinds of body the sources name. Source: S1-S4."
		   });
		addAnnotation
		  (governanceBodyKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S1-S4."
		   });
		addAnnotation
		  (governanceBodyKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "The joint development group, the portal to the policing body. Source: S4 \u00a78."
		   });
		addAnnotation
		  (governanceBodyKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "The chief officer group. Source: S4 \u00a77."
		   });
		addAnnotation
		  (governanceBodyKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "The policing body or its office. Source: S3; S4."
		   });
		addAnnotation
		  (governanceBodyKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "The chief constable. Source: S3; S4."
		   });
		addAnnotation
		  (governanceBodyKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "A governance board of a portfolio. Source: S4 \u00a77.1."
		   });
		addAnnotation
		  (governanceBodyKindEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "A programme management team. Source: S4 \u00a79."
		   });
		addAnnotation
		  (governanceBodyKindEEnum.getELiterals().get(7),
		   source,
		   new String[]
		   {
			   "documentation", "A resource control board. Source: S3."
		   });
		addAnnotation
		  (governanceBodyKindEEnum.getELiterals().get(8),
		   source,
		   new String[]
		   {
			   "documentation", "An executive board. Source: S3."
		   });
		addAnnotation
		  (governanceBodyKindEEnum.getELiterals().get(9),
		   source,
		   new String[]
		   {
			   "documentation", "A performance board. Source: S3."
		   });
		addAnnotation
		  (governanceBodyKindEEnum.getELiterals().get(10),
		   source,
		   new String[]
		   {
			   "documentation", "A business change department. Source: S3."
		   });
		addAnnotation
		  (governanceBodyKindEEnum.getELiterals().get(11),
		   source,
		   new String[]
		   {
			   "documentation", "A police and crime panel. Source: S3."
		   });
		addAnnotation
		  (governanceBodyKindEEnum.getELiterals().get(12),
		   source,
		   new String[]
		   {
			   "documentation", "The resource co-ordination board. Source: S2."
		   });
		addAnnotation
		  (governanceBodyKindEEnum.getELiterals().get(13),
		   source,
		   new String[]
		   {
			   "documentation", "A strategic procurement board. Source: S4."
		   });
		addAnnotation
		  (governanceBodyKindEEnum.getELiterals().get(14),
		   source,
		   new String[]
		   {
			   "documentation", "A working group. Source: S0."
		   });
		addAnnotation
		  (governanceBodyKindEEnum.getELiterals().get(15),
		   source,
		   new String[]
		   {
			   "documentation", "A national body, such as the NPCC, the College of Policing or the Home Office. Source: S1."
		   });
		addAnnotation
		  (governanceBodyKindEEnum.getELiterals().get(16),
		   source,
		   new String[]
		   {
			   "documentation", "The policing bodies of a region jointly, holding chief officers to account. Source: S3."
		   });
		addAnnotation
		  (governanceBodyKindEEnum.getELiterals().get(17),
		   source,
		   new String[]
		   {
			   "documentation", "A focus group. Source: S3."
		   });
		addAnnotation
		  (governanceLevelEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The level at which a body acts. Source: S1-S4."
		   });
		addAnnotation
		  (governanceLevelEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S1-S4."
		   });
		addAnnotation
		  (governanceLevelEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "One force. Source: S1-S4."
		   });
		addAnnotation
		  (governanceLevelEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "The alliance. Source: S1-S4."
		   });
		addAnnotation
		  (governanceLevelEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "The region. Source: S1-S4."
		   });
		addAnnotation
		  (governanceLevelEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "The nation. Source: S1-S4."
		   });
		addAnnotation
		  (decisionOutcomeEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What was decided. Source: S4 \u00a77, \u00a78.2."
		   });
		addAnnotation
		  (decisionOutcomeEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S4 \u00a77, \u00a78.2."
		   });
		addAnnotation
		  (decisionOutcomeEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Informed before any decision: no surprises. Source: S4 \u00a78.1."
		   });
		addAnnotation
		  (decisionOutcomeEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Supported. Source: S4 \u00a77.6."
		   });
		addAnnotation
		  (decisionOutcomeEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Approved. Source: S4 \u00a77.2."
		   });
		addAnnotation
		  (decisionOutcomeEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Signed off. Source: S4 \u00a78.2."
		   });
		addAnnotation
		  (decisionOutcomeEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Not supported, not approved. Source: S4: discussed, not taken."
		   });
		addAnnotation
		  (trackedSubjectEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What a body tracks. Source: S3; S1-S4."
		   });
		addAnnotation
		  (trackedSubjectEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Benefits of all kinds. Source: S3; S1-S4."
		   });
		addAnnotation
		  (trackedSubjectEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Financial benefits. Source: S3; S1-S4."
		   });
		addAnnotation
		  (trackedSubjectEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Non-financial benefits. Source: S3; S1-S4."
		   });
		addAnnotation
		  (trackedSubjectEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Finance. Source: S3; S1-S4."
		   });
		addAnnotation
		  (trackedSubjectEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Performance. Source: S3; S1-S4."
		   });
		addAnnotation
		  (trackingPhaseEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "When a body tracks. Source: S3."
		   });
		addAnnotation
		  (trackingPhaseEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S3."
		   });
		addAnnotation
		  (trackingPhaseEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "While the programme runs. Source: S3."
		   });
		addAnnotation
		  (trackingPhaseEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "After it is closed, in business as usual. Source: S3."
		   });
		addAnnotation
		  (agreementKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The kinds of agreement and document the sources name. Source: S0; S1; S3; S4."
		   });
		addAnnotation
		  (agreementKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S0; S1; S3; S4."
		   });
		addAnnotation
		  (agreementKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "A collaboration agreement under section 22 of the Police Act 1996. Source: S1."
		   });
		addAnnotation
		  (agreementKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "A collaboration agreement under section 22A of the Police Act 1996. Source: Police Act 1996 s22A."
		   });
		addAnnotation
		  (agreementKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "A collaboration agreement under section 23 of the Police Act 1996. Source: S1."
		   });
		addAnnotation
		  (agreementKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "A service level agreement. Source: S4 \u00a77."
		   });
		addAnnotation
		  (agreementKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "A commercial contract. Source: S4."
		   });
		addAnnotation
		  (agreementKindEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "A Collaboration Schedule and Governance document. Source: S4 \u00a77."
		   });
		addAnnotation
		  (agreementKindEEnum.getELiterals().get(7),
		   source,
		   new String[]
		   {
			   "documentation", "A semi-formal partnership arrangement. Source: S4 \u00a73.5."
		   });
		addAnnotation
		  (agreementKindEEnum.getELiterals().get(8),
		   source,
		   new String[]
		   {
			   "documentation", "A project initiation document. Source: S3."
		   });
		addAnnotation
		  (agreementKindEEnum.getELiterals().get(9),
		   source,
		   new String[]
		   {
			   "documentation", "A business case agreed by the parties. Source: S0."
		   });
		addAnnotation
		  (agreementStatusEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Where an agreement stands. Source: S0; S1; S3; S4; Police Act 1996 s23C."
		   });
		addAnnotation
		  (agreementStatusEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S0; S1; S3; S4; Police Act 1996 s23C."
		   });
		addAnnotation
		  (agreementStatusEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Proposed. Source: S0; S1; S3; S4; Police Act 1996 s23C."
		   });
		addAnnotation
		  (agreementStatusEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Agreed by all organisations. Source: S4 \u00a77."
		   });
		addAnnotation
		  (agreementStatusEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Signed by all parties. Source: S0."
		   });
		addAnnotation
		  (agreementStatusEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Varied by a later agreement. Source: Police Act 1996 s23C."
		   });
		addAnnotation
		  (agreementStatusEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Ended. Source: Police Act 1996 s23C."
		   });
		addAnnotation
		  (provisionKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What a section 22A agreement provides. Source: Police Act 1996 s22A(2)."
		   });
		addAnnotation
		  (provisionKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "The discharge of functions of members of a force. Source: Police Act 1996 s22A(2)."
		   });
		addAnnotation
		  (provisionKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Support by one policing body for another. Source: Police Act 1996 s22A(2)."
		   });
		addAnnotation
		  (provisionKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Support by a policing body for a force. Source: Police Act 1996 s22A(2)."
		   });
		addAnnotation
		  (partyCapacityEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "In what capacity a partner is a party. Source: Police Act 1996 s22A(1)."
		   });
		addAnnotation
		  (partyCapacityEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: Police Act 1996 s22A(1)."
		   });
		addAnnotation
		  (partyCapacityEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "As chief officer of a force. Source: Police Act 1996 s22A(1)."
		   });
		addAnnotation
		  (partyCapacityEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "As policing body. Source: Police Act 1996 s22A(1)."
		   });
		addAnnotation
		  (partyCapacityEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "As another person. Source: Police Act 1996 s22A(1)."
		   });
		addAnnotation
		  (governanceBodyEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A body that governs, decides, scrutinises or tracks. Source: S1-S4."
		   });
		addAnnotation
		  (getGovernanceBody_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "What kind of body it is. Source: S1-S4.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getGovernanceBody_Level(),
		   source,
		   new String[]
		   {
			   "documentation", "The level at which it acts. Source: S1-S4.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getGovernanceBody_Remit(),
		   source,
		   new String[]
		   {
			   "documentation", "What it is there for. Source: S1-S4.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getGovernanceBody_Organisation(),
		   source,
		   new String[]
		   {
			   "documentation", "The partner whose body it is, where it is one partner\'s. Source: S3: within each force.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getGovernanceBody_Parent(),
		   source,
		   new String[]
		   {
			   "documentation", "The body it is part of. Source: rule 13.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getGovernanceBody_Bodies(),
		   source,
		   new String[]
		   {
			   "documentation", "The bodies it is made of. Source: rule 13.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getGovernanceBody_Members(),
		   source,
		   new String[]
		   {
			   "documentation", "Who sits on it. Source: S1-S4.",
			   "propertyCategory", "Members"
		   });
		addAnnotation
		  (getGovernanceBody_Chair(),
		   source,
		   new String[]
		   {
			   "documentation", "Who chairs it. Source: S1-S4.",
			   "propertyCategory", "Members"
		   });
		addAnnotation
		  (getGovernanceBody_MeetingIntervalMonths(),
		   source,
		   new String[]
		   {
			   "documentation", "How often it meets. Unit: months between meetings, 1 is monthly, 0 when not stated. Source: S3.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getGovernanceBody_EscalatesTo(),
		   source,
		   new String[]
		   {
			   "documentation", "The body it reports and escalates to. Source: S1-S4.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getGovernanceBody_EscalatedFrom(),
		   source,
		   new String[]
		   {
			   "documentation", "The bodies that report and escalate to it. Source: S1-S4.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getGovernanceBody_Governs(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaborations it governs. Source: S4 \u00a75.4.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getGovernanceBody_Decisions(),
		   source,
		   new String[]
		   {
			   "documentation", "Its decisions. Source: S1-S4.",
			   "propertyCategory", "Duties"
		   });
		addAnnotation
		  (getGovernanceBody_TrackingDuties(),
		   source,
		   new String[]
		   {
			   "documentation", "What it tracks. Source: S3.",
			   "propertyCategory", "Duties"
		   });
		addAnnotation
		  (bodyMembershipEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A seat on a governance body. Source: S1-S4."
		   });
		addAnnotation
		  (getBodyMembership_Body(),
		   source,
		   new String[]
		   {
			   "documentation", "The body. Source: S1-S4.",
			   "propertyCategory", "Membership"
		   });
		addAnnotation
		  (getBodyMembership_Partner(),
		   source,
		   new String[]
		   {
			   "documentation", "The partner represented. Source: S4 \u00a75.4: strong own representation.",
			   "propertyCategory", "Membership"
		   });
		addAnnotation
		  (getBodyMembership_Role(),
		   source,
		   new String[]
		   {
			   "documentation", "The role that holds the seat. Source: S1-S4.",
			   "propertyCategory", "Membership"
		   });
		addAnnotation
		  (getBodyMembership_Person(),
		   source,
		   new String[]
		   {
			   "documentation", "The person who holds it, where known. Source: S1-S4.",
			   "propertyCategory", "Membership"
		   });
		addAnnotation
		  (getBodyMembership_Since(),
		   source,
		   new String[]
		   {
			   "documentation", "Since when. Source: S1-S4.",
			   "propertyCategory", "Membership"
		   });
		addAnnotation
		  (getBodyMembership_Until(),
		   source,
		   new String[]
		   {
			   "documentation", "Until when. Source: S1-S4.",
			   "propertyCategory", "Membership"
		   });
		addAnnotation
		  (decisionEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What a body decided. Source: S1-S4; S4 \u00a77."
		   });
		addAnnotation
		  (getDecision_Body(),
		   source,
		   new String[]
		   {
			   "documentation", "The body that decided. Source: S1-S4.",
			   "propertyCategory", "Decision"
		   });
		addAnnotation
		  (getDecision_Gate(),
		   source,
		   new String[]
		   {
			   "documentation", "The gate it was asked at. Source: S4 \u00a77.",
			   "propertyCategory", "Decision"
		   });
		addAnnotation
		  (getDecision_Outcome(),
		   source,
		   new String[]
		   {
			   "documentation", "What it decided. Source: S4 \u00a77, \u00a78.",
			   "propertyCategory", "Decision"
		   });
		addAnnotation
		  (getDecision_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "When. Source: S4 \u00a77.",
			   "propertyCategory", "Decision"
		   });
		addAnnotation
		  (getDecision_Subject(),
		   source,
		   new String[]
		   {
			   "documentation", "What it was about. Source: S1-S4.",
			   "propertyCategory", "Decision"
		   });
		addAnnotation
		  (trackingDutyEClass,
		   source,
		   new String[]
		   {
			   "documentation", "That a body tracks benefits, finance or performance. Source: S3."
		   });
		addAnnotation
		  (getTrackingDuty_Body(),
		   source,
		   new String[]
		   {
			   "documentation", "The body. Source: S3.",
			   "propertyCategory", "Tracking"
		   });
		addAnnotation
		  (getTrackingDuty_Subject(),
		   source,
		   new String[]
		   {
			   "documentation", "What it tracks. Source: S3.",
			   "propertyCategory", "Tracking"
		   });
		addAnnotation
		  (getTrackingDuty_Phase(),
		   source,
		   new String[]
		   {
			   "documentation", "When. Source: S3.",
			   "propertyCategory", "Tracking"
		   });
		addAnnotation
		  (getTrackingDuty_IntervalMonths(),
		   source,
		   new String[]
		   {
			   "documentation", "How often. Unit: months, 1 is monthly, 0 when not stated. Source: S3.",
			   "propertyCategory", "Tracking"
		   });
		addAnnotation
		  (getTrackingDuty_Method(),
		   source,
		   new String[]
		   {
			   "documentation", "How: standardised cost model, focus groups, budget monitoring. Source: S3.",
			   "propertyCategory", "Tracking"
		   });
		addAnnotation
		  (getTrackingDuty_Collaborations(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaborations it covers; none means all that the body governs. Source: S3.",
			   "propertyCategory", "Tracking"
		   });
		addAnnotation
		  (agreementEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An agreement between partners. Source: S0; S1; S3; S4; Police Act 1996 s22A-23I."
		   });
		addAnnotation
		  (getAgreement_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "What kind of agreement it is. Source: S0; S1; S3; S4.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getAgreement_Status(),
		   source,
		   new String[]
		   {
			   "documentation", "Where it stands. Source: S0; S1; S3; S4.",
			   "propertyCategory", "Life"
		   });
		addAnnotation
		  (getAgreement_LegalBasis(),
		   source,
		   new String[]
		   {
			   "documentation", "The statute or other law it rests on. Source: Police Act 1996 s22A-23I.",
			   "propertyCategory", "Legal"
		   });
		addAnnotation
		  (getAgreement_Provisions(),
		   source,
		   new String[]
		   {
			   "documentation", "What it provides under section 22A. Source: Police Act 1996 s22A(2).",
			   "propertyCategory", "Legal"
		   });
		addAnnotation
		  (getAgreement_Collaborations(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaborations that rest on it. Source: S0; S1; S3; S4.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getAgreement_Parties(),
		   source,
		   new String[]
		   {
			   "documentation", "The parties and their signatures. Source: S0; rule 32.",
			   "propertyCategory", "Parties"
		   });
		addAnnotation
		  (getAgreement_AccountablePartner(),
		   source,
		   new String[]
		   {
			   "documentation", "The partner held to account. Source: S0.",
			   "propertyCategory", "Parties"
		   });
		addAnnotation
		  (getAgreement_LeadChiefOfficer(),
		   source,
		   new String[]
		   {
			   "documentation", "The lead chief officer. Source: Police Act 1996 s22A-23I.",
			   "propertyCategory", "Parties"
		   });
		addAnnotation
		  (getAgreement_LeadPolicingBody(),
		   source,
		   new String[]
		   {
			   "documentation", "The lead policing body. Source: Police Act 1996 s22A-23I.",
			   "propertyCategory", "Parties"
		   });
		addAnnotation
		  (getAgreement_SignedDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was signed. Source: S0.",
			   "propertyCategory", "Life"
		   });
		addAnnotation
		  (getAgreement_StartDate(),
		   source,
		   new String[]
		   {
			   "documentation", "From when it holds. Source: S0; S1; S3; S4.",
			   "propertyCategory", "Life"
		   });
		addAnnotation
		  (getAgreement_EndDate(),
		   source,
		   new String[]
		   {
			   "documentation", "Until when it holds. Source: S0; S1; S3; S4.",
			   "propertyCategory", "Life"
		   });
		addAnnotation
		  (getAgreement_ReviewIntervalMonths(),
		   source,
		   new String[]
		   {
			   "documentation", "How often it is reviewed. Unit: months, 0 when not stated. Source: S0.",
			   "propertyCategory", "Review"
		   });
		addAnnotation
		  (getAgreement_NextReview(),
		   source,
		   new String[]
		   {
			   "documentation", "When it is to be reviewed next. Source: S0.",
			   "propertyCategory", "Review"
		   });
		addAnnotation
		  (getAgreement_Reviews(),
		   source,
		   new String[]
		   {
			   "documentation", "The reviews held and planned. Source: S0.",
			   "propertyCategory", "Review"
		   });
		addAnnotation
		  (getAgreement_Changes(),
		   source,
		   new String[]
		   {
			   "documentation", "What was changed, to account for changing or additional project streams. Source: S0.",
			   "propertyCategory", "Review"
		   });
		addAnnotation
		  (getAgreement_Deliverables(),
		   source,
		   new String[]
		   {
			   "documentation", "What is to be delivered. Source: S0; rule 33.",
			   "propertyCategory", "Content"
		   });
		addAnnotation
		  (getAgreement_PerformanceMeasures(),
		   source,
		   new String[]
		   {
			   "documentation", "How performance is measured. Source: S0; rule 33.",
			   "propertyCategory", "Content"
		   });
		addAnnotation
		  (getAgreement_Schedules(),
		   source,
		   new String[]
		   {
			   "documentation", "Its thematic schedules. Source: S0; S1; S3; S4.",
			   "propertyCategory", "Content"
		   });
		addAnnotation
		  (getAgreement_InWriting(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it is in writing, as it must be. Source: Police Act 1996 s23C(2).",
			   "propertyCategory", "Legal"
		   });
		addAnnotation
		  (getAgreement_Document(),
		   source,
		   new String[]
		   {
			   "documentation", "Where its text can be read: a URL or a path. Source: S0; S1; S3; S4.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getAgreement_VariedBy(),
		   source,
		   new String[]
		   {
			   "documentation", "The later agreement that varies it. Source: Police Act 1996 s23C.",
			   "propertyCategory", "Life"
		   });
		addAnnotation
		  (getAgreement_Varies(),
		   source,
		   new String[]
		   {
			   "documentation", "The earlier agreements it varies. Source: Police Act 1996 s23C.",
			   "propertyCategory", "Life"
		   });
		addAnnotation
		  (getAgreement_NoticeMonths(),
		   source,
		   new String[]
		   {
			   "documentation", "The notice a party must give to withdraw. Unit: months, 0 when not stated. Source: Police Act 1996 s22A-23I.",
			   "propertyCategory", "Exit"
		   });
		addAnnotation
		  (getAgreement_TerminationRule(),
		   source,
		   new String[]
		   {
			   "documentation", "How it is ended, such as by unanimity. Source: Police Act 1996 s22A-23I.",
			   "propertyCategory", "Exit"
		   });
		addAnnotation
		  (getAgreement_ExitStrategy(),
		   source,
		   new String[]
		   {
			   "documentation", "What happens to staff, assets and money at the end. Source: statutory guidance 2012: ending, exit strategy.",
			   "propertyCategory", "Exit"
		   });
		addAnnotation
		  (getAgreement_Governance(),
		   source,
		   new String[]
		   {
			   "documentation", "What it says on governance and accountability. Source: statutory guidance 2012; Police Act 1996 s23D.",
			   "propertyCategory", "Chapters"
		   });
		addAnnotation
		  (getAgreement_Funding(),
		   source,
		   new String[]
		   {
			   "documentation", "What it says on funding. Source: statutory guidance 2012.",
			   "propertyCategory", "Chapters"
		   });
		addAnnotation
		  (getAgreement_WorkforceArrangements(),
		   source,
		   new String[]
		   {
			   "documentation", "What it says on the workforce. Source: statutory guidance 2012.",
			   "propertyCategory", "Chapters"
		   });
		addAnnotation
		  (getAgreement_DirectionAndControl(),
		   source,
		   new String[]
		   {
			   "documentation", "What it says on direction and control. Source: Police Act 1996 s23.",
			   "propertyCategory", "Chapters"
		   });
		addAnnotation
		  (getAgreement_Liability(),
		   source,
		   new String[]
		   {
			   "documentation", "What it says on liability. Source: statutory guidance 2012.",
			   "propertyCategory", "Chapters"
		   });
		addAnnotation
		  (getAgreement_Procurement(),
		   source,
		   new String[]
		   {
			   "documentation", "What it says on procurement. Source: statutory guidance 2012.",
			   "propertyCategory", "Chapters"
		   });
		addAnnotation
		  (getAgreement_InvestigatoryPowers(),
		   source,
		   new String[]
		   {
			   "documentation", "What it says on the Regulation of Investigatory Powers Act. Source: statutory guidance 2012: RIPA.",
			   "propertyCategory", "Chapters"
		   });
		addAnnotation
		  (getAgreement_ReviewingAndAmending(),
		   source,
		   new String[]
		   {
			   "documentation", "What it says on reviewing and amending. Source: statutory guidance 2012.",
			   "propertyCategory", "Chapters"
		   });
		addAnnotation
		  (getAgreement_NewProjects(),
		   source,
		   new String[]
		   {
			   "documentation", "What it says on new projects. Source: statutory guidance 2012.",
			   "propertyCategory", "Chapters"
		   });
		addAnnotation
		  (agreementPartyEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A party to an agreement, with its signature. Source: S0; Police Act 1996 s22A-23I."
		   });
		addAnnotation
		  (getAgreementParty_Agreement(),
		   source,
		   new String[]
		   {
			   "documentation", "The agreement. Source: S0; S1; S3; S4.",
			   "propertyCategory", "Party"
		   });
		addAnnotation
		  (getAgreementParty_Partner(),
		   source,
		   new String[]
		   {
			   "documentation", "The partner. Source: S0; S1; S3; S4.",
			   "propertyCategory", "Party"
		   });
		addAnnotation
		  (getAgreementParty_Capacity(),
		   source,
		   new String[]
		   {
			   "documentation", "In what capacity. Source: Police Act 1996 s22A(1).",
			   "propertyCategory", "Party"
		   });
		addAnnotation
		  (getAgreementParty_Signed(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it has signed. Source: S0; rule 32.",
			   "propertyCategory", "Signature"
		   });
		addAnnotation
		  (getAgreementParty_SignedDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When it signed. Source: S0.",
			   "propertyCategory", "Signature"
		   });
		addAnnotation
		  (getAgreementParty_Signatory(),
		   source,
		   new String[]
		   {
			   "documentation", "Who signed for it. Source: S0.",
			   "propertyCategory", "Signature"
		   });
		addAnnotation
		  (getAgreementParty_ContributionRatio(),
		   source,
		   new String[]
		   {
			   "documentation", "Its share of costs, benefits, risks and liabilities. Unit: per cent. Source: Police Act 1996 s22A-23I: 41.98 per cent.",
			   "propertyCategory", "Party"
		   });
		addAnnotation
		  (agreementScheduleEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A thematic schedule of an agreement. Source: S0; S1; S3; S4."
		   });
		addAnnotation
		  (getAgreementSchedule_ThematicArea(),
		   source,
		   new String[]
		   {
			   "documentation", "The thematic area it is about. Source: S0; S1; S3; S4.",
			   "propertyCategory", "Content"
		   });
		addAnnotation
		  (getAgreementSchedule_Document(),
		   source,
		   new String[]
		   {
			   "documentation", "Where its text can be read: a URL or a path. Source: S0; S1; S3; S4.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (agreementChangeEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An entry in the change log of an agreement. Source: S0."
		   });
		addAnnotation
		  (getAgreementChange_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was changed. Source: S0.",
			   "propertyCategory", "Change"
		   });
		addAnnotation
		  (deliverableEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What a partner is to deliver under an agreement. Source: S0."
		   });
		addAnnotation
		  (getDeliverable_Agreement(),
		   source,
		   new String[]
		   {
			   "documentation", "The agreement. Source: S0.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getDeliverable_Due(),
		   source,
		   new String[]
		   {
			   "documentation", "When it is due. Source: S0; S1; S3; S4.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getDeliverable_Delivered(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was delivered. Source: S0; S1; S3; S4.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getDeliverable_Responsible(),
		   source,
		   new String[]
		   {
			   "documentation", "The partner responsible. Source: S0; S1; S3; S4.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (performanceMeasureEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A measure by which an agreement is judged. Source: S0."
		   });
		addAnnotation
		  (getPerformanceMeasure_Responsible(),
		   source,
		   new String[]
		   {
			   "documentation", "The accountable partner. Source: S0; rule 33.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getPerformanceMeasure_ProvidesInformationRequired(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether reviews found that it provides the information and benefits required. Source: S0.",
			   "propertyCategory", "Review"
		   });
		addAnnotation
		  (reviewEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A review of an agreement. Source: S0."
		   });
		addAnnotation
		  (getReview_Due(),
		   source,
		   new String[]
		   {
			   "documentation", "When it is due. Source: S0.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getReview_Held(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was held. Source: S0.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getReview_Reviewer(),
		   source,
		   new String[]
		   {
			   "documentation", "Who reviews. Source: S0.",
			   "propertyCategory", "Responsibility"
		   });
		addAnnotation
		  (getReview_Findings(),
		   source,
		   new String[]
		   {
			   "documentation", "What was found. Source: S0.",
			   "propertyCategory", "Findings"
		   });
		addAnnotation
		  (getReview_StreamsChanged(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether project streams were changed or added since the review before. Source: S0; rule 34.",
			   "propertyCategory", "Findings"
		   });
	}

} //GovernancePackageImpl
