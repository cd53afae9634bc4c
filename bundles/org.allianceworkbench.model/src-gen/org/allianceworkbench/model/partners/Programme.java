/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.benefits.Measure;

import org.allianceworkbench.model.governance.GovernanceBody;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Programme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A programme or portfolio of programmes that collaborations are part of. Source: S4 §3.4-3.5.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.Programme#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Programme#getEndDate <em>End Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Programme#getClosedDate <em>Closed Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Programme#getLead <em>Lead</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Programme#getManagementTeam <em>Management Team</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Programme#getProgrammes <em>Programmes</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Programme#getPortfolios <em>Portfolios</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Programme#getPriorities <em>Priorities</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Programme#getStrands <em>Strands</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Programme#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Programme#getCollaborations <em>Collaborations</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.partners.PartnersPackage#getProgramme()
 * @model
 * @generated
 */
public interface Programme extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it began. Source: S4 §3.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Date</em>' attribute.
	 * @see #setStartDate(PartialDate)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getProgramme_StartDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getStartDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Programme#getStartDate <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Date</em>' attribute.
	 * @see #getStartDate()
	 * @generated
	 */
	void setStartDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it ends by its plan. Source: S4 §3.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Date</em>' attribute.
	 * @see #setEndDate(PartialDate)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getProgramme_EndDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getEndDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Programme#getEndDate <em>End Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Date</em>' attribute.
	 * @see #getEndDate()
	 * @generated
	 */
	void setEndDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Closed Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was closed and handed over to business as usual. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed Date</em>' attribute.
	 * @see #setClosedDate(PartialDate)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getProgramme_ClosedDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getClosedDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Programme#getClosedDate <em>Closed Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed Date</em>' attribute.
	 * @see #getClosedDate()
	 * @generated
	 */
	void setClosedDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Lead</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who leads it. Source: S4 §7.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead</em>' reference.
	 * @see #setLead(Stakeholder)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getProgramme_Lead()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Governance'"
	 * @generated
	 */
	Stakeholder getLead();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Programme#getLead <em>Lead</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead</em>' reference.
	 * @see #getLead()
	 * @generated
	 */
	void setLead(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Management Team</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The team that manages it, such as the Futures Programme Management Team. Source: S4 §9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Management Team</em>' reference.
	 * @see #setManagementTeam(GovernanceBody)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getProgramme_ManagementTeam()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Governance'"
	 * @generated
	 */
	GovernanceBody getManagementTeam();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Programme#getManagementTeam <em>Management Team</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Management Team</em>' reference.
	 * @see #getManagementTeam()
	 * @generated
	 */
	void setManagementTeam(GovernanceBody value);

	/**
	 * Returns the value of the '<em><b>Programmes</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Programme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The programmes it is made of. Source: S4 §3.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Programmes</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getProgramme_Programmes()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Programme> getProgrammes();

	/**
	 * Returns the value of the '<em><b>Portfolios</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Portfolio}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its portfolios. Source: S4 §9.2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Portfolios</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getProgramme_Portfolios()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Portfolio> getPortfolios();

	/**
	 * Returns the value of the '<em><b>Priorities</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.StrategicPriority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The strategic priorities it serves. Source: S4 §3.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priorities</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getProgramme_Priorities()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<StrategicPriority> getPriorities();

	/**
	 * Returns the value of the '<em><b>Strands</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Strand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its strands. Source: S4 §2.3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strands</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getProgramme_Strands()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Strand> getStrands();

	/**
	 * Returns the value of the '<em><b>Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.Measure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Figures about it, such as the savings it must bring. Source: S4 §3.3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figures</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getProgramme_Figures()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Figures'"
	 * @generated
	 */
	EList<Measure> getFigures();

	/**
	 * Returns the value of the '<em><b>Collaborations</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Collaboration}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Collaboration#getProgramme <em>Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaborations that are part of it. Source: S4 §3.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collaborations</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getProgramme_Collaborations()
	 * @see org.allianceworkbench.model.partners.Collaboration#getProgramme
	 * @model opposite="programme" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Collaboration> getCollaborations();

} // Programme
