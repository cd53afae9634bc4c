/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agreement Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An entry in the change log of an agreement. Source: S0.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.AgreementChange#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreementChange()
 * @model
 * @generated
 */
public interface AgreementChange extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was changed. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreementChange_Date()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Change'"
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.AgreementChange#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

} // AgreementChange
