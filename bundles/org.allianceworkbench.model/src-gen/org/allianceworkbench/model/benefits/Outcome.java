/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Outcome</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The result of change. Source: MSP; S3.
 * <!-- end-model-doc -->
 *
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getOutcome()
 * @model
 * @generated
 */
public interface Outcome extends BenefitsNode
{
} // Outcome
