/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners.impl;

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

import org.allianceworkbench.model.partners.ActivityClass;
import org.allianceworkbench.model.partners.Ambition;
import org.allianceworkbench.model.partners.Area;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationForm;
import org.allianceworkbench.model.partners.CollaborationStatus;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Initiation;
import org.allianceworkbench.model.partners.Maturity;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.PartnersPackage;
import org.allianceworkbench.model.partners.Portfolio;
import org.allianceworkbench.model.partners.ProcurementMode;
import org.allianceworkbench.model.partners.Programme;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.ResourceKind;
import org.allianceworkbench.model.partners.ScopeLevel;
import org.allianceworkbench.model.partners.Secondment;
import org.allianceworkbench.model.partners.Sector;
import org.allianceworkbench.model.partners.Service;
import org.allianceworkbench.model.partners.SharedActivity;
import org.allianceworkbench.model.partners.Strand;
import org.allianceworkbench.model.partners.StrategicPriority;
import org.allianceworkbench.model.partners.ThematicArea;

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
public class PartnersPackageImpl extends EPackageImpl implements PartnersPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass areaEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass programmeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass portfolioEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass strategicPriorityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass strandEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partnerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass collaborationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass membershipEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass thematicAreaEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass resourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass secondmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum partnerKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sectorEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum scopeLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ambitionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum activityClassEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum collaborationFormEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sharedActivityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum procurementModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum maturityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum collaborationTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum collaborationStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum initiationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum membershipRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum resourceKindEEnum = null;

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
	 * @see org.allianceworkbench.model.partners.PartnersPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PartnersPackageImpl()
	{
		super(eNS_URI, PartnersFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link PartnersPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PartnersPackage init()
	{
		if (isInited) return (PartnersPackage)EPackage.Registry.INSTANCE.getEPackage(PartnersPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPartnersPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PartnersPackageImpl thePartnersPackage = registeredPartnersPackage instanceof PartnersPackageImpl ? (PartnersPackageImpl)registeredPartnersPackage : new PartnersPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AlliancePackage.eNS_URI);
		AlliancePackageImpl theAlliancePackage = (AlliancePackageImpl)(registeredPackage instanceof AlliancePackageImpl ? registeredPackage : AlliancePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReferencePackage.eNS_URI);
		ReferencePackageImpl theReferencePackage = (ReferencePackageImpl)(registeredPackage instanceof ReferencePackageImpl ? registeredPackage : ReferencePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PeoplePackage.eNS_URI);
		PeoplePackageImpl thePeoplePackage = (PeoplePackageImpl)(registeredPackage instanceof PeoplePackageImpl ? registeredPackage : PeoplePackage.eINSTANCE);
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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BenefitsPackage.eNS_URI);
		BenefitsPackageImpl theBenefitsPackage = (BenefitsPackageImpl)(registeredPackage instanceof BenefitsPackageImpl ? registeredPackage : BenefitsPackage.eINSTANCE);

		// Create package meta-data objects
		thePartnersPackage.createPackageContents();
		theAlliancePackage.createPackageContents();
		theReferencePackage.createPackageContents();
		thePeoplePackage.createPackageContents();
		theFitPackage.createPackageContents();
		theGovernancePackage.createPackageContents();
		theMethodPackage.createPackageContents();
		theRiskPackage.createPackageContents();
		theCostPackage.createPackageContents();
		theBenefitsPackage.createPackageContents();

		// Initialize created meta-data
		thePartnersPackage.initializePackageContents();
		theAlliancePackage.initializePackageContents();
		theReferencePackage.initializePackageContents();
		thePeoplePackage.initializePackageContents();
		theFitPackage.initializePackageContents();
		theGovernancePackage.initializePackageContents();
		theMethodPackage.initializePackageContents();
		theRiskPackage.initializePackageContents();
		theCostPackage.initializePackageContents();
		theBenefitsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePartnersPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PartnersPackage.eNS_URI, thePartnersPackage);
		return thePartnersPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getArea()
	{
		return areaEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArea_Kind()
	{
		return (EAttribute)areaEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArea_Parent()
	{
		return (EReference)areaEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArea_Areas()
	{
		return (EReference)areaEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArea_Neighbours()
	{
		return (EReference)areaEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArea_Partners()
	{
		return (EReference)areaEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgramme()
	{
		return programmeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_StartDate()
	{
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_EndDate()
	{
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_ClosedDate()
	{
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Lead()
	{
		return (EReference)programmeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_ManagementTeam()
	{
		return (EReference)programmeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Programmes()
	{
		return (EReference)programmeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Portfolios()
	{
		return (EReference)programmeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Priorities()
	{
		return (EReference)programmeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Strands()
	{
		return (EReference)programmeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Figures()
	{
		return (EReference)programmeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Collaborations()
	{
		return (EReference)programmeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPortfolio()
	{
		return portfolioEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Lead()
	{
		return (EReference)portfolioEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Board()
	{
		return (EReference)portfolioEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Collaborations()
	{
		return (EReference)portfolioEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStrategicPriority()
	{
		return strategicPriorityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrategicPriority_Owner()
	{
		return (EReference)strategicPriorityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStrand()
	{
		return strandEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrand_Collaborations()
	{
		return (EReference)strandEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPartner()
	{
		return partnerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartner_Kind()
	{
		return (EAttribute)partnerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartner_Sector()
	{
		return (EAttribute)partnerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_Parent()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_Parts()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_Areas()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_Neighbours()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_PolicingBody()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_Forces()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartner_SimilarityGroup()
	{
		return (EAttribute)partnerEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartner_Size()
	{
		return (EAttribute)partnerEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartner_SizeUnit()
	{
		return (EAttribute)partnerEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartner_RiskAppetite()
	{
		return (EAttribute)partnerEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_Budget()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_Figures()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_Contacts()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_People()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_Roles()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_Memberships()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_Directs()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_ControlsResourcesOf()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_EmploysFor()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_LeadsAreas()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_OwnedResources()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_EmployedResources()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_ControlledResources()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_SecondmentsOut()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_SecondmentsIn()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_ContributionsPaid()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_ContributionsReceived()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_AgreementParties()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartner_BodyMemberships()
	{
		return (EReference)partnerEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCollaboration()
	{
		return collaborationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaboration_Purpose()
	{
		return (EAttribute)collaborationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaboration_Type()
	{
		return (EAttribute)collaborationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaboration_Maturity()
	{
		return (EAttribute)collaborationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaboration_Status()
	{
		return (EAttribute)collaborationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaboration_Scope()
	{
		return (EAttribute)collaborationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaboration_StatedForceCount()
	{
		return (EAttribute)collaborationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaboration_Ambition()
	{
		return (EAttribute)collaborationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaboration_ActivityClass()
	{
		return (EAttribute)collaborationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaboration_Forms()
	{
		return (EAttribute)collaborationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaboration_SharedActivity()
	{
		return (EAttribute)collaborationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaboration_Subjects()
	{
		return (EAttribute)collaborationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaboration_OutOfScope()
	{
		return (EAttribute)collaborationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaboration_LegalBasis()
	{
		return (EAttribute)collaborationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaboration_PerformanceFrame()
	{
		return (EAttribute)collaborationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaboration_ProcurementMode()
	{
		return (EAttribute)collaborationEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_Strand()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_Programme()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_Portfolio()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_Areas()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_Parent()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_Parts()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaboration_Initiation()
	{
		return (EAttribute)collaborationEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_InitiatedBy()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaboration_StartDate()
	{
		return (EAttribute)collaborationEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaboration_EndDate()
	{
		return (EAttribute)collaborationEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_Memberships()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_DirectedBy()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_ResourcesControlledBy()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_EmployedBy()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_ThematicAreas()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_Resources()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_Secondments()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_Services()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_GovernedBy()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_Agreements()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_FitAssessments()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(35);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_DriverAssessments()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(36);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_PrincipleAssessments()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(37);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_HealthChecks()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(38);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_IcmAssessments()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(39);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_Steps()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(40);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_BusinessCases()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(41);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_DueDiligence()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(42);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_Evaluations()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(43);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_Contributions()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(44);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_Barriers()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(45);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_Figures()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(46);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaboration_BenefitsMaps()
	{
		return (EReference)collaborationEClass.getEStructuralFeatures().get(47);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMembership()
	{
		return membershipEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMembership_Collaboration()
	{
		return (EReference)membershipEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMembership_Partner()
	{
		return (EReference)membershipEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembership_Role()
	{
		return (EAttribute)membershipEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembership_Since()
	{
		return (EAttribute)membershipEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembership_Until()
	{
		return (EAttribute)membershipEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getThematicArea()
	{
		return thematicAreaEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getThematicArea_Collaboration()
	{
		return (EReference)thematicAreaEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getThematicArea_Lead()
	{
		return (EReference)thematicAreaEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getThematicArea_Head()
	{
		return (EReference)thematicAreaEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getThematicArea_Resources()
	{
		return (EReference)thematicAreaEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getThematicArea_Services()
	{
		return (EReference)thematicAreaEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getThematicArea_Secondments()
	{
		return (EReference)thematicAreaEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResource()
	{
		return resourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Kind()
	{
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Quantity()
	{
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Unit()
	{
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Location()
	{
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResource_Collaboration()
	{
		return (EReference)resourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResource_ThematicArea()
	{
		return (EReference)resourceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResource_Owner()
	{
		return (EReference)resourceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResource_Employer()
	{
		return (EReference)resourceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResource_Controllers()
	{
		return (EReference)resourceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSecondment()
	{
		return secondmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSecondment_Collaboration()
	{
		return (EReference)secondmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSecondment_Home()
	{
		return (EReference)secondmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSecondment_Receiving()
	{
		return (EReference)secondmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSecondment_ThematicArea()
	{
		return (EReference)secondmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecondment_HeadCount()
	{
		return (EAttribute)secondmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSecondment_Persons()
	{
		return (EReference)secondmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecondment_Since()
	{
		return (EAttribute)secondmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecondment_Until()
	{
		return (EAttribute)secondmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getService()
	{
		return serviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getService_Collaboration()
	{
		return (EReference)serviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getService_ThematicArea()
	{
		return (EReference)serviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getService_Providers()
	{
		return (EReference)serviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getService_Recipients()
	{
		return (EReference)serviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_Protective()
	{
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPartnerKind()
	{
		return partnerKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSector()
	{
		return sectorEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getScopeLevel()
	{
		return scopeLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAmbition()
	{
		return ambitionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActivityClass()
	{
		return activityClassEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCollaborationForm()
	{
		return collaborationFormEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSharedActivity()
	{
		return sharedActivityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProcurementMode()
	{
		return procurementModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMaturity()
	{
		return maturityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCollaborationType()
	{
		return collaborationTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCollaborationStatus()
	{
		return collaborationStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInitiation()
	{
		return initiationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMembershipRole()
	{
		return membershipRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResourceKind()
	{
		return resourceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartnersFactory getPartnersFactory()
	{
		return (PartnersFactory)getEFactoryInstance();
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
		areaEClass = createEClass(AREA);
		createEAttribute(areaEClass, AREA__KIND);
		createEReference(areaEClass, AREA__PARENT);
		createEReference(areaEClass, AREA__AREAS);
		createEReference(areaEClass, AREA__NEIGHBOURS);
		createEReference(areaEClass, AREA__PARTNERS);

		programmeEClass = createEClass(PROGRAMME);
		createEAttribute(programmeEClass, PROGRAMME__START_DATE);
		createEAttribute(programmeEClass, PROGRAMME__END_DATE);
		createEAttribute(programmeEClass, PROGRAMME__CLOSED_DATE);
		createEReference(programmeEClass, PROGRAMME__LEAD);
		createEReference(programmeEClass, PROGRAMME__MANAGEMENT_TEAM);
		createEReference(programmeEClass, PROGRAMME__PROGRAMMES);
		createEReference(programmeEClass, PROGRAMME__PORTFOLIOS);
		createEReference(programmeEClass, PROGRAMME__PRIORITIES);
		createEReference(programmeEClass, PROGRAMME__STRANDS);
		createEReference(programmeEClass, PROGRAMME__FIGURES);
		createEReference(programmeEClass, PROGRAMME__COLLABORATIONS);

		portfolioEClass = createEClass(PORTFOLIO);
		createEReference(portfolioEClass, PORTFOLIO__LEAD);
		createEReference(portfolioEClass, PORTFOLIO__BOARD);
		createEReference(portfolioEClass, PORTFOLIO__COLLABORATIONS);

		strategicPriorityEClass = createEClass(STRATEGIC_PRIORITY);
		createEReference(strategicPriorityEClass, STRATEGIC_PRIORITY__OWNER);

		strandEClass = createEClass(STRAND);
		createEReference(strandEClass, STRAND__COLLABORATIONS);

		partnerEClass = createEClass(PARTNER);
		createEAttribute(partnerEClass, PARTNER__KIND);
		createEAttribute(partnerEClass, PARTNER__SECTOR);
		createEReference(partnerEClass, PARTNER__PARENT);
		createEReference(partnerEClass, PARTNER__PARTS);
		createEReference(partnerEClass, PARTNER__AREAS);
		createEReference(partnerEClass, PARTNER__NEIGHBOURS);
		createEReference(partnerEClass, PARTNER__POLICING_BODY);
		createEReference(partnerEClass, PARTNER__FORCES);
		createEAttribute(partnerEClass, PARTNER__SIMILARITY_GROUP);
		createEAttribute(partnerEClass, PARTNER__SIZE);
		createEAttribute(partnerEClass, PARTNER__SIZE_UNIT);
		createEAttribute(partnerEClass, PARTNER__RISK_APPETITE);
		createEReference(partnerEClass, PARTNER__BUDGET);
		createEReference(partnerEClass, PARTNER__FIGURES);
		createEReference(partnerEClass, PARTNER__CONTACTS);
		createEReference(partnerEClass, PARTNER__PEOPLE);
		createEReference(partnerEClass, PARTNER__ROLES);
		createEReference(partnerEClass, PARTNER__MEMBERSHIPS);
		createEReference(partnerEClass, PARTNER__DIRECTS);
		createEReference(partnerEClass, PARTNER__CONTROLS_RESOURCES_OF);
		createEReference(partnerEClass, PARTNER__EMPLOYS_FOR);
		createEReference(partnerEClass, PARTNER__LEADS_AREAS);
		createEReference(partnerEClass, PARTNER__OWNED_RESOURCES);
		createEReference(partnerEClass, PARTNER__EMPLOYED_RESOURCES);
		createEReference(partnerEClass, PARTNER__CONTROLLED_RESOURCES);
		createEReference(partnerEClass, PARTNER__SECONDMENTS_OUT);
		createEReference(partnerEClass, PARTNER__SECONDMENTS_IN);
		createEReference(partnerEClass, PARTNER__CONTRIBUTIONS_PAID);
		createEReference(partnerEClass, PARTNER__CONTRIBUTIONS_RECEIVED);
		createEReference(partnerEClass, PARTNER__AGREEMENT_PARTIES);
		createEReference(partnerEClass, PARTNER__BODY_MEMBERSHIPS);

		collaborationEClass = createEClass(COLLABORATION);
		createEAttribute(collaborationEClass, COLLABORATION__PURPOSE);
		createEAttribute(collaborationEClass, COLLABORATION__TYPE);
		createEAttribute(collaborationEClass, COLLABORATION__MATURITY);
		createEAttribute(collaborationEClass, COLLABORATION__STATUS);
		createEAttribute(collaborationEClass, COLLABORATION__SCOPE);
		createEAttribute(collaborationEClass, COLLABORATION__STATED_FORCE_COUNT);
		createEAttribute(collaborationEClass, COLLABORATION__AMBITION);
		createEAttribute(collaborationEClass, COLLABORATION__ACTIVITY_CLASS);
		createEAttribute(collaborationEClass, COLLABORATION__FORMS);
		createEAttribute(collaborationEClass, COLLABORATION__SHARED_ACTIVITY);
		createEAttribute(collaborationEClass, COLLABORATION__SUBJECTS);
		createEAttribute(collaborationEClass, COLLABORATION__OUT_OF_SCOPE);
		createEAttribute(collaborationEClass, COLLABORATION__LEGAL_BASIS);
		createEAttribute(collaborationEClass, COLLABORATION__PERFORMANCE_FRAME);
		createEAttribute(collaborationEClass, COLLABORATION__PROCUREMENT_MODE);
		createEReference(collaborationEClass, COLLABORATION__STRAND);
		createEReference(collaborationEClass, COLLABORATION__PROGRAMME);
		createEReference(collaborationEClass, COLLABORATION__PORTFOLIO);
		createEReference(collaborationEClass, COLLABORATION__AREAS);
		createEReference(collaborationEClass, COLLABORATION__PARENT);
		createEReference(collaborationEClass, COLLABORATION__PARTS);
		createEAttribute(collaborationEClass, COLLABORATION__INITIATION);
		createEReference(collaborationEClass, COLLABORATION__INITIATED_BY);
		createEAttribute(collaborationEClass, COLLABORATION__START_DATE);
		createEAttribute(collaborationEClass, COLLABORATION__END_DATE);
		createEReference(collaborationEClass, COLLABORATION__MEMBERSHIPS);
		createEReference(collaborationEClass, COLLABORATION__DIRECTED_BY);
		createEReference(collaborationEClass, COLLABORATION__RESOURCES_CONTROLLED_BY);
		createEReference(collaborationEClass, COLLABORATION__EMPLOYED_BY);
		createEReference(collaborationEClass, COLLABORATION__THEMATIC_AREAS);
		createEReference(collaborationEClass, COLLABORATION__RESOURCES);
		createEReference(collaborationEClass, COLLABORATION__SECONDMENTS);
		createEReference(collaborationEClass, COLLABORATION__SERVICES);
		createEReference(collaborationEClass, COLLABORATION__GOVERNED_BY);
		createEReference(collaborationEClass, COLLABORATION__AGREEMENTS);
		createEReference(collaborationEClass, COLLABORATION__FIT_ASSESSMENTS);
		createEReference(collaborationEClass, COLLABORATION__DRIVER_ASSESSMENTS);
		createEReference(collaborationEClass, COLLABORATION__PRINCIPLE_ASSESSMENTS);
		createEReference(collaborationEClass, COLLABORATION__HEALTH_CHECKS);
		createEReference(collaborationEClass, COLLABORATION__ICM_ASSESSMENTS);
		createEReference(collaborationEClass, COLLABORATION__STEPS);
		createEReference(collaborationEClass, COLLABORATION__BUSINESS_CASES);
		createEReference(collaborationEClass, COLLABORATION__DUE_DILIGENCE);
		createEReference(collaborationEClass, COLLABORATION__EVALUATIONS);
		createEReference(collaborationEClass, COLLABORATION__CONTRIBUTIONS);
		createEReference(collaborationEClass, COLLABORATION__BARRIERS);
		createEReference(collaborationEClass, COLLABORATION__FIGURES);
		createEReference(collaborationEClass, COLLABORATION__BENEFITS_MAPS);

		membershipEClass = createEClass(MEMBERSHIP);
		createEReference(membershipEClass, MEMBERSHIP__COLLABORATION);
		createEReference(membershipEClass, MEMBERSHIP__PARTNER);
		createEAttribute(membershipEClass, MEMBERSHIP__ROLE);
		createEAttribute(membershipEClass, MEMBERSHIP__SINCE);
		createEAttribute(membershipEClass, MEMBERSHIP__UNTIL);

		thematicAreaEClass = createEClass(THEMATIC_AREA);
		createEReference(thematicAreaEClass, THEMATIC_AREA__COLLABORATION);
		createEReference(thematicAreaEClass, THEMATIC_AREA__LEAD);
		createEReference(thematicAreaEClass, THEMATIC_AREA__HEAD);
		createEReference(thematicAreaEClass, THEMATIC_AREA__RESOURCES);
		createEReference(thematicAreaEClass, THEMATIC_AREA__SERVICES);
		createEReference(thematicAreaEClass, THEMATIC_AREA__SECONDMENTS);

		resourceEClass = createEClass(RESOURCE);
		createEAttribute(resourceEClass, RESOURCE__KIND);
		createEAttribute(resourceEClass, RESOURCE__QUANTITY);
		createEAttribute(resourceEClass, RESOURCE__UNIT);
		createEAttribute(resourceEClass, RESOURCE__LOCATION);
		createEReference(resourceEClass, RESOURCE__COLLABORATION);
		createEReference(resourceEClass, RESOURCE__THEMATIC_AREA);
		createEReference(resourceEClass, RESOURCE__OWNER);
		createEReference(resourceEClass, RESOURCE__EMPLOYER);
		createEReference(resourceEClass, RESOURCE__CONTROLLERS);

		secondmentEClass = createEClass(SECONDMENT);
		createEReference(secondmentEClass, SECONDMENT__COLLABORATION);
		createEReference(secondmentEClass, SECONDMENT__HOME);
		createEReference(secondmentEClass, SECONDMENT__RECEIVING);
		createEReference(secondmentEClass, SECONDMENT__THEMATIC_AREA);
		createEAttribute(secondmentEClass, SECONDMENT__HEAD_COUNT);
		createEReference(secondmentEClass, SECONDMENT__PERSONS);
		createEAttribute(secondmentEClass, SECONDMENT__SINCE);
		createEAttribute(secondmentEClass, SECONDMENT__UNTIL);

		serviceEClass = createEClass(SERVICE);
		createEReference(serviceEClass, SERVICE__COLLABORATION);
		createEReference(serviceEClass, SERVICE__THEMATIC_AREA);
		createEReference(serviceEClass, SERVICE__PROVIDERS);
		createEReference(serviceEClass, SERVICE__RECIPIENTS);
		createEAttribute(serviceEClass, SERVICE__PROTECTIVE);

		// Create enums
		partnerKindEEnum = createEEnum(PARTNER_KIND);
		sectorEEnum = createEEnum(SECTOR);
		scopeLevelEEnum = createEEnum(SCOPE_LEVEL);
		ambitionEEnum = createEEnum(AMBITION);
		activityClassEEnum = createEEnum(ACTIVITY_CLASS);
		collaborationFormEEnum = createEEnum(COLLABORATION_FORM);
		sharedActivityEEnum = createEEnum(SHARED_ACTIVITY);
		procurementModeEEnum = createEEnum(PROCUREMENT_MODE);
		maturityEEnum = createEEnum(MATURITY);
		collaborationTypeEEnum = createEEnum(COLLABORATION_TYPE);
		collaborationStatusEEnum = createEEnum(COLLABORATION_STATUS);
		initiationEEnum = createEEnum(INITIATION);
		membershipRoleEEnum = createEEnum(MEMBERSHIP_ROLE);
		resourceKindEEnum = createEEnum(RESOURCE_KIND);
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
		FitPackage theFitPackage = (FitPackage)EPackage.Registry.INSTANCE.getEPackage(FitPackage.eNS_URI);
		RiskPackage theRiskPackage = (RiskPackage)EPackage.Registry.INSTANCE.getEPackage(RiskPackage.eNS_URI);
		MethodPackage theMethodPackage = (MethodPackage)EPackage.Registry.INSTANCE.getEPackage(MethodPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		areaEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		programmeEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		portfolioEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		strategicPriorityEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		strandEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		partnerEClass.getESuperTypes().add(thePeoplePackage.getStakeholder());
		collaborationEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		membershipEClass.getESuperTypes().add(theAlliancePackage.getElement());
		thematicAreaEClass.getESuperTypes().add(thePeoplePackage.getStakeholder());
		resourceEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		secondmentEClass.getESuperTypes().add(theAlliancePackage.getElement());
		serviceEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(areaEClass, Area.class, "Area", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getArea_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, Area.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getArea_Parent(), this.getArea(), this.getArea_Areas(), "parent", null, 0, 1, Area.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getArea_Areas(), this.getArea(), this.getArea_Parent(), "areas", null, 0, -1, Area.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getArea_Neighbours(), this.getArea(), null, "neighbours", null, 0, -1, Area.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getArea_Partners(), this.getPartner(), this.getPartner_Areas(), "partners", null, 0, -1, Area.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(programmeEClass, Programme.class, "Programme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProgramme_StartDate(), theAlliancePackage.getDate(), "startDate", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_EndDate(), theAlliancePackage.getDate(), "endDate", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_ClosedDate(), theAlliancePackage.getDate(), "closedDate", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Lead(), thePeoplePackage.getStakeholder(), null, "lead", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_ManagementTeam(), theGovernancePackage.getGovernanceBody(), null, "managementTeam", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Programmes(), this.getProgramme(), null, "programmes", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Portfolios(), this.getPortfolio(), null, "portfolios", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Priorities(), this.getStrategicPriority(), null, "priorities", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Strands(), this.getStrand(), null, "strands", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Figures(), theBenefitsPackage.getMeasure(), null, "figures", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Collaborations(), this.getCollaboration(), this.getCollaboration_Programme(), "collaborations", null, 0, -1, Programme.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(portfolioEClass, Portfolio.class, "Portfolio", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPortfolio_Lead(), thePeoplePackage.getStakeholder(), null, "lead", null, 0, 1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_Board(), theGovernancePackage.getGovernanceBody(), null, "board", null, 0, 1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_Collaborations(), this.getCollaboration(), this.getCollaboration_Portfolio(), "collaborations", null, 0, -1, Portfolio.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(strategicPriorityEClass, StrategicPriority.class, "StrategicPriority", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStrategicPriority_Owner(), thePeoplePackage.getStakeholder(), null, "owner", null, 0, 1, StrategicPriority.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(strandEClass, Strand.class, "Strand", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStrand_Collaborations(), this.getCollaboration(), this.getCollaboration_Strand(), "collaborations", null, 0, -1, Strand.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(partnerEClass, Partner.class, "Partner", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPartner_Kind(), this.getPartnerKind(), "kind", null, 0, 1, Partner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartner_Sector(), this.getSector(), "sector", null, 0, 1, Partner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_Parent(), this.getPartner(), this.getPartner_Parts(), "parent", null, 0, 1, Partner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_Parts(), this.getPartner(), this.getPartner_Parent(), "parts", null, 0, -1, Partner.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_Areas(), this.getArea(), this.getArea_Partners(), "areas", null, 0, -1, Partner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_Neighbours(), this.getPartner(), null, "neighbours", null, 0, -1, Partner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_PolicingBody(), this.getPartner(), this.getPartner_Forces(), "policingBody", null, 0, 1, Partner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_Forces(), this.getPartner(), this.getPartner_PolicingBody(), "forces", null, 0, -1, Partner.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartner_SimilarityGroup(), ecorePackage.getEString(), "similarityGroup", null, 0, 1, Partner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartner_Size(), theAlliancePackage.getDecimal(), "size", null, 0, 1, Partner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartner_SizeUnit(), ecorePackage.getEString(), "sizeUnit", null, 0, 1, Partner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartner_RiskAppetite(), ecorePackage.getEString(), "riskAppetite", null, 0, 1, Partner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_Budget(), theCostPackage.getMoney(), null, "budget", null, 0, 1, Partner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_Figures(), theBenefitsPackage.getMeasure(), null, "figures", null, 0, -1, Partner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_Contacts(), thePeoplePackage.getPerson(), null, "contacts", null, 0, -1, Partner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_People(), thePeoplePackage.getPerson(), thePeoplePackage.getPerson_Organisation(), "people", null, 0, -1, Partner.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_Roles(), thePeoplePackage.getRole(), thePeoplePackage.getRole_Organisation(), "roles", null, 0, -1, Partner.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_Memberships(), this.getMembership(), this.getMembership_Partner(), "memberships", null, 0, -1, Partner.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_Directs(), this.getCollaboration(), this.getCollaboration_DirectedBy(), "directs", null, 0, -1, Partner.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_ControlsResourcesOf(), this.getCollaboration(), this.getCollaboration_ResourcesControlledBy(), "controlsResourcesOf", null, 0, -1, Partner.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_EmploysFor(), this.getCollaboration(), this.getCollaboration_EmployedBy(), "employsFor", null, 0, -1, Partner.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_LeadsAreas(), this.getThematicArea(), this.getThematicArea_Lead(), "leadsAreas", null, 0, -1, Partner.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_OwnedResources(), this.getResource(), this.getResource_Owner(), "ownedResources", null, 0, -1, Partner.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_EmployedResources(), this.getResource(), this.getResource_Employer(), "employedResources", null, 0, -1, Partner.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_ControlledResources(), this.getResource(), this.getResource_Controllers(), "controlledResources", null, 0, -1, Partner.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_SecondmentsOut(), this.getSecondment(), this.getSecondment_Home(), "secondmentsOut", null, 0, -1, Partner.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_SecondmentsIn(), this.getSecondment(), this.getSecondment_Receiving(), "secondmentsIn", null, 0, -1, Partner.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_ContributionsPaid(), theCostPackage.getContribution(), theCostPackage.getContribution_Payer(), "contributionsPaid", null, 0, -1, Partner.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_ContributionsReceived(), theCostPackage.getContribution(), theCostPackage.getContribution_Payee(), "contributionsReceived", null, 0, -1, Partner.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_AgreementParties(), theGovernancePackage.getAgreementParty(), theGovernancePackage.getAgreementParty_Partner(), "agreementParties", null, 0, -1, Partner.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartner_BodyMemberships(), theGovernancePackage.getBodyMembership(), theGovernancePackage.getBodyMembership_Partner(), "bodyMemberships", null, 0, -1, Partner.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(collaborationEClass, Collaboration.class, "Collaboration", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCollaboration_Purpose(), ecorePackage.getEString(), "purpose", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaboration_Type(), this.getCollaborationType(), "type", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaboration_Maturity(), this.getMaturity(), "maturity", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaboration_Status(), this.getCollaborationStatus(), "status", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaboration_Scope(), this.getScopeLevel(), "scope", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaboration_StatedForceCount(), ecorePackage.getEInt(), "statedForceCount", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaboration_Ambition(), this.getAmbition(), "ambition", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaboration_ActivityClass(), this.getActivityClass(), "activityClass", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaboration_Forms(), this.getCollaborationForm(), "forms", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaboration_SharedActivity(), this.getSharedActivity(), "sharedActivity", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaboration_Subjects(), ecorePackage.getEString(), "subjects", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaboration_OutOfScope(), ecorePackage.getEString(), "outOfScope", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaboration_LegalBasis(), ecorePackage.getEString(), "legalBasis", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaboration_PerformanceFrame(), ecorePackage.getEString(), "performanceFrame", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaboration_ProcurementMode(), this.getProcurementMode(), "procurementMode", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_Strand(), this.getStrand(), this.getStrand_Collaborations(), "strand", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_Programme(), this.getProgramme(), this.getProgramme_Collaborations(), "programme", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_Portfolio(), this.getPortfolio(), this.getPortfolio_Collaborations(), "portfolio", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_Areas(), this.getArea(), null, "areas", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_Parent(), this.getCollaboration(), this.getCollaboration_Parts(), "parent", null, 0, 1, Collaboration.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_Parts(), this.getCollaboration(), this.getCollaboration_Parent(), "parts", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaboration_Initiation(), this.getInitiation(), "initiation", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_InitiatedBy(), thePeoplePackage.getStakeholder(), null, "initiatedBy", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaboration_StartDate(), theAlliancePackage.getDate(), "startDate", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaboration_EndDate(), theAlliancePackage.getDate(), "endDate", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_Memberships(), this.getMembership(), this.getMembership_Collaboration(), "memberships", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_DirectedBy(), this.getPartner(), this.getPartner_Directs(), "directedBy", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_ResourcesControlledBy(), this.getPartner(), this.getPartner_ControlsResourcesOf(), "resourcesControlledBy", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_EmployedBy(), this.getPartner(), this.getPartner_EmploysFor(), "employedBy", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_ThematicAreas(), this.getThematicArea(), this.getThematicArea_Collaboration(), "thematicAreas", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_Resources(), this.getResource(), this.getResource_Collaboration(), "resources", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_Secondments(), this.getSecondment(), this.getSecondment_Collaboration(), "secondments", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_Services(), this.getService(), this.getService_Collaboration(), "services", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_GovernedBy(), theGovernancePackage.getGovernanceBody(), theGovernancePackage.getGovernanceBody_Governs(), "governedBy", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_Agreements(), theGovernancePackage.getAgreement(), theGovernancePackage.getAgreement_Collaborations(), "agreements", null, 0, -1, Collaboration.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_FitAssessments(), theFitPackage.getFitAssessment(), null, "fitAssessments", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_DriverAssessments(), theFitPackage.getDriverAssessment(), null, "driverAssessments", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_PrincipleAssessments(), theFitPackage.getPrincipleAssessment(), null, "principleAssessments", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_HealthChecks(), theRiskPackage.getHealthCheck(), null, "healthChecks", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_IcmAssessments(), theRiskPackage.getIcmAssessment(), null, "icmAssessments", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_Steps(), theMethodPackage.getMethodologyStep(), null, "steps", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_BusinessCases(), theMethodPackage.getBusinessCase(), null, "businessCases", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_DueDiligence(), theMethodPackage.getDueDiligence(), null, "dueDiligence", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_Evaluations(), theMethodPackage.getEvaluation(), null, "evaluations", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_Contributions(), theCostPackage.getContribution(), theCostPackage.getContribution_Collaboration(), "contributions", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_Barriers(), theRiskPackage.getBarrier(), null, "barriers", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_Figures(), theBenefitsPackage.getMeasure(), null, "figures", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaboration_BenefitsMaps(), theBenefitsPackage.getBenefitsMap(), theBenefitsPackage.getBenefitsMap_Collaborations(), "benefitsMaps", null, 0, -1, Collaboration.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(membershipEClass, Membership.class, "Membership", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMembership_Collaboration(), this.getCollaboration(), this.getCollaboration_Memberships(), "collaboration", null, 0, 1, Membership.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMembership_Partner(), this.getPartner(), this.getPartner_Memberships(), "partner", null, 0, 1, Membership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembership_Role(), this.getMembershipRole(), "role", null, 0, 1, Membership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembership_Since(), theAlliancePackage.getDate(), "since", null, 0, 1, Membership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembership_Until(), theAlliancePackage.getDate(), "until", null, 0, 1, Membership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(thematicAreaEClass, ThematicArea.class, "ThematicArea", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getThematicArea_Collaboration(), this.getCollaboration(), this.getCollaboration_ThematicAreas(), "collaboration", null, 0, 1, ThematicArea.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getThematicArea_Lead(), this.getPartner(), this.getPartner_LeadsAreas(), "lead", null, 0, 1, ThematicArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getThematicArea_Head(), thePeoplePackage.getStakeholder(), null, "head", null, 0, 1, ThematicArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getThematicArea_Resources(), this.getResource(), this.getResource_ThematicArea(), "resources", null, 0, -1, ThematicArea.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getThematicArea_Services(), this.getService(), this.getService_ThematicArea(), "services", null, 0, -1, ThematicArea.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getThematicArea_Secondments(), this.getSecondment(), this.getSecondment_ThematicArea(), "secondments", null, 0, -1, ThematicArea.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(resourceEClass, Resource.class, "Resource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getResource_Kind(), this.getResourceKind(), "kind", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResource_Quantity(), theAlliancePackage.getDecimal(), "quantity", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResource_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResource_Location(), ecorePackage.getEString(), "location", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResource_Collaboration(), this.getCollaboration(), this.getCollaboration_Resources(), "collaboration", null, 0, 1, Resource.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResource_ThematicArea(), this.getThematicArea(), this.getThematicArea_Resources(), "thematicArea", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResource_Owner(), this.getPartner(), this.getPartner_OwnedResources(), "owner", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResource_Employer(), this.getPartner(), this.getPartner_EmployedResources(), "employer", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResource_Controllers(), this.getPartner(), this.getPartner_ControlledResources(), "controllers", null, 0, -1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(secondmentEClass, Secondment.class, "Secondment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSecondment_Collaboration(), this.getCollaboration(), this.getCollaboration_Secondments(), "collaboration", null, 0, 1, Secondment.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSecondment_Home(), this.getPartner(), this.getPartner_SecondmentsOut(), "home", null, 0, 1, Secondment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSecondment_Receiving(), this.getPartner(), this.getPartner_SecondmentsIn(), "receiving", null, 0, 1, Secondment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSecondment_ThematicArea(), this.getThematicArea(), this.getThematicArea_Secondments(), "thematicArea", null, 0, 1, Secondment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecondment_HeadCount(), ecorePackage.getEInt(), "headCount", null, 0, 1, Secondment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSecondment_Persons(), thePeoplePackage.getPerson(), null, "persons", null, 0, -1, Secondment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecondment_Since(), theAlliancePackage.getDate(), "since", null, 0, 1, Secondment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecondment_Until(), theAlliancePackage.getDate(), "until", null, 0, 1, Secondment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serviceEClass, Service.class, "Service", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getService_Collaboration(), this.getCollaboration(), this.getCollaboration_Services(), "collaboration", null, 0, 1, Service.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getService_ThematicArea(), this.getThematicArea(), this.getThematicArea_Services(), "thematicArea", null, 0, 1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getService_Providers(), this.getPartner(), null, "providers", null, 0, -1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getService_Recipients(), this.getPartner(), null, "recipients", null, 0, -1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getService_Protective(), ecorePackage.getEBoolean(), "protective", null, 0, 1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(partnerKindEEnum, PartnerKind.class, "PartnerKind");
		addEEnumLiteral(partnerKindEEnum, PartnerKind.POLICE_FORCE);
		addEEnumLiteral(partnerKindEEnum, PartnerKind.POLICING_BODY);
		addEEnumLiteral(partnerKindEEnum, PartnerKind.FIRE_AND_RESCUE_SERVICE);
		addEEnumLiteral(partnerKindEEnum, PartnerKind.AMBULANCE_SERVICE);
		addEEnumLiteral(partnerKindEEnum, PartnerKind.LOCAL_AUTHORITY);
		addEEnumLiteral(partnerKindEEnum, PartnerKind.COUNTY_COUNCIL);
		addEEnumLiteral(partnerKindEEnum, PartnerKind.UNITARY_AUTHORITY);
		addEEnumLiteral(partnerKindEEnum, PartnerKind.DISTRICT_AUTHORITY);
		addEEnumLiteral(partnerKindEEnum, PartnerKind.PROBATION);
		addEEnumLiteral(partnerKindEEnum, PartnerKind.PRISONS);
		addEEnumLiteral(partnerKindEEnum, PartnerKind.PRIVATE_PROVIDER);
		addEEnumLiteral(partnerKindEEnum, PartnerKind.COMMUNITY_VOLUNTARY_SECTOR);
		addEEnumLiteral(partnerKindEEnum, PartnerKind.NATIONAL_AGENCY);
		addEEnumLiteral(partnerKindEEnum, PartnerKind.OTHER_PUBLIC_BODY);
		addEEnumLiteral(partnerKindEEnum, PartnerKind.REGIONAL_UNIT);
		addEEnumLiteral(partnerKindEEnum, PartnerKind.NATIONAL_SERVICE);
		addEEnumLiteral(partnerKindEEnum, PartnerKind.INSPECTORATE);
		addEEnumLiteral(partnerKindEEnum, PartnerKind.MULTI_AGENCY_PARTNERSHIP);

		initEEnum(sectorEEnum, Sector.class, "Sector");
		addEEnumLiteral(sectorEEnum, Sector.UNSPECIFIED);
		addEEnumLiteral(sectorEEnum, Sector.PUBLIC);
		addEEnumLiteral(sectorEEnum, Sector.PRIVATE);
		addEEnumLiteral(sectorEEnum, Sector.VOLUNTARY);

		initEEnum(scopeLevelEEnum, ScopeLevel.class, "ScopeLevel");
		addEEnumLiteral(scopeLevelEEnum, ScopeLevel.UNSPECIFIED);
		addEEnumLiteral(scopeLevelEEnum, ScopeLevel.LOCAL);
		addEEnumLiteral(scopeLevelEEnum, ScopeLevel.REGIONAL);
		addEEnumLiteral(scopeLevelEEnum, ScopeLevel.NATIONAL);

		initEEnum(ambitionEEnum, Ambition.class, "Ambition");
		addEEnumLiteral(ambitionEEnum, Ambition.UNSPECIFIED);
		addEEnumLiteral(ambitionEEnum, Ambition.STRATEGIC_ALLIANCE);
		addEEnumLiteral(ambitionEEnum, Ambition.FOCUSED_PROJECT);

		initEEnum(activityClassEEnum, ActivityClass.class, "ActivityClass");
		addEEnumLiteral(activityClassEEnum, ActivityClass.UNSPECIFIED);
		addEEnumLiteral(activityClassEEnum, ActivityClass.OPERATIONAL);
		addEEnumLiteral(activityClassEEnum, ActivityClass.ORGANISATIONAL);
		addEEnumLiteral(activityClassEEnum, ActivityClass.SUPPORT_SERVICE);

		initEEnum(collaborationFormEEnum, CollaborationForm.class, "CollaborationForm");
		addEEnumLiteral(collaborationFormEEnum, CollaborationForm.INTER_FORCE);
		addEEnumLiteral(collaborationFormEEnum, CollaborationForm.PUBLIC_SECTOR);
		addEEnumLiteral(collaborationFormEEnum, CollaborationForm.PRIVATE_SECTOR);
		addEEnumLiteral(collaborationFormEEnum, CollaborationForm.OUTSOURCING);
		addEEnumLiteral(collaborationFormEEnum, CollaborationForm.BUSINESS_PARTNERING);

		initEEnum(sharedActivityEEnum, SharedActivity.class, "SharedActivity");
		addEEnumLiteral(sharedActivityEEnum, SharedActivity.UNSPECIFIED);
		addEEnumLiteral(sharedActivityEEnum, SharedActivity.SHARED_HEADQUARTERS);
		addEEnumLiteral(sharedActivityEEnum, SharedActivity.JOINT_VEHICLE_WORKSHOP);
		addEEnumLiteral(sharedActivityEEnum, SharedActivity.SHARED_TRAINING_CENTRE);
		addEEnumLiteral(sharedActivityEEnum, SharedActivity.JOINT_CONTROL_ROOMS);
		addEEnumLiteral(sharedActivityEEnum, SharedActivity.MULTI_FORCE_SHARED_SERVICE);
		addEEnumLiteral(sharedActivityEEnum, SharedActivity.EMERGENCY_FIRST_RESPONSE);
		addEEnumLiteral(sharedActivityEEnum, SharedActivity.COMMUNITY_SAFETY_RESPONDERS);
		addEEnumLiteral(sharedActivityEEnum, SharedActivity.INTERNAL_AUDIT);
		addEEnumLiteral(sharedActivityEEnum, SharedActivity.CONSULTING_AND_ADVISORY);

		initEEnum(procurementModeEEnum, ProcurementMode.class, "ProcurementMode");
		addEEnumLiteral(procurementModeEEnum, ProcurementMode.UNSPECIFIED);
		addEEnumLiteral(procurementModeEEnum, ProcurementMode.NONE);
		addEEnumLiteral(procurementModeEEnum, ProcurementMode.LOCAL_CONTRACT);
		addEEnumLiteral(procurementModeEEnum, ProcurementMode.REGIONAL);
		addEEnumLiteral(procurementModeEEnum, ProcurementMode.NATIONAL);
		addEEnumLiteral(procurementModeEEnum, ProcurementMode.REGIONAL_TO_NATIONAL_SPECIFICATION);
		addEEnumLiteral(procurementModeEEnum, ProcurementMode.UNIT_FOR_REGION);

		initEEnum(maturityEEnum, Maturity.class, "Maturity");
		addEEnumLiteral(maturityEEnum, Maturity.UNSPECIFIED);
		addEEnumLiteral(maturityEEnum, Maturity.COORDINATED);
		addEEnumLiteral(maturityEEnum, Maturity.COLLABORATIVE);

		initEEnum(collaborationTypeEEnum, CollaborationType.class, "CollaborationType");
		addEEnumLiteral(collaborationTypeEEnum, CollaborationType.UNSPECIFIED);
		addEEnumLiteral(collaborationTypeEEnum, CollaborationType.JOINT_ENTERPRISE);
		addEEnumLiteral(collaborationTypeEEnum, CollaborationType.SINGLE_LEAD);
		addEEnumLiteral(collaborationTypeEEnum, CollaborationType.SHARED_LEAD);
		addEEnumLiteral(collaborationTypeEEnum, CollaborationType.HOST);

		initEEnum(collaborationStatusEEnum, CollaborationStatus.class, "CollaborationStatus");
		addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.UNSPECIFIED);
		addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.PROPOSED);
		addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.SCOPING);
		addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.EXPLORATORY);
		addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.SUPPORTED);
		addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.BUSINESS_CASE);
		addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.AGREED);
		addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.IMPLEMENTING);
		addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.LIVE);
		addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.BUSINESS_AS_USUAL);
		addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.UNDER_REVIEW);
		addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.DISCUSSED_NOT_TAKEN);
		addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.IN_DIFFICULTY);
		addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.CEASED);
		addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.WITHDRAWN);

		initEEnum(initiationEEnum, Initiation.class, "Initiation");
		addEEnumLiteral(initiationEEnum, Initiation.UNSPECIFIED);
		addEEnumLiteral(initiationEEnum, Initiation.BUSINESS_CHANGE);
		addEEnumLiteral(initiationEEnum, Initiation.OPERATIONAL);

		initEEnum(membershipRoleEEnum, MembershipRole.class, "MembershipRole");
		addEEnumLiteral(membershipRoleEEnum, MembershipRole.MEMBER);
		addEEnumLiteral(membershipRoleEEnum, MembershipRole.LEAD);
		addEEnumLiteral(membershipRoleEEnum, MembershipRole.HOST);
		addEEnumLiteral(membershipRoleEEnum, MembershipRole.CONTRIBUTOR);

		initEEnum(resourceKindEEnum, ResourceKind.class, "ResourceKind");
		addEEnumLiteral(resourceKindEEnum, ResourceKind.UNSPECIFIED);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.STAFF);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.PREMISES);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.VEHICLES);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.EQUIPMENT);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.ICT);

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
			   "documentation", "Partners, areas, programmes, and the alliances between partners: who directs, who controls resources, who employs. Source: S0; S1; S3; S4."
		   });
		addAnnotation
		  (partnerKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The kinds of organisation the sources name. Source: S1-S4."
		   });
		addAnnotation
		  (partnerKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "A police force. Source: S1; S3; S4."
		   });
		addAnnotation
		  (partnerKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "A local policing body: a police and crime commissioner or the office of one; formerly a police authority. Source: S2; S3; S4."
		   });
		addAnnotation
		  (partnerKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "A fire and rescue service. Source: S0; S3."
		   });
		addAnnotation
		  (partnerKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "An ambulance service. Source: S0."
		   });
		addAnnotation
		  (partnerKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "A local authority of no stated tier. Source: S3; S4."
		   });
		addAnnotation
		  (partnerKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "A county council. Source: S4 \u00a76.6."
		   });
		addAnnotation
		  (partnerKindEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "A unitary authority. Source: S4 \u00a76.6."
		   });
		addAnnotation
		  (partnerKindEEnum.getELiterals().get(7),
		   source,
		   new String[]
		   {
			   "documentation", "A district authority. Source: S4 \u00a76.6."
		   });
		addAnnotation
		  (partnerKindEEnum.getELiterals().get(8),
		   source,
		   new String[]
		   {
			   "documentation", "The probation service. Source: S3."
		   });
		addAnnotation
		  (partnerKindEEnum.getELiterals().get(9),
		   source,
		   new String[]
		   {
			   "documentation", "The prison service. Source: S3."
		   });
		addAnnotation
		  (partnerKindEEnum.getELiterals().get(10),
		   source,
		   new String[]
		   {
			   "documentation", "A private provider or contractor. Source: S4."
		   });
		addAnnotation
		  (partnerKindEEnum.getELiterals().get(11),
		   source,
		   new String[]
		   {
			   "documentation", "A community or voluntary organisation. Source: S3."
		   });
		addAnnotation
		  (partnerKindEEnum.getELiterals().get(12),
		   source,
		   new String[]
		   {
			   "documentation", "A national agency. Source: S1; S2; S4."
		   });
		addAnnotation
		  (partnerKindEEnum.getELiterals().get(13),
		   source,
		   new String[]
		   {
			   "documentation", "Another public body. Source: S1; S2; S4."
		   });
		addAnnotation
		  (partnerKindEEnum.getELiterals().get(14),
		   source,
		   new String[]
		   {
			   "documentation", "A shared regional unit that is itself a partner or a resource. Source: S4."
		   });
		addAnnotation
		  (partnerKindEEnum.getELiterals().get(15),
		   source,
		   new String[]
		   {
			   "documentation", "A national service, such as the National Police Air Service. Source: S1; S4."
		   });
		addAnnotation
		  (partnerKindEEnum.getELiterals().get(16),
		   source,
		   new String[]
		   {
			   "documentation", "An inspectorate. Source: S1; S3."
		   });
		addAnnotation
		  (partnerKindEEnum.getELiterals().get(17),
		   source,
		   new String[]
		   {
			   "documentation", "A partnership of several agencies. Source: S4."
		   });
		addAnnotation
		  (sectorEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The sector an organisation belongs to. Source: S0; S1; S4: public and private sectors; S1-S4."
		   });
		addAnnotation
		  (sectorEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S0; S1; S4: public and private sectors; S1-S4."
		   });
		addAnnotation
		  (sectorEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "The public sector. Source: S0; S1; S4: public and private sectors; S1-S4."
		   });
		addAnnotation
		  (sectorEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "The private sector. Source: S0; S1; S4: public and private sectors; S1-S4."
		   });
		addAnnotation
		  (sectorEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "The community and voluntary sector. Source: S0; S1; S4: public and private sectors; S1-S4."
		   });
		addAnnotation
		  (scopeLevelEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How wide a collaboration reaches. Source: S4 table."
		   });
		addAnnotation
		  (scopeLevelEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S4 table."
		   });
		addAnnotation
		  (scopeLevelEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Within the area of one force. Source: S4 table."
		   });
		addAnnotation
		  (scopeLevelEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Within a region. Source: S4 table."
		   });
		addAnnotation
		  (scopeLevelEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Across the nation. Source: S4 table."
		   });
		addAnnotation
		  (ambitionEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How broad a collaboration is meant to be. Source: S3."
		   });
		addAnnotation
		  (ambitionEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S3."
		   });
		addAnnotation
		  (ambitionEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "A broad strategic alliance. Source: S3."
		   });
		addAnnotation
		  (ambitionEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "A more focused, specific project. Source: S3."
		   });
		addAnnotation
		  (activityClassEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What class of activity is shared. Source: S4 \u00a73.2, \u00a74.4, \u00a75.7."
		   });
		addAnnotation
		  (activityClassEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S4 \u00a73.2, \u00a74.4, \u00a75.7."
		   });
		addAnnotation
		  (activityClassEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Operational policing. Source: S4 \u00a73.2, \u00a74.4, \u00a75.7."
		   });
		addAnnotation
		  (activityClassEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "The organisation itself. Source: S4 \u00a73.2, \u00a74.4, \u00a75.7."
		   });
		addAnnotation
		  (activityClassEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "A support service, also called back office. Source: S4 \u00a73.2, \u00a74.4, \u00a75.7."
		   });
		addAnnotation
		  (collaborationFormEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The sub-forms that the definition of collaboration names. Source: HMIC 2013 in S0, S1, S4 \u00a71.1."
		   });
		addAnnotation
		  (collaborationFormEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Between forces. Source: HMIC 2013 in S0, S1, S4 \u00a71.1."
		   });
		addAnnotation
		  (collaborationFormEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "With the public sector. Source: HMIC 2013 in S0, S1, S4 \u00a71.1."
		   });
		addAnnotation
		  (collaborationFormEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "With the private sector. Source: HMIC 2013 in S0, S1, S4 \u00a71.1."
		   });
		addAnnotation
		  (collaborationFormEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Outsourcing. Source: HMIC 2013 in S0, S1, S4 \u00a71.1."
		   });
		addAnnotation
		  (collaborationFormEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Business partnering. Source: HMIC 2013 in S0, S1, S4 \u00a71.1."
		   });
		addAnnotation
		  (sharedActivityEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The nine kinds of collaboration seen across the blue lights. Source: S0."
		   });
		addAnnotation
		  (sharedActivityEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S0."
		   });
		addAnnotation
		  (sharedActivityEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Sharing headquarters. Source: S0."
		   });
		addAnnotation
		  (sharedActivityEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "A joint vehicle workshop, or fleet procurement and management. Source: S0."
		   });
		addAnnotation
		  (sharedActivityEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "A shared training centre. Source: S0."
		   });
		addAnnotation
		  (sharedActivityEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Joint control rooms. Source: S0."
		   });
		addAnnotation
		  (sharedActivityEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "A multi-force shared service. Source: S0."
		   });
		addAnnotation
		  (sharedActivityEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "Emergency first response. Source: S0."
		   });
		addAnnotation
		  (sharedActivityEEnum.getELiterals().get(7),
		   source,
		   new String[]
		   {
			   "documentation", "Community safety responders. Source: S0."
		   });
		addAnnotation
		  (sharedActivityEEnum.getELiterals().get(8),
		   source,
		   new String[]
		   {
			   "documentation", "Internal audit services. Source: S0."
		   });
		addAnnotation
		  (sharedActivityEEnum.getELiterals().get(9),
		   source,
		   new String[]
		   {
			   "documentation", "Consulting and advisory services. Source: S0."
		   });
		addAnnotation
		  (procurementModeEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How a collaboration procures. Source: S4 table."
		   });
		addAnnotation
		  (procurementModeEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S4 table."
		   });
		addAnnotation
		  (procurementModeEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "It procures nothing. Source: S4 table."
		   });
		addAnnotation
		  (procurementModeEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "By a local contract. Source: S4 table."
		   });
		addAnnotation
		  (procurementModeEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Regionally. Source: S4 table."
		   });
		addAnnotation
		  (procurementModeEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Nationally. Source: S4 table."
		   });
		addAnnotation
		  (procurementModeEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Delivered regionally to a national specification. Source: S4 table."
		   });
		addAnnotation
		  (procurementModeEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "A unit buys on behalf of the region. Source: S4 table."
		   });
		addAnnotation
		  (maturityEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How far the partners have come together. Source: S4 \u00a73.5."
		   });
		addAnnotation
		  (maturityEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S4 \u00a73.5."
		   });
		addAnnotation
		  (maturityEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Joint planning; project-based coordination; semi-formal partnerships. Source: S4 \u00a73.5."
		   });
		addAnnotation
		  (maturityEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Shared culture, visions, values and resources; joint planning and delivery of services; formal partnership arrangements. Source: S4 \u00a73.5."
		   });
		addAnnotation
		  (collaborationTypeEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The four types, told apart by who directs, who controls the resources and who employs them. Source: S4 \u00a76.2-6.5."
		   });
		addAnnotation
		  (collaborationTypeEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S4 \u00a76.2-6.5."
		   });
		addAnnotation
		  (collaborationTypeEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "All organisations share direction and the control of resources; no lead and no host. Source: S4 \u00a76.2."
		   });
		addAnnotation
		  (collaborationTypeEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "One lead directs for the partnership and manages the resources on behalf of the collaboration. Source: S4 \u00a76.3."
		   });
		addAnnotation
		  (collaborationTypeEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Each lead directs, and controls all resources, in its own thematic area; staff are seconded. Source: S4 \u00a76.4."
		   });
		addAnnotation
		  (collaborationTypeEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "The host directs and controls, and employs the resources on behalf of the collaboration. Source: S4 \u00a76.5."
		   });
		addAnnotation
		  (collaborationStatusEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Where a collaboration stands in its life. Source: S3; S4."
		   });
		addAnnotation
		  (collaborationStatusEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S3; S4."
		   });
		addAnnotation
		  (collaborationStatusEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Proposed. Source: S4 \u00a77."
		   });
		addAnnotation
		  (collaborationStatusEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Being scoped. Source: S3; S4 \u00a77.1."
		   });
		addAnnotation
		  (collaborationStatusEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "In exploratory discussions. Source: S4 \u00a77.5."
		   });
		addAnnotation
		  (collaborationStatusEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Supported by the chief officer group and the policing body. Source: S4 \u00a77.6."
		   });
		addAnnotation
		  (collaborationStatusEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "A detailed business case is being made. Source: S4 \u00a77."
		   });
		addAnnotation
		  (collaborationStatusEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "Agreed by all organisations. Source: S4 \u00a77."
		   });
		addAnnotation
		  (collaborationStatusEEnum.getELiterals().get(7),
		   source,
		   new String[]
		   {
			   "documentation", "Being implemented. Source: S3."
		   });
		addAnnotation
		  (collaborationStatusEEnum.getELiterals().get(8),
		   source,
		   new String[]
		   {
			   "documentation", "Live. Source: S4 \u00a75."
		   });
		addAnnotation
		  (collaborationStatusEEnum.getELiterals().get(9),
		   source,
		   new String[]
		   {
			   "documentation", "Handed over to business as usual. Source: S3."
		   });
		addAnnotation
		  (collaborationStatusEEnum.getELiterals().get(10),
		   source,
		   new String[]
		   {
			   "documentation", "Under review, as the undercover function of Titan. Source: S4."
		   });
		addAnnotation
		  (collaborationStatusEEnum.getELiterals().get(11),
		   source,
		   new String[]
		   {
			   "documentation", "Discussed and not taken up. Source: S4."
		   });
		addAnnotation
		  (collaborationStatusEEnum.getELiterals().get(12),
		   source,
		   new String[]
		   {
			   "documentation", "Having difficulties. Source: S3."
		   });
		addAnnotation
		  (collaborationStatusEEnum.getELiterals().get(13),
		   source,
		   new String[]
		   {
			   "documentation", "Ceased. Source: S3."
		   });
		addAnnotation
		  (collaborationStatusEEnum.getELiterals().get(14),
		   source,
		   new String[]
		   {
			   "documentation", "Withdrawn before it began, as a merger proposal. Source: S3."
		   });
		addAnnotation
		  (initiationEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Where a collaboration was started. Source: S3."
		   });
		addAnnotation
		  (initiationEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S3."
		   });
		addAnnotation
		  (initiationEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Initiated and coordinated through the formal project and business change environment. Source: S3."
		   });
		addAnnotation
		  (initiationEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Initiated and managed within the operational setting, so that benefits may not be sighted. Source: S3."
		   });
		addAnnotation
		  (membershipRoleEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What a partner is in a collaboration. Source: S4 \u00a76.2-6.5; S1-S4."
		   });
		addAnnotation
		  (membershipRoleEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "A member. Source: S4 \u00a76.2-6.5; S1-S4."
		   });
		addAnnotation
		  (membershipRoleEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "A lead organisation. Source: S4 \u00a76.3-6.4."
		   });
		addAnnotation
		  (membershipRoleEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "The host organisation. Source: S4 \u00a76.5."
		   });
		addAnnotation
		  (membershipRoleEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "A contributor who is not a full member. Source: S1-S4: net donors."
		   });
		addAnnotation
		  (resourceKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What a resource is. Source: S0; S4."
		   });
		addAnnotation
		  (resourceKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S0; S4."
		   });
		addAnnotation
		  (resourceKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "People. Source: S0; S4."
		   });
		addAnnotation
		  (resourceKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Premises: headquarters, training centres, control rooms. Source: S0; S4."
		   });
		addAnnotation
		  (resourceKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Vehicles and fleet. Source: S0; S4."
		   });
		addAnnotation
		  (resourceKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Equipment. Source: S0; S4."
		   });
		addAnnotation
		  (resourceKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Information and communication technology. Source: S0; S4."
		   });
		addAnnotation
		  (areaEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A geographical area: a force area, district, county or region. Source: S4 \u00a76.6, \u00a76.8."
		   });
		addAnnotation
		  (getArea_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "What the area is, in the words of its source, such as county or region. Source: S4 \u00a76.6.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getArea_Parent(),
		   source,
		   new String[]
		   {
			   "documentation", "The area it is part of. Source: S4 \u00a76.6.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getArea_Areas(),
		   source,
		   new String[]
		   {
			   "documentation", "The areas it is made of. Source: S4 \u00a76.6.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getArea_Neighbours(),
		   source,
		   new String[]
		   {
			   "documentation", "The areas it borders; to be given on both sides. Source: S4 \u00a76.8.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getArea_Partners(),
		   source,
		   new String[]
		   {
			   "documentation", "The partners that serve it. Source: S4 \u00a76.8.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (programmeEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A programme or portfolio of programmes that collaborations are part of. Source: S4 \u00a73.4-3.5."
		   });
		addAnnotation
		  (getProgramme_StartDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When it began. Source: S4 \u00a73.4.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getProgramme_EndDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When it ends by its plan. Source: S4 \u00a73.4.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getProgramme_ClosedDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was closed and handed over to business as usual. Source: S3.",
			   "propertyCategory", "Dates"
		   });
		addAnnotation
		  (getProgramme_Lead(),
		   source,
		   new String[]
		   {
			   "documentation", "Who leads it. Source: S4 \u00a77.1.",
			   "propertyCategory", "Governance"
		   });
		addAnnotation
		  (getProgramme_ManagementTeam(),
		   source,
		   new String[]
		   {
			   "documentation", "The team that manages it, such as the Futures Programme Management Team. Source: S4 \u00a79.",
			   "propertyCategory", "Governance"
		   });
		addAnnotation
		  (getProgramme_Programmes(),
		   source,
		   new String[]
		   {
			   "documentation", "The programmes it is made of. Source: S4 \u00a73.4.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getProgramme_Portfolios(),
		   source,
		   new String[]
		   {
			   "documentation", "Its portfolios. Source: S4 \u00a79.2.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getProgramme_Priorities(),
		   source,
		   new String[]
		   {
			   "documentation", "The strategic priorities it serves. Source: S4 \u00a73.4.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getProgramme_Strands(),
		   source,
		   new String[]
		   {
			   "documentation", "Its strands. Source: S4 \u00a72.3.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getProgramme_Figures(),
		   source,
		   new String[]
		   {
			   "documentation", "Figures about it, such as the savings it must bring. Source: S4 \u00a73.3.",
			   "propertyCategory", "Figures"
		   });
		addAnnotation
		  (getProgramme_Collaborations(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaborations that are part of it. Source: S4 \u00a73.5.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (portfolioEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A portfolio led by a chief officer. Source: S4 \u00a77.1, \u00a79.2."
		   });
		addAnnotation
		  (getPortfolio_Lead(),
		   source,
		   new String[]
		   {
			   "documentation", "The chief officer lead. Source: S4 \u00a77.1.",
			   "propertyCategory", "Governance"
		   });
		addAnnotation
		  (getPortfolio_Board(),
		   source,
		   new String[]
		   {
			   "documentation", "The board that governs it. Source: S4 \u00a77.1.",
			   "propertyCategory", "Governance"
		   });
		addAnnotation
		  (getPortfolio_Collaborations(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaborations in it. Source: S4 \u00a79.2.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (strategicPriorityEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A strategic priority, such as Defending Frontline Policing. Source: S4 \u00a73.4."
		   });
		addAnnotation
		  (getStrategicPriority_Owner(),
		   source,
		   new String[]
		   {
			   "documentation", "Who set it. Source: S4 \u00a73.4.",
			   "propertyCategory", "Governance"
		   });
		addAnnotation
		  (strandEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A strand of collaboration: early action, multi agency safeguarding, blue light collaboration, shared service. Source: S4 \u00a72.3."
		   });
		addAnnotation
		  (getStrand_Collaborations(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaborations of the strand. Source: S4 \u00a72.3.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (partnerEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An organisation that takes part, or could. Source: S1-S4; S4 \u00a76."
		   });
		addAnnotation
		  (getPartner_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "What kind of organisation it is. Source: S1-S4.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getPartner_Sector(),
		   source,
		   new String[]
		   {
			   "documentation", "Its sector. Source: S0; S1; S4; S1-S4.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getPartner_Parent(),
		   source,
		   new String[]
		   {
			   "documentation", "The organisation it is part of. Source: S1-S4; rule 13.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getPartner_Parts(),
		   source,
		   new String[]
		   {
			   "documentation", "The organisations that are part of it. Source: S1-S4.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getPartner_Areas(),
		   source,
		   new String[]
		   {
			   "documentation", "The areas it serves. Source: S4 \u00a76.8.",
			   "propertyCategory", "Geography"
		   });
		addAnnotation
		  (getPartner_Neighbours(),
		   source,
		   new String[]
		   {
			   "documentation", "The organisations it borders; to be given on both sides. Source: S4 \u00a76.6, \u00a76.8.",
			   "propertyCategory", "Geography"
		   });
		addAnnotation
		  (getPartner_PolicingBody(),
		   source,
		   new String[]
		   {
			   "documentation", "The local policing body that holds this force to account. Source: S3; Police Act 1996 s22A.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getPartner_Forces(),
		   source,
		   new String[]
		   {
			   "documentation", "The forces this policing body holds to account. Source: S3.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getPartner_SimilarityGroup(),
		   source,
		   new String[]
		   {
			   "documentation", "The group of most similar organisations that it is compared with. Source: S4: National / MSG / Force.",
			   "propertyCategory", "Comparison"
		   });
		addAnnotation
		  (getPartner_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "Its size, for shares in proportion. Unit: see sizeUnit. Source: S1-S4; S3.",
			   "propertyCategory", "Comparison"
		   });
		addAnnotation
		  (getPartner_SizeUnit(),
		   source,
		   new String[]
		   {
			   "documentation", "What the size counts, such as officers. Source: S4 \u00a73.4.",
			   "propertyCategory", "Comparison"
		   });
		addAnnotation
		  (getPartner_RiskAppetite(),
		   source,
		   new String[]
		   {
			   "documentation", "Its appetite for risk in its own words; all parties should have the same. Source: S1; S3.",
			   "propertyCategory", "Comparison"
		   });
		addAnnotation
		  (getPartner_Budget(),
		   source,
		   new String[]
		   {
			   "documentation", "Its yearly budget. Source: S1-S4.",
			   "propertyCategory", "Finance"
		   });
		addAnnotation
		  (getPartner_Figures(),
		   source,
		   new String[]
		   {
			   "documentation", "Figures about it, such as its share of spending on collaboration or its number of officers. Source: S4 \u00a72.1, \u00a73.3.",
			   "propertyCategory", "Figures"
		   });
		addAnnotation
		  (getPartner_Contacts(),
		   source,
		   new String[]
		   {
			   "documentation", "Whom to speak to. Source: S4.",
			   "propertyCategory", "Organisation"
		   });
		addAnnotation
		  (getPartner_People(),
		   source,
		   new String[]
		   {
			   "documentation", "The people who work for it. Source: S1-S4.",
			   "propertyCategory", "Organisation"
		   });
		addAnnotation
		  (getPartner_Roles(),
		   source,
		   new String[]
		   {
			   "documentation", "The roles that exist in it. Source: S1-S4.",
			   "propertyCategory", "Organisation"
		   });
		addAnnotation
		  (getPartner_Memberships(),
		   source,
		   new String[]
		   {
			   "documentation", "Its memberships of collaborations. Source: S1-S4.",
			   "propertyCategory", "Collaborations"
		   });
		addAnnotation
		  (getPartner_Directs(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaborations it directs. Source: S4 \u00a76.2-6.5.",
			   "propertyCategory", "Collaborations"
		   });
		addAnnotation
		  (getPartner_ControlsResourcesOf(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaborations whose resources it controls. Source: S4 \u00a76.2-6.5.",
			   "propertyCategory", "Collaborations"
		   });
		addAnnotation
		  (getPartner_EmploysFor(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaborations whose resources it employs. Source: S4 \u00a76.5.",
			   "propertyCategory", "Collaborations"
		   });
		addAnnotation
		  (getPartner_LeadsAreas(),
		   source,
		   new String[]
		   {
			   "documentation", "The thematic areas it leads. Source: S4 \u00a76.4.",
			   "propertyCategory", "Collaborations"
		   });
		addAnnotation
		  (getPartner_OwnedResources(),
		   source,
		   new String[]
		   {
			   "documentation", "The resources it owns. Source: S1-S4.",
			   "propertyCategory", "Collaborations"
		   });
		addAnnotation
		  (getPartner_EmployedResources(),
		   source,
		   new String[]
		   {
			   "documentation", "The resources it employs. Source: S4 \u00a76.5.",
			   "propertyCategory", "Collaborations"
		   });
		addAnnotation
		  (getPartner_ControlledResources(),
		   source,
		   new String[]
		   {
			   "documentation", "The resources it controls. Source: S4 \u00a76.4.",
			   "propertyCategory", "Collaborations"
		   });
		addAnnotation
		  (getPartner_SecondmentsOut(),
		   source,
		   new String[]
		   {
			   "documentation", "The secondments of its staff to others. Source: S4 \u00a76.4.",
			   "propertyCategory", "Collaborations"
		   });
		addAnnotation
		  (getPartner_SecondmentsIn(),
		   source,
		   new String[]
		   {
			   "documentation", "The secondments of others\' staff to it. Source: S4 \u00a76.4.",
			   "propertyCategory", "Collaborations"
		   });
		addAnnotation
		  (getPartner_ContributionsPaid(),
		   source,
		   new String[]
		   {
			   "documentation", "What it contributes. Source: S3; S4.",
			   "propertyCategory", "Finance"
		   });
		addAnnotation
		  (getPartner_ContributionsReceived(),
		   source,
		   new String[]
		   {
			   "documentation", "What it receives. Source: S3; S4.",
			   "propertyCategory", "Finance"
		   });
		addAnnotation
		  (getPartner_AgreementParties(),
		   source,
		   new String[]
		   {
			   "documentation", "Its parts in agreements. Source: S0; S1; S3; S4.",
			   "propertyCategory", "Agreements"
		   });
		addAnnotation
		  (getPartner_BodyMemberships(),
		   source,
		   new String[]
		   {
			   "documentation", "Its seats on governance bodies. Source: S1-S4.",
			   "propertyCategory", "Governance"
		   });
		addAnnotation
		  (collaborationEClass,
		   source,
		   new String[]
		   {
			   "documentation", "All activity where two or more parties work together to achieve a common goal. Source: HMIC 2013 in S0, S1, S4 \u00a71.1."
		   });
		addAnnotation
		  (getCollaboration_Purpose(),
		   source,
		   new String[]
		   {
			   "documentation", "The one common goal. Source: S1: clear purpose; rule 2.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getCollaboration_Type(),
		   source,
		   new String[]
		   {
			   "documentation", "The declared type; direction, resource control and employment say whether it holds. Source: S4 \u00a76.2-6.5.",
			   "propertyCategory", "Type"
		   });
		addAnnotation
		  (getCollaboration_Maturity(),
		   source,
		   new String[]
		   {
			   "documentation", "How far the partners have come together. Source: S4 \u00a73.5.",
			   "propertyCategory", "Type"
		   });
		addAnnotation
		  (getCollaboration_Status(),
		   source,
		   new String[]
		   {
			   "documentation", "Where it stands in its life. Source: S3; S4.",
			   "propertyCategory", "Life"
		   });
		addAnnotation
		  (getCollaboration_Scope(),
		   source,
		   new String[]
		   {
			   "documentation", "How wide it reaches. Source: S4 table.",
			   "propertyCategory", "Scope"
		   });
		addAnnotation
		  (getCollaboration_StatedForceCount(),
		   source,
		   new String[]
		   {
			   "documentation", "How many forces take part by the source, where not all are named. Unit: forces, 0 when not stated. Source: S1; S3.",
			   "propertyCategory", "Scope"
		   });
		addAnnotation
		  (getCollaboration_Ambition(),
		   source,
		   new String[]
		   {
			   "documentation", "How broad it is meant to be. Source: S3.",
			   "propertyCategory", "Scope"
		   });
		addAnnotation
		  (getCollaboration_ActivityClass(),
		   source,
		   new String[]
		   {
			   "documentation", "What class of activity is shared. Source: S4 \u00a74.4.",
			   "propertyCategory", "Scope"
		   });
		addAnnotation
		  (getCollaboration_Forms(),
		   source,
		   new String[]
		   {
			   "documentation", "Which sub-forms of the definition apply. Source: HMIC 2013 in S0, S1, S4 \u00a71.1.",
			   "propertyCategory", "Scope"
		   });
		addAnnotation
		  (getCollaboration_SharedActivity(),
		   source,
		   new String[]
		   {
			   "documentation", "Which of the nine blue-light kinds it is. Source: S0.",
			   "propertyCategory", "Scope"
		   });
		addAnnotation
		  (getCollaboration_Subjects(),
		   source,
		   new String[]
		   {
			   "documentation", "The subject areas, such as custody detention or air support. Source: S1; S2; S4.",
			   "propertyCategory", "Scope"
		   });
		addAnnotation
		  (getCollaboration_OutOfScope(),
		   source,
		   new String[]
		   {
			   "documentation", "What is expressly left out. Source: public: dorset.police.uk.",
			   "propertyCategory", "Scope"
		   });
		addAnnotation
		  (getCollaboration_LegalBasis(),
		   source,
		   new String[]
		   {
			   "documentation", "The duty or power it rests on, such as the duty to collaborate of 1996 or of 2017. Source: S0; S4 \u00a72.1.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getCollaboration_PerformanceFrame(),
		   source,
		   new String[]
		   {
			   "documentation", "The framework its performance is judged in, such as PEEL. Source: S2; S3; S4.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getCollaboration_ProcurementMode(),
		   source,
		   new String[]
		   {
			   "documentation", "How it procures. Source: S4 table.",
			   "propertyCategory", "Scope"
		   });
		addAnnotation
		  (getCollaboration_Strand(),
		   source,
		   new String[]
		   {
			   "documentation", "The strand it belongs to. Source: S4 \u00a72.3.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getCollaboration_Programme(),
		   source,
		   new String[]
		   {
			   "documentation", "The programme it belongs to. Source: S4 \u00a73.5.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getCollaboration_Portfolio(),
		   source,
		   new String[]
		   {
			   "documentation", "The portfolio it belongs to. Source: S4 \u00a79.2.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getCollaboration_Areas(),
		   source,
		   new String[]
		   {
			   "documentation", "The areas it covers. Source: S4 \u00a76.8.",
			   "propertyCategory", "Scope"
		   });
		addAnnotation
		  (getCollaboration_Parent(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaboration it is part of. Source: rule 13.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getCollaboration_Parts(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaborations it is made of. Source: rule 13.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getCollaboration_Initiation(),
		   source,
		   new String[]
		   {
			   "documentation", "Where it was started. Source: S3.",
			   "propertyCategory", "Life"
		   });
		addAnnotation
		  (getCollaboration_InitiatedBy(),
		   source,
		   new String[]
		   {
			   "documentation", "Who started it. Source: S0; S3; S4.",
			   "propertyCategory", "Life"
		   });
		addAnnotation
		  (getCollaboration_StartDate(),
		   source,
		   new String[]
		   {
			   "documentation", "Since when it works. Source: S3.",
			   "propertyCategory", "Life"
		   });
		addAnnotation
		  (getCollaboration_EndDate(),
		   source,
		   new String[]
		   {
			   "documentation", "When it ended or is to end. Source: S3.",
			   "propertyCategory", "Life"
		   });
		addAnnotation
		  (getCollaboration_Memberships(),
		   source,
		   new String[]
		   {
			   "documentation", "Who takes part, and as what. Source: S1-S4; rule 1.",
			   "propertyCategory", "Partners"
		   });
		addAnnotation
		  (getCollaboration_DirectedBy(),
		   source,
		   new String[]
		   {
			   "documentation", "The partners who give direction and control. Source: S4 \u00a76.2-6.5.",
			   "propertyCategory", "Type"
		   });
		addAnnotation
		  (getCollaboration_ResourcesControlledBy(),
		   source,
		   new String[]
		   {
			   "documentation", "The partners who control and manage the resources. Source: S4 \u00a76.2-6.5.",
			   "propertyCategory", "Type"
		   });
		addAnnotation
		  (getCollaboration_EmployedBy(),
		   source,
		   new String[]
		   {
			   "documentation", "The partners who employ the resources. Source: S4 \u00a76.4-6.5.",
			   "propertyCategory", "Type"
		   });
		addAnnotation
		  (getCollaboration_ThematicAreas(),
		   source,
		   new String[]
		   {
			   "documentation", "Its thematic or business areas. Source: S3; S4 \u00a76.4.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getCollaboration_Resources(),
		   source,
		   new String[]
		   {
			   "documentation", "The resources it uses. Source: S4 \u00a76.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getCollaboration_Secondments(),
		   source,
		   new String[]
		   {
			   "documentation", "The staff seconded between its partners. Source: S4 \u00a76.4.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getCollaboration_Services(),
		   source,
		   new String[]
		   {
			   "documentation", "The services it provides. Source: S4 \u00a76.9.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getCollaboration_GovernedBy(),
		   source,
		   new String[]
		   {
			   "documentation", "The bodies that govern it. Source: S4 \u00a75.4; rule 31.",
			   "propertyCategory", "Governance"
		   });
		addAnnotation
		  (getCollaboration_Agreements(),
		   source,
		   new String[]
		   {
			   "documentation", "The agreements it rests on. Source: S0; S1; S3; S4.",
			   "propertyCategory", "Governance"
		   });
		addAnnotation
		  (getCollaboration_FitAssessments(),
		   source,
		   new String[]
		   {
			   "documentation", "How well the partners fit. Source: S4 \u00a76.7-6.9.",
			   "propertyCategory", "Assessments"
		   });
		addAnnotation
		  (getCollaboration_DriverAssessments(),
		   source,
		   new String[]
		   {
			   "documentation", "Which drivers it satisfies. Source: S4 \u00a74.",
			   "propertyCategory", "Assessments"
		   });
		addAnnotation
		  (getCollaboration_PrincipleAssessments(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it keeps the principles. Source: S4 \u00a75.",
			   "propertyCategory", "Assessments"
		   });
		addAnnotation
		  (getCollaboration_HealthChecks(),
		   source,
		   new String[]
		   {
			   "documentation", "Ratings against the four themes of success. Source: S1; S3.",
			   "propertyCategory", "Assessments"
		   });
		addAnnotation
		  (getCollaboration_IcmAssessments(),
		   source,
		   new String[]
		   {
			   "documentation", "Levels in the Informed Choice Model. Source: S2.",
			   "propertyCategory", "Assessments"
		   });
		addAnnotation
		  (getCollaboration_Steps(),
		   source,
		   new String[]
		   {
			   "documentation", "The steps it goes through. Source: S4 \u00a77.",
			   "propertyCategory", "Method"
		   });
		addAnnotation
		  (getCollaboration_BusinessCases(),
		   source,
		   new String[]
		   {
			   "documentation", "Its business cases. Source: S4 \u00a77; S0.",
			   "propertyCategory", "Method"
		   });
		addAnnotation
		  (getCollaboration_DueDiligence(),
		   source,
		   new String[]
		   {
			   "documentation", "The due diligence done on partners. Source: S0; S4 \u00a74.2.",
			   "propertyCategory", "Method"
		   });
		addAnnotation
		  (getCollaboration_Evaluations(),
		   source,
		   new String[]
		   {
			   "documentation", "Its evaluation schedule. Source: S4 \u00a77.9.",
			   "propertyCategory", "Method"
		   });
		addAnnotation
		  (getCollaboration_Contributions(),
		   source,
		   new String[]
		   {
			   "documentation", "What partners put in. Source: S3; S4.",
			   "propertyCategory", "Finance"
		   });
		addAnnotation
		  (getCollaboration_Barriers(),
		   source,
		   new String[]
		   {
			   "documentation", "The barriers met and the responses to them. Source: S2.",
			   "propertyCategory", "Risk"
		   });
		addAnnotation
		  (getCollaboration_Figures(),
		   source,
		   new String[]
		   {
			   "documentation", "Figures about it as a whole, such as its share of all activity or its yearly savings. Source: S3; S4.",
			   "propertyCategory", "Figures"
		   });
		addAnnotation
		  (getCollaboration_BenefitsMaps(),
		   source,
		   new String[]
		   {
			   "documentation", "The benefits maps that show what it is for. Source: S3.",
			   "propertyCategory", "Benefits"
		   });
		addAnnotation
		  (membershipEClass,
		   source,
		   new String[]
		   {
			   "documentation", "That a partner takes part in a collaboration, and as what. Source: S1-S4."
		   });
		addAnnotation
		  (getMembership_Collaboration(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaboration. Source: S1-S4.",
			   "propertyCategory", "Membership"
		   });
		addAnnotation
		  (getMembership_Partner(),
		   source,
		   new String[]
		   {
			   "documentation", "The partner. Source: S1-S4.",
			   "propertyCategory", "Membership"
		   });
		addAnnotation
		  (getMembership_Role(),
		   source,
		   new String[]
		   {
			   "documentation", "As what it takes part. Source: S4 \u00a76.2-6.5.",
			   "propertyCategory", "Membership"
		   });
		addAnnotation
		  (getMembership_Since(),
		   source,
		   new String[]
		   {
			   "documentation", "Since when. Source: S1-S4.",
			   "propertyCategory", "Membership"
		   });
		addAnnotation
		  (getMembership_Until(),
		   source,
		   new String[]
		   {
			   "documentation", "Until when. Source: Police Act 1996 s23C: parties may leave.",
			   "propertyCategory", "Membership"
		   });
		addAnnotation
		  (thematicAreaEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A thematic or business area of a collaboration, with its lead and resources. Source: S3; S4 \u00a76.4."
		   });
		addAnnotation
		  (getThematicArea_Collaboration(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaboration it is an area of. Source: S4 \u00a76.4.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getThematicArea_Lead(),
		   source,
		   new String[]
		   {
			   "documentation", "The partner that leads it and controls all its resources. Source: S4 \u00a76.4.",
			   "propertyCategory", "Type"
		   });
		addAnnotation
		  (getThematicArea_Head(),
		   source,
		   new String[]
		   {
			   "documentation", "The person or role that leads it in daily work. Source: S3.",
			   "propertyCategory", "Governance"
		   });
		addAnnotation
		  (getThematicArea_Resources(),
		   source,
		   new String[]
		   {
			   "documentation", "The resources used in it. Source: S4 \u00a76.4; rule 15.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getThematicArea_Services(),
		   source,
		   new String[]
		   {
			   "documentation", "The services provided in it. Source: rule 15.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getThematicArea_Secondments(),
		   source,
		   new String[]
		   {
			   "documentation", "The secondments into it. Source: S4 \u00a76.4.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (resourceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Something the collaboration works with: people, premises, vehicles, equipment, systems. Source: S4 \u00a76."
		   });
		addAnnotation
		  (getResource_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "What it is. Source: S0; S4.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getResource_Quantity(),
		   source,
		   new String[]
		   {
			   "documentation", "How much there is of it. Unit: see unit. Source: S4.",
			   "propertyCategory", "Amount"
		   });
		addAnnotation
		  (getResource_Unit(),
		   source,
		   new String[]
		   {
			   "documentation", "What the quantity counts, such as posts. Source: S4.",
			   "propertyCategory", "Amount"
		   });
		addAnnotation
		  (getResource_Location(),
		   source,
		   new String[]
		   {
			   "documentation", "Where it is. Source: S4: control room at Haydock.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getResource_Collaboration(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaboration that uses it. Source: S4 \u00a76.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getResource_ThematicArea(),
		   source,
		   new String[]
		   {
			   "documentation", "The thematic area it is used in. Source: S4 \u00a76.4.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getResource_Owner(),
		   source,
		   new String[]
		   {
			   "documentation", "The partner that owns it; the host of premises need not be the employer. Source: S4, NWMPG.",
			   "propertyCategory", "Type"
		   });
		addAnnotation
		  (getResource_Employer(),
		   source,
		   new String[]
		   {
			   "documentation", "The partner that employs it. Source: S4 \u00a76.5.",
			   "propertyCategory", "Type"
		   });
		addAnnotation
		  (getResource_Controllers(),
		   source,
		   new String[]
		   {
			   "documentation", "The partners that control and manage it. Source: S4 \u00a76.2-6.4.",
			   "propertyCategory", "Type"
		   });
		addAnnotation
		  (secondmentEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Staff of one organisation working for another while employed at home. Source: S4 \u00a76.4."
		   });
		addAnnotation
		  (getSecondment_Collaboration(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaboration. Source: S4 \u00a76.4.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getSecondment_Home(),
		   source,
		   new String[]
		   {
			   "documentation", "The organisation that employs the staff. Source: S4 \u00a76.4.",
			   "propertyCategory", "Secondment"
		   });
		addAnnotation
		  (getSecondment_Receiving(),
		   source,
		   new String[]
		   {
			   "documentation", "The organisation the staff work for: the lead of the thematic area. Source: S4 \u00a76.4; rule 8.",
			   "propertyCategory", "Secondment"
		   });
		addAnnotation
		  (getSecondment_ThematicArea(),
		   source,
		   new String[]
		   {
			   "documentation", "The thematic area they work in. Source: S4 \u00a76.4.",
			   "propertyCategory", "Secondment"
		   });
		addAnnotation
		  (getSecondment_HeadCount(),
		   source,
		   new String[]
		   {
			   "documentation", "How many are seconded. Unit: people, 0 when not stated. Source: S4 \u00a76.4.",
			   "propertyCategory", "Secondment"
		   });
		addAnnotation
		  (getSecondment_Persons(),
		   source,
		   new String[]
		   {
			   "documentation", "Who is seconded, where known. Source: S1-S4.",
			   "propertyCategory", "Secondment"
		   });
		addAnnotation
		  (getSecondment_Since(),
		   source,
		   new String[]
		   {
			   "documentation", "Since when. Source: S4 \u00a76.4.",
			   "propertyCategory", "Secondment"
		   });
		addAnnotation
		  (getSecondment_Until(),
		   source,
		   new String[]
		   {
			   "documentation", "Until when. Source: S4 \u00a76.4.",
			   "propertyCategory", "Secondment"
		   });
		addAnnotation
		  (serviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A service the collaboration provides. Source: S4 \u00a76.9."
		   });
		addAnnotation
		  (getService_Collaboration(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaboration that provides it. Source: S4 \u00a76.9.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getService_ThematicArea(),
		   source,
		   new String[]
		   {
			   "documentation", "The thematic area it belongs to. Source: rule 15.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getService_Providers(),
		   source,
		   new String[]
		   {
			   "documentation", "The partners that provide it. Source: S4.",
			   "propertyCategory", "Service"
		   });
		addAnnotation
		  (getService_Recipients(),
		   source,
		   new String[]
		   {
			   "documentation", "The partners that receive it. Source: S4.",
			   "propertyCategory", "Service"
		   });
		addAnnotation
		  (getService_Protective(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it is a protective service: terrorism, serious crime, major challenges to public safety. Source: S2.",
			   "propertyCategory", "Service"
		   });
	}

} //PartnersPackageImpl
