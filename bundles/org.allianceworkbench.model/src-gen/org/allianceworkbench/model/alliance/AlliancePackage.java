/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.alliance;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The root of a model of alliances between public bodies, what all its elements share, and the value types. Source tags: S0 = RSM, Collaboration: barriers, risks and assurance (2017); S1 = HMICFRS slides, The Hard Yards; S2 = Driver sheet, Collaborative Working Between Forces (c. 2009); S3 = Devon & Cornwall response to The Hard Yards (2020), with the benefits management of the Strategic Alliance; S4 = Lancashire Constabulary, Exploring further strategic collaboration (c. early 2015). Statutes and standards are named. Source: S0-S4.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.alliance.AllianceFactory
 * @model kind="package"
 * @generated
 */
public interface AlliancePackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "alliance";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.allianceworkbench.org/alliance/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "alliance";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	AlliancePackage eINSTANCE = org.allianceworkbench.model.alliance.impl.AlliancePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.alliance.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.alliance.impl.ElementImpl
	 * @see org.allianceworkbench.model.alliance.impl.AlliancePackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NOTE = 1;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__REFERENCES = 2;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ACCEPTANCES = 3;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.alliance.impl.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.alliance.impl.NamedElementImpl
	 * @see org.allianceworkbench.model.alliance.impl.AlliancePackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NOTE = ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__REFERENCES = ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__ACCEPTANCES = ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__DESCRIPTION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl <em>Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.alliance.impl.AllianceModelImpl
	 * @see org.allianceworkbench.model.alliance.impl.AlliancePackageImpl#getAllianceModel()
	 * @generated
	 */
	int ALLIANCE_MODEL = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__REFERENCES = NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__ACCEPTANCES = NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__FORMAT_VERSION = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Programmes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__PROGRAMMES = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Partners</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__PARTNERS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__AREAS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Collaborations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__COLLABORATIONS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Governance Bodies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__GOVERNANCE_BODIES = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__AGREEMENTS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Drivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__DRIVERS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Principles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__PRINCIPLES = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Methodologies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__METHODOLOGIES = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Registers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__REGISTERS = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Cost Models</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__COST_MODELS = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Benefits Strategies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__BENEFITS_STRATEGIES = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Benefits Maps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__BENEFITS_MAPS = NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>People</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__PEOPLE = NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__ROLES = NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Stakeholder Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__STAKEHOLDER_GROUPS = NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Skills</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__SKILLS = NAMED_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Lessons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__LESSONS = NAMED_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Bibliography</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__BIBLIOGRAPHY = NAMED_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Accepted Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL__ACCEPTED_FINDINGS = NAMED_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The number of structural features of the '<em>Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The number of operations of the '<em>Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_MODEL_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.alliance.impl.AcceptedFindingImpl <em>Accepted Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.alliance.impl.AcceptedFindingImpl
	 * @see org.allianceworkbench.model.alliance.impl.AlliancePackageImpl#getAcceptedFinding()
	 * @generated
	 */
	int ACCEPTED_FINDING = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__NOTE = ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__REFERENCES = ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__ACCEPTANCES = ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__ELEMENT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__RULE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__FINDING = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__REASON = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__DATE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Accepted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__ACCEPTED_BY = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__FINGERPRINT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Accepted Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Accepted Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.PartialDate
	 * @see org.allianceworkbench.model.alliance.impl.AlliancePackageImpl#getDate()
	 * @generated
	 */
	int DATE = 4;

	/**
	 * The meta object id for the '<em>Decimal</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.math.BigDecimal
	 * @see org.allianceworkbench.model.alliance.impl.AlliancePackageImpl#getDecimal()
	 * @generated
	 */
	int DECIMAL = 5;


	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.alliance.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.allianceworkbench.model.alliance.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.alliance.Element#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.allianceworkbench.model.alliance.Element#getId()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.alliance.Element#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.allianceworkbench.model.alliance.Element#getNote()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Note();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.alliance.Element#getReferences <em>References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>References</em>'.
	 * @see org.allianceworkbench.model.alliance.Element#getReferences()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_References();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.alliance.Element#getAcceptances <em>Acceptances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Acceptances</em>'.
	 * @see org.allianceworkbench.model.alliance.Element#getAcceptances()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Acceptances();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.alliance.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see org.allianceworkbench.model.alliance.NamedElement
	 * @generated
	 */
	EClass getNamedElement();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.alliance.NamedElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.allianceworkbench.model.alliance.NamedElement#getName()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.alliance.NamedElement#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.allianceworkbench.model.alliance.NamedElement#getDescription()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Description();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.alliance.AllianceModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Model</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel
	 * @generated
	 */
	EClass getAllianceModel();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.alliance.AllianceModel#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getFormatVersion()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EAttribute getAllianceModel_FormatVersion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getProgrammes <em>Programmes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Programmes</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getProgrammes()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_Programmes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getPartners <em>Partners</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Partners</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getPartners()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_Partners();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Areas</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getAreas()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_Areas();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getCollaborations <em>Collaborations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Collaborations</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getCollaborations()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_Collaborations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getGovernanceBodies <em>Governance Bodies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Governance Bodies</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getGovernanceBodies()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_GovernanceBodies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getAgreements <em>Agreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agreements</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getAgreements()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_Agreements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getDrivers <em>Drivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Drivers</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getDrivers()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_Drivers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getPrinciples <em>Principles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Principles</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getPrinciples()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_Principles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getMethodologies <em>Methodologies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Methodologies</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getMethodologies()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_Methodologies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getRegisters <em>Registers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Registers</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getRegisters()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_Registers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getCostModels <em>Cost Models</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cost Models</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getCostModels()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_CostModels();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getBenefitsStrategies <em>Benefits Strategies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Benefits Strategies</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getBenefitsStrategies()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_BenefitsStrategies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getBenefitsMaps <em>Benefits Maps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Benefits Maps</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getBenefitsMaps()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_BenefitsMaps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>People</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getPeople()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_People();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getRoles()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_Roles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getStakeholderGroups <em>Stakeholder Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stakeholder Groups</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getStakeholderGroups()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_StakeholderGroups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getSkills <em>Skills</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Skills</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getSkills()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_Skills();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getLessons <em>Lessons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lessons</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getLessons()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_Lessons();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getBibliography <em>Bibliography</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bibliography</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getBibliography()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_Bibliography();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.alliance.AllianceModel#getAcceptedFindings <em>Accepted Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Accepted Findings</em>'.
	 * @see org.allianceworkbench.model.alliance.AllianceModel#getAcceptedFindings()
	 * @see #getAllianceModel()
	 * @generated
	 */
	EReference getAllianceModel_AcceptedFindings();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.alliance.AcceptedFinding <em>Accepted Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Accepted Finding</em>'.
	 * @see org.allianceworkbench.model.alliance.AcceptedFinding
	 * @generated
	 */
	EClass getAcceptedFinding();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.alliance.AcceptedFinding#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.allianceworkbench.model.alliance.AcceptedFinding#getElement()
	 * @see #getAcceptedFinding()
	 * @generated
	 */
	EReference getAcceptedFinding_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.alliance.AcceptedFinding#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.allianceworkbench.model.alliance.AcceptedFinding#getRule()
	 * @see #getAcceptedFinding()
	 * @generated
	 */
	EAttribute getAcceptedFinding_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.alliance.AcceptedFinding#getFinding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finding</em>'.
	 * @see org.allianceworkbench.model.alliance.AcceptedFinding#getFinding()
	 * @see #getAcceptedFinding()
	 * @generated
	 */
	EAttribute getAcceptedFinding_Finding();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.alliance.AcceptedFinding#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.allianceworkbench.model.alliance.AcceptedFinding#getReason()
	 * @see #getAcceptedFinding()
	 * @generated
	 */
	EAttribute getAcceptedFinding_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.alliance.AcceptedFinding#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.allianceworkbench.model.alliance.AcceptedFinding#getDate()
	 * @see #getAcceptedFinding()
	 * @generated
	 */
	EAttribute getAcceptedFinding_Date();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.alliance.AcceptedFinding#getAcceptedBy <em>Accepted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Accepted By</em>'.
	 * @see org.allianceworkbench.model.alliance.AcceptedFinding#getAcceptedBy()
	 * @see #getAcceptedFinding()
	 * @generated
	 */
	EReference getAcceptedFinding_AcceptedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.alliance.AcceptedFinding#getFingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fingerprint</em>'.
	 * @see org.allianceworkbench.model.alliance.AcceptedFinding#getFingerprint()
	 * @see #getAcceptedFinding()
	 * @generated
	 */
	EAttribute getAcceptedFinding_Fingerprint();

	/**
	 * Returns the meta object for data type '{@link org.allianceworkbench.model.PartialDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar date of which only the year, or the year and month, may be known: 2015, 2015-03 or 2015-03-24 (ISO 8601). Sources often give no more; nothing is made up. Source: S3 names years and months only.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see org.allianceworkbench.model.PartialDate
	 * @model instanceClass="org.allianceworkbench.model.PartialDate"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : org.allianceworkbench.model.PartialDate.parse(it);' convert='return it == null ? null : it.toString();'"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the meta object for data type '{@link java.math.BigDecimal <em>Decimal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An exact decimal number: money, shares, quantities. Unit: as the feature says. Source: S4 §6; statutory ratio of 41.98 per cent in a section 22A notice.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Decimal</em>'.
	 * @see java.math.BigDecimal
	 * @model instanceClass="java.math.BigDecimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : org.allianceworkbench.model.PlainDecimal.parse(it);' convert='return it == null ? null : org.allianceworkbench.model.PlainDecimal.format(it);'"
	 * @generated
	 */
	EDataType getDecimal();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	AllianceFactory getAllianceFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals
	{
		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.alliance.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.alliance.impl.ElementImpl
		 * @see org.allianceworkbench.model.alliance.impl.AlliancePackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ID = eINSTANCE.getElement_Id();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__NOTE = eINSTANCE.getElement_Note();

		/**
		 * The meta object literal for the '<em><b>References</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__REFERENCES = eINSTANCE.getElement_References();

		/**
		 * The meta object literal for the '<em><b>Acceptances</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__ACCEPTANCES = eINSTANCE.getElement_Acceptances();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.alliance.impl.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.alliance.impl.NamedElementImpl
		 * @see org.allianceworkbench.model.alliance.impl.AlliancePackageImpl#getNamedElement()
		 * @generated
		 */
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__DESCRIPTION = eINSTANCE.getNamedElement_Description();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl <em>Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.alliance.impl.AllianceModelImpl
		 * @see org.allianceworkbench.model.alliance.impl.AlliancePackageImpl#getAllianceModel()
		 * @generated
		 */
		EClass ALLIANCE_MODEL = eINSTANCE.getAllianceModel();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLIANCE_MODEL__FORMAT_VERSION = eINSTANCE.getAllianceModel_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Programmes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__PROGRAMMES = eINSTANCE.getAllianceModel_Programmes();

		/**
		 * The meta object literal for the '<em><b>Partners</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__PARTNERS = eINSTANCE.getAllianceModel_Partners();

		/**
		 * The meta object literal for the '<em><b>Areas</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__AREAS = eINSTANCE.getAllianceModel_Areas();

		/**
		 * The meta object literal for the '<em><b>Collaborations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__COLLABORATIONS = eINSTANCE.getAllianceModel_Collaborations();

		/**
		 * The meta object literal for the '<em><b>Governance Bodies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__GOVERNANCE_BODIES = eINSTANCE.getAllianceModel_GovernanceBodies();

		/**
		 * The meta object literal for the '<em><b>Agreements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__AGREEMENTS = eINSTANCE.getAllianceModel_Agreements();

		/**
		 * The meta object literal for the '<em><b>Drivers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__DRIVERS = eINSTANCE.getAllianceModel_Drivers();

		/**
		 * The meta object literal for the '<em><b>Principles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__PRINCIPLES = eINSTANCE.getAllianceModel_Principles();

		/**
		 * The meta object literal for the '<em><b>Methodologies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__METHODOLOGIES = eINSTANCE.getAllianceModel_Methodologies();

		/**
		 * The meta object literal for the '<em><b>Registers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__REGISTERS = eINSTANCE.getAllianceModel_Registers();

		/**
		 * The meta object literal for the '<em><b>Cost Models</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__COST_MODELS = eINSTANCE.getAllianceModel_CostModels();

		/**
		 * The meta object literal for the '<em><b>Benefits Strategies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__BENEFITS_STRATEGIES = eINSTANCE.getAllianceModel_BenefitsStrategies();

		/**
		 * The meta object literal for the '<em><b>Benefits Maps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__BENEFITS_MAPS = eINSTANCE.getAllianceModel_BenefitsMaps();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__PEOPLE = eINSTANCE.getAllianceModel_People();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__ROLES = eINSTANCE.getAllianceModel_Roles();

		/**
		 * The meta object literal for the '<em><b>Stakeholder Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__STAKEHOLDER_GROUPS = eINSTANCE.getAllianceModel_StakeholderGroups();

		/**
		 * The meta object literal for the '<em><b>Skills</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__SKILLS = eINSTANCE.getAllianceModel_Skills();

		/**
		 * The meta object literal for the '<em><b>Lessons</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__LESSONS = eINSTANCE.getAllianceModel_Lessons();

		/**
		 * The meta object literal for the '<em><b>Bibliography</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__BIBLIOGRAPHY = eINSTANCE.getAllianceModel_Bibliography();

		/**
		 * The meta object literal for the '<em><b>Accepted Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE_MODEL__ACCEPTED_FINDINGS = eINSTANCE.getAllianceModel_AcceptedFindings();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.alliance.impl.AcceptedFindingImpl <em>Accepted Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.alliance.impl.AcceptedFindingImpl
		 * @see org.allianceworkbench.model.alliance.impl.AlliancePackageImpl#getAcceptedFinding()
		 * @generated
		 */
		EClass ACCEPTED_FINDING = eINSTANCE.getAcceptedFinding();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCEPTED_FINDING__ELEMENT = eINSTANCE.getAcceptedFinding_Element();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_FINDING__RULE = eINSTANCE.getAcceptedFinding_Rule();

		/**
		 * The meta object literal for the '<em><b>Finding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_FINDING__FINDING = eINSTANCE.getAcceptedFinding_Finding();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_FINDING__REASON = eINSTANCE.getAcceptedFinding_Reason();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_FINDING__DATE = eINSTANCE.getAcceptedFinding_Date();

		/**
		 * The meta object literal for the '<em><b>Accepted By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCEPTED_FINDING__ACCEPTED_BY = eINSTANCE.getAcceptedFinding_AcceptedBy();

		/**
		 * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_FINDING__FINGERPRINT = eINSTANCE.getAcceptedFinding_Fingerprint();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.PartialDate
		 * @see org.allianceworkbench.model.alliance.impl.AlliancePackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

		/**
		 * The meta object literal for the '<em>Decimal</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.math.BigDecimal
		 * @see org.allianceworkbench.model.alliance.impl.AlliancePackageImpl#getDecimal()
		 * @generated
		 */
		EDataType DECIMAL = eINSTANCE.getDecimal();

	}

} //AlliancePackage
