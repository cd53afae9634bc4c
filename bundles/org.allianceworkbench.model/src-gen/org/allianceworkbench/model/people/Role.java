/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.people;

import org.allianceworkbench.model.partners.Partner;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A role that people hold. Source: S1-S4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.people.Role#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.people.Role#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.allianceworkbench.model.people.Role#getHolders <em>Holders</em>}</li>
 *   <li>{@link org.allianceworkbench.model.people.Role#getAssignedByAvailability <em>Assigned By Availability</em>}</li>
 *   <li>{@link org.allianceworkbench.model.people.Role#getSkillNeeds <em>Skill Needs</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.people.PeoplePackage#getRole()
 * @model
 * @generated
 */
public interface Role extends Stakeholder
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.people.RoleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the named roles it is. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.people.RoleKind
	 * @see #setKind(RoleKind)
	 * @see org.allianceworkbench.model.people.PeoplePackage#getRole_Kind()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	RoleKind getKind();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.people.Role#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.people.RoleKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RoleKind value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partner in which the role exists. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Partner)
	 * @see org.allianceworkbench.model.people.PeoplePackage#getRole_Organisation()
	 * @see org.allianceworkbench.model.partners.Partner#getRoles
	 * @model opposite="roles" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Organisation'"
	 * @generated
	 */
	Partner getOrganisation();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.people.Role#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Partner value);

	/**
	 * Returns the value of the '<em><b>Holders</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.people.Person}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.people.Person#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people who hold it. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holders</em>' reference list.
	 * @see org.allianceworkbench.model.people.PeoplePackage#getRole_Holders()
	 * @see org.allianceworkbench.model.people.Person#getRoles
	 * @model opposite="roles" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Organisation'"
	 * @generated
	 */
	EList<Person> getHolders();

	/**
	 * Returns the value of the '<em><b>Assigned By Availability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the holder was chosen for being available rather than for skill. Source: S1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assigned By Availability</em>' attribute.
	 * @see #setAssignedByAvailability(Boolean)
	 * @see org.allianceworkbench.model.people.PeoplePackage#getRole_AssignedByAvailability()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Skills'"
	 * @generated
	 */
	Boolean getAssignedByAvailability();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.people.Role#getAssignedByAvailability <em>Assigned By Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assigned By Availability</em>' attribute.
	 * @see #getAssignedByAvailability()
	 * @generated
	 */
	void setAssignedByAvailability(Boolean value);

	/**
	 * Returns the value of the '<em><b>Skill Needs</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.people.SkillNeed}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The skills it needs. Source: S2; S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skill Needs</em>' containment reference list.
	 * @see org.allianceworkbench.model.people.PeoplePackage#getRole_SkillNeeds()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Skills'"
	 * @generated
	 */
	EList<SkillNeed> getSkillNeeds();

} // Role
