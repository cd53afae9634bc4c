/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agreement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An agreement between partners. Source: S0; S1; S3; S4; Police Act 1996 s22A-23I.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getStatus <em>Status</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getProvisions <em>Provisions</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getCollaborations <em>Collaborations</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getParties <em>Parties</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getAccountablePartner <em>Accountable Partner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getLeadChiefOfficer <em>Lead Chief Officer</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getLeadPolicingBody <em>Lead Policing Body</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getSignedDate <em>Signed Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getEndDate <em>End Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getReviewIntervalMonths <em>Review Interval Months</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getDeliverables <em>Deliverables</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getPerformanceMeasures <em>Performance Measures</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getSchedules <em>Schedules</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getInWriting <em>In Writing</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getDocument <em>Document</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getVariedBy <em>Varied By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getVaries <em>Varies</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getNoticeMonths <em>Notice Months</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getTerminationRule <em>Termination Rule</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getExitStrategy <em>Exit Strategy</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getGovernance <em>Governance</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getFunding <em>Funding</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getWorkforceArrangements <em>Workforce Arrangements</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getDirectionAndControl <em>Direction And Control</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getLiability <em>Liability</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getProcurement <em>Procurement</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getInvestigatoryPowers <em>Investigatory Powers</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getReviewingAndAmending <em>Reviewing And Amending</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Agreement#getNewProjects <em>New Projects</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement()
 * @model
 * @generated
 */
public interface Agreement extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.governance.AgreementKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of agreement it is. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.governance.AgreementKind
	 * @see #setKind(AgreementKind)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_Kind()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	AgreementKind getKind();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.governance.AgreementKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AgreementKind value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.governance.AgreementStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.allianceworkbench.model.governance.AgreementStatus
	 * @see #setStatus(AgreementStatus)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_Status()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Life'"
	 * @generated
	 */
	AgreementStatus getStatus();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.allianceworkbench.model.governance.AgreementStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(AgreementStatus value);

	/**
	 * Returns the value of the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The statute or other law it rests on. Source: Police Act 1996 s22A-23I.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Basis</em>' attribute.
	 * @see #setLegalBasis(String)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_LegalBasis()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Legal'"
	 * @generated
	 */
	String getLegalBasis();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getLegalBasis <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Basis</em>' attribute.
	 * @see #getLegalBasis()
	 * @generated
	 */
	void setLegalBasis(String value);

	/**
	 * Returns the value of the '<em><b>Provisions</b></em>' attribute list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.ProvisionKind}.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.governance.ProvisionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it provides under section 22A. Source: Police Act 1996 s22A(2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provisions</em>' attribute list.
	 * @see org.allianceworkbench.model.governance.ProvisionKind
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_Provisions()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Legal'"
	 * @generated
	 */
	EList<ProvisionKind> getProvisions();

	/**
	 * Returns the value of the '<em><b>Collaborations</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Collaboration}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Collaboration#getAgreements <em>Agreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaborations that rest on it. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collaborations</em>' reference list.
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_Collaborations()
	 * @see org.allianceworkbench.model.partners.Collaboration#getAgreements
	 * @model opposite="agreements" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Collaboration> getCollaborations();

	/**
	 * Returns the value of the '<em><b>Parties</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.AgreementParty}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.AgreementParty#getAgreement <em>Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parties and their signatures. Source: S0; rule 32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parties</em>' containment reference list.
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_Parties()
	 * @see org.allianceworkbench.model.governance.AgreementParty#getAgreement
	 * @model opposite="agreement" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Parties'"
	 * @generated
	 */
	EList<AgreementParty> getParties();

	/**
	 * Returns the value of the '<em><b>Accountable Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partner held to account. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accountable Partner</em>' reference.
	 * @see #setAccountablePartner(Partner)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_AccountablePartner()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Parties'"
	 * @generated
	 */
	Partner getAccountablePartner();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getAccountablePartner <em>Accountable Partner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accountable Partner</em>' reference.
	 * @see #getAccountablePartner()
	 * @generated
	 */
	void setAccountablePartner(Partner value);

	/**
	 * Returns the value of the '<em><b>Lead Chief Officer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lead chief officer. Source: Police Act 1996 s22A-23I.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead Chief Officer</em>' reference.
	 * @see #setLeadChiefOfficer(Stakeholder)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_LeadChiefOfficer()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Parties'"
	 * @generated
	 */
	Stakeholder getLeadChiefOfficer();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getLeadChiefOfficer <em>Lead Chief Officer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead Chief Officer</em>' reference.
	 * @see #getLeadChiefOfficer()
	 * @generated
	 */
	void setLeadChiefOfficer(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Lead Policing Body</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lead policing body. Source: Police Act 1996 s22A-23I.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead Policing Body</em>' reference.
	 * @see #setLeadPolicingBody(Partner)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_LeadPolicingBody()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Parties'"
	 * @generated
	 */
	Partner getLeadPolicingBody();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getLeadPolicingBody <em>Lead Policing Body</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead Policing Body</em>' reference.
	 * @see #getLeadPolicingBody()
	 * @generated
	 */
	void setLeadPolicingBody(Partner value);

	/**
	 * Returns the value of the '<em><b>Signed Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was signed. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed Date</em>' attribute.
	 * @see #setSignedDate(PartialDate)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_SignedDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Life'"
	 * @generated
	 */
	PartialDate getSignedDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getSignedDate <em>Signed Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed Date</em>' attribute.
	 * @see #getSignedDate()
	 * @generated
	 */
	void setSignedDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From when it holds. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Date</em>' attribute.
	 * @see #setStartDate(PartialDate)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_StartDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Life'"
	 * @generated
	 */
	PartialDate getStartDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getStartDate <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Date</em>' attribute.
	 * @see #getStartDate()
	 * @generated
	 */
	void setStartDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when it holds. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Date</em>' attribute.
	 * @see #setEndDate(PartialDate)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_EndDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Life'"
	 * @generated
	 */
	PartialDate getEndDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getEndDate <em>End Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Date</em>' attribute.
	 * @see #getEndDate()
	 * @generated
	 */
	void setEndDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Review Interval Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it is reviewed. Unit: months, 0 when not stated. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Interval Months</em>' attribute.
	 * @see #setReviewIntervalMonths(int)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_ReviewIntervalMonths()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Review'"
	 * @generated
	 */
	int getReviewIntervalMonths();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getReviewIntervalMonths <em>Review Interval Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Interval Months</em>' attribute.
	 * @see #getReviewIntervalMonths()
	 * @generated
	 */
	void setReviewIntervalMonths(int value);

	/**
	 * Returns the value of the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is to be reviewed next. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Review</em>' attribute.
	 * @see #setNextReview(PartialDate)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_NextReview()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Review'"
	 * @generated
	 */
	PartialDate getNextReview();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getNextReview <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Review</em>' attribute.
	 * @see #getNextReview()
	 * @generated
	 */
	void setNextReview(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.Review}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reviews held and planned. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviews</em>' containment reference list.
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_Reviews()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Review'"
	 * @generated
	 */
	EList<Review> getReviews();

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.AgreementChange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was changed, to account for changing or additional project streams. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' containment reference list.
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_Changes()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Review'"
	 * @generated
	 */
	EList<AgreementChange> getChanges();

	/**
	 * Returns the value of the '<em><b>Deliverables</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.Deliverable}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.Deliverable#getAgreement <em>Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be delivered. Source: S0; rule 33.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deliverables</em>' containment reference list.
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_Deliverables()
	 * @see org.allianceworkbench.model.governance.Deliverable#getAgreement
	 * @model opposite="agreement" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Content'"
	 * @generated
	 */
	EList<Deliverable> getDeliverables();

	/**
	 * Returns the value of the '<em><b>Performance Measures</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.PerformanceMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How performance is measured. Source: S0; rule 33.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performance Measures</em>' containment reference list.
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_PerformanceMeasures()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Content'"
	 * @generated
	 */
	EList<PerformanceMeasure> getPerformanceMeasures();

	/**
	 * Returns the value of the '<em><b>Schedules</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.AgreementSchedule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its thematic schedules. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schedules</em>' containment reference list.
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_Schedules()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Content'"
	 * @generated
	 */
	EList<AgreementSchedule> getSchedules();

	/**
	 * Returns the value of the '<em><b>In Writing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is in writing, as it must be. Source: Police Act 1996 s23C(2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Writing</em>' attribute.
	 * @see #setInWriting(Boolean)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_InWriting()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Legal'"
	 * @generated
	 */
	Boolean getInWriting();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getInWriting <em>In Writing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Writing</em>' attribute.
	 * @see #getInWriting()
	 * @generated
	 */
	void setInWriting(Boolean value);

	/**
	 * Returns the value of the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where its text can be read: a URL or a path. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' attribute.
	 * @see #setDocument(String)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_Document()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	String getDocument();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getDocument <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' attribute.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(String value);

	/**
	 * Returns the value of the '<em><b>Varied By</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.Agreement#getVaries <em>Varies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The later agreement that varies it. Source: Police Act 1996 s23C.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Varied By</em>' reference.
	 * @see #setVariedBy(Agreement)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_VariedBy()
	 * @see org.allianceworkbench.model.governance.Agreement#getVaries
	 * @model opposite="varies" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Life'"
	 * @generated
	 */
	Agreement getVariedBy();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getVariedBy <em>Varied By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Varied By</em>' reference.
	 * @see #getVariedBy()
	 * @generated
	 */
	void setVariedBy(Agreement value);

	/**
	 * Returns the value of the '<em><b>Varies</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.Agreement}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.Agreement#getVariedBy <em>Varied By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The earlier agreements it varies. Source: Police Act 1996 s23C.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Varies</em>' reference list.
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_Varies()
	 * @see org.allianceworkbench.model.governance.Agreement#getVariedBy
	 * @model opposite="variedBy" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Life'"
	 * @generated
	 */
	EList<Agreement> getVaries();

	/**
	 * Returns the value of the '<em><b>Notice Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The notice a party must give to withdraw. Unit: months, 0 when not stated. Source: Police Act 1996 s22A-23I.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notice Months</em>' attribute.
	 * @see #setNoticeMonths(int)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_NoticeMonths()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Exit'"
	 * @generated
	 */
	int getNoticeMonths();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getNoticeMonths <em>Notice Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notice Months</em>' attribute.
	 * @see #getNoticeMonths()
	 * @generated
	 */
	void setNoticeMonths(int value);

	/**
	 * Returns the value of the '<em><b>Termination Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is ended, such as by unanimity. Source: Police Act 1996 s22A-23I.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Termination Rule</em>' attribute.
	 * @see #setTerminationRule(String)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_TerminationRule()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Exit'"
	 * @generated
	 */
	String getTerminationRule();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getTerminationRule <em>Termination Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Termination Rule</em>' attribute.
	 * @see #getTerminationRule()
	 * @generated
	 */
	void setTerminationRule(String value);

	/**
	 * Returns the value of the '<em><b>Exit Strategy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens to staff, assets and money at the end. Source: statutory guidance 2012: ending, exit strategy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exit Strategy</em>' attribute.
	 * @see #setExitStrategy(String)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_ExitStrategy()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Exit'"
	 * @generated
	 */
	String getExitStrategy();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getExitStrategy <em>Exit Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exit Strategy</em>' attribute.
	 * @see #getExitStrategy()
	 * @generated
	 */
	void setExitStrategy(String value);

	/**
	 * Returns the value of the '<em><b>Governance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says on governance and accountability. Source: statutory guidance 2012; Police Act 1996 s23D.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Governance</em>' attribute.
	 * @see #setGovernance(String)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_Governance()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Chapters'"
	 * @generated
	 */
	String getGovernance();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getGovernance <em>Governance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Governance</em>' attribute.
	 * @see #getGovernance()
	 * @generated
	 */
	void setGovernance(String value);

	/**
	 * Returns the value of the '<em><b>Funding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says on funding. Source: statutory guidance 2012.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Funding</em>' attribute.
	 * @see #setFunding(String)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_Funding()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Chapters'"
	 * @generated
	 */
	String getFunding();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getFunding <em>Funding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Funding</em>' attribute.
	 * @see #getFunding()
	 * @generated
	 */
	void setFunding(String value);

	/**
	 * Returns the value of the '<em><b>Workforce Arrangements</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says on the workforce. Source: statutory guidance 2012.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workforce Arrangements</em>' attribute.
	 * @see #setWorkforceArrangements(String)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_WorkforceArrangements()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Chapters'"
	 * @generated
	 */
	String getWorkforceArrangements();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getWorkforceArrangements <em>Workforce Arrangements</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Workforce Arrangements</em>' attribute.
	 * @see #getWorkforceArrangements()
	 * @generated
	 */
	void setWorkforceArrangements(String value);

	/**
	 * Returns the value of the '<em><b>Direction And Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says on direction and control. Source: Police Act 1996 s23.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction And Control</em>' attribute.
	 * @see #setDirectionAndControl(String)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_DirectionAndControl()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Chapters'"
	 * @generated
	 */
	String getDirectionAndControl();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getDirectionAndControl <em>Direction And Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction And Control</em>' attribute.
	 * @see #getDirectionAndControl()
	 * @generated
	 */
	void setDirectionAndControl(String value);

	/**
	 * Returns the value of the '<em><b>Liability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says on liability. Source: statutory guidance 2012.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Liability</em>' attribute.
	 * @see #setLiability(String)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_Liability()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Chapters'"
	 * @generated
	 */
	String getLiability();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getLiability <em>Liability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Liability</em>' attribute.
	 * @see #getLiability()
	 * @generated
	 */
	void setLiability(String value);

	/**
	 * Returns the value of the '<em><b>Procurement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says on procurement. Source: statutory guidance 2012.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Procurement</em>' attribute.
	 * @see #setProcurement(String)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_Procurement()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Chapters'"
	 * @generated
	 */
	String getProcurement();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getProcurement <em>Procurement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Procurement</em>' attribute.
	 * @see #getProcurement()
	 * @generated
	 */
	void setProcurement(String value);

	/**
	 * Returns the value of the '<em><b>Investigatory Powers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says on the Regulation of Investigatory Powers Act. Source: statutory guidance 2012: RIPA.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Investigatory Powers</em>' attribute.
	 * @see #setInvestigatoryPowers(String)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_InvestigatoryPowers()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Chapters'"
	 * @generated
	 */
	String getInvestigatoryPowers();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getInvestigatoryPowers <em>Investigatory Powers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Investigatory Powers</em>' attribute.
	 * @see #getInvestigatoryPowers()
	 * @generated
	 */
	void setInvestigatoryPowers(String value);

	/**
	 * Returns the value of the '<em><b>Reviewing And Amending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says on reviewing and amending. Source: statutory guidance 2012.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewing And Amending</em>' attribute.
	 * @see #setReviewingAndAmending(String)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_ReviewingAndAmending()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Chapters'"
	 * @generated
	 */
	String getReviewingAndAmending();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getReviewingAndAmending <em>Reviewing And Amending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewing And Amending</em>' attribute.
	 * @see #getReviewingAndAmending()
	 * @generated
	 */
	void setReviewingAndAmending(String value);

	/**
	 * Returns the value of the '<em><b>New Projects</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says on new projects. Source: statutory guidance 2012.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>New Projects</em>' attribute.
	 * @see #setNewProjects(String)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreement_NewProjects()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Chapters'"
	 * @generated
	 */
	String getNewProjects();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Agreement#getNewProjects <em>New Projects</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>New Projects</em>' attribute.
	 * @see #getNewProjects()
	 * @generated
	 */
	void setNewProjects(String value);

} // Agreement
