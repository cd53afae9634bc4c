/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.fit;

import org.allianceworkbench.model.alliance.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Principle</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A principle that any existing and future arrangement must adhere to. Source: S4 §5.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.fit.Principle#getCode <em>Code</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.fit.FitPackage#getPrinciple()
 * @model
 * @generated
 */
public interface Principle extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its mark, such as P4. Source: S4 §5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.allianceworkbench.model.fit.FitPackage#getPrinciple_Code()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.fit.Principle#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

} // Principle
