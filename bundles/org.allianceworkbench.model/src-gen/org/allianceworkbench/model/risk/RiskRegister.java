/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Register</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A register of risks. Source: S4 §9.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.RiskRegister#getScaleMaximum <em>Scale Maximum</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.RiskRegister#getHighRiskFrom <em>High Risk From</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.RiskRegister#getRisks <em>Risks</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.risk.RiskPackage#getRiskRegister()
 * @model
 * @generated
 */
public interface RiskRegister extends Register
{
	/**
	 * Returns the value of the '<em><b>Scale Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The highest level of likelihood and of impact. Unit: levels, 0 when not stated; the sources fix no scale. Source: S4 §9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale Maximum</em>' attribute.
	 * @see #setScaleMaximum(int)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getRiskRegister_ScaleMaximum()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Scale'"
	 * @generated
	 */
	int getScaleMaximum();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.RiskRegister#getScaleMaximum <em>Scale Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale Maximum</em>' attribute.
	 * @see #getScaleMaximum()
	 * @generated
	 */
	void setScaleMaximum(int value);

	/**
	 * Returns the value of the '<em><b>High Risk From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From what product of likelihood and impact a risk is high; 0 when not stated. Source: rule 58.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High Risk From</em>' attribute.
	 * @see #setHighRiskFrom(int)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getRiskRegister_HighRiskFrom()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Scale'"
	 * @generated
	 */
	int getHighRiskFrom();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.RiskRegister#getHighRiskFrom <em>High Risk From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High Risk From</em>' attribute.
	 * @see #getHighRiskFrom()
	 * @generated
	 */
	void setHighRiskFrom(int value);

	/**
	 * Returns the value of the '<em><b>Risks</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.risk.Risk}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.risk.Risk#getRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The risks. Source: S4 §9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' containment reference list.
	 * @see org.allianceworkbench.model.risk.RiskPackage#getRiskRegister_Risks()
	 * @see org.allianceworkbench.model.risk.Risk#getRegister
	 * @model opposite="register" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Entries'"
	 * @generated
	 */
	EList<Risk> getRisks();

} // RiskRegister
