/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.people;

import org.allianceworkbench.model.alliance.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Skill Held</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That a person has a skill. Source: S2; S3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.people.SkillHeld#getSkill <em>Skill</em>}</li>
 *   <li>{@link org.allianceworkbench.model.people.SkillHeld#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.people.PeoplePackage#getSkillHeld()
 * @model
 * @generated
 */
public interface SkillHeld extends Element
{
	/**
	 * Returns the value of the '<em><b>Skill</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The skill held. Source: S2; S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skill</em>' reference.
	 * @see #setSkill(Skill)
	 * @see org.allianceworkbench.model.people.PeoplePackage#getSkillHeld_Skill()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Skills'"
	 * @generated
	 */
	Skill getSkill();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.people.SkillHeld#getSkill <em>Skill</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skill</em>' reference.
	 * @see #getSkill()
	 * @generated
	 */
	void setSkill(Skill value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shows it: training, experience. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.allianceworkbench.model.people.PeoplePackage#getSkillHeld_Evidence()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Skills'"
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.people.SkillHeld#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

} // SkillHeld
