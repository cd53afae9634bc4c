/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.people.impl;

import org.allianceworkbench.model.alliance.impl.ElementImpl;

import org.allianceworkbench.model.people.PeoplePackage;
import org.allianceworkbench.model.people.Skill;
import org.allianceworkbench.model.people.SkillNeed;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Skill Need</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.people.impl.SkillNeedImpl#getSkill <em>Skill</em>}</li>
 *   <li>{@link org.allianceworkbench.model.people.impl.SkillNeedImpl#getRationale <em>Rationale</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SkillNeedImpl extends ElementImpl implements SkillNeed
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SkillNeedImpl()
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
		return PeoplePackage.Literals.SKILL_NEED;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Skill getSkill()
	{
		return (Skill)eGet(PeoplePackage.Literals.SKILL_NEED__SKILL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkill(Skill newSkill)
	{
		eSet(PeoplePackage.Literals.SKILL_NEED__SKILL, newSkill);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRationale()
	{
		return (String)eGet(PeoplePackage.Literals.SKILL_NEED__RATIONALE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRationale(String newRationale)
	{
		eSet(PeoplePackage.Literals.SKILL_NEED__RATIONALE, newRationale);
	}

} //SkillNeedImpl
