/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.people.impl;

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

import org.allianceworkbench.model.people.PeopleFactory;
import org.allianceworkbench.model.people.PeoplePackage;
import org.allianceworkbench.model.people.Person;
import org.allianceworkbench.model.people.Role;
import org.allianceworkbench.model.people.RoleKind;
import org.allianceworkbench.model.people.Skill;
import org.allianceworkbench.model.people.SkillHeld;
import org.allianceworkbench.model.people.SkillNeed;
import org.allianceworkbench.model.people.Stakeholder;
import org.allianceworkbench.model.people.StakeholderGroup;

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
public class PeoplePackageImpl extends EPackageImpl implements PeoplePackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stakeholderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stakeholderGroupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass skillEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass skillNeedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass skillHeldEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum roleKindEEnum = null;

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
	 * @see org.allianceworkbench.model.people.PeoplePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PeoplePackageImpl()
	{
		super(eNS_URI, PeopleFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link PeoplePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PeoplePackage init()
	{
		if (isInited) return (PeoplePackage)EPackage.Registry.INSTANCE.getEPackage(PeoplePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPeoplePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PeoplePackageImpl thePeoplePackage = registeredPeoplePackage instanceof PeoplePackageImpl ? (PeoplePackageImpl)registeredPeoplePackage : new PeoplePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AlliancePackage.eNS_URI);
		AlliancePackageImpl theAlliancePackage = (AlliancePackageImpl)(registeredPackage instanceof AlliancePackageImpl ? registeredPackage : AlliancePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReferencePackage.eNS_URI);
		ReferencePackageImpl theReferencePackage = (ReferencePackageImpl)(registeredPackage instanceof ReferencePackageImpl ? registeredPackage : ReferencePackage.eINSTANCE);
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
		thePeoplePackage.createPackageContents();
		theAlliancePackage.createPackageContents();
		theReferencePackage.createPackageContents();
		thePartnersPackage.createPackageContents();
		theFitPackage.createPackageContents();
		theGovernancePackage.createPackageContents();
		theMethodPackage.createPackageContents();
		theRiskPackage.createPackageContents();
		theCostPackage.createPackageContents();
		theBenefitsPackage.createPackageContents();

		// Initialize created meta-data
		thePeoplePackage.initializePackageContents();
		theAlliancePackage.initializePackageContents();
		theReferencePackage.initializePackageContents();
		thePartnersPackage.initializePackageContents();
		theFitPackage.initializePackageContents();
		theGovernancePackage.initializePackageContents();
		theMethodPackage.initializePackageContents();
		theRiskPackage.initializePackageContents();
		theCostPackage.initializePackageContents();
		theBenefitsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePeoplePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PeoplePackage.eNS_URI, thePeoplePackage);
		return thePeoplePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStakeholder()
	{
		return stakeholderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_ShortName()
	{
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStakeholderGroup()
	{
		return stakeholderGroupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerson()
	{
		return personEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Organisation()
	{
		return (EReference)personEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Roles()
	{
		return (EReference)personEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Skills()
	{
		return (EReference)personEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRole()
	{
		return roleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRole_Kind()
	{
		return (EAttribute)roleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRole_Organisation()
	{
		return (EReference)roleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRole_Holders()
	{
		return (EReference)roleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRole_AssignedByAvailability()
	{
		return (EAttribute)roleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRole_SkillNeeds()
	{
		return (EReference)roleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSkill()
	{
		return skillEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSkillNeed()
	{
		return skillNeedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSkillNeed_Skill()
	{
		return (EReference)skillNeedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSkillNeed_Rationale()
	{
		return (EAttribute)skillNeedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSkillHeld()
	{
		return skillHeldEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSkillHeld_Skill()
	{
		return (EReference)skillHeldEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSkillHeld_Evidence()
	{
		return (EAttribute)skillHeldEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRoleKind()
	{
		return roleKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PeopleFactory getPeopleFactory()
	{
		return (PeopleFactory)getEFactoryInstance();
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
		stakeholderEClass = createEClass(STAKEHOLDER);
		createEAttribute(stakeholderEClass, STAKEHOLDER__SHORT_NAME);

		stakeholderGroupEClass = createEClass(STAKEHOLDER_GROUP);

		personEClass = createEClass(PERSON);
		createEReference(personEClass, PERSON__ORGANISATION);
		createEReference(personEClass, PERSON__ROLES);
		createEReference(personEClass, PERSON__SKILLS);

		roleEClass = createEClass(ROLE);
		createEAttribute(roleEClass, ROLE__KIND);
		createEReference(roleEClass, ROLE__ORGANISATION);
		createEReference(roleEClass, ROLE__HOLDERS);
		createEAttribute(roleEClass, ROLE__ASSIGNED_BY_AVAILABILITY);
		createEReference(roleEClass, ROLE__SKILL_NEEDS);

		skillEClass = createEClass(SKILL);

		skillNeedEClass = createEClass(SKILL_NEED);
		createEReference(skillNeedEClass, SKILL_NEED__SKILL);
		createEAttribute(skillNeedEClass, SKILL_NEED__RATIONALE);

		skillHeldEClass = createEClass(SKILL_HELD);
		createEReference(skillHeldEClass, SKILL_HELD__SKILL);
		createEAttribute(skillHeldEClass, SKILL_HELD__EVIDENCE);

		// Create enums
		roleKindEEnum = createEEnum(ROLE_KIND);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		stakeholderEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		stakeholderGroupEClass.getESuperTypes().add(this.getStakeholder());
		personEClass.getESuperTypes().add(this.getStakeholder());
		roleEClass.getESuperTypes().add(this.getStakeholder());
		skillEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());
		skillNeedEClass.getESuperTypes().add(theAlliancePackage.getElement());
		skillHeldEClass.getESuperTypes().add(theAlliancePackage.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(stakeholderEClass, Stakeholder.class, "Stakeholder", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStakeholder_ShortName(), ecorePackage.getEString(), "shortName", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stakeholderGroupEClass, StakeholderGroup.class, "StakeholderGroup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(personEClass, Person.class, "Person", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPerson_Organisation(), thePartnersPackage.getPartner(), thePartnersPackage.getPartner_People(), "organisation", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Roles(), this.getRole(), this.getRole_Holders(), "roles", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Skills(), this.getSkillHeld(), null, "skills", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(roleEClass, Role.class, "Role", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRole_Kind(), this.getRoleKind(), "kind", null, 0, 1, Role.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRole_Organisation(), thePartnersPackage.getPartner(), thePartnersPackage.getPartner_Roles(), "organisation", null, 0, 1, Role.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRole_Holders(), this.getPerson(), this.getPerson_Roles(), "holders", null, 0, -1, Role.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRole_AssignedByAvailability(), ecorePackage.getEBooleanObject(), "assignedByAvailability", null, 0, 1, Role.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRole_SkillNeeds(), this.getSkillNeed(), null, "skillNeeds", null, 0, -1, Role.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(skillEClass, Skill.class, "Skill", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(skillNeedEClass, SkillNeed.class, "SkillNeed", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSkillNeed_Skill(), this.getSkill(), null, "skill", null, 0, 1, SkillNeed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSkillNeed_Rationale(), ecorePackage.getEString(), "rationale", null, 0, 1, SkillNeed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(skillHeldEClass, SkillHeld.class, "SkillHeld", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSkillHeld_Skill(), this.getSkill(), null, "skill", null, 0, 1, SkillHeld.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSkillHeld_Evidence(), ecorePackage.getEString(), "evidence", null, 0, 1, SkillHeld.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(roleKindEEnum, RoleKind.class, "RoleKind");
		addEEnumLiteral(roleKindEEnum, RoleKind.UNSPECIFIED);
		addEEnumLiteral(roleKindEEnum, RoleKind.CHIEF_OFFICER_LEAD);
		addEEnumLiteral(roleKindEEnum, RoleKind.WORK_STREAM_LEAD);
		addEEnumLiteral(roleKindEEnum, RoleKind.BUSINESS_AREA_LEAD);
		addEEnumLiteral(roleKindEEnum, RoleKind.BENEFIT_OWNER);
		addEEnumLiteral(roleKindEEnum, RoleKind.POLICE_AND_CRIME_COMMISSIONER);
		addEEnumLiteral(roleKindEEnum, RoleKind.CHIEF_CONSTABLE);
		addEEnumLiteral(roleKindEEnum, RoleKind.STAFF);
		addEEnumLiteral(roleKindEEnum, RoleKind.SECONDED_STAFF);
		addEEnumLiteral(roleKindEEnum, RoleKind.BUSINESS_CHANGE_MANAGER);
		addEEnumLiteral(roleKindEEnum, RoleKind.SENIOR_RESPONSIBLE_OWNER);

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
			   "documentation", "People, roles and the skills that the right people need. Source: S1-S4."
		   });
		addAnnotation
		  (roleKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The roles the sources name. Source: S1-S4; MSP."
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: S1-S4; MSP."
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Leads a portfolio. Source: S4 \u00a77.1."
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Leads a work stream. Source: S4 \u00a77."
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Leads a business area of an alliance. Source: S3."
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Answers for a benefit. Source: S3; MSP."
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Holds the chief constable to account. Source: S3; S4."
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "Directs and controls a force. Source: S3; S4."
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(7),
		   source,
		   new String[]
		   {
			   "documentation", "Works in a collaborated function. Source: S3."
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(8),
		   source,
		   new String[]
		   {
			   "documentation", "Works for another organisation while employed at home. Source: S4 \u00a76.4."
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(9),
		   source,
		   new String[]
		   {
			   "documentation", "Brings the change about in the business. Source: MSP."
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(10),
		   source,
		   new String[]
		   {
			   "documentation", "Answers for the programme. Source: MSP."
		   });
		addAnnotation
		  (stakeholderEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Anybody who can own, decide, gain or lose: a partner, body, business area, person, role or group. Source: S1-S4; MSP benefit profile."
		   });
		addAnnotation
		  (getStakeholder_ShortName(),
		   source,
		   new String[]
		   {
			   "documentation", "The abbreviation or initials shown where space is short. Source: S1-S4; MSP.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (stakeholderGroupEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A group that gains, loses or has a say without being a partner, such as the public. Source: S1: benefit to the public; MSP benefit profile."
		   });
		addAnnotation
		  (personEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A person. Source: S1-S4."
		   });
		addAnnotation
		  (getPerson_Organisation(),
		   source,
		   new String[]
		   {
			   "documentation", "The partner the person works for. Source: S1-S4.",
			   "propertyCategory", "Organisation"
		   });
		addAnnotation
		  (getPerson_Roles(),
		   source,
		   new String[]
		   {
			   "documentation", "The roles the person holds. Source: S1-S4.",
			   "propertyCategory", "Organisation"
		   });
		addAnnotation
		  (getPerson_Skills(),
		   source,
		   new String[]
		   {
			   "documentation", "The skills the person has. Source: S3.",
			   "propertyCategory", "Skills"
		   });
		addAnnotation
		  (roleEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A role that people hold. Source: S1-S4."
		   });
		addAnnotation
		  (getRole_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "Which of the named roles it is. Source: S1-S4.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getRole_Organisation(),
		   source,
		   new String[]
		   {
			   "documentation", "The partner in which the role exists. Source: S1-S4.",
			   "propertyCategory", "Organisation"
		   });
		addAnnotation
		  (getRole_Holders(),
		   source,
		   new String[]
		   {
			   "documentation", "The people who hold it. Source: S1-S4.",
			   "propertyCategory", "Organisation"
		   });
		addAnnotation
		  (getRole_AssignedByAvailability(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether the holder was chosen for being available rather than for skill. Source: S1.",
			   "propertyCategory", "Skills"
		   });
		addAnnotation
		  (getRole_SkillNeeds(),
		   source,
		   new String[]
		   {
			   "documentation", "The skills it needs. Source: S2; S3.",
			   "propertyCategory", "Skills"
		   });
		addAnnotation
		  (skillEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A skill, such as change management or relationship building. Source: S2; S3."
		   });
		addAnnotation
		  (skillNeedEClass,
		   source,
		   new String[]
		   {
			   "documentation", "That a role needs a skill. Source: S2; S3; S3: right people with the right skills."
		   });
		addAnnotation
		  (getSkillNeed_Skill(),
		   source,
		   new String[]
		   {
			   "documentation", "The skill needed. Source: S2; S3.",
			   "propertyCategory", "Skills"
		   });
		addAnnotation
		  (getSkillNeed_Rationale(),
		   source,
		   new String[]
		   {
			   "documentation", "Why it is needed. Source: S3.",
			   "propertyCategory", "Skills"
		   });
		addAnnotation
		  (skillHeldEClass,
		   source,
		   new String[]
		   {
			   "documentation", "That a person has a skill. Source: S2; S3."
		   });
		addAnnotation
		  (getSkillHeld_Skill(),
		   source,
		   new String[]
		   {
			   "documentation", "The skill held. Source: S2; S3.",
			   "propertyCategory", "Skills"
		   });
		addAnnotation
		  (getSkillHeld_Evidence(),
		   source,
		   new String[]
		   {
			   "documentation", "What shows it: training, experience. Source: S3.",
			   "propertyCategory", "Skills"
		   });
	}

} //PeoplePackageImpl
