/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.alliance;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.people.Stakeholder;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Accepted Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A finding of a rule that somebody looked at and accepted, with the reason. It stands as long as neither the element nor what the rule says of it has changed; otherwise the finding is open again. Source: S4 §9: auditable registers; S4 §5.3: a meticulous process.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.alliance.AcceptedFinding#getElement <em>Element</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AcceptedFinding#getRule <em>Rule</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AcceptedFinding#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AcceptedFinding#getReason <em>Reason</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AcceptedFinding#getDate <em>Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AcceptedFinding#getAcceptedBy <em>Accepted By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AcceptedFinding#getFingerprint <em>Fingerprint</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAcceptedFinding()
 * @model
 * @generated
 */
public interface AcceptedFinding extends Element
{
	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.alliance.Element#getAcceptances <em>Acceptances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the finding is about. Source: S4 §9: auditable registers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(Element)
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAcceptedFinding_Element()
	 * @see org.allianceworkbench.model.alliance.Element#getAcceptances
	 * @model opposite="acceptances" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Finding'"
	 * @generated
	 */
	Element getElement();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.alliance.AcceptedFinding#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(Element value);

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the rule that found it, such as A19-16a. Source: rule catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAcceptedFinding_Rule()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Finding'"
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.alliance.AcceptedFinding#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the rule said when the finding was accepted, word for word. Source: rule catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding</em>' attribute.
	 * @see #setFinding(String)
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAcceptedFinding_Finding()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Finding'"
	 * @generated
	 */
	String getFinding();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.alliance.AcceptedFinding#getFinding <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finding</em>' attribute.
	 * @see #getFinding()
	 * @generated
	 */
	void setFinding(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was accepted. Source: S4 §9: auditable registers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAcceptedFinding_Reason()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Acceptance'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.alliance.AcceptedFinding#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was accepted. Source: S4 §9: auditable registers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAcceptedFinding_Date()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Acceptance'"
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.alliance.AcceptedFinding#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Accepted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who accepted it. Source: S4 §9: auditable registers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted By</em>' reference.
	 * @see #setAcceptedBy(Stakeholder)
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAcceptedFinding_AcceptedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Acceptance'"
	 * @generated
	 */
	Stakeholder getAcceptedBy();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.alliance.AcceptedFinding#getAcceptedBy <em>Accepted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted By</em>' reference.
	 * @see #getAcceptedBy()
	 * @generated
	 */
	void setAcceptedBy(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A digest of the element as it was when the finding was accepted, by which a change is noticed. Source: S4 §9: auditable registers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fingerprint</em>' attribute.
	 * @see #setFingerprint(String)
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAcceptedFinding_Fingerprint()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Acceptance'"
	 * @generated
	 */
	String getFingerprint();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.alliance.AcceptedFinding#getFingerprint <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fingerprint</em>' attribute.
	 * @see #getFingerprint()
	 * @generated
	 */
	void setFingerprint(String value);

} // AcceptedFinding
