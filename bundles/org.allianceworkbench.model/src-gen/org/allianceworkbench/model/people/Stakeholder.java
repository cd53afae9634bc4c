/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.people;

import org.allianceworkbench.model.alliance.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stakeholder</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anybody who can own, decide, gain or lose: a partner, body, business area, person, role or group. Source: S1-S4; MSP benefit profile.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.people.Stakeholder#getShortName <em>Short Name</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.people.PeoplePackage#getStakeholder()
 * @model abstract="true"
 * @generated
 */
public interface Stakeholder extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The abbreviation or initials shown where space is short. Source: S1-S4; MSP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Name</em>' attribute.
	 * @see #setShortName(String)
	 * @see org.allianceworkbench.model.people.PeoplePackage#getStakeholder_ShortName()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	String getShortName();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.people.Stakeholder#getShortName <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Name</em>' attribute.
	 * @see #getShortName()
	 * @generated
	 */
	void setShortName(String value);

} // Stakeholder
