/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.people.impl;

import org.allianceworkbench.model.partners.Partner;

import org.allianceworkbench.model.people.PeoplePackage;
import org.allianceworkbench.model.people.Person;
import org.allianceworkbench.model.people.Role;
import org.allianceworkbench.model.people.SkillHeld;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.people.impl.PersonImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.allianceworkbench.model.people.impl.PersonImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.allianceworkbench.model.people.impl.PersonImpl#getSkills <em>Skills</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonImpl extends StakeholderImpl implements Person
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PersonImpl()
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
		return PeoplePackage.Literals.PERSON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getOrganisation()
	{
		return (Partner)eGet(PeoplePackage.Literals.PERSON__ORGANISATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(Partner newOrganisation)
	{
		eSet(PeoplePackage.Literals.PERSON__ORGANISATION, newOrganisation);
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
		return (EList<Role>)eGet(PeoplePackage.Literals.PERSON__ROLES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<SkillHeld> getSkills()
	{
		return (EList<SkillHeld>)eGet(PeoplePackage.Literals.PERSON__SKILLS, true);
	}

} //PersonImpl
