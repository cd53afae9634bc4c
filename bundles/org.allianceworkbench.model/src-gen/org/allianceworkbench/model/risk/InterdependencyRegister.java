/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interdependency Register</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A register of interdependencies, of a work stream or cross-cutting to the programme. Source: S4 §9.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.InterdependencyRegister#isCrossCutting <em>Cross Cutting</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.InterdependencyRegister#getInterdependencies <em>Interdependencies</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.risk.RiskPackage#getInterdependencyRegister()
 * @model
 * @generated
 */
public interface InterdependencyRegister extends Register
{
	/**
	 * Returns the value of the '<em><b>Cross Cutting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is the register of the whole programme. Source: S4 §9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cross Cutting</em>' attribute.
	 * @see #setCrossCutting(boolean)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getInterdependencyRegister_CrossCutting()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Scope'"
	 * @generated
	 */
	boolean isCrossCutting();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.InterdependencyRegister#isCrossCutting <em>Cross Cutting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cross Cutting</em>' attribute.
	 * @see #isCrossCutting()
	 * @generated
	 */
	void setCrossCutting(boolean value);

	/**
	 * Returns the value of the '<em><b>Interdependencies</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.risk.Interdependency}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.risk.Interdependency#getRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The interdependencies. Source: S4 §9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interdependencies</em>' containment reference list.
	 * @see org.allianceworkbench.model.risk.RiskPackage#getInterdependencyRegister_Interdependencies()
	 * @see org.allianceworkbench.model.risk.Interdependency#getRegister
	 * @model opposite="register" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Entries'"
	 * @generated
	 */
	EList<Interdependency> getInterdependencies();

} // InterdependencyRegister
