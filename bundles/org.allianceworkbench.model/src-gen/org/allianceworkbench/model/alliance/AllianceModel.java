/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.alliance;

import org.allianceworkbench.model.benefits.BenefitsManagementStrategy;
import org.allianceworkbench.model.benefits.BenefitsMap;

import org.allianceworkbench.model.cost.CostModel;

import org.allianceworkbench.model.fit.Driver;
import org.allianceworkbench.model.fit.Principle;

import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.GovernanceBody;

import org.allianceworkbench.model.method.Methodology;

import org.allianceworkbench.model.partners.Area;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.Programme;

import org.allianceworkbench.model.people.Person;
import org.allianceworkbench.model.people.Role;
import org.allianceworkbench.model.people.Skill;
import org.allianceworkbench.model.people.StakeholderGroup;

import org.allianceworkbench.model.reference.Reference;

import org.allianceworkbench.model.risk.Lesson;
import org.allianceworkbench.model.risk.Register;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of a file: one programme of alliances with everything that is known of it. Source: S1: a central repository of collaborations; S4 §9.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getProgrammes <em>Programmes</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getCollaborations <em>Collaborations</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getGovernanceBodies <em>Governance Bodies</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getDrivers <em>Drivers</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getPrinciples <em>Principles</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getMethodologies <em>Methodologies</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getRegisters <em>Registers</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getCostModels <em>Cost Models</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getBenefitsStrategies <em>Benefits Strategies</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getBenefitsMaps <em>Benefits Maps</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getPeople <em>People</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getStakeholderGroups <em>Stakeholder Groups</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getLessons <em>Lessons</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getBibliography <em>Bibliography</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.AllianceModel#getAcceptedFindings <em>Accepted Findings</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel()
 * @model
 * @generated
 */
public interface AllianceModel extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the file format; older files are migrated when they are read, newer ones refused. Unit: a count from 1. Source: file format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_FormatVersion()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='File'"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.alliance.AllianceModel#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Programmes</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Programme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The programmes that collaborations belong to. Source: S4 §3.4, §9.2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Programmes</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_Programmes()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<Programme> getProgrammes();

	/**
	 * Returns the value of the '<em><b>Partners</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Partner}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisations. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partners</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_Partners()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<Partner> getPartners();

	/**
	 * Returns the value of the '<em><b>Areas</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Area}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The geographical areas. Source: S4 §6.8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Areas</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_Areas()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<Area> getAreas();

	/**
	 * Returns the value of the '<em><b>Collaborations</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Collaboration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaborations, existing and proposed. Source: S4 §6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collaborations</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_Collaborations()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<Collaboration> getCollaborations();

	/**
	 * Returns the value of the '<em><b>Governance Bodies</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.GovernanceBody}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bodies that decide, hold to account and track. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Governance Bodies</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_GovernanceBodies()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<GovernanceBody> getGovernanceBodies();

	/**
	 * Returns the value of the '<em><b>Agreements</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.Agreement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agreements between partners. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreements</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_Agreements()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<Agreement> getAgreements();

	/**
	 * Returns the value of the '<em><b>Drivers</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.fit.Driver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The drivers that ventures are tested against. Source: S4 §4; S2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drivers</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_Drivers()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<Driver> getDrivers();

	/**
	 * Returns the value of the '<em><b>Principles</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.fit.Principle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The principles that any existing and future arrangement must adhere to. Source: S4 §5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Principles</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_Principles()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<Principle> getPrinciples();

	/**
	 * Returns the value of the '<em><b>Methodologies</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.method.Methodology}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reusable processes of steps and gates. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Methodologies</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_Methodologies()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<Methodology> getMethodologies();

	/**
	 * Returns the value of the '<em><b>Registers</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.risk.Register}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The auditable registers and logs. Source: S4 §9, §7.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Registers</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_Registers()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<Register> getRegisters();

	/**
	 * Returns the value of the '<em><b>Cost Models</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.cost.CostModel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The standardised cost models. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Models</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_CostModels()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<CostModel> getCostModels();

	/**
	 * Returns the value of the '<em><b>Benefits Strategies</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.BenefitsManagementStrategy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The benefits management strategies. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Benefits Strategies</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_BenefitsStrategies()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<BenefitsManagementStrategy> getBenefitsStrategies();

	/**
	 * Returns the value of the '<em><b>Benefits Maps</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.BenefitsMap}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The benefits logic maps. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Benefits Maps</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_BenefitsMaps()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<BenefitsMap> getBenefitsMaps();

	/**
	 * Returns the value of the '<em><b>People</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.people.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people who hold roles. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_People()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<Person> getPeople();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.people.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The roles in alliances, programmes and boards. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_Roles()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>Stakeholder Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.people.StakeholderGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups who gain, lose or have a say, such as the public. Source: S1; MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stakeholder Groups</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_StakeholderGroups()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<StakeholderGroup> getStakeholderGroups();

	/**
	 * Returns the value of the '<em><b>Skills</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.people.Skill}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The skills that collaboration needs. Source: S2; S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skills</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_Skills()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<Skill> getSkills();

	/**
	 * Returns the value of the '<em><b>Lessons</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.risk.Lesson}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lessons learned. Source: S3: exchange of learning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lessons</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_Lessons()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<Lesson> getLessons();

	/**
	 * Returns the value of the '<em><b>Bibliography</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.reference.Reference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The documents that the elements cite. Source: S0; S1; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bibliography</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_Bibliography()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<Reference> getBibliography();

	/**
	 * Returns the value of the '<em><b>Accepted Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.alliance.AcceptedFinding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The findings of the rules that were accepted, with the reasons. Source: S4 §9: auditable registers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted Findings</em>' containment reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getAllianceModel_AcceptedFindings()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='General'"
	 * @generated
	 */
	EList<AcceptedFinding> getAcceptedFindings();

} // AllianceModel
