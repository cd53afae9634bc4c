/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Issues And Opportunities Log</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The log of issues and opportunities met in exploratory discussions. Source: S4 §7.5.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.IssuesAndOpportunitiesLog#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.risk.RiskPackage#getIssuesAndOpportunitiesLog()
 * @model
 * @generated
 */
public interface IssuesAndOpportunitiesLog extends Register
{
	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.risk.LogEntry}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.risk.LogEntry#getLog <em>Log</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The issues and opportunities. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.allianceworkbench.model.risk.RiskPackage#getIssuesAndOpportunitiesLog_Entries()
	 * @see org.allianceworkbench.model.risk.LogEntry#getLog
	 * @model opposite="log" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Entries'"
	 * @generated
	 */
	EList<LogEntry> getEntries();

} // IssuesAndOpportunitiesLog
