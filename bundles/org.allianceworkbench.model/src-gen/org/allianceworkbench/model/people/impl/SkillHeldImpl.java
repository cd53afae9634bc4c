/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.people.impl;

import org.allianceworkbench.model.alliance.impl.ElementImpl;

import org.allianceworkbench.model.people.PeoplePackage;
import org.allianceworkbench.model.people.Skill;
import org.allianceworkbench.model.people.SkillHeld;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Skill Held</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.people.impl.SkillHeldImpl#getSkill <em>Skill</em>}</li>
 *   <li>{@link org.allianceworkbench.model.people.impl.SkillHeldImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SkillHeldImpl extends ElementImpl implements SkillHeld
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SkillHeldImpl()
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
		return PeoplePackage.Literals.SKILL_HELD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Skill getSkill()
	{
		return (Skill)eGet(PeoplePackage.Literals.SKILL_HELD__SKILL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkill(Skill newSkill)
	{
		eSet(PeoplePackage.Literals.SKILL_HELD__SKILL, newSkill);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvidence()
	{
		return (String)eGet(PeoplePackage.Literals.SKILL_HELD__EVIDENCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(String newEvidence)
	{
		eSet(PeoplePackage.Literals.SKILL_HELD__EVIDENCE, newEvidence);
	}

} //SkillHeldImpl
