/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk.impl;

import org.allianceworkbench.model.risk.IssuesAndOpportunitiesLog;
import org.allianceworkbench.model.risk.LogEntry;
import org.allianceworkbench.model.risk.RiskPackage;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Issues And Opportunities Log</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.impl.IssuesAndOpportunitiesLogImpl#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IssuesAndOpportunitiesLogImpl extends RegisterImpl implements IssuesAndOpportunitiesLog
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IssuesAndOpportunitiesLogImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return RiskPackage.Literals.ISSUES_AND_OPPORTUNITIES_LOG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<LogEntry> getEntries()
	{
		return (EList<LogEntry>)eGet(RiskPackage.Literals.ISSUES_AND_OPPORTUNITIES_LOG__ENTRIES, true);
	}

} //IssuesAndOpportunitiesLogImpl
