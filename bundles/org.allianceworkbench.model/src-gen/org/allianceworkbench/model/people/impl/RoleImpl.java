/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.people.impl;

import org.allianceworkbench.model.partners.Partner;

import org.allianceworkbench.model.people.PeoplePackage;
import org.allianceworkbench.model.people.Person;
import org.allianceworkbench.model.people.Role;
import org.allianceworkbench.model.people.RoleKind;
import org.allianceworkbench.model.people.SkillNeed;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Role</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.people.impl.RoleImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.people.impl.RoleImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.allianceworkbench.model.people.impl.RoleImpl#getHolders <em>Holders</em>}</li>
 *   <li>{@link org.allianceworkbench.model.people.impl.RoleImpl#getAssignedByAvailability <em>Assigned By Availability</em>}</li>
 *   <li>{@link org.allianceworkbench.model.people.impl.RoleImpl#getSkillNeeds <em>Skill Needs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoleImpl extends StakeholderImpl implements Role
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoleImpl()
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
		return PeoplePackage.Literals.ROLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoleKind getKind()
	{
		return (RoleKind)eGet(PeoplePackage.Literals.ROLE__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(RoleKind newKind)
	{
		eSet(PeoplePackage.Literals.ROLE__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getOrganisation()
	{
		return (Partner)eGet(PeoplePackage.Literals.ROLE__ORGANISATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(Partner newOrganisation)
	{
		eSet(PeoplePackage.Literals.ROLE__ORGANISATION, newOrganisation);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Person> getHolders()
	{
		return (EList<Person>)eGet(PeoplePackage.Literals.ROLE__HOLDERS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getAssignedByAvailability()
	{
		return (Boolean)eGet(PeoplePackage.Literals.ROLE__ASSIGNED_BY_AVAILABILITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssignedByAvailability(Boolean newAssignedByAvailability)
	{
		eSet(PeoplePackage.Literals.ROLE__ASSIGNED_BY_AVAILABILITY, newAssignedByAvailability);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<SkillNeed> getSkillNeeds()
	{
		return (EList<SkillNeed>)eGet(PeoplePackage.Literals.ROLE__SKILL_NEEDS, true);
	}

} //RoleImpl
