/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opportunity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that can be gained. Source: S4 §7.5.
 * <!-- end-model-doc -->
 *
 *
 * @see org.allianceworkbench.model.risk.RiskPackage#getOpportunity()
 * @model
 * @generated
 */
public interface Opportunity extends LogEntry
{
} // Opportunity
