/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.partners.Collaboration;

import org.allianceworkbench.model.people.Stakeholder;

import org.allianceworkbench.model.risk.EntryStatus;
import org.allianceworkbench.model.risk.IssuesAndOpportunitiesLog;
import org.allianceworkbench.model.risk.LogEntry;
import org.allianceworkbench.model.risk.LogTopic;
import org.allianceworkbench.model.risk.RiskPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Log Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.impl.LogEntryImpl#getLog <em>Log</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.LogEntryImpl#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.LogEntryImpl#getCollaboration <em>Collaboration</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.LogEntryImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.LogEntryImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.LogEntryImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.LogEntryImpl#getResolution <em>Resolution</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class LogEntryImpl extends NamedElementImpl implements LogEntry
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LogEntryImpl()
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
		return RiskPackage.Literals.LOG_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IssuesAndOpportunitiesLog getLog()
	{
		return (IssuesAndOpportunitiesLog)eGet(RiskPackage.Literals.LOG_ENTRY__LOG, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLog(IssuesAndOpportunitiesLog newLog)
	{
		eSet(RiskPackage.Literals.LOG_ENTRY__LOG, newLog);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LogTopic getTopic()
	{
		return (LogTopic)eGet(RiskPackage.Literals.LOG_ENTRY__TOPIC, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTopic(LogTopic newTopic)
	{
		eSet(RiskPackage.Literals.LOG_ENTRY__TOPIC, newTopic);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collaboration getCollaboration()
	{
		return (Collaboration)eGet(RiskPackage.Literals.LOG_ENTRY__COLLABORATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollaboration(Collaboration newCollaboration)
	{
		eSet(RiskPackage.Literals.LOG_ENTRY__COLLABORATION, newCollaboration);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getOwner()
	{
		return (Stakeholder)eGet(RiskPackage.Literals.LOG_ENTRY__OWNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Stakeholder newOwner)
	{
		eSet(RiskPackage.Literals.LOG_ENTRY__OWNER, newOwner);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDate()
	{
		return (PartialDate)eGet(RiskPackage.Literals.LOG_ENTRY__DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(PartialDate newDate)
	{
		eSet(RiskPackage.Literals.LOG_ENTRY__DATE, newDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EntryStatus getStatus()
	{
		return (EntryStatus)eGet(RiskPackage.Literals.LOG_ENTRY__STATUS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(EntryStatus newStatus)
	{
		eSet(RiskPackage.Literals.LOG_ENTRY__STATUS, newStatus);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResolution()
	{
		return (String)eGet(RiskPackage.Literals.LOG_ENTRY__RESOLUTION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResolution(String newResolution)
	{
		eSet(RiskPackage.Literals.LOG_ENTRY__RESOLUTION, newResolution);
	}

} //LogEntryImpl
