/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.ElementImpl;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Membership</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.impl.MembershipImpl#getCollaboration <em>Collaboration</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.MembershipImpl#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.MembershipImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.MembershipImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.MembershipImpl#getUntil <em>Until</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MembershipImpl extends ElementImpl implements Membership
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MembershipImpl()
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
		return PartnersPackage.Literals.MEMBERSHIP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collaboration getCollaboration()
	{
		return (Collaboration)eGet(PartnersPackage.Literals.MEMBERSHIP__COLLABORATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollaboration(Collaboration newCollaboration)
	{
		eSet(PartnersPackage.Literals.MEMBERSHIP__COLLABORATION, newCollaboration);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getPartner()
	{
		return (Partner)eGet(PartnersPackage.Literals.MEMBERSHIP__PARTNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartner(Partner newPartner)
	{
		eSet(PartnersPackage.Literals.MEMBERSHIP__PARTNER, newPartner);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MembershipRole getRole()
	{
		return (MembershipRole)eGet(PartnersPackage.Literals.MEMBERSHIP__ROLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(MembershipRole newRole)
	{
		eSet(PartnersPackage.Literals.MEMBERSHIP__ROLE, newRole);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getSince()
	{
		return (PartialDate)eGet(PartnersPackage.Literals.MEMBERSHIP__SINCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(PartialDate newSince)
	{
		eSet(PartnersPackage.Literals.MEMBERSHIP__SINCE, newSince);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getUntil()
	{
		return (PartialDate)eGet(PartnersPackage.Literals.MEMBERSHIP__UNTIL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(PartialDate newUntil)
	{
		eSet(PartnersPackage.Literals.MEMBERSHIP__UNTIL, newUntil);
	}

} //MembershipImpl
