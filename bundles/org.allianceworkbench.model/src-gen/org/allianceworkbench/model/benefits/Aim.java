/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Aim</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An overarching aim of the programme. Source: S3.
 * <!-- end-model-doc -->
 *
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getAim()
 * @model
 * @generated
 */
public interface Aim extends Objective
{
} // Aim
