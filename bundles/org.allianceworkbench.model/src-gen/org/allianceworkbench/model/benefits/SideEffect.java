/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Side Effect</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An effect that was not sought. Source: MSP.
 * <!-- end-model-doc -->
 *
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getSideEffect()
 * @model
 * @generated
 */
public interface SideEffect extends Effect
{
} // SideEffect
