/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.Element;

import org.allianceworkbench.model.partners.Partner;

import org.allianceworkbench.model.people.Person;
import org.allianceworkbench.model.people.Role;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Body Membership</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A seat on a governance body. Source: S1-S4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.BodyMembership#getBody <em>Body</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.BodyMembership#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.BodyMembership#getRole <em>Role</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.BodyMembership#getPerson <em>Person</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.BodyMembership#getSince <em>Since</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.BodyMembership#getUntil <em>Until</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.governance.GovernancePackage#getBodyMembership()
 * @model
 * @generated
 */
public interface BodyMembership extends Element
{
	/**
	 * Returns the value of the '<em><b>Body</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.GovernanceBody#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The body. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' container reference.
	 * @see #setBody(GovernanceBody)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getBodyMembership_Body()
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getMembers
	 * @model opposite="members" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Membership'"
	 * @generated
	 */
	GovernanceBody getBody();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.BodyMembership#getBody <em>Body</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' container reference.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(GovernanceBody value);

	/**
	 * Returns the value of the '<em><b>Partner</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getBodyMemberships <em>Body Memberships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partner represented. Source: S4 §5.4: strong own representation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partner</em>' reference.
	 * @see #setPartner(Partner)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getBodyMembership_Partner()
	 * @see org.allianceworkbench.model.partners.Partner#getBodyMemberships
	 * @model opposite="bodyMemberships" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Membership'"
	 * @generated
	 */
	Partner getPartner();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.BodyMembership#getPartner <em>Partner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partner</em>' reference.
	 * @see #getPartner()
	 * @generated
	 */
	void setPartner(Partner value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that holds the seat. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' reference.
	 * @see #setRole(Role)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getBodyMembership_Role()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Membership'"
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.BodyMembership#getRole <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' reference.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person who holds it, where known. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getBodyMembership_Person()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Membership'"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.BodyMembership#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(PartialDate)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getBodyMembership_Since()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Membership'"
	 * @generated
	 */
	PartialDate getSince();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.BodyMembership#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(PartialDate)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getBodyMembership_Until()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Membership'"
	 * @generated
	 */
	PartialDate getUntil();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.BodyMembership#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(PartialDate value);

} // BodyMembership
