/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Intermediate Benefit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A benefit on the way to an end benefit. Source: Bradley.
 * <!-- end-model-doc -->
 *
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getIntermediateBenefit()
 * @model
 * @generated
 */
public interface IntermediateBenefit extends Effect
{
} // IntermediateBenefit
