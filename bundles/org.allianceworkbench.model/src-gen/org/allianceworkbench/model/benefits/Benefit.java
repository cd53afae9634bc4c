/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Benefit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measurable improvement that is an advantage to somebody. Source: MSP; S3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.Benefit#isKeyBenefit <em>Key Benefit</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefit()
 * @model
 * @generated
 */
public interface Benefit extends Effect
{
	/**
	 * Returns the value of the '<em><b>Key Benefit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is one of the key benefits of the strategy. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Benefit</em>' attribute.
	 * @see #setKeyBenefit(boolean)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefit_KeyBenefit()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Classification'"
	 * @generated
	 */
	boolean isKeyBenefit();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Benefit#isKeyBenefit <em>Key Benefit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key Benefit</em>' attribute.
	 * @see #isKeyBenefit()
	 * @generated
	 */
	void setKeyBenefit(boolean value);

} // Benefit
