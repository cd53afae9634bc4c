/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Body</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A body that governs, decides, scrutinises or tracks. Source: S1-S4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.GovernanceBody#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.GovernanceBody#getLevel <em>Level</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.GovernanceBody#getRemit <em>Remit</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.GovernanceBody#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.GovernanceBody#getParent <em>Parent</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.GovernanceBody#getBodies <em>Bodies</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.GovernanceBody#getMembers <em>Members</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.GovernanceBody#getChair <em>Chair</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.GovernanceBody#getMeetingIntervalMonths <em>Meeting Interval Months</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.GovernanceBody#getEscalatesTo <em>Escalates To</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.GovernanceBody#getEscalatedFrom <em>Escalated From</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.GovernanceBody#getGoverns <em>Governs</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.GovernanceBody#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.GovernanceBody#getTrackingDuties <em>Tracking Duties</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.governance.GovernancePackage#getGovernanceBody()
 * @model
 * @generated
 */
public interface GovernanceBody extends Stakeholder
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.governance.GovernanceBodyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of body it is. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.governance.GovernanceBodyKind
	 * @see #setKind(GovernanceBodyKind)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getGovernanceBody_Kind()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	GovernanceBodyKind getKind();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.GovernanceBody#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.governance.GovernanceBodyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(GovernanceBodyKind value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.governance.GovernanceLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The level at which it acts. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.allianceworkbench.model.governance.GovernanceLevel
	 * @see #setLevel(GovernanceLevel)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getGovernanceBody_Level()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	GovernanceLevel getLevel();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.GovernanceBody#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.allianceworkbench.model.governance.GovernanceLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(GovernanceLevel value);

	/**
	 * Returns the value of the '<em><b>Remit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is there for. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remit</em>' attribute.
	 * @see #setRemit(String)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getGovernanceBody_Remit()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	String getRemit();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.GovernanceBody#getRemit <em>Remit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remit</em>' attribute.
	 * @see #getRemit()
	 * @generated
	 */
	void setRemit(String value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partner whose body it is, where it is one partner's. Source: S3: within each force.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Partner)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getGovernanceBody_Organisation()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	Partner getOrganisation();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.GovernanceBody#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Partner value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.GovernanceBody#getBodies <em>Bodies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The body it is part of. Source: rule 13.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' container reference.
	 * @see #setParent(GovernanceBody)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getGovernanceBody_Parent()
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getBodies
	 * @model opposite="bodies" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	GovernanceBody getParent();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.GovernanceBody#getParent <em>Parent</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' container reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(GovernanceBody value);

	/**
	 * Returns the value of the '<em><b>Bodies</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.GovernanceBody}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.GovernanceBody#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bodies it is made of. Source: rule 13.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bodies</em>' containment reference list.
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getGovernanceBody_Bodies()
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getParent
	 * @model opposite="parent" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<GovernanceBody> getBodies();

	/**
	 * Returns the value of the '<em><b>Members</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.BodyMembership}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.BodyMembership#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sits on it. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' containment reference list.
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getGovernanceBody_Members()
	 * @see org.allianceworkbench.model.governance.BodyMembership#getBody
	 * @model opposite="body" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Members'"
	 * @generated
	 */
	EList<BodyMembership> getMembers();

	/**
	 * Returns the value of the '<em><b>Chair</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who chairs it. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chair</em>' reference.
	 * @see #setChair(Stakeholder)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getGovernanceBody_Chair()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Members'"
	 * @generated
	 */
	Stakeholder getChair();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.GovernanceBody#getChair <em>Chair</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chair</em>' reference.
	 * @see #getChair()
	 * @generated
	 */
	void setChair(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Meeting Interval Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it meets. Unit: months between meetings, 1 is monthly, 0 when not stated. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meeting Interval Months</em>' attribute.
	 * @see #setMeetingIntervalMonths(int)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getGovernanceBody_MeetingIntervalMonths()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	int getMeetingIntervalMonths();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.GovernanceBody#getMeetingIntervalMonths <em>Meeting Interval Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meeting Interval Months</em>' attribute.
	 * @see #getMeetingIntervalMonths()
	 * @generated
	 */
	void setMeetingIntervalMonths(int value);

	/**
	 * Returns the value of the '<em><b>Escalates To</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.GovernanceBody#getEscalatedFrom <em>Escalated From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The body it reports and escalates to. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Escalates To</em>' reference.
	 * @see #setEscalatesTo(GovernanceBody)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getGovernanceBody_EscalatesTo()
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getEscalatedFrom
	 * @model opposite="escalatedFrom" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	GovernanceBody getEscalatesTo();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.GovernanceBody#getEscalatesTo <em>Escalates To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Escalates To</em>' reference.
	 * @see #getEscalatesTo()
	 * @generated
	 */
	void setEscalatesTo(GovernanceBody value);

	/**
	 * Returns the value of the '<em><b>Escalated From</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.GovernanceBody}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.GovernanceBody#getEscalatesTo <em>Escalates To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bodies that report and escalate to it. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Escalated From</em>' reference list.
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getGovernanceBody_EscalatedFrom()
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getEscalatesTo
	 * @model opposite="escalatesTo" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<GovernanceBody> getEscalatedFrom();

	/**
	 * Returns the value of the '<em><b>Governs</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Collaboration}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Collaboration#getGovernedBy <em>Governed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaborations it governs. Source: S4 §5.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Governs</em>' reference list.
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getGovernanceBody_Governs()
	 * @see org.allianceworkbench.model.partners.Collaboration#getGovernedBy
	 * @model opposite="governedBy" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Collaboration> getGoverns();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.Decision}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.Decision#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its decisions. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getGovernanceBody_Decisions()
	 * @see org.allianceworkbench.model.governance.Decision#getBody
	 * @model opposite="body" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Duties'"
	 * @generated
	 */
	EList<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Tracking Duties</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.TrackingDuty}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.TrackingDuty#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it tracks. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tracking Duties</em>' containment reference list.
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getGovernanceBody_TrackingDuties()
	 * @see org.allianceworkbench.model.governance.TrackingDuty#getBody
	 * @model opposite="body" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Duties'"
	 * @generated
	 */
	EList<TrackingDuty> getTrackingDuties();

} // GovernanceBody
