/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.people.Stakeholder;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Strategic Priority</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A strategic priority, such as Defending Frontline Policing. Source: S4 §3.4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.StrategicPriority#getOwner <em>Owner</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.partners.PartnersPackage#getStrategicPriority()
 * @model
 * @generated
 */
public interface StrategicPriority extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who set it. Source: S4 §3.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Stakeholder)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getStrategicPriority_Owner()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Governance'"
	 * @generated
	 */
	Stakeholder getOwner();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.StrategicPriority#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Stakeholder value);

} // StrategicPriority
