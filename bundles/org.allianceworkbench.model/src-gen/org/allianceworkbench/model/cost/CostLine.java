/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.cost;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.partners.Partner;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A line of costs or savings. Source: S0; S3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.cost.CostLine#getAmounts <em>Amounts</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.CostLine#isSaving <em>Saving</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.CostLine#isRequiredSaving <em>Required Saving</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.CostLine#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.CostLine#isRecurring <em>Recurring</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.CostLine#getBearer <em>Bearer</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.cost.CostPackage#getCostLine()
 * @model
 * @generated
 */
public interface CostLine extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Amounts</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.cost.Money}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The amounts by year. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amounts</em>' containment reference list.
	 * @see org.allianceworkbench.model.cost.CostPackage#getCostLine_Amounts()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Amount'"
	 * @generated
	 */
	EList<Money> getAmounts();

	/**
	 * Returns the value of the '<em><b>Saving</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is a saving. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Saving</em>' attribute.
	 * @see #setSaving(boolean)
	 * @see org.allianceworkbench.model.cost.CostPackage#getCostLine_Saving()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Amount'"
	 * @generated
	 */
	boolean isSaving();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.CostLine#isSaving <em>Saving</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Saving</em>' attribute.
	 * @see #isSaving()
	 * @generated
	 */
	void setSaving(boolean value);

	/**
	 * Returns the value of the '<em><b>Required Saving</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it only states a saving that is required, without realistic costing. Source: S0; rule 57.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required Saving</em>' attribute.
	 * @see #setRequiredSaving(boolean)
	 * @see org.allianceworkbench.model.cost.CostPackage#getCostLine_RequiredSaving()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Basis'"
	 * @generated
	 */
	boolean isRequiredSaving();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.CostLine#isRequiredSaving <em>Required Saving</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required Saving</em>' attribute.
	 * @see #isRequiredSaving()
	 * @generated
	 */
	void setRequiredSaving(boolean value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the figures rest on. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see org.allianceworkbench.model.cost.CostPackage#getCostLine_Basis()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Basis'"
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.CostLine#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

	/**
	 * Returns the value of the '<em><b>Recurring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it comes back every year. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recurring</em>' attribute.
	 * @see #setRecurring(boolean)
	 * @see org.allianceworkbench.model.cost.CostPackage#getCostLine_Recurring()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Amount'"
	 * @generated
	 */
	boolean isRecurring();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.CostLine#isRecurring <em>Recurring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recurring</em>' attribute.
	 * @see #isRecurring()
	 * @generated
	 */
	void setRecurring(boolean value);

	/**
	 * Returns the value of the '<em><b>Bearer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partner that bears or saves it. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bearer</em>' reference.
	 * @see #setBearer(Partner)
	 * @see org.allianceworkbench.model.cost.CostPackage#getCostLine_Bearer()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	Partner getBearer();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.CostLine#getBearer <em>Bearer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bearer</em>' reference.
	 * @see #getBearer()
	 * @generated
	 */
	void setBearer(Partner value);

} // CostLine
