/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.people.Stakeholder;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Business Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A change in how the business works. Source: MSP; Ward & Daniel.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.BusinessChange#getChangeType <em>Change Type</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BusinessChange#getChangeManager <em>Change Manager</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BusinessChange#getDue <em>Due</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBusinessChange()
 * @model
 * @generated
 */
public interface BusinessChange extends BenefitsNode
{
	/**
	 * Returns the value of the '<em><b>Change Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.benefits.ChangeType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether new things are done, things done better or stopped. Source: Ward & Daniel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Change Type</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.ChangeType
	 * @see #setChangeType(ChangeType)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBusinessChange_ChangeType()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	ChangeType getChangeType();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BusinessChange#getChangeType <em>Change Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Change Type</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.ChangeType
	 * @see #getChangeType()
	 * @generated
	 */
	void setChangeType(ChangeType value);

	/**
	 * Returns the value of the '<em><b>Change Manager</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The business change manager. Source: MSP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Change Manager</em>' reference.
	 * @see #setChangeManager(Stakeholder)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBusinessChange_ChangeManager()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	Stakeholder getChangeManager();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BusinessChange#getChangeManager <em>Change Manager</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Change Manager</em>' reference.
	 * @see #getChangeManager()
	 * @generated
	 */
	void setChangeManager(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the change is made. Source: MSP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(PartialDate)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBusinessChange_Due()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getDue();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BusinessChange#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(PartialDate value);

} // BusinessChange
