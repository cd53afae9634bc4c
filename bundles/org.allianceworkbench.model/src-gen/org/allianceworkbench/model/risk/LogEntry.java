/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.partners.Collaboration;

import org.allianceworkbench.model.people.Stakeholder;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Log Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An issue or an opportunity. Source: S4 §7.5.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.LogEntry#getLog <em>Log</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.LogEntry#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.LogEntry#getCollaboration <em>Collaboration</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.LogEntry#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.LogEntry#getDate <em>Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.LogEntry#getStatus <em>Status</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.LogEntry#getResolution <em>Resolution</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.risk.RiskPackage#getLogEntry()
 * @model abstract="true"
 * @generated
 */
public interface LogEntry extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Log</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.risk.IssuesAndOpportunitiesLog#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The log it stands in. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Log</em>' container reference.
	 * @see #setLog(IssuesAndOpportunitiesLog)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getLogEntry_Log()
	 * @see org.allianceworkbench.model.risk.IssuesAndOpportunitiesLog#getEntries
	 * @model opposite="entries" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	IssuesAndOpportunitiesLog getLog();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.LogEntry#getLog <em>Log</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Log</em>' container reference.
	 * @see #getLog()
	 * @generated
	 */
	void setLog(IssuesAndOpportunitiesLog value);

	/**
	 * Returns the value of the '<em><b>Topic</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.risk.LogTopic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topic</em>' attribute.
	 * @see org.allianceworkbench.model.risk.LogTopic
	 * @see #setTopic(LogTopic)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getLogEntry_Topic()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	LogTopic getTopic();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.LogEntry#getTopic <em>Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Topic</em>' attribute.
	 * @see org.allianceworkbench.model.risk.LogTopic
	 * @see #getTopic()
	 * @generated
	 */
	void setTopic(LogTopic value);

	/**
	 * Returns the value of the '<em><b>Collaboration</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaboration it concerns. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collaboration</em>' reference.
	 * @see #setCollaboration(Collaboration)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getLogEntry_Collaboration()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	Collaboration getCollaboration();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.LogEntry#getCollaboration <em>Collaboration</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collaboration</em>' reference.
	 * @see #getCollaboration()
	 * @generated
	 */
	void setCollaboration(Collaboration value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who deals with it. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Stakeholder)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getLogEntry_Owner()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	Stakeholder getOwner();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.LogEntry#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was logged. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getLogEntry_Date()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.LogEntry#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.risk.EntryStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is open. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.allianceworkbench.model.risk.EntryStatus
	 * @see #setStatus(EntryStatus)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getLogEntry_Status()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	EntryStatus getStatus();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.LogEntry#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.allianceworkbench.model.risk.EntryStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(EntryStatus value);

	/**
	 * Returns the value of the '<em><b>Resolution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was settled. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolution</em>' attribute.
	 * @see #setResolution(String)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getLogEntry_Resolution()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Findings'"
	 * @generated
	 */
	String getResolution();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.LogEntry#getResolution <em>Resolution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolution</em>' attribute.
	 * @see #getResolution()
	 * @generated
	 */
	void setResolution(String value);

} // LogEntry
