/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.alliance.impl;

import java.math.BigDecimal;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.AcceptedFinding;
import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.model.alliance.NamedElement;

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

import org.allianceworkbench.model.risk.RiskPackage;

import org.allianceworkbench.model.risk.impl.RiskPackageImpl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class AlliancePackageImpl extends EPackageImpl implements AlliancePackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass namedElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass allianceModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass acceptedFindingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType dateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType decimalEDataType = null;

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
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private AlliancePackageImpl()
	{
		super(eNS_URI, AllianceFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link AlliancePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static AlliancePackage init()
	{
		if (isInited) return (AlliancePackage)EPackage.Registry.INSTANCE.getEPackage(AlliancePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredAlliancePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		AlliancePackageImpl theAlliancePackage = registeredAlliancePackage instanceof AlliancePackageImpl ? (AlliancePackageImpl)registeredAlliancePackage : new AlliancePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReferencePackage.eNS_URI);
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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BenefitsPackage.eNS_URI);
		BenefitsPackageImpl theBenefitsPackage = (BenefitsPackageImpl)(registeredPackage instanceof BenefitsPackageImpl ? registeredPackage : BenefitsPackage.eINSTANCE);

		// Create package meta-data objects
		theAlliancePackage.createPackageContents();
		theReferencePackage.createPackageContents();
		thePeoplePackage.createPackageContents();
		thePartnersPackage.createPackageContents();
		theFitPackage.createPackageContents();
		theGovernancePackage.createPackageContents();
		theMethodPackage.createPackageContents();
		theRiskPackage.createPackageContents();
		theCostPackage.createPackageContents();
		theBenefitsPackage.createPackageContents();

		// Initialize created meta-data
		theAlliancePackage.initializePackageContents();
		theReferencePackage.initializePackageContents();
		thePeoplePackage.initializePackageContents();
		thePartnersPackage.initializePackageContents();
		theFitPackage.initializePackageContents();
		theGovernancePackage.initializePackageContents();
		theMethodPackage.initializePackageContents();
		theRiskPackage.initializePackageContents();
		theCostPackage.initializePackageContents();
		theBenefitsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theAlliancePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(AlliancePackage.eNS_URI, theAlliancePackage);
		return theAlliancePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElement()
	{
		return elementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Id()
	{
		return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Note()
	{
		return (EAttribute)elementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_References()
	{
		return (EReference)elementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Acceptances()
	{
		return (EReference)elementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNamedElement()
	{
		return namedElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_Name()
	{
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_Description()
	{
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAllianceModel()
	{
		return allianceModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAllianceModel_FormatVersion()
	{
		return (EAttribute)allianceModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_Programmes()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_Partners()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_Areas()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_Collaborations()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_GovernanceBodies()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_Agreements()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_Drivers()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_Principles()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_Methodologies()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_Registers()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_CostModels()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_BenefitsStrategies()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_BenefitsMaps()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_People()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_Roles()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_StakeholderGroups()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_Skills()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_Lessons()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_Bibliography()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllianceModel_AcceptedFindings()
	{
		return (EReference)allianceModelEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAcceptedFinding()
	{
		return acceptedFindingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAcceptedFinding_Element()
	{
		return (EReference)acceptedFindingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedFinding_Rule()
	{
		return (EAttribute)acceptedFindingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedFinding_Finding()
	{
		return (EAttribute)acceptedFindingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedFinding_Reason()
	{
		return (EAttribute)acceptedFindingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedFinding_Date()
	{
		return (EAttribute)acceptedFindingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAcceptedFinding_AcceptedBy()
	{
		return (EReference)acceptedFindingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedFinding_Fingerprint()
	{
		return (EAttribute)acceptedFindingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDate()
	{
		return dateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDecimal()
	{
		return decimalEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AllianceFactory getAllianceFactory()
	{
		return (AllianceFactory)getEFactoryInstance();
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
		elementEClass = createEClass(ELEMENT);
		createEAttribute(elementEClass, ELEMENT__ID);
		createEAttribute(elementEClass, ELEMENT__NOTE);
		createEReference(elementEClass, ELEMENT__REFERENCES);
		createEReference(elementEClass, ELEMENT__ACCEPTANCES);

		namedElementEClass = createEClass(NAMED_ELEMENT);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__NAME);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__DESCRIPTION);

		allianceModelEClass = createEClass(ALLIANCE_MODEL);
		createEAttribute(allianceModelEClass, ALLIANCE_MODEL__FORMAT_VERSION);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__PROGRAMMES);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__PARTNERS);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__AREAS);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__COLLABORATIONS);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__GOVERNANCE_BODIES);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__AGREEMENTS);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__DRIVERS);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__PRINCIPLES);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__METHODOLOGIES);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__REGISTERS);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__COST_MODELS);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__BENEFITS_STRATEGIES);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__BENEFITS_MAPS);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__PEOPLE);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__ROLES);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__STAKEHOLDER_GROUPS);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__SKILLS);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__LESSONS);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__BIBLIOGRAPHY);
		createEReference(allianceModelEClass, ALLIANCE_MODEL__ACCEPTED_FINDINGS);

		acceptedFindingEClass = createEClass(ACCEPTED_FINDING);
		createEReference(acceptedFindingEClass, ACCEPTED_FINDING__ELEMENT);
		createEAttribute(acceptedFindingEClass, ACCEPTED_FINDING__RULE);
		createEAttribute(acceptedFindingEClass, ACCEPTED_FINDING__FINDING);
		createEAttribute(acceptedFindingEClass, ACCEPTED_FINDING__REASON);
		createEAttribute(acceptedFindingEClass, ACCEPTED_FINDING__DATE);
		createEReference(acceptedFindingEClass, ACCEPTED_FINDING__ACCEPTED_BY);
		createEAttribute(acceptedFindingEClass, ACCEPTED_FINDING__FINGERPRINT);

		// Create data types
		dateEDataType = createEDataType(DATE);
		decimalEDataType = createEDataType(DECIMAL);
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
		ReferencePackage theReferencePackage = (ReferencePackage)EPackage.Registry.INSTANCE.getEPackage(ReferencePackage.eNS_URI);
		PeoplePackage thePeoplePackage = (PeoplePackage)EPackage.Registry.INSTANCE.getEPackage(PeoplePackage.eNS_URI);
		PartnersPackage thePartnersPackage = (PartnersPackage)EPackage.Registry.INSTANCE.getEPackage(PartnersPackage.eNS_URI);
		FitPackage theFitPackage = (FitPackage)EPackage.Registry.INSTANCE.getEPackage(FitPackage.eNS_URI);
		GovernancePackage theGovernancePackage = (GovernancePackage)EPackage.Registry.INSTANCE.getEPackage(GovernancePackage.eNS_URI);
		MethodPackage theMethodPackage = (MethodPackage)EPackage.Registry.INSTANCE.getEPackage(MethodPackage.eNS_URI);
		RiskPackage theRiskPackage = (RiskPackage)EPackage.Registry.INSTANCE.getEPackage(RiskPackage.eNS_URI);
		CostPackage theCostPackage = (CostPackage)EPackage.Registry.INSTANCE.getEPackage(CostPackage.eNS_URI);
		BenefitsPackage theBenefitsPackage = (BenefitsPackage)EPackage.Registry.INSTANCE.getEPackage(BenefitsPackage.eNS_URI);

		// Add subpackages
		getESubpackages().add(theReferencePackage);
		getESubpackages().add(thePeoplePackage);
		getESubpackages().add(thePartnersPackage);
		getESubpackages().add(theFitPackage);
		getESubpackages().add(theGovernancePackage);
		getESubpackages().add(theMethodPackage);
		getESubpackages().add(theRiskPackage);
		getESubpackages().add(theCostPackage);
		getESubpackages().add(theBenefitsPackage);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		namedElementEClass.getESuperTypes().add(this.getElement());
		allianceModelEClass.getESuperTypes().add(this.getNamedElement());
		acceptedFindingEClass.getESuperTypes().add(this.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElement_Id(), ecorePackage.getEString(), "id", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Note(), ecorePackage.getEString(), "note", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getElement_References(), theReferencePackage.getReference(), null, "references", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getElement_Acceptances(), this.getAcceptedFinding(), this.getAcceptedFinding_Element(), "acceptances", null, 0, -1, Element.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(namedElementEClass, NamedElement.class, "NamedElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNamedElement_Name(), ecorePackage.getEString(), "name", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamedElement_Description(), ecorePackage.getEString(), "description", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(allianceModelEClass, AllianceModel.class, "AllianceModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAllianceModel_FormatVersion(), ecorePackage.getEInt(), "formatVersion", null, 0, 1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_Programmes(), thePartnersPackage.getProgramme(), null, "programmes", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_Partners(), thePartnersPackage.getPartner(), null, "partners", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_Areas(), thePartnersPackage.getArea(), null, "areas", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_Collaborations(), thePartnersPackage.getCollaboration(), null, "collaborations", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_GovernanceBodies(), theGovernancePackage.getGovernanceBody(), null, "governanceBodies", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_Agreements(), theGovernancePackage.getAgreement(), null, "agreements", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_Drivers(), theFitPackage.getDriver(), null, "drivers", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_Principles(), theFitPackage.getPrinciple(), null, "principles", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_Methodologies(), theMethodPackage.getMethodology(), null, "methodologies", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_Registers(), theRiskPackage.getRegister(), null, "registers", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_CostModels(), theCostPackage.getCostModel(), null, "costModels", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_BenefitsStrategies(), theBenefitsPackage.getBenefitsManagementStrategy(), null, "benefitsStrategies", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_BenefitsMaps(), theBenefitsPackage.getBenefitsMap(), null, "benefitsMaps", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_People(), thePeoplePackage.getPerson(), null, "people", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_Roles(), thePeoplePackage.getRole(), null, "roles", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_StakeholderGroups(), thePeoplePackage.getStakeholderGroup(), null, "stakeholderGroups", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_Skills(), thePeoplePackage.getSkill(), null, "skills", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_Lessons(), theRiskPackage.getLesson(), null, "lessons", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_Bibliography(), theReferencePackage.getReference(), null, "bibliography", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAllianceModel_AcceptedFindings(), this.getAcceptedFinding(), null, "acceptedFindings", null, 0, -1, AllianceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(acceptedFindingEClass, AcceptedFinding.class, "AcceptedFinding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAcceptedFinding_Element(), this.getElement(), this.getElement_Acceptances(), "element", null, 0, 1, AcceptedFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcceptedFinding_Rule(), ecorePackage.getEString(), "rule", null, 0, 1, AcceptedFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcceptedFinding_Finding(), ecorePackage.getEString(), "finding", null, 0, 1, AcceptedFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcceptedFinding_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, AcceptedFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcceptedFinding_Date(), this.getDate(), "date", null, 0, 1, AcceptedFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAcceptedFinding_AcceptedBy(), thePeoplePackage.getStakeholder(), null, "acceptedBy", null, 0, 1, AcceptedFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcceptedFinding_Fingerprint(), ecorePackage.getEString(), "fingerprint", null, 0, 1, AcceptedFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize data types
		initEDataType(dateEDataType, PartialDate.class, "Date", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(decimalEDataType, BigDecimal.class, "Decimal", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

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
			   "documentation", "The root of a model of alliances between public bodies, what all its elements share, and the value types. Source tags: S0 = RSM, Collaboration: barriers, risks and assurance (2017); S1 = HMICFRS slides, The Hard Yards; S2 = Driver sheet, Collaborative Working Between Forces (c. 2009); S3 = Devon & Cornwall response to The Hard Yards (2020), with the benefits management of the Strategic Alliance; S4 = Lancashire Constabulary, Exploring further strategic collaboration (c. early 2015). Statutes and standards are named. Source: S0-S4."
		   });
		addAnnotation
		  (dateEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "A calendar date of which only the year, or the year and month, may be known: 2015, 2015-03 or 2015-03-24 (ISO 8601). Sources often give no more; nothing is made up. Source: S3 names years and months only.",
			   "create", "return it == null ? null : org.allianceworkbench.model.PartialDate.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
		addAnnotation
		  (decimalEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "An exact decimal number: money, shares, quantities. Unit: as the feature says. Source: S4 \u00a76; statutory ratio of 41.98 per cent in a section 22A notice.",
			   "create", "return it == null ? null : org.allianceworkbench.model.PlainDecimal.parse(it);",
			   "convert", "return it == null ? null : org.allianceworkbench.model.PlainDecimal.format(it);"
		   });
		addAnnotation
		  (elementEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Anything that can be referred to and whose source can be named. Source: S1: a central repository of collaborations."
		   });
		addAnnotation
		  (getElement_Id(),
		   source,
		   new String[]
		   {
			   "documentation", "The stable identifier, an NCName, made when the object is first stored and never changed. Source: rule 63.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getElement_Note(),
		   source,
		   new String[]
		   {
			   "documentation", "Remarks that belong to no other feature, for instance what a source leaves open. Source: S0-S4: where the source is silent a value stays empty.",
			   "propertyCategory", "Notes"
		   });
		addAnnotation
		  (getElement_References(),
		   source,
		   new String[]
		   {
			   "documentation", "The documents this is taken from. Source: S0; S1; S4: source documents to cite.",
			   "propertyCategory", "Sources"
		   });
		addAnnotation
		  (getElement_Acceptances(),
		   source,
		   new String[]
		   {
			   "documentation", "The findings of the rules about it that were accepted. Source: S4 \u00a79: auditable registers.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (namedElementEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An element with a name people use. Source: rule 12."
		   });
		addAnnotation
		  (getNamedElement_Name(),
		   source,
		   new String[]
		   {
			   "documentation", "The name, not empty and unique beside its siblings. Source: rule 12.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getNamedElement_Description(),
		   source,
		   new String[]
		   {
			   "documentation", "What it is, in a sentence or more. Source: MSP benefit profile.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (allianceModelEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The root of a file: one programme of alliances with everything that is known of it. Source: S1: a central repository of collaborations; S4 \u00a79."
		   });
		addAnnotation
		  (getAllianceModel_FormatVersion(),
		   source,
		   new String[]
		   {
			   "documentation", "The version of the file format; older files are migrated when they are read, newer ones refused. Unit: a count from 1. Source: file format.",
			   "propertyCategory", "File"
		   });
		addAnnotation
		  (getAllianceModel_Programmes(),
		   source,
		   new String[]
		   {
			   "documentation", "The programmes that collaborations belong to. Source: S4 \u00a73.4, \u00a79.2.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_Partners(),
		   source,
		   new String[]
		   {
			   "documentation", "The organisations. Source: S1-S4.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_Areas(),
		   source,
		   new String[]
		   {
			   "documentation", "The geographical areas. Source: S4 \u00a76.8.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_Collaborations(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaborations, existing and proposed. Source: S4 \u00a76.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_GovernanceBodies(),
		   source,
		   new String[]
		   {
			   "documentation", "The bodies that decide, hold to account and track. Source: S1-S4.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_Agreements(),
		   source,
		   new String[]
		   {
			   "documentation", "The agreements between partners. Source: S0; S1; S3; S4.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_Drivers(),
		   source,
		   new String[]
		   {
			   "documentation", "The drivers that ventures are tested against. Source: S4 \u00a74; S2.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_Principles(),
		   source,
		   new String[]
		   {
			   "documentation", "The principles that any existing and future arrangement must adhere to. Source: S4 \u00a75.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_Methodologies(),
		   source,
		   new String[]
		   {
			   "documentation", "Reusable processes of steps and gates. Source: S4 \u00a77.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_Registers(),
		   source,
		   new String[]
		   {
			   "documentation", "The auditable registers and logs. Source: S4 \u00a79, \u00a77.5.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_CostModels(),
		   source,
		   new String[]
		   {
			   "documentation", "The standardised cost models. Source: S3.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_BenefitsStrategies(),
		   source,
		   new String[]
		   {
			   "documentation", "The benefits management strategies. Source: S3.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_BenefitsMaps(),
		   source,
		   new String[]
		   {
			   "documentation", "The benefits logic maps. Source: S3.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_People(),
		   source,
		   new String[]
		   {
			   "documentation", "The people who hold roles. Source: S1-S4.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_Roles(),
		   source,
		   new String[]
		   {
			   "documentation", "The roles in alliances, programmes and boards. Source: S1-S4.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_StakeholderGroups(),
		   source,
		   new String[]
		   {
			   "documentation", "Groups who gain, lose or have a say, such as the public. Source: S1; MSP benefit profile.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_Skills(),
		   source,
		   new String[]
		   {
			   "documentation", "The skills that collaboration needs. Source: S2; S3.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_Lessons(),
		   source,
		   new String[]
		   {
			   "documentation", "The lessons learned. Source: S3: exchange of learning.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_Bibliography(),
		   source,
		   new String[]
		   {
			   "documentation", "The documents that the elements cite. Source: S0; S1; S4.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (getAllianceModel_AcceptedFindings(),
		   source,
		   new String[]
		   {
			   "documentation", "The findings of the rules that were accepted, with the reasons. Source: S4 \u00a79: auditable registers.",
			   "propertyCategory", "General"
		   });
		addAnnotation
		  (acceptedFindingEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A finding of a rule that somebody looked at and accepted, with the reason. It stands as long as neither the element nor what the rule says of it has changed; otherwise the finding is open again. Source: S4 \u00a79: auditable registers; S4 \u00a75.3: a meticulous process."
		   });
		addAnnotation
		  (getAcceptedFinding_Element(),
		   source,
		   new String[]
		   {
			   "documentation", "What the finding is about. Source: S4 \u00a79: auditable registers.",
			   "propertyCategory", "Finding"
		   });
		addAnnotation
		  (getAcceptedFinding_Rule(),
		   source,
		   new String[]
		   {
			   "documentation", "The id of the rule that found it, such as A19-16a. Source: rule catalogue.",
			   "propertyCategory", "Finding"
		   });
		addAnnotation
		  (getAcceptedFinding_Finding(),
		   source,
		   new String[]
		   {
			   "documentation", "What the rule said when the finding was accepted, word for word. Source: rule catalogue.",
			   "propertyCategory", "Finding"
		   });
		addAnnotation
		  (getAcceptedFinding_Reason(),
		   source,
		   new String[]
		   {
			   "documentation", "Why it was accepted. Source: S4 \u00a79: auditable registers.",
			   "propertyCategory", "Acceptance"
		   });
		addAnnotation
		  (getAcceptedFinding_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was accepted. Source: S4 \u00a79: auditable registers.",
			   "propertyCategory", "Acceptance"
		   });
		addAnnotation
		  (getAcceptedFinding_AcceptedBy(),
		   source,
		   new String[]
		   {
			   "documentation", "Who accepted it. Source: S4 \u00a79: auditable registers.",
			   "propertyCategory", "Acceptance"
		   });
		addAnnotation
		  (getAcceptedFinding_Fingerprint(),
		   source,
		   new String[]
		   {
			   "documentation", "A digest of the element as it was when the finding was accepted, by which a change is noticed. Source: S4 \u00a79: auditable registers.",
			   "propertyCategory", "Acceptance"
		   });
	}

} //AlliancePackageImpl
