/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.method;

import org.allianceworkbench.model.alliance.NamedElement;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Methodology</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A reusable process of steps and gates. Source: S4 §7.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.method.Methodology#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.method.MethodPackage#getMethodology()
 * @model
 * @generated
 */
public interface Methodology extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.method.MethodologyStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its steps in order. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.allianceworkbench.model.method.MethodPackage#getMethodology_Steps()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<MethodologyStep> getSteps();

} // Methodology
