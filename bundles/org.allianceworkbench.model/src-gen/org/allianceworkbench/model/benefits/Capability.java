/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Capability</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the organisation is able to do with outputs. Source: MSP.
 * <!-- end-model-doc -->
 *
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getCapability()
 * @model
 * @generated
 */
public interface Capability extends BenefitsNode
{
} // Capability
