/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Issue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that stands in the way. Source: S4 §7.5.
 * <!-- end-model-doc -->
 *
 *
 * @see org.allianceworkbench.model.risk.RiskPackage#getIssue()
 * @model
 * @generated
 */
public interface Issue extends LogEntry
{
} // Issue
