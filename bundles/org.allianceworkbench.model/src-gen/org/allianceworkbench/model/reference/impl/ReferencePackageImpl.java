/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.reference.impl;

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

import org.allianceworkbench.model.reference.Reference;
import org.allianceworkbench.model.reference.ReferenceFactory;
import org.allianceworkbench.model.reference.ReferencePackage;
import org.allianceworkbench.model.reference.SourceStanding;

import org.allianceworkbench.model.risk.RiskPackage;

import org.allianceworkbench.model.risk.impl.RiskPackageImpl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ReferencePackageImpl extends EPackageImpl implements ReferencePackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass referenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sourceStandingEEnum = null;

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
	 * @see org.allianceworkbench.model.reference.ReferencePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ReferencePackageImpl()
	{
		super(eNS_URI, ReferenceFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link ReferencePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ReferencePackage init()
	{
		if (isInited) return (ReferencePackage)EPackage.Registry.INSTANCE.getEPackage(ReferencePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredReferencePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ReferencePackageImpl theReferencePackage = registeredReferencePackage instanceof ReferencePackageImpl ? (ReferencePackageImpl)registeredReferencePackage : new ReferencePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AlliancePackage.eNS_URI);
		AlliancePackageImpl theAlliancePackage = (AlliancePackageImpl)(registeredPackage instanceof AlliancePackageImpl ? registeredPackage : AlliancePackage.eINSTANCE);
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
		theReferencePackage.createPackageContents();
		theAlliancePackage.createPackageContents();
		thePeoplePackage.createPackageContents();
		thePartnersPackage.createPackageContents();
		theFitPackage.createPackageContents();
		theGovernancePackage.createPackageContents();
		theMethodPackage.createPackageContents();
		theRiskPackage.createPackageContents();
		theCostPackage.createPackageContents();
		theBenefitsPackage.createPackageContents();

		// Initialize created meta-data
		theReferencePackage.initializePackageContents();
		theAlliancePackage.initializePackageContents();
		thePeoplePackage.initializePackageContents();
		thePartnersPackage.initializePackageContents();
		theFitPackage.initializePackageContents();
		theGovernancePackage.initializePackageContents();
		theMethodPackage.initializePackageContents();
		theRiskPackage.initializePackageContents();
		theCostPackage.initializePackageContents();
		theBenefitsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theReferencePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ReferencePackage.eNS_URI, theReferencePackage);
		return theReferencePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReference()
	{
		return referenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReference_Tag()
	{
		return (EAttribute)referenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReference_Author()
	{
		return (EAttribute)referenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReference_Publisher()
	{
		return (EAttribute)referenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReference_Published()
	{
		return (EAttribute)referenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReference_Identifier()
	{
		return (EAttribute)referenceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReference_Passage()
	{
		return (EAttribute)referenceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReference_Location()
	{
		return (EAttribute)referenceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReference_Accessed()
	{
		return (EAttribute)referenceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReference_Standing()
	{
		return (EAttribute)referenceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSourceStanding()
	{
		return sourceStandingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReferenceFactory getReferenceFactory()
	{
		return (ReferenceFactory)getEFactoryInstance();
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
		referenceEClass = createEClass(REFERENCE);
		createEAttribute(referenceEClass, REFERENCE__TAG);
		createEAttribute(referenceEClass, REFERENCE__AUTHOR);
		createEAttribute(referenceEClass, REFERENCE__PUBLISHER);
		createEAttribute(referenceEClass, REFERENCE__PUBLISHED);
		createEAttribute(referenceEClass, REFERENCE__IDENTIFIER);
		createEAttribute(referenceEClass, REFERENCE__PASSAGE);
		createEAttribute(referenceEClass, REFERENCE__LOCATION);
		createEAttribute(referenceEClass, REFERENCE__ACCESSED);
		createEAttribute(referenceEClass, REFERENCE__STANDING);

		// Create enums
		sourceStandingEEnum = createEEnum(SOURCE_STANDING);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		referenceEClass.getESuperTypes().add(theAlliancePackage.getNamedElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(referenceEClass, Reference.class, "Reference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReference_Tag(), ecorePackage.getEString(), "tag", null, 0, 1, Reference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReference_Author(), ecorePackage.getEString(), "author", null, 0, 1, Reference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReference_Publisher(), ecorePackage.getEString(), "publisher", null, 0, 1, Reference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReference_Published(), theAlliancePackage.getDate(), "published", null, 0, 1, Reference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReference_Identifier(), ecorePackage.getEString(), "identifier", null, 0, 1, Reference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReference_Passage(), ecorePackage.getEString(), "passage", null, 0, 1, Reference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReference_Location(), ecorePackage.getEString(), "location", null, 0, 1, Reference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReference_Accessed(), theAlliancePackage.getDate(), "accessed", null, 0, 1, Reference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReference_Standing(), this.getSourceStanding(), "standing", null, 0, 1, Reference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(sourceStandingEEnum, SourceStanding.class, "SourceStanding");
		addEEnumLiteral(sourceStandingEEnum, SourceStanding.UNSPECIFIED);
		addEEnumLiteral(sourceStandingEEnum, SourceStanding.PRIMARY);
		addEEnumLiteral(sourceStandingEEnum, SourceStanding.PUBLIC_MATERIAL);
		addEEnumLiteral(sourceStandingEEnum, SourceStanding.TO_CONFIRM);

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
			   "documentation", "The documents that facts are taken from. Source: S0; S1; S4."
		   });
		addAnnotation
		  (sourceStandingEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How far a source may be relied on. Source: rule: a rule of severity Error rests on confirmed facts only."
		   });
		addAnnotation
		  (sourceStandingEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not stated. Source: rule: a rule of severity Error rests on confirmed facts only."
		   });
		addAnnotation
		  (sourceStandingEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "One of the documents the model was made from. Source: S0-S4."
		   });
		addAnnotation
		  (sourceStandingEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Public material outside them. Source: rule: a rule of severity Error rests on confirmed facts only."
		   });
		addAnnotation
		  (sourceStandingEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "To be confirmed before anything rests on it. Source: rule: a rule of severity Error rests on confirmed facts only."
		   });
		addAnnotation
		  (referenceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A document that facts are taken from; its name is its title. Source: S0; S1; S4."
		   });
		addAnnotation
		  (getReference_Tag(),
		   source,
		   new String[]
		   {
			   "documentation", "The short mark by which the document is cited, such as S3. Source: S0-S4.",
			   "propertyCategory", "Identity"
		   });
		addAnnotation
		  (getReference_Author(),
		   source,
		   new String[]
		   {
			   "documentation", "Who wrote it. Source: S0; S1; S4.",
			   "propertyCategory", "Document"
		   });
		addAnnotation
		  (getReference_Publisher(),
		   source,
		   new String[]
		   {
			   "documentation", "Who published it. Source: S0; S1; S4.",
			   "propertyCategory", "Document"
		   });
		addAnnotation
		  (getReference_Published(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was published. Source: S0; S1; S4.",
			   "propertyCategory", "Document"
		   });
		addAnnotation
		  (getReference_Identifier(),
		   source,
		   new String[]
		   {
			   "documentation", "The official number, such as HC 653 or Cm 7448. Source: S0; S1; S4.",
			   "propertyCategory", "Document"
		   });
		addAnnotation
		  (getReference_Passage(),
		   source,
		   new String[]
		   {
			   "documentation", "The section, page or paragraph that is meant. Source: S0-S4.",
			   "propertyCategory", "Document"
		   });
		addAnnotation
		  (getReference_Location(),
		   source,
		   new String[]
		   {
			   "documentation", "Where it can be read: a URL or a path. Source: S3.",
			   "propertyCategory", "Document"
		   });
		addAnnotation
		  (getReference_Accessed(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was read there. Source: S0; S1; S4.",
			   "propertyCategory", "Document"
		   });
		addAnnotation
		  (getReference_Standing(),
		   source,
		   new String[]
		   {
			   "documentation", "How far it may be relied on. Source: rule catalogue: an Error rests on confirmed facts.",
			   "propertyCategory", "Document"
		   });
	}

} //ReferencePackageImpl
