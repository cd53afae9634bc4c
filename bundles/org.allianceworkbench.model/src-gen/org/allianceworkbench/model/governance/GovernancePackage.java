/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance;

import org.allianceworkbench.model.alliance.AlliancePackage;

import org.allianceworkbench.model.benefits.BenefitsPackage;

import org.allianceworkbench.model.people.PeoplePackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
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
 * Bodies that decide and track, and the agreements between partners. Source: S0; S1; S3; S4; Police Act 1996 s22A-23I.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.governance.GovernanceFactory
 * @model kind="package"
 * @generated
 */
public interface GovernancePackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "governance";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.allianceworkbench.org/alliance/1/governance";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "governance";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	GovernancePackage eINSTANCE = org.allianceworkbench.model.governance.impl.GovernancePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.impl.GovernanceBodyImpl <em>Body</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.impl.GovernanceBodyImpl
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getGovernanceBody()
	 * @generated
	 */
	int GOVERNANCE_BODY = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__ID = PeoplePackage.STAKEHOLDER__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__NOTE = PeoplePackage.STAKEHOLDER__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__REFERENCES = PeoplePackage.STAKEHOLDER__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__ACCEPTANCES = PeoplePackage.STAKEHOLDER__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__NAME = PeoplePackage.STAKEHOLDER__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__DESCRIPTION = PeoplePackage.STAKEHOLDER__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__SHORT_NAME = PeoplePackage.STAKEHOLDER__SHORT_NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__KIND = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__LEVEL = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Remit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__REMIT = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__ORGANISATION = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__PARENT = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Bodies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__BODIES = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__MEMBERS = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Chair</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__CHAIR = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Meeting Interval Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__MEETING_INTERVAL_MONTHS = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Escalates To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__ESCALATES_TO = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Escalated From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__ESCALATED_FROM = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Governs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__GOVERNS = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__DECISIONS = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Tracking Duties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__TRACKING_DUTIES = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Body</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY_FEATURE_COUNT = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Body</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY_OPERATION_COUNT = PeoplePackage.STAKEHOLDER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.impl.BodyMembershipImpl <em>Body Membership</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.impl.BodyMembershipImpl
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getBodyMembership()
	 * @generated
	 */
	int BODY_MEMBERSHIP = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MEMBERSHIP__ID = AlliancePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MEMBERSHIP__NOTE = AlliancePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MEMBERSHIP__REFERENCES = AlliancePackage.ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MEMBERSHIP__ACCEPTANCES = AlliancePackage.ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Body</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MEMBERSHIP__BODY = AlliancePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MEMBERSHIP__PARTNER = AlliancePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MEMBERSHIP__ROLE = AlliancePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MEMBERSHIP__PERSON = AlliancePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MEMBERSHIP__SINCE = AlliancePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MEMBERSHIP__UNTIL = AlliancePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Body Membership</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MEMBERSHIP_FEATURE_COUNT = AlliancePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Body Membership</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MEMBERSHIP_OPERATION_COUNT = AlliancePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.impl.DecisionImpl
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Body</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__BODY = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Gate</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__GATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__OUTCOME = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__SUBJECT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.impl.TrackingDutyImpl <em>Tracking Duty</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.impl.TrackingDutyImpl
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getTrackingDuty()
	 * @generated
	 */
	int TRACKING_DUTY = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_DUTY__ID = AlliancePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_DUTY__NOTE = AlliancePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_DUTY__REFERENCES = AlliancePackage.ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_DUTY__ACCEPTANCES = AlliancePackage.ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Body</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_DUTY__BODY = AlliancePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_DUTY__SUBJECT = AlliancePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_DUTY__PHASE = AlliancePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Interval Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_DUTY__INTERVAL_MONTHS = AlliancePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_DUTY__METHOD = AlliancePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Collaborations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_DUTY__COLLABORATIONS = AlliancePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Tracking Duty</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_DUTY_FEATURE_COUNT = AlliancePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Tracking Duty</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_DUTY_OPERATION_COUNT = AlliancePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.impl.AgreementImpl <em>Agreement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.impl.AgreementImpl
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getAgreement()
	 * @generated
	 */
	int AGREEMENT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__KIND = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__STATUS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__LEGAL_BASIS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Provisions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__PROVISIONS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Collaborations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__COLLABORATIONS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Parties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__PARTIES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Accountable Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__ACCOUNTABLE_PARTNER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Lead Chief Officer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__LEAD_CHIEF_OFFICER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Lead Policing Body</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__LEAD_POLICING_BODY = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Signed Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__SIGNED_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__START_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__END_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Review Interval Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__REVIEW_INTERVAL_MONTHS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__NEXT_REVIEW = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__REVIEWS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__CHANGES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Deliverables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__DELIVERABLES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Performance Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__PERFORMANCE_MEASURES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Schedules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__SCHEDULES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>In Writing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__IN_WRITING = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__DOCUMENT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Varied By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__VARIED_BY = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Varies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__VARIES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Notice Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__NOTICE_MONTHS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Termination Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__TERMINATION_RULE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Exit Strategy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__EXIT_STRATEGY = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Governance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__GOVERNANCE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Funding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__FUNDING = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Workforce Arrangements</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__WORKFORCE_ARRANGEMENTS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Direction And Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__DIRECTION_AND_CONTROL = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Liability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__LIABILITY = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Procurement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__PROCUREMENT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Investigatory Powers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__INVESTIGATORY_POWERS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Reviewing And Amending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__REVIEWING_AND_AMENDING = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>New Projects</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__NEW_PROJECTS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 34;

	/**
	 * The number of structural features of the '<em>Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 35;

	/**
	 * The number of operations of the '<em>Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.impl.AgreementPartyImpl <em>Agreement Party</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.impl.AgreementPartyImpl
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getAgreementParty()
	 * @generated
	 */
	int AGREEMENT_PARTY = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__ID = AlliancePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__NOTE = AlliancePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__REFERENCES = AlliancePackage.ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__ACCEPTANCES = AlliancePackage.ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Agreement</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__AGREEMENT = AlliancePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__PARTNER = AlliancePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__CAPACITY = AlliancePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Signed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__SIGNED = AlliancePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Signed Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__SIGNED_DATE = AlliancePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Signatory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__SIGNATORY = AlliancePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Contribution Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__CONTRIBUTION_RATIO = AlliancePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Agreement Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY_FEATURE_COUNT = AlliancePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Agreement Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY_OPERATION_COUNT = AlliancePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.impl.AgreementScheduleImpl <em>Agreement Schedule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.impl.AgreementScheduleImpl
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getAgreementSchedule()
	 * @generated
	 */
	int AGREEMENT_SCHEDULE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_SCHEDULE__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_SCHEDULE__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_SCHEDULE__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_SCHEDULE__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_SCHEDULE__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_SCHEDULE__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Thematic Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_SCHEDULE__THEMATIC_AREA = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_SCHEDULE__DOCUMENT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Agreement Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_SCHEDULE_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Agreement Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_SCHEDULE_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.impl.AgreementChangeImpl <em>Agreement Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.impl.AgreementChangeImpl
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getAgreementChange()
	 * @generated
	 */
	int AGREEMENT_CHANGE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_CHANGE__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_CHANGE__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_CHANGE__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_CHANGE__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_CHANGE__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_CHANGE__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_CHANGE__DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Agreement Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_CHANGE_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Agreement Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_CHANGE_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.impl.DeliverableImpl <em>Deliverable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.impl.DeliverableImpl
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getDeliverable()
	 * @generated
	 */
	int DELIVERABLE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Agreement</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__AGREEMENT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__DUE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Delivered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__DELIVERED = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__RESPONSIBLE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Deliverable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Deliverable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.impl.PerformanceMeasureImpl <em>Performance Measure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.impl.PerformanceMeasureImpl
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getPerformanceMeasure()
	 * @generated
	 */
	int PERFORMANCE_MEASURE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__ID = BenefitsPackage.MEASURE__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__NOTE = BenefitsPackage.MEASURE__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__REFERENCES = BenefitsPackage.MEASURE__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__ACCEPTANCES = BenefitsPackage.MEASURE__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__NAME = BenefitsPackage.MEASURE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__DESCRIPTION = BenefitsPackage.MEASURE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__UNIT = BenefitsPackage.MEASURE__UNIT;

	/**
	 * The feature id for the '<em><b>Financial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__FINANCIAL = BenefitsPackage.MEASURE__FINANCIAL;

	/**
	 * The feature id for the '<em><b>Price Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__PRICE_BASIS = BenefitsPackage.MEASURE__PRICE_BASIS;

	/**
	 * The feature id for the '<em><b>Price Base Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__PRICE_BASE_YEAR = BenefitsPackage.MEASURE__PRICE_BASE_YEAR;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__DIRECTION = BenefitsPackage.MEASURE__DIRECTION;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__BASELINE = BenefitsPackage.MEASURE__BASELINE;

	/**
	 * The feature id for the '<em><b>Baseline Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__BASELINE_DATE = BenefitsPackage.MEASURE__BASELINE_DATE;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__TARGET = BenefitsPackage.MEASURE__TARGET;

	/**
	 * The feature id for the '<em><b>Target Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__TARGET_DATE = BenefitsPackage.MEASURE__TARGET_DATE;

	/**
	 * The feature id for the '<em><b>Interval Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__INTERVAL_MONTHS = BenefitsPackage.MEASURE__INTERVAL_MONTHS;

	/**
	 * The feature id for the '<em><b>Cumulative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__CUMULATIVE = BenefitsPackage.MEASURE__CUMULATIVE;

	/**
	 * The feature id for the '<em><b>Data Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__DATA_SOURCE = BenefitsPackage.MEASURE__DATA_SOURCE;

	/**
	 * The feature id for the '<em><b>Collector</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__COLLECTOR = BenefitsPackage.MEASURE__COLLECTOR;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__PLAN = BenefitsPackage.MEASURE__PLAN;

	/**
	 * The feature id for the '<em><b>Forecast</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__FORECAST = BenefitsPackage.MEASURE__FORECAST;

	/**
	 * The feature id for the '<em><b>Actual</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__ACTUAL = BenefitsPackage.MEASURE__ACTUAL;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__RESPONSIBLE = BenefitsPackage.MEASURE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Provides Information Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE__PROVIDES_INFORMATION_REQUIRED = BenefitsPackage.MEASURE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Performance Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE_FEATURE_COUNT = BenefitsPackage.MEASURE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Performance Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_MEASURE_OPERATION_COUNT = BenefitsPackage.MEASURE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.impl.ReviewImpl <em>Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.impl.ReviewImpl
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getReview()
	 * @generated
	 */
	int REVIEW = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__DUE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Held</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__HELD = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reviewer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__REVIEWER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__FINDINGS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Streams Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__STREAMS_CHANGED = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.GovernanceBodyKind <em>Body Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.GovernanceBodyKind
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getGovernanceBodyKind()
	 * @generated
	 */
	int GOVERNANCE_BODY_KIND = 11;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.GovernanceLevel <em>Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.GovernanceLevel
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getGovernanceLevel()
	 * @generated
	 */
	int GOVERNANCE_LEVEL = 12;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.DecisionOutcome <em>Decision Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.DecisionOutcome
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getDecisionOutcome()
	 * @generated
	 */
	int DECISION_OUTCOME = 13;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.TrackedSubject <em>Tracked Subject</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.TrackedSubject
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getTrackedSubject()
	 * @generated
	 */
	int TRACKED_SUBJECT = 14;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.TrackingPhase <em>Tracking Phase</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.TrackingPhase
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getTrackingPhase()
	 * @generated
	 */
	int TRACKING_PHASE = 15;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.AgreementKind <em>Agreement Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.AgreementKind
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getAgreementKind()
	 * @generated
	 */
	int AGREEMENT_KIND = 16;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.AgreementStatus <em>Agreement Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.AgreementStatus
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getAgreementStatus()
	 * @generated
	 */
	int AGREEMENT_STATUS = 17;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.ProvisionKind <em>Provision Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.ProvisionKind
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getProvisionKind()
	 * @generated
	 */
	int PROVISION_KIND = 18;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.governance.PartyCapacity <em>Party Capacity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.governance.PartyCapacity
	 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getPartyCapacity()
	 * @generated
	 */
	int PARTY_CAPACITY = 19;


	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.governance.GovernanceBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Body</em>'.
	 * @see org.allianceworkbench.model.governance.GovernanceBody
	 * @generated
	 */
	EClass getGovernanceBody();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.GovernanceBody#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getKind()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EAttribute getGovernanceBody_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.GovernanceBody#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getLevel()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EAttribute getGovernanceBody_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.GovernanceBody#getRemit <em>Remit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remit</em>'.
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getRemit()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EAttribute getGovernanceBody_Remit();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.governance.GovernanceBody#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getOrganisation()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EReference getGovernanceBody_Organisation();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.governance.GovernanceBody#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Parent</em>'.
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getParent()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EReference getGovernanceBody_Parent();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.governance.GovernanceBody#getBodies <em>Bodies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bodies</em>'.
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getBodies()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EReference getGovernanceBody_Bodies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.governance.GovernanceBody#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Members</em>'.
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getMembers()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EReference getGovernanceBody_Members();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.governance.GovernanceBody#getChair <em>Chair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Chair</em>'.
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getChair()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EReference getGovernanceBody_Chair();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.GovernanceBody#getMeetingIntervalMonths <em>Meeting Interval Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meeting Interval Months</em>'.
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getMeetingIntervalMonths()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EAttribute getGovernanceBody_MeetingIntervalMonths();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.governance.GovernanceBody#getEscalatesTo <em>Escalates To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Escalates To</em>'.
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getEscalatesTo()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EReference getGovernanceBody_EscalatesTo();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.governance.GovernanceBody#getEscalatedFrom <em>Escalated From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Escalated From</em>'.
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getEscalatedFrom()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EReference getGovernanceBody_EscalatedFrom();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.governance.GovernanceBody#getGoverns <em>Governs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Governs</em>'.
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getGoverns()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EReference getGovernanceBody_Governs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.governance.GovernanceBody#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getDecisions()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EReference getGovernanceBody_Decisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.governance.GovernanceBody#getTrackingDuties <em>Tracking Duties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tracking Duties</em>'.
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getTrackingDuties()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EReference getGovernanceBody_TrackingDuties();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.governance.BodyMembership <em>Body Membership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Body Membership</em>'.
	 * @see org.allianceworkbench.model.governance.BodyMembership
	 * @generated
	 */
	EClass getBodyMembership();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.governance.BodyMembership#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Body</em>'.
	 * @see org.allianceworkbench.model.governance.BodyMembership#getBody()
	 * @see #getBodyMembership()
	 * @generated
	 */
	EReference getBodyMembership_Body();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.governance.BodyMembership#getPartner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Partner</em>'.
	 * @see org.allianceworkbench.model.governance.BodyMembership#getPartner()
	 * @see #getBodyMembership()
	 * @generated
	 */
	EReference getBodyMembership_Partner();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.governance.BodyMembership#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.allianceworkbench.model.governance.BodyMembership#getRole()
	 * @see #getBodyMembership()
	 * @generated
	 */
	EReference getBodyMembership_Role();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.governance.BodyMembership#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.allianceworkbench.model.governance.BodyMembership#getPerson()
	 * @see #getBodyMembership()
	 * @generated
	 */
	EReference getBodyMembership_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.BodyMembership#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.allianceworkbench.model.governance.BodyMembership#getSince()
	 * @see #getBodyMembership()
	 * @generated
	 */
	EAttribute getBodyMembership_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.BodyMembership#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.allianceworkbench.model.governance.BodyMembership#getUntil()
	 * @see #getBodyMembership()
	 * @generated
	 */
	EAttribute getBodyMembership_Until();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.governance.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.allianceworkbench.model.governance.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.governance.Decision#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Body</em>'.
	 * @see org.allianceworkbench.model.governance.Decision#getBody()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Body();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.governance.Decision#getGate <em>Gate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Gate</em>'.
	 * @see org.allianceworkbench.model.governance.Decision#getGate()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Gate();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Decision#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.allianceworkbench.model.governance.Decision#getOutcome()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Decision#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.allianceworkbench.model.governance.Decision#getDate()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Date();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.governance.Decision#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.allianceworkbench.model.governance.Decision#getSubject()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Subject();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.governance.TrackingDuty <em>Tracking Duty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tracking Duty</em>'.
	 * @see org.allianceworkbench.model.governance.TrackingDuty
	 * @generated
	 */
	EClass getTrackingDuty();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.governance.TrackingDuty#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Body</em>'.
	 * @see org.allianceworkbench.model.governance.TrackingDuty#getBody()
	 * @see #getTrackingDuty()
	 * @generated
	 */
	EReference getTrackingDuty_Body();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.TrackingDuty#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.allianceworkbench.model.governance.TrackingDuty#getSubject()
	 * @see #getTrackingDuty()
	 * @generated
	 */
	EAttribute getTrackingDuty_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.TrackingDuty#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.allianceworkbench.model.governance.TrackingDuty#getPhase()
	 * @see #getTrackingDuty()
	 * @generated
	 */
	EAttribute getTrackingDuty_Phase();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.TrackingDuty#getIntervalMonths <em>Interval Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interval Months</em>'.
	 * @see org.allianceworkbench.model.governance.TrackingDuty#getIntervalMonths()
	 * @see #getTrackingDuty()
	 * @generated
	 */
	EAttribute getTrackingDuty_IntervalMonths();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.TrackingDuty#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.allianceworkbench.model.governance.TrackingDuty#getMethod()
	 * @see #getTrackingDuty()
	 * @generated
	 */
	EAttribute getTrackingDuty_Method();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.governance.TrackingDuty#getCollaborations <em>Collaborations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Collaborations</em>'.
	 * @see org.allianceworkbench.model.governance.TrackingDuty#getCollaborations()
	 * @see #getTrackingDuty()
	 * @generated
	 */
	EReference getTrackingDuty_Collaborations();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.governance.Agreement <em>Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agreement</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement
	 * @generated
	 */
	EClass getAgreement();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getKind()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getStatus()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getLegalBasis <em>Legal Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Basis</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getLegalBasis()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_LegalBasis();

	/**
	 * Returns the meta object for the attribute list '{@link org.allianceworkbench.model.governance.Agreement#getProvisions <em>Provisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Provisions</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getProvisions()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Provisions();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.governance.Agreement#getCollaborations <em>Collaborations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Collaborations</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getCollaborations()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Collaborations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.governance.Agreement#getParties <em>Parties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parties</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getParties()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Parties();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.governance.Agreement#getAccountablePartner <em>Accountable Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Accountable Partner</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getAccountablePartner()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_AccountablePartner();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.governance.Agreement#getLeadChiefOfficer <em>Lead Chief Officer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Lead Chief Officer</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getLeadChiefOfficer()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_LeadChiefOfficer();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.governance.Agreement#getLeadPolicingBody <em>Lead Policing Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Lead Policing Body</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getLeadPolicingBody()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_LeadPolicingBody();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getSignedDate <em>Signed Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed Date</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getSignedDate()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_SignedDate();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getStartDate <em>Start Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Date</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getStartDate()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_StartDate();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getEndDate <em>End Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Date</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getEndDate()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_EndDate();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getReviewIntervalMonths <em>Review Interval Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Interval Months</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getReviewIntervalMonths()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_ReviewIntervalMonths();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getNextReview <em>Next Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Review</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getNextReview()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_NextReview();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.governance.Agreement#getReviews <em>Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviews</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getReviews()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Reviews();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.governance.Agreement#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Changes</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getChanges()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Changes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.governance.Agreement#getDeliverables <em>Deliverables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Deliverables</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getDeliverables()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Deliverables();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.governance.Agreement#getPerformanceMeasures <em>Performance Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Performance Measures</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getPerformanceMeasures()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_PerformanceMeasures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.governance.Agreement#getSchedules <em>Schedules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Schedules</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getSchedules()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Schedules();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getInWriting <em>In Writing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Writing</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getInWriting()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_InWriting();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getDocument()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Document();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.governance.Agreement#getVariedBy <em>Varied By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Varied By</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getVariedBy()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_VariedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.governance.Agreement#getVaries <em>Varies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Varies</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getVaries()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Varies();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getNoticeMonths <em>Notice Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notice Months</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getNoticeMonths()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_NoticeMonths();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getTerminationRule <em>Termination Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Termination Rule</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getTerminationRule()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_TerminationRule();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getExitStrategy <em>Exit Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exit Strategy</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getExitStrategy()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_ExitStrategy();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getGovernance <em>Governance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Governance</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getGovernance()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Governance();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getFunding <em>Funding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Funding</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getFunding()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Funding();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getWorkforceArrangements <em>Workforce Arrangements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Workforce Arrangements</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getWorkforceArrangements()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_WorkforceArrangements();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getDirectionAndControl <em>Direction And Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction And Control</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getDirectionAndControl()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_DirectionAndControl();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getLiability <em>Liability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Liability</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getLiability()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Liability();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getProcurement <em>Procurement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Procurement</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getProcurement()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Procurement();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getInvestigatoryPowers <em>Investigatory Powers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Investigatory Powers</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getInvestigatoryPowers()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_InvestigatoryPowers();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getReviewingAndAmending <em>Reviewing And Amending</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewing And Amending</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getReviewingAndAmending()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_ReviewingAndAmending();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Agreement#getNewProjects <em>New Projects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>New Projects</em>'.
	 * @see org.allianceworkbench.model.governance.Agreement#getNewProjects()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_NewProjects();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.governance.AgreementParty <em>Agreement Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agreement Party</em>'.
	 * @see org.allianceworkbench.model.governance.AgreementParty
	 * @generated
	 */
	EClass getAgreementParty();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.governance.AgreementParty#getAgreement <em>Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Agreement</em>'.
	 * @see org.allianceworkbench.model.governance.AgreementParty#getAgreement()
	 * @see #getAgreementParty()
	 * @generated
	 */
	EReference getAgreementParty_Agreement();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.governance.AgreementParty#getPartner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Partner</em>'.
	 * @see org.allianceworkbench.model.governance.AgreementParty#getPartner()
	 * @see #getAgreementParty()
	 * @generated
	 */
	EReference getAgreementParty_Partner();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.AgreementParty#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see org.allianceworkbench.model.governance.AgreementParty#getCapacity()
	 * @see #getAgreementParty()
	 * @generated
	 */
	EAttribute getAgreementParty_Capacity();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.AgreementParty#isSigned <em>Signed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed</em>'.
	 * @see org.allianceworkbench.model.governance.AgreementParty#isSigned()
	 * @see #getAgreementParty()
	 * @generated
	 */
	EAttribute getAgreementParty_Signed();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.AgreementParty#getSignedDate <em>Signed Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed Date</em>'.
	 * @see org.allianceworkbench.model.governance.AgreementParty#getSignedDate()
	 * @see #getAgreementParty()
	 * @generated
	 */
	EAttribute getAgreementParty_SignedDate();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.governance.AgreementParty#getSignatory <em>Signatory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Signatory</em>'.
	 * @see org.allianceworkbench.model.governance.AgreementParty#getSignatory()
	 * @see #getAgreementParty()
	 * @generated
	 */
	EReference getAgreementParty_Signatory();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.AgreementParty#getContributionRatio <em>Contribution Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contribution Ratio</em>'.
	 * @see org.allianceworkbench.model.governance.AgreementParty#getContributionRatio()
	 * @see #getAgreementParty()
	 * @generated
	 */
	EAttribute getAgreementParty_ContributionRatio();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.governance.AgreementSchedule <em>Agreement Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agreement Schedule</em>'.
	 * @see org.allianceworkbench.model.governance.AgreementSchedule
	 * @generated
	 */
	EClass getAgreementSchedule();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.governance.AgreementSchedule#getThematicArea <em>Thematic Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Thematic Area</em>'.
	 * @see org.allianceworkbench.model.governance.AgreementSchedule#getThematicArea()
	 * @see #getAgreementSchedule()
	 * @generated
	 */
	EReference getAgreementSchedule_ThematicArea();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.AgreementSchedule#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.allianceworkbench.model.governance.AgreementSchedule#getDocument()
	 * @see #getAgreementSchedule()
	 * @generated
	 */
	EAttribute getAgreementSchedule_Document();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.governance.AgreementChange <em>Agreement Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agreement Change</em>'.
	 * @see org.allianceworkbench.model.governance.AgreementChange
	 * @generated
	 */
	EClass getAgreementChange();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.AgreementChange#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.allianceworkbench.model.governance.AgreementChange#getDate()
	 * @see #getAgreementChange()
	 * @generated
	 */
	EAttribute getAgreementChange_Date();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.governance.Deliverable <em>Deliverable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Deliverable</em>'.
	 * @see org.allianceworkbench.model.governance.Deliverable
	 * @generated
	 */
	EClass getDeliverable();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.governance.Deliverable#getAgreement <em>Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Agreement</em>'.
	 * @see org.allianceworkbench.model.governance.Deliverable#getAgreement()
	 * @see #getDeliverable()
	 * @generated
	 */
	EReference getDeliverable_Agreement();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Deliverable#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.allianceworkbench.model.governance.Deliverable#getDue()
	 * @see #getDeliverable()
	 * @generated
	 */
	EAttribute getDeliverable_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Deliverable#getDelivered <em>Delivered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delivered</em>'.
	 * @see org.allianceworkbench.model.governance.Deliverable#getDelivered()
	 * @see #getDeliverable()
	 * @generated
	 */
	EAttribute getDeliverable_Delivered();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.governance.Deliverable#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Responsible</em>'.
	 * @see org.allianceworkbench.model.governance.Deliverable#getResponsible()
	 * @see #getDeliverable()
	 * @generated
	 */
	EReference getDeliverable_Responsible();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.governance.PerformanceMeasure <em>Performance Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Performance Measure</em>'.
	 * @see org.allianceworkbench.model.governance.PerformanceMeasure
	 * @generated
	 */
	EClass getPerformanceMeasure();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.governance.PerformanceMeasure#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Responsible</em>'.
	 * @see org.allianceworkbench.model.governance.PerformanceMeasure#getResponsible()
	 * @see #getPerformanceMeasure()
	 * @generated
	 */
	EReference getPerformanceMeasure_Responsible();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.PerformanceMeasure#getProvidesInformationRequired <em>Provides Information Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provides Information Required</em>'.
	 * @see org.allianceworkbench.model.governance.PerformanceMeasure#getProvidesInformationRequired()
	 * @see #getPerformanceMeasure()
	 * @generated
	 */
	EAttribute getPerformanceMeasure_ProvidesInformationRequired();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.governance.Review <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review</em>'.
	 * @see org.allianceworkbench.model.governance.Review
	 * @generated
	 */
	EClass getReview();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Review#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.allianceworkbench.model.governance.Review#getDue()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Review#getHeld <em>Held</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Held</em>'.
	 * @see org.allianceworkbench.model.governance.Review#getHeld()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Held();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.governance.Review#getReviewer <em>Reviewer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Reviewer</em>'.
	 * @see org.allianceworkbench.model.governance.Review#getReviewer()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Reviewer();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Review#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Findings</em>'.
	 * @see org.allianceworkbench.model.governance.Review#getFindings()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Findings();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.governance.Review#isStreamsChanged <em>Streams Changed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Streams Changed</em>'.
	 * @see org.allianceworkbench.model.governance.Review#isStreamsChanged()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_StreamsChanged();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.governance.GovernanceBodyKind <em>Body Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Body Kind</em>'.
	 * @see org.allianceworkbench.model.governance.GovernanceBodyKind
	 * @generated
	 */
	EEnum getGovernanceBodyKind();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.governance.GovernanceLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Level</em>'.
	 * @see org.allianceworkbench.model.governance.GovernanceLevel
	 * @generated
	 */
	EEnum getGovernanceLevel();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.governance.DecisionOutcome <em>Decision Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Decision Outcome</em>'.
	 * @see org.allianceworkbench.model.governance.DecisionOutcome
	 * @generated
	 */
	EEnum getDecisionOutcome();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.governance.TrackedSubject <em>Tracked Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tracked Subject</em>'.
	 * @see org.allianceworkbench.model.governance.TrackedSubject
	 * @generated
	 */
	EEnum getTrackedSubject();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.governance.TrackingPhase <em>Tracking Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tracking Phase</em>'.
	 * @see org.allianceworkbench.model.governance.TrackingPhase
	 * @generated
	 */
	EEnum getTrackingPhase();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.governance.AgreementKind <em>Agreement Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Agreement Kind</em>'.
	 * @see org.allianceworkbench.model.governance.AgreementKind
	 * @generated
	 */
	EEnum getAgreementKind();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.governance.AgreementStatus <em>Agreement Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Agreement Status</em>'.
	 * @see org.allianceworkbench.model.governance.AgreementStatus
	 * @generated
	 */
	EEnum getAgreementStatus();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.governance.ProvisionKind <em>Provision Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Provision Kind</em>'.
	 * @see org.allianceworkbench.model.governance.ProvisionKind
	 * @generated
	 */
	EEnum getProvisionKind();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.governance.PartyCapacity <em>Party Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Party Capacity</em>'.
	 * @see org.allianceworkbench.model.governance.PartyCapacity
	 * @generated
	 */
	EEnum getPartyCapacity();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	GovernanceFactory getGovernanceFactory();

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
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.impl.GovernanceBodyImpl <em>Body</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.impl.GovernanceBodyImpl
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getGovernanceBody()
		 * @generated
		 */
		EClass GOVERNANCE_BODY = eINSTANCE.getGovernanceBody();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOVERNANCE_BODY__KIND = eINSTANCE.getGovernanceBody_Kind();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOVERNANCE_BODY__LEVEL = eINSTANCE.getGovernanceBody_Level();

		/**
		 * The meta object literal for the '<em><b>Remit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOVERNANCE_BODY__REMIT = eINSTANCE.getGovernanceBody_Remit();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOVERNANCE_BODY__ORGANISATION = eINSTANCE.getGovernanceBody_Organisation();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOVERNANCE_BODY__PARENT = eINSTANCE.getGovernanceBody_Parent();

		/**
		 * The meta object literal for the '<em><b>Bodies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOVERNANCE_BODY__BODIES = eINSTANCE.getGovernanceBody_Bodies();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOVERNANCE_BODY__MEMBERS = eINSTANCE.getGovernanceBody_Members();

		/**
		 * The meta object literal for the '<em><b>Chair</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOVERNANCE_BODY__CHAIR = eINSTANCE.getGovernanceBody_Chair();

		/**
		 * The meta object literal for the '<em><b>Meeting Interval Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOVERNANCE_BODY__MEETING_INTERVAL_MONTHS = eINSTANCE.getGovernanceBody_MeetingIntervalMonths();

		/**
		 * The meta object literal for the '<em><b>Escalates To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOVERNANCE_BODY__ESCALATES_TO = eINSTANCE.getGovernanceBody_EscalatesTo();

		/**
		 * The meta object literal for the '<em><b>Escalated From</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOVERNANCE_BODY__ESCALATED_FROM = eINSTANCE.getGovernanceBody_EscalatedFrom();

		/**
		 * The meta object literal for the '<em><b>Governs</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOVERNANCE_BODY__GOVERNS = eINSTANCE.getGovernanceBody_Governs();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOVERNANCE_BODY__DECISIONS = eINSTANCE.getGovernanceBody_Decisions();

		/**
		 * The meta object literal for the '<em><b>Tracking Duties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOVERNANCE_BODY__TRACKING_DUTIES = eINSTANCE.getGovernanceBody_TrackingDuties();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.impl.BodyMembershipImpl <em>Body Membership</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.impl.BodyMembershipImpl
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getBodyMembership()
		 * @generated
		 */
		EClass BODY_MEMBERSHIP = eINSTANCE.getBodyMembership();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BODY_MEMBERSHIP__BODY = eINSTANCE.getBodyMembership_Body();

		/**
		 * The meta object literal for the '<em><b>Partner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BODY_MEMBERSHIP__PARTNER = eINSTANCE.getBodyMembership_Partner();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BODY_MEMBERSHIP__ROLE = eINSTANCE.getBodyMembership_Role();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BODY_MEMBERSHIP__PERSON = eINSTANCE.getBodyMembership_Person();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY_MEMBERSHIP__SINCE = eINSTANCE.getBodyMembership_Since();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY_MEMBERSHIP__UNTIL = eINSTANCE.getBodyMembership_Until();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.impl.DecisionImpl
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__BODY = eINSTANCE.getDecision_Body();

		/**
		 * The meta object literal for the '<em><b>Gate</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__GATE = eINSTANCE.getDecision_Gate();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__OUTCOME = eINSTANCE.getDecision_Outcome();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__DATE = eINSTANCE.getDecision_Date();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__SUBJECT = eINSTANCE.getDecision_Subject();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.impl.TrackingDutyImpl <em>Tracking Duty</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.impl.TrackingDutyImpl
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getTrackingDuty()
		 * @generated
		 */
		EClass TRACKING_DUTY = eINSTANCE.getTrackingDuty();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACKING_DUTY__BODY = eINSTANCE.getTrackingDuty_Body();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACKING_DUTY__SUBJECT = eINSTANCE.getTrackingDuty_Subject();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACKING_DUTY__PHASE = eINSTANCE.getTrackingDuty_Phase();

		/**
		 * The meta object literal for the '<em><b>Interval Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACKING_DUTY__INTERVAL_MONTHS = eINSTANCE.getTrackingDuty_IntervalMonths();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACKING_DUTY__METHOD = eINSTANCE.getTrackingDuty_Method();

		/**
		 * The meta object literal for the '<em><b>Collaborations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACKING_DUTY__COLLABORATIONS = eINSTANCE.getTrackingDuty_Collaborations();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.impl.AgreementImpl <em>Agreement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.impl.AgreementImpl
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getAgreement()
		 * @generated
		 */
		EClass AGREEMENT = eINSTANCE.getAgreement();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__KIND = eINSTANCE.getAgreement_Kind();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__STATUS = eINSTANCE.getAgreement_Status();

		/**
		 * The meta object literal for the '<em><b>Legal Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__LEGAL_BASIS = eINSTANCE.getAgreement_LegalBasis();

		/**
		 * The meta object literal for the '<em><b>Provisions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__PROVISIONS = eINSTANCE.getAgreement_Provisions();

		/**
		 * The meta object literal for the '<em><b>Collaborations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__COLLABORATIONS = eINSTANCE.getAgreement_Collaborations();

		/**
		 * The meta object literal for the '<em><b>Parties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__PARTIES = eINSTANCE.getAgreement_Parties();

		/**
		 * The meta object literal for the '<em><b>Accountable Partner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__ACCOUNTABLE_PARTNER = eINSTANCE.getAgreement_AccountablePartner();

		/**
		 * The meta object literal for the '<em><b>Lead Chief Officer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__LEAD_CHIEF_OFFICER = eINSTANCE.getAgreement_LeadChiefOfficer();

		/**
		 * The meta object literal for the '<em><b>Lead Policing Body</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__LEAD_POLICING_BODY = eINSTANCE.getAgreement_LeadPolicingBody();

		/**
		 * The meta object literal for the '<em><b>Signed Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__SIGNED_DATE = eINSTANCE.getAgreement_SignedDate();

		/**
		 * The meta object literal for the '<em><b>Start Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__START_DATE = eINSTANCE.getAgreement_StartDate();

		/**
		 * The meta object literal for the '<em><b>End Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__END_DATE = eINSTANCE.getAgreement_EndDate();

		/**
		 * The meta object literal for the '<em><b>Review Interval Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__REVIEW_INTERVAL_MONTHS = eINSTANCE.getAgreement_ReviewIntervalMonths();

		/**
		 * The meta object literal for the '<em><b>Next Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__NEXT_REVIEW = eINSTANCE.getAgreement_NextReview();

		/**
		 * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__REVIEWS = eINSTANCE.getAgreement_Reviews();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__CHANGES = eINSTANCE.getAgreement_Changes();

		/**
		 * The meta object literal for the '<em><b>Deliverables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__DELIVERABLES = eINSTANCE.getAgreement_Deliverables();

		/**
		 * The meta object literal for the '<em><b>Performance Measures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__PERFORMANCE_MEASURES = eINSTANCE.getAgreement_PerformanceMeasures();

		/**
		 * The meta object literal for the '<em><b>Schedules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__SCHEDULES = eINSTANCE.getAgreement_Schedules();

		/**
		 * The meta object literal for the '<em><b>In Writing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__IN_WRITING = eINSTANCE.getAgreement_InWriting();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__DOCUMENT = eINSTANCE.getAgreement_Document();

		/**
		 * The meta object literal for the '<em><b>Varied By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__VARIED_BY = eINSTANCE.getAgreement_VariedBy();

		/**
		 * The meta object literal for the '<em><b>Varies</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__VARIES = eINSTANCE.getAgreement_Varies();

		/**
		 * The meta object literal for the '<em><b>Notice Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__NOTICE_MONTHS = eINSTANCE.getAgreement_NoticeMonths();

		/**
		 * The meta object literal for the '<em><b>Termination Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__TERMINATION_RULE = eINSTANCE.getAgreement_TerminationRule();

		/**
		 * The meta object literal for the '<em><b>Exit Strategy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__EXIT_STRATEGY = eINSTANCE.getAgreement_ExitStrategy();

		/**
		 * The meta object literal for the '<em><b>Governance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__GOVERNANCE = eINSTANCE.getAgreement_Governance();

		/**
		 * The meta object literal for the '<em><b>Funding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__FUNDING = eINSTANCE.getAgreement_Funding();

		/**
		 * The meta object literal for the '<em><b>Workforce Arrangements</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__WORKFORCE_ARRANGEMENTS = eINSTANCE.getAgreement_WorkforceArrangements();

		/**
		 * The meta object literal for the '<em><b>Direction And Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__DIRECTION_AND_CONTROL = eINSTANCE.getAgreement_DirectionAndControl();

		/**
		 * The meta object literal for the '<em><b>Liability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__LIABILITY = eINSTANCE.getAgreement_Liability();

		/**
		 * The meta object literal for the '<em><b>Procurement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__PROCUREMENT = eINSTANCE.getAgreement_Procurement();

		/**
		 * The meta object literal for the '<em><b>Investigatory Powers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__INVESTIGATORY_POWERS = eINSTANCE.getAgreement_InvestigatoryPowers();

		/**
		 * The meta object literal for the '<em><b>Reviewing And Amending</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__REVIEWING_AND_AMENDING = eINSTANCE.getAgreement_ReviewingAndAmending();

		/**
		 * The meta object literal for the '<em><b>New Projects</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__NEW_PROJECTS = eINSTANCE.getAgreement_NewProjects();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.impl.AgreementPartyImpl <em>Agreement Party</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.impl.AgreementPartyImpl
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getAgreementParty()
		 * @generated
		 */
		EClass AGREEMENT_PARTY = eINSTANCE.getAgreementParty();

		/**
		 * The meta object literal for the '<em><b>Agreement</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT_PARTY__AGREEMENT = eINSTANCE.getAgreementParty_Agreement();

		/**
		 * The meta object literal for the '<em><b>Partner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT_PARTY__PARTNER = eINSTANCE.getAgreementParty_Partner();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT_PARTY__CAPACITY = eINSTANCE.getAgreementParty_Capacity();

		/**
		 * The meta object literal for the '<em><b>Signed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT_PARTY__SIGNED = eINSTANCE.getAgreementParty_Signed();

		/**
		 * The meta object literal for the '<em><b>Signed Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT_PARTY__SIGNED_DATE = eINSTANCE.getAgreementParty_SignedDate();

		/**
		 * The meta object literal for the '<em><b>Signatory</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT_PARTY__SIGNATORY = eINSTANCE.getAgreementParty_Signatory();

		/**
		 * The meta object literal for the '<em><b>Contribution Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT_PARTY__CONTRIBUTION_RATIO = eINSTANCE.getAgreementParty_ContributionRatio();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.impl.AgreementScheduleImpl <em>Agreement Schedule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.impl.AgreementScheduleImpl
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getAgreementSchedule()
		 * @generated
		 */
		EClass AGREEMENT_SCHEDULE = eINSTANCE.getAgreementSchedule();

		/**
		 * The meta object literal for the '<em><b>Thematic Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT_SCHEDULE__THEMATIC_AREA = eINSTANCE.getAgreementSchedule_ThematicArea();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT_SCHEDULE__DOCUMENT = eINSTANCE.getAgreementSchedule_Document();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.impl.AgreementChangeImpl <em>Agreement Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.impl.AgreementChangeImpl
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getAgreementChange()
		 * @generated
		 */
		EClass AGREEMENT_CHANGE = eINSTANCE.getAgreementChange();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT_CHANGE__DATE = eINSTANCE.getAgreementChange_Date();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.impl.DeliverableImpl <em>Deliverable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.impl.DeliverableImpl
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getDeliverable()
		 * @generated
		 */
		EClass DELIVERABLE = eINSTANCE.getDeliverable();

		/**
		 * The meta object literal for the '<em><b>Agreement</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELIVERABLE__AGREEMENT = eINSTANCE.getDeliverable_Agreement();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERABLE__DUE = eINSTANCE.getDeliverable_Due();

		/**
		 * The meta object literal for the '<em><b>Delivered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERABLE__DELIVERED = eINSTANCE.getDeliverable_Delivered();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELIVERABLE__RESPONSIBLE = eINSTANCE.getDeliverable_Responsible();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.impl.PerformanceMeasureImpl <em>Performance Measure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.impl.PerformanceMeasureImpl
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getPerformanceMeasure()
		 * @generated
		 */
		EClass PERFORMANCE_MEASURE = eINSTANCE.getPerformanceMeasure();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERFORMANCE_MEASURE__RESPONSIBLE = eINSTANCE.getPerformanceMeasure_Responsible();

		/**
		 * The meta object literal for the '<em><b>Provides Information Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERFORMANCE_MEASURE__PROVIDES_INFORMATION_REQUIRED = eINSTANCE.getPerformanceMeasure_ProvidesInformationRequired();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.impl.ReviewImpl <em>Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.impl.ReviewImpl
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getReview()
		 * @generated
		 */
		EClass REVIEW = eINSTANCE.getReview();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__DUE = eINSTANCE.getReview_Due();

		/**
		 * The meta object literal for the '<em><b>Held</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__HELD = eINSTANCE.getReview_Held();

		/**
		 * The meta object literal for the '<em><b>Reviewer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__REVIEWER = eINSTANCE.getReview_Reviewer();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__FINDINGS = eINSTANCE.getReview_Findings();

		/**
		 * The meta object literal for the '<em><b>Streams Changed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__STREAMS_CHANGED = eINSTANCE.getReview_StreamsChanged();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.GovernanceBodyKind <em>Body Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.GovernanceBodyKind
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getGovernanceBodyKind()
		 * @generated
		 */
		EEnum GOVERNANCE_BODY_KIND = eINSTANCE.getGovernanceBodyKind();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.GovernanceLevel <em>Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.GovernanceLevel
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getGovernanceLevel()
		 * @generated
		 */
		EEnum GOVERNANCE_LEVEL = eINSTANCE.getGovernanceLevel();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.DecisionOutcome <em>Decision Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.DecisionOutcome
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getDecisionOutcome()
		 * @generated
		 */
		EEnum DECISION_OUTCOME = eINSTANCE.getDecisionOutcome();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.TrackedSubject <em>Tracked Subject</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.TrackedSubject
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getTrackedSubject()
		 * @generated
		 */
		EEnum TRACKED_SUBJECT = eINSTANCE.getTrackedSubject();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.TrackingPhase <em>Tracking Phase</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.TrackingPhase
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getTrackingPhase()
		 * @generated
		 */
		EEnum TRACKING_PHASE = eINSTANCE.getTrackingPhase();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.AgreementKind <em>Agreement Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.AgreementKind
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getAgreementKind()
		 * @generated
		 */
		EEnum AGREEMENT_KIND = eINSTANCE.getAgreementKind();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.AgreementStatus <em>Agreement Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.AgreementStatus
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getAgreementStatus()
		 * @generated
		 */
		EEnum AGREEMENT_STATUS = eINSTANCE.getAgreementStatus();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.ProvisionKind <em>Provision Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.ProvisionKind
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getProvisionKind()
		 * @generated
		 */
		EEnum PROVISION_KIND = eINSTANCE.getProvisionKind();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.governance.PartyCapacity <em>Party Capacity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.governance.PartyCapacity
		 * @see org.allianceworkbench.model.governance.impl.GovernancePackageImpl#getPartyCapacity()
		 * @generated
		 */
		EEnum PARTY_CAPACITY = eINSTANCE.getPartyCapacity();

	}

} //GovernancePackage
