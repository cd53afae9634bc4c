/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;

import org.allianceworkbench.model.alliance.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assumption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something taken to be true. Source: theory of change; MSP benefit profile.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.Assumption#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Assumption#getConfirmed <em>Confirmed</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getAssumption()
 * @model
 * @generated
 */
public interface Assumption extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shows it. Source: theory of change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getAssumption_Evidence()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assumption'"
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Assumption#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

	/**
	 * Returns the value of the '<em><b>Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it has been confirmed. Source: theory of change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confirmed</em>' attribute.
	 * @see #setConfirmed(Boolean)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getAssumption_Confirmed()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assumption'"
	 * @generated
	 */
	Boolean getConfirmed();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Assumption#getConfirmed <em>Confirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confirmed</em>' attribute.
	 * @see #getConfirmed()
	 * @generated
	 */
	void setConfirmed(Boolean value);

} // Assumption
