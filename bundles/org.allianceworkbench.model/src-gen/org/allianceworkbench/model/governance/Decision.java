/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.method.Gate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a body decided. Source: S1-S4; S4 §7.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.Decision#getBody <em>Body</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Decision#getGate <em>Gate</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Decision#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Decision#getDate <em>Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Decision#getSubject <em>Subject</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.governance.GovernancePackage#getDecision()
 * @model
 * @generated
 */
public interface Decision extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Body</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.GovernanceBody#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The body that decided. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' container reference.
	 * @see #setBody(GovernanceBody)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getDecision_Body()
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getDecisions
	 * @model opposite="decisions" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Decision'"
	 * @generated
	 */
	GovernanceBody getBody();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Decision#getBody <em>Body</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' container reference.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(GovernanceBody value);

	/**
	 * Returns the value of the '<em><b>Gate</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.method.Gate#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The gate it was asked at. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gate</em>' reference.
	 * @see #setGate(Gate)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getDecision_Gate()
	 * @see org.allianceworkbench.model.method.Gate#getDecisions
	 * @model opposite="decisions" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Decision'"
	 * @generated
	 */
	Gate getGate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Decision#getGate <em>Gate</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gate</em>' reference.
	 * @see #getGate()
	 * @generated
	 */
	void setGate(Gate value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.governance.DecisionOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it decided. Source: S4 §7, §8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.allianceworkbench.model.governance.DecisionOutcome
	 * @see #setOutcome(DecisionOutcome)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getDecision_Outcome()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Decision'"
	 * @generated
	 */
	DecisionOutcome getOutcome();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Decision#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.allianceworkbench.model.governance.DecisionOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(DecisionOutcome value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getDecision_Date()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Decision'"
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Decision#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it was about. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(NamedElement)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getDecision_Subject()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Decision'"
	 * @generated
	 */
	NamedElement getSubject();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Decision#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(NamedElement value);

} // Decision
