/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.people;

import org.allianceworkbench.model.alliance.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Skill Need</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That a role needs a skill. Source: S2; S3; S3: right people with the right skills.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.people.SkillNeed#getSkill <em>Skill</em>}</li>
 *   <li>{@link org.allianceworkbench.model.people.SkillNeed#getRationale <em>Rationale</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.people.PeoplePackage#getSkillNeed()
 * @model
 * @generated
 */
public interface SkillNeed extends Element
{
	/**
	 * Returns the value of the '<em><b>Skill</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The skill needed. Source: S2; S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skill</em>' reference.
	 * @see #setSkill(Skill)
	 * @see org.allianceworkbench.model.people.PeoplePackage#getSkillNeed_Skill()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Skills'"
	 * @generated
	 */
	Skill getSkill();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.people.SkillNeed#getSkill <em>Skill</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skill</em>' reference.
	 * @see #getSkill()
	 * @generated
	 */
	void setSkill(Skill value);

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is needed. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.allianceworkbench.model.people.PeoplePackage#getSkillNeed_Rationale()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Skills'"
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.people.SkillNeed#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

} // SkillNeed
