/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disbenefit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measurable decline that is a disadvantage to somebody. Source: MSP.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.Disbenefit#getMitigation <em>Mitigation</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getDisbenefit()
 * @model
 * @generated
 */
public interface Disbenefit extends Effect
{
	/**
	 * Returns the value of the '<em><b>Mitigation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done about it. Source: rule 45.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mitigation</em>' attribute.
	 * @see #setMitigation(String)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getDisbenefit_Mitigation()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Life'"
	 * @generated
	 */
	String getMitigation();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Disbenefit#getMitigation <em>Mitigation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mitigation</em>' attribute.
	 * @see #getMitigation()
	 * @generated
	 */
	void setMitigation(String value);

} // Disbenefit
