/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.cost.impl;

import org.allianceworkbench.model.alliance.AlliancePackage;

import org.allianceworkbench.model.alliance.impl.AlliancePackageImpl;

import org.allianceworkbench.model.benefits.BenefitsPackage;

import org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl;

import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.ContributionKind;
import org.allianceworkbench.model.cost.CostFactory;
import org.allianceworkbench.model.cost.CostLine;
import org.allianceworkbench.model.cost.CostModel;
import org.allianceworkbench.model.cost.CostPackage;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.cost.PriceBasis;

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
public class CostPackageImpl extends EPackageImpl implements CostPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass moneyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contributionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass costModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass costLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum priceBasisEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contributionKindEEnum = null;

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
	 * @see org.allianceworkbench.model.cost.CostPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private CostPackageImpl()
	{
		super(eNS_URI, CostFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link CostPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static CostPackage init()
	{
		if (isInited) return (CostPackage)EPackage.Registry.INSTANCE.getEPackage(CostPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredCostPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CostPackageImpl theCostPackage = registeredCostPackage instanceof CostPackageImpl ? (CostPackageImpl)registeredCostPackage : new CostPackageImpl();

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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BenefitsPackage.eNS_URI);
		BenefitsPackageImpl theBenefitsPackage = (BenefitsPackageImpl)(registeredPackage instanceof BenefitsPackageImpl ? registeredPackage : BenefitsPackage.eINSTANCE);

		// Create package meta-data objects
		theCostPackage.createPackageContents();
		theAlliancePackage.createPackageContents();
		theReferencePackage.createPackageContents();
		thePeoplePackage.createPackageContents();
		thePartnersPackage.createPackageContents();
		theFitPackage.createPackageContents();
		theGovernancePackage.createPackageContents();
		theMethodPackage.createPackageContents();
		theRiskPackage.createPackageContents();
		theBenefitsPackage.createPackageContents();

		// Initialize created meta-data
		theCostPackage.initializePackageContents();
		theAlliancePackage.initializePackageContents();
		theReferencePackage.initializePackageContents();
		thePeoplePackage.initializePackageContents();
		thePartnersPackage.initializePackageContents();
		theFitPackage.initializePackageContents();
		theGovernancePackage.initializePackageContents();
		theMethodPackage.initializePackageContents();
		theRiskPackage.initializePackageContents();
		theBenefitsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theCostPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(CostPackage.eNS_URI, theCostPackage);
		return theCostPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMoney()
	{
		return moneyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMoney_Amount()
	{
		return (EAttribute)moneyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMoney_Currency()
	{
		return (EAttribute)moneyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMoney_Year()
	{
		return (EAttribute)moneyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMoney_PriceBasis()
	{
		return (EAttribute)moneyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMoney_PriceBaseYear()
	{
		return (EAttribute)moneyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContribution()
	{
		return contributionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_Collaboration()
	{
		return (EReference)contributionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_Kind()
	{
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_Payer()
	{
		return (EReference)contributionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_Payee()
	{
		return (EReference)contributionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_Amount()
	{
		return (EReference)contributionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_Share()
	{
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_Basis()
	{
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_BasisQuantity()
	{
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_BasisUnit()
	{
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_Recurring()
	{
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_InKind()
	{
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_HoursContributed()
	{
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_HoursReceived()
	{
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_Condition()
	{
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_Threshold()
	{
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_ThresholdUnit()
	{
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_UnitPrice()
	{
		return (EReference)contributionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_Service()
	{
		return (EReference)contributionEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_Agreement()
	{
		return (EReference)contributionEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCostModel()
	{
		return costModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCostModel_Partners()
	{
		return (EReference)costModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCostModel_Collaborations()
	{
		return (EReference)costModelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostModel_TrackedIntervalMonths()
	{
		return (EAttribute)costModelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCostModel_CostLines()
	{
		return (EReference)costModelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCostLine()
	{
		return costLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCostLine_Amounts()
	{
		return (EReference)costLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostLine_Saving()
	{
		return (EAttribute)costLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostLine_RequiredSaving()
	{
		return (EAttribute)costLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostLine_Basis()
	{
		return (EAttribute)costLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostLine_Recurring()
	{
		return (EAttribute)costLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCostLine_Bearer()
	{
		return (EReference)costLineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPriceBasis()
	{
		return priceBasisEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContributionKind()
	{
		return contributionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostFactory getCostFactory()
	{
		return (CostFactory)getEFactoryInstance();
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
		moneyEClass = createEClass(MONEY);
		createEAttribute(moneyEClass, MONEY__AMOUNT);
		createEAttribute(moneyEClass, MONEY__CURRENCY);
		createEAttribute(moneyEClass, MONEY__YEAR);
		createEAttribute(moneyEClass, MONEY__PRICE_BASIS);
		createEAttribute(moneyEClass, MONEY__PRICE_BASE_YEAR);

		contributionEClass = createEClass(CONTRIBUTION);
		createEReference(contributionEClass, CONTRIBUTION__COLLABORATION);
		createEAttribute(contributionEClass, CONTRIBUTION__KIND);
		createEReference(contributionEClass, CONTRIBUTION__PAYER);
		createEReference(contributionEClass, CONTRIBUTION__PAYEE);
		createEReference(contributionEClass, CONTRIBUTION__AMOUNT);
		createEAttribute(contributionEClass, CONTRIBUTION__SHARE);
		createEAttribute(contributionEClass, CONTRIBUTION__BASIS);
		createEAttribute(contributionEClass, CONTRIBUTION__BASIS_QUANTITY);
		createEAttribute(contributionEClass, CONTRIBUTION__BASIS_UNIT);
		createEAttribute(contributionEClass, CONTRIBUTION__RECURRING);
		createEAttribute(contributionEClass, CONTRIBUTION__IN_KIND);
		createEAttribute(contributionEClass, CONTRIBUTION__HOURS_CONTRIBUTED);
		createEAttribute(contributionEClass, CONTRIBUTION__HOURS_RECEIVED);
		createEAttribute(contributionEClass, CONTRIBUTION__CONDITION);
		createEAttribute(contributionEClass, CONTRIBUTION__THRESHOLD);
		createEAttribute(contributionEClass, CONTRIBUTION__THRESHOLD_UNIT);
		createEReference(contributionEClass, CONTRIBUTION__UNIT_PRICE);
		createEReference(contributionEClass, CONTRIBUTION__SERVICE);
		createEReference(contributionEClass, CONTRIBUTION__AGREEMENT);

		costModelEClass = createEClass(COST_MODEL);
		createEReference(costModelEClass, COST_MODEL__PARTNERS);
		createEReference(costModelEClass, COST_MODEL__COLLABORATIONS);
		createEAttribute(costModelEClass, COST_MODEL__TRACKED_INTERVAL_MONTHS);
		createEReference(costModelEClass, COST_MODEL__COST_LINES);

		costLineEClass = createEClass(COST_LINE);
		createEReference(costLineEClass, COST_LINE__AMOUNTS);
		createEAttribute(costLineEClass, COST_LINE__SAVING);
		createEAttribute(costLineEClass, COST_LINE__REQUIRED_SAVING);
		createEAttribute(costLineEClass, COST_LINE__BASIS);
		createEAttribute(costLineEClass, COST_LINE__RECURRING);
		createEReference(costLineEClass, COST_LINE__BEARER);

		// Create enums
		priceBasisEEnum = createEEnum(PRICE_BASIS);
		contributionKindEEnum = createEEnum(CONTRIBUTION_KIND);
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
		GovernancePackage theGovernancePackage = (GovernancePackage)EPackage.Registry.INSTANCE.getEPackage(GovernancePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		moneyEClass.getESuperTypes().add(theAlliancePackage.getElement());
		contributionEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		costModelEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		costLineEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(moneyEClass, Money.class, "Money", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMoney_Amount(), theAlliancePackage.getDecimal(), "amount", null, 0, 1, Money.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoney_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, Money.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoney_Year(), ecorePackage.getEString(), "year", null, 0, 1, Money.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoney_PriceBasis(), this.getPriceBasis(), "priceBasis", null, 0, 1, Money.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoney_PriceBaseYear(), ecorePackage.getEString(), "priceBaseYear", null, 0, 1, Money.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contributionEClass, Contribution.class, "Contribution", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getContribution_Collaboration(), thePartnersPackage.getCollaboration(), thePartnersPackage.getCollaboration_Contributions(), "collaboration", null, 0, 1, Contribution.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_Kind(), this.getContributionKind(), "kind", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContribution_Payer(), thePartnersPackage.getPartner(), thePartnersPackage.getPartner_ContributionsPaid(), "payer", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContribution_Payee(), thePartnersPackage.getPartner(), thePartnersPackage.getPartner_ContributionsReceived(), "payee", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContribution_Amount(), this.getMoney(), null, "amount", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_Share(), theAlliancePackage.getDecimal(), "share", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_Basis(), ecorePackage.getEString(), "basis", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_BasisQuantity(), theAlliancePackage.getDecimal(), "basisQuantity", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_BasisUnit(), ecorePackage.getEString(), "basisUnit", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_Recurring(), ecorePackage.getEBoolean(), "recurring", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_InKind(), ecorePackage.getEBoolean(), "inKind", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_HoursContributed(), theAlliancePackage.getDecimal(), "hoursContributed", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_HoursReceived(), theAlliancePackage.getDecimal(), "hoursReceived", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_Condition(), ecorePackage.getEString(), "condition", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_Threshold(), theAlliancePackage.getDecimal(), "threshold", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_ThresholdUnit(), ecorePackage.getEString(), "thresholdUnit", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContribution_UnitPrice(), this.getMoney(), null, "unitPrice", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContribution_Service(), thePartnersPackage.getService(), null, "service", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContribution_Agreement(), theGovernancePackage.getAgreement(), null, "agreement", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(costModelEClass, CostModel.class, "CostModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCostModel_Partners(), thePartnersPackage.getPartner(), null, "partners", null, 0, -1, CostModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCostModel_Collaborations(), thePartnersPackage.getCollaboration(), null, "collaborations", null, 0, -1, CostModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostModel_TrackedIntervalMonths(), ecorePackage.getEInt(), "trackedIntervalMonths", null, 0, 1, CostModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCostModel_CostLines(), this.getCostLine(), null, "costLines", null, 0, -1, CostModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(costLineEClass, CostLine.class, "CostLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCostLine_Amounts(), this.getMoney(), null, "amounts", null, 0, -1, CostLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostLine_Saving(), ecorePackage.getEBoolean(), "saving", null, 0, 1, CostLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostLine_RequiredSaving(), ecorePackage.getEBoolean(), "requiredSaving", null, 0, 1, CostLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostLine_Basis(), ecorePackage.getEString(), "basis", null, 0, 1, CostLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostLine_Recurring(), ecorePackage.getEBoolean(), "recurring", null, 0, 1, CostLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCostLine_Bearer(), thePartnersPackage.getPartner(), null, "bearer", null, 0, 1, CostLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(priceBasisEEnum, PriceBasis.class, "PriceBasis");
		addEEnumLiteral(priceBasisEEnum, PriceBasis.UNSPECIFIED);
		addEEnumLiteral(priceBasisEEnum, PriceBasis.NOMINAL);
		addEEnumLiteral(priceBasisEEnum, PriceBasis.REAL);

		initEEnum(contributionKindEEnum, ContributionKind.class, "ContributionKind");
		addEEnumLiteral(contributionKindEEnum, ContributionKind.UNSPECIFIED);
		addEEnumLiteral(contributionKindEEnum, ContributionKind.TOP_SLICE);
		addEEnumLiteral(contributionKindEEnum, ContributionKind.PROPORTIONAL_SHARE);
		addEEnumLiteral(contributionKindEEnum, ContributionKind.SERVICE_LEVEL_ALLOCATION);
		addEEnumLiteral(contributionKindEEnum, ContributionKind.COMMERCIAL_CONTRACT);
		addEEnumLiteral(contributionKindEEnum, ContributionKind.INVESTMENT);
		addEEnumLiteral(contributionKindEEnum, ContributionKind.POOLED);
		addEEnumLiteral(contributionKindEEnum, ContributionKind.FULL_PRICE);
		addEEnumLiteral(contributionKindEEnum, ContributionKind.PROCUREMENT_FOR_REGION);
		addEEnumLiteral(contributionKindEEnum, ContributionKind.STAFF_IN_KIND);

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
			   "documentation", "Money, contributions and costs. Source: S3; S4."
		   });
		addAnnotation
		  (priceBasisEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Whether inflation is taken out. Source: Green Book; MSP benefit profile."
		   });
		addAnnotation
		  (priceBasisEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: Green Book; MSP benefit profile."
		   });
		addAnnotation
		  (priceBasisEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "As paid in the year. Source: Green Book; MSP benefit profile."
		   });
		addAnnotation
		  (priceBasisEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "In the prices of the base year. Source: Green Book; MSP benefit profile."
		   });
		addAnnotation
		  (contributionKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The kinds of contribution the sources show. Source: S4."
		   });
		addAnnotation
		  (contributionKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S4."
		   });
		addAnnotation
		  (contributionKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "A top slice. Source: S4."
		   });
		addAnnotation
		  (contributionKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "A share in proportion to a quantity, such as the length of motorway. Source: S4."
		   });
		addAnnotation
		  (contributionKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "An allocation under a service level agreement, with a charge above it. Source: S4."
		   });
		addAnnotation
		  (contributionKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Payment under a commercial contract. Source: S4."
		   });
		addAnnotation
		  (contributionKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "An investment in a partner. Source: S4."
		   });
		addAnnotation
		  (contributionKindEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "Given and taken free in a pool. Source: S4."
		   });
		addAnnotation
		  (contributionKindEEnum.getELiterals().get(7),
		   source,
		   new String[]
		   {
			   "documentation", "The full price, as outsiders pay. Source: S4."
		   });
		addAnnotation
		  (contributionKindEEnum.getELiterals().get(8),
		   source,
		   new String[]
		   {
			   "documentation", "A funded unit buys on behalf of the region. Source: S4."
		   });
		addAnnotation
		  (contributionKindEEnum.getELiterals().get(9),
		   source,
		   new String[]
		   {
			   "documentation", "Staff or secondment in kind. Source: S4."
		   });
		addAnnotation
		  (moneyEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An amount of money. Source: S3; S4."
		   });
		addAnnotation
		  (getMoney_Amount(),
		   source,
		   new String[]
		   {
			   "documentation", "How much. Unit: the currency. Source: S3; S4.",
			   "propertyCategory", "Money"
		   });
		addAnnotation
		  (getMoney_Currency(),
		   source,
		   new String[]
		   {
			   "documentation", "The currency by its code in ISO 4217, such as GBP. Source: S3; S4; rule 53.",
			   "propertyCategory", "Money"
		   });
		addAnnotation
		  (getMoney_Year(),
		   source,
		   new String[]
		   {
			   "documentation", "The calendar year, 2015, or the financial year, 2014/15, it belongs to. Source: S3; S4; rule 53.",
			   "propertyCategory", "Money"
		   });
		addAnnotation
		  (getMoney_PriceBasis(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether inflation is taken out. Source: Green Book.",
			   "propertyCategory", "Money"
		   });
		addAnnotation
		  (getMoney_PriceBaseYear(),
		   source,
		   new String[]
		   {
			   "documentation", "The year in whose prices a real amount is given. Source: Green Book.",
			   "propertyCategory", "Money"
		   });
		addAnnotation
		  (contributionEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What a partner puts in. Source: S3; S4."
		   });
		addAnnotation
		  (getContribution_Collaboration(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaboration. Source: S3; S4.",
			   "propertyCategory", "Contribution"
		   });
		addAnnotation
		  (getContribution_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "What kind of contribution it is. Source: S3; S4.",
			   "propertyCategory", "Contribution"
		   });
		addAnnotation
		  (getContribution_Payer(),
		   source,
		   new String[]
		   {
			   "documentation", "Who gives. Source: S3; S4; rule 53.",
			   "propertyCategory", "Contribution"
		   });
		addAnnotation
		  (getContribution_Payee(),
		   source,
		   new String[]
		   {
			   "documentation", "Who receives; none means the collaboration itself. Source: S3; S4; rule 53.",
			   "propertyCategory", "Contribution"
		   });
		addAnnotation
		  (getContribution_Amount(),
		   source,
		   new String[]
		   {
			   "documentation", "How much money. Source: S3; S4.",
			   "propertyCategory", "Amount"
		   });
		addAnnotation
		  (getContribution_Share(),
		   source,
		   new String[]
		   {
			   "documentation", "The payer\'s share of the whole. Unit: per cent. Source: S3; rule 54.",
			   "propertyCategory", "Amount"
		   });
		addAnnotation
		  (getContribution_Basis(),
		   source,
		   new String[]
		   {
			   "documentation", "The formula, in words. Source: S3; S4.",
			   "propertyCategory", "Basis"
		   });
		addAnnotation
		  (getContribution_BasisQuantity(),
		   source,
		   new String[]
		   {
			   "documentation", "The quantity the formula takes. Unit: see basisUnit. Source: S3; S4.",
			   "propertyCategory", "Basis"
		   });
		addAnnotation
		  (getContribution_BasisUnit(),
		   source,
		   new String[]
		   {
			   "documentation", "What that quantity counts, such as miles of motorway. Source: S4.",
			   "propertyCategory", "Basis"
		   });
		addAnnotation
		  (getContribution_Recurring(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it comes back every year. Source: S3; S4.",
			   "propertyCategory", "Amount"
		   });
		addAnnotation
		  (getContribution_InKind(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it is given otherwise than in money. Source: S3; S4.",
			   "propertyCategory", "Amount"
		   });
		addAnnotation
		  (getContribution_HoursContributed(),
		   source,
		   new String[]
		   {
			   "documentation", "Hours of deployment given. Unit: hours. Source: S2: net donor syndrome.",
			   "propertyCategory", "Amount"
		   });
		addAnnotation
		  (getContribution_HoursReceived(),
		   source,
		   new String[]
		   {
			   "documentation", "Hours of deployment received in the payer\'s own area. Unit: hours. Source: S2: net donor syndrome.",
			   "propertyCategory", "Amount"
		   });
		addAnnotation
		  (getContribution_Condition(),
		   source,
		   new String[]
		   {
			   "documentation", "On what condition it is due. Source: S3; S4.",
			   "propertyCategory", "Threshold"
		   });
		addAnnotation
		  (getContribution_Threshold(),
		   source,
		   new String[]
		   {
			   "documentation", "The quantity included without charge. Unit: see thresholdUnit. Source: S4: 12 officers included.",
			   "propertyCategory", "Threshold"
		   });
		addAnnotation
		  (getContribution_ThresholdUnit(),
		   source,
		   new String[]
		   {
			   "documentation", "What the threshold counts. Source: S4.",
			   "propertyCategory", "Threshold"
		   });
		addAnnotation
		  (getContribution_UnitPrice(),
		   source,
		   new String[]
		   {
			   "documentation", "The price of each unit above the threshold. Source: S3; S4; rule 55.",
			   "propertyCategory", "Threshold"
		   });
		addAnnotation
		  (getContribution_Service(),
		   source,
		   new String[]
		   {
			   "documentation", "The service it pays for. Source: S4.",
			   "propertyCategory", "Contribution"
		   });
		addAnnotation
		  (getContribution_Agreement(),
		   source,
		   new String[]
		   {
			   "documentation", "The agreement it rests on. Source: S4.",
			   "propertyCategory", "Contribution"
		   });
		addAnnotation
		  (costModelEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A standardised cost model that partners share. Source: S3."
		   });
		addAnnotation
		  (getCostModel_Partners(),
		   source,
		   new String[]
		   {
			   "documentation", "The partners that use it. Source: S3.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getCostModel_Collaborations(),
		   source,
		   new String[]
		   {
			   "documentation", "The collaborations it covers. Source: S3.",
			   "propertyCategory", "Structure"
		   });
		addAnnotation
		  (getCostModel_TrackedIntervalMonths(),
		   source,
		   new String[]
		   {
			   "documentation", "How often financial benefits are tracked with it. Unit: months, 1 is monthly, 0 when not stated. Source: S3.",
			   "propertyCategory", "Tracking"
		   });
		addAnnotation
		  (getCostModel_CostLines(),
		   source,
		   new String[]
		   {
			   "documentation", "Its lines. Source: S3.",
			   "propertyCategory", "Costs"
		   });
		addAnnotation
		  (costLineEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A line of costs or savings. Source: S0; S3."
		   });
		addAnnotation
		  (getCostLine_Amounts(),
		   source,
		   new String[]
		   {
			   "documentation", "The amounts by year. Source: S3; S4.",
			   "propertyCategory", "Amount"
		   });
		addAnnotation
		  (getCostLine_Saving(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it is a saving. Source: S0.",
			   "propertyCategory", "Amount"
		   });
		addAnnotation
		  (getCostLine_RequiredSaving(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it only states a saving that is required, without realistic costing. Source: S0; rule 57.",
			   "propertyCategory", "Basis"
		   });
		addAnnotation
		  (getCostLine_Basis(),
		   source,
		   new String[]
		   {
			   "documentation", "What the figures rest on. Source: S0.",
			   "propertyCategory", "Basis"
		   });
		addAnnotation
		  (getCostLine_Recurring(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it comes back every year. Source: S3; S4.",
			   "propertyCategory", "Amount"
		   });
		addAnnotation
		  (getCostLine_Bearer(),
		   source,
		   new String[]
		   {
			   "documentation", "The partner that bears or saves it. Source: S3.",
			   "propertyCategory", "Structure"
		   });
	}

} //CostPackageImpl
