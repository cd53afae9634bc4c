/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance;

import org.allianceworkbench.model.alliance.Element;

import org.allianceworkbench.model.partners.Collaboration;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tracking Duty</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That a body tracks benefits, finance or performance. Source: S3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.TrackingDuty#getBody <em>Body</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.TrackingDuty#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.TrackingDuty#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.TrackingDuty#getIntervalMonths <em>Interval Months</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.TrackingDuty#getMethod <em>Method</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.TrackingDuty#getCollaborations <em>Collaborations</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.governance.GovernancePackage#getTrackingDuty()
 * @model
 * @generated
 */
public interface TrackingDuty extends Element
{
	/**
	 * Returns the value of the '<em><b>Body</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.GovernanceBody#getTrackingDuties <em>Tracking Duties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The body. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' container reference.
	 * @see #setBody(GovernanceBody)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getTrackingDuty_Body()
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getTrackingDuties
	 * @model opposite="trackingDuties" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Tracking'"
	 * @generated
	 */
	GovernanceBody getBody();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.TrackingDuty#getBody <em>Body</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' container reference.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(GovernanceBody value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.governance.TrackedSubject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it tracks. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see org.allianceworkbench.model.governance.TrackedSubject
	 * @see #setSubject(TrackedSubject)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getTrackingDuty_Subject()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Tracking'"
	 * @generated
	 */
	TrackedSubject getSubject();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.TrackingDuty#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see org.allianceworkbench.model.governance.TrackedSubject
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(TrackedSubject value);

	/**
	 * Returns the value of the '<em><b>Phase</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.governance.TrackingPhase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' attribute.
	 * @see org.allianceworkbench.model.governance.TrackingPhase
	 * @see #setPhase(TrackingPhase)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getTrackingDuty_Phase()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Tracking'"
	 * @generated
	 */
	TrackingPhase getPhase();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.TrackingDuty#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see org.allianceworkbench.model.governance.TrackingPhase
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(TrackingPhase value);

	/**
	 * Returns the value of the '<em><b>Interval Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often. Unit: months, 1 is monthly, 0 when not stated. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interval Months</em>' attribute.
	 * @see #setIntervalMonths(int)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getTrackingDuty_IntervalMonths()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Tracking'"
	 * @generated
	 */
	int getIntervalMonths();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.TrackingDuty#getIntervalMonths <em>Interval Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interval Months</em>' attribute.
	 * @see #getIntervalMonths()
	 * @generated
	 */
	void setIntervalMonths(int value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How: standardised cost model, focus groups, budget monitoring. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getTrackingDuty_Method()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Tracking'"
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.TrackingDuty#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Collaborations</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Collaboration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaborations it covers; none means all that the body governs. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collaborations</em>' reference list.
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getTrackingDuty_Collaborations()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Tracking'"
	 * @generated
	 */
	EList<Collaboration> getCollaborations();

} // TrackingDuty
