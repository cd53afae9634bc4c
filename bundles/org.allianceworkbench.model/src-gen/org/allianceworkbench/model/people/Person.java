/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.people;

import org.allianceworkbench.model.partners.Partner;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person. Source: S1-S4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.people.Person#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.allianceworkbench.model.people.Person#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.allianceworkbench.model.people.Person#getSkills <em>Skills</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.people.PeoplePackage#getPerson()
 * @model
 * @generated
 */
public interface Person extends Stakeholder
{
	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partner the person works for. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Partner)
	 * @see org.allianceworkbench.model.people.PeoplePackage#getPerson_Organisation()
	 * @see org.allianceworkbench.model.partners.Partner#getPeople
	 * @model opposite="people" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Organisation'"
	 * @generated
	 */
	Partner getOrganisation();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.people.Person#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Partner value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.people.Role}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.people.Role#getHolders <em>Holders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The roles the person holds. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' reference list.
	 * @see org.allianceworkbench.model.people.PeoplePackage#getPerson_Roles()
	 * @see org.allianceworkbench.model.people.Role#getHolders
	 * @model opposite="holders" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Organisation'"
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>Skills</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.people.SkillHeld}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The skills the person has. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skills</em>' containment reference list.
	 * @see org.allianceworkbench.model.people.PeoplePackage#getPerson_Skills()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Skills'"
	 * @generated
	 */
	EList<SkillHeld> getSkills();

} // Person
