/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Membership</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That a partner takes part in a collaboration, and as what. Source: S1-S4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.Membership#getCollaboration <em>Collaboration</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Membership#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Membership#getRole <em>Role</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Membership#getSince <em>Since</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Membership#getUntil <em>Until</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.partners.PartnersPackage#getMembership()
 * @model
 * @generated
 */
public interface Membership extends Element
{
	/**
	 * Returns the value of the '<em><b>Collaboration</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Collaboration#getMemberships <em>Memberships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaboration. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collaboration</em>' container reference.
	 * @see #setCollaboration(Collaboration)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getMembership_Collaboration()
	 * @see org.allianceworkbench.model.partners.Collaboration#getMemberships
	 * @model opposite="memberships" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Membership'"
	 * @generated
	 */
	Collaboration getCollaboration();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Membership#getCollaboration <em>Collaboration</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collaboration</em>' container reference.
	 * @see #getCollaboration()
	 * @generated
	 */
	void setCollaboration(Collaboration value);

	/**
	 * Returns the value of the '<em><b>Partner</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getMemberships <em>Memberships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partner. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partner</em>' reference.
	 * @see #setPartner(Partner)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getMembership_Partner()
	 * @see org.allianceworkbench.model.partners.Partner#getMemberships
	 * @model opposite="memberships" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Membership'"
	 * @generated
	 */
	Partner getPartner();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Membership#getPartner <em>Partner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partner</em>' reference.
	 * @see #getPartner()
	 * @generated
	 */
	void setPartner(Partner value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.partners.MembershipRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As what it takes part. Source: S4 §6.2-6.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.allianceworkbench.model.partners.MembershipRole
	 * @see #setRole(MembershipRole)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getMembership_Role()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Membership'"
	 * @generated
	 */
	MembershipRole getRole();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Membership#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.allianceworkbench.model.partners.MembershipRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(MembershipRole value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(PartialDate)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getMembership_Since()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Membership'"
	 * @generated
	 */
	PartialDate getSince();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Membership#getSince <em>Since</em>}' attribute.
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
	 * Until when. Source: Police Act 1996 s23C: parties may leave.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(PartialDate)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getMembership_Until()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Membership'"
	 * @generated
	 */
	PartialDate getUntil();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Membership#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(PartialDate value);

} // Membership
