/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.alliance.impl;

import org.allianceworkbench.model.alliance.AcceptedFinding;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.alliance.AlliancePackage;

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

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Model</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getProgrammes <em>Programmes</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getCollaborations <em>Collaborations</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getGovernanceBodies <em>Governance Bodies</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getDrivers <em>Drivers</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getPrinciples <em>Principles</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getMethodologies <em>Methodologies</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getRegisters <em>Registers</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getCostModels <em>Cost Models</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getBenefitsStrategies <em>Benefits Strategies</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getBenefitsMaps <em>Benefits Maps</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getPeople <em>People</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getStakeholderGroups <em>Stakeholder Groups</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getLessons <em>Lessons</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getBibliography <em>Bibliography</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AllianceModelImpl#getAcceptedFindings <em>Accepted Findings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AllianceModelImpl extends NamedElementImpl implements AllianceModel
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AllianceModelImpl()
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
		return AlliancePackage.Literals.ALLIANCE_MODEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion()
	{
		return (Integer)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__FORMAT_VERSION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion)
	{
		eSet(AlliancePackage.Literals.ALLIANCE_MODEL__FORMAT_VERSION, newFormatVersion);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Programme> getProgrammes()
	{
		return (EList<Programme>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__PROGRAMMES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Partner> getPartners()
	{
		return (EList<Partner>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__PARTNERS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Area> getAreas()
	{
		return (EList<Area>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__AREAS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Collaboration> getCollaborations()
	{
		return (EList<Collaboration>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__COLLABORATIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<GovernanceBody> getGovernanceBodies()
	{
		return (EList<GovernanceBody>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__GOVERNANCE_BODIES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Agreement> getAgreements()
	{
		return (EList<Agreement>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__AGREEMENTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Driver> getDrivers()
	{
		return (EList<Driver>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__DRIVERS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Principle> getPrinciples()
	{
		return (EList<Principle>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__PRINCIPLES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Methodology> getMethodologies()
	{
		return (EList<Methodology>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__METHODOLOGIES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Register> getRegisters()
	{
		return (EList<Register>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__REGISTERS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<CostModel> getCostModels()
	{
		return (EList<CostModel>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__COST_MODELS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<BenefitsManagementStrategy> getBenefitsStrategies()
	{
		return (EList<BenefitsManagementStrategy>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__BENEFITS_STRATEGIES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<BenefitsMap> getBenefitsMaps()
	{
		return (EList<BenefitsMap>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__BENEFITS_MAPS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Person> getPeople()
	{
		return (EList<Person>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__PEOPLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Role> getRoles()
	{
		return (EList<Role>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__ROLES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<StakeholderGroup> getStakeholderGroups()
	{
		return (EList<StakeholderGroup>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__STAKEHOLDER_GROUPS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Skill> getSkills()
	{
		return (EList<Skill>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__SKILLS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Lesson> getLessons()
	{
		return (EList<Lesson>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__LESSONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Reference> getBibliography()
	{
		return (EList<Reference>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__BIBLIOGRAPHY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<AcceptedFinding> getAcceptedFindings()
	{
		return (EList<AcceptedFinding>)eGet(AlliancePackage.Literals.ALLIANCE_MODEL__ACCEPTED_FINDINGS, true);
	}

} //AllianceModelImpl
