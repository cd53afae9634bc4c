/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.ElementImpl;

import org.allianceworkbench.model.governance.BodyMembership;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernancePackage;

import org.allianceworkbench.model.partners.Partner;

import org.allianceworkbench.model.people.Person;
import org.allianceworkbench.model.people.Role;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Body Membership</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.impl.BodyMembershipImpl#getBody <em>Body</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.BodyMembershipImpl#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.BodyMembershipImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.BodyMembershipImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.BodyMembershipImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.BodyMembershipImpl#getUntil <em>Until</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BodyMembershipImpl extends ElementImpl implements BodyMembership
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BodyMembershipImpl()
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
		return GovernancePackage.Literals.BODY_MEMBERSHIP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GovernanceBody getBody()
	{
		return (GovernanceBody)eGet(GovernancePackage.Literals.BODY_MEMBERSHIP__BODY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBody(GovernanceBody newBody)
	{
		eSet(GovernancePackage.Literals.BODY_MEMBERSHIP__BODY, newBody);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getPartner()
	{
		return (Partner)eGet(GovernancePackage.Literals.BODY_MEMBERSHIP__PARTNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartner(Partner newPartner)
	{
		eSet(GovernancePackage.Literals.BODY_MEMBERSHIP__PARTNER, newPartner);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getRole()
	{
		return (Role)eGet(GovernancePackage.Literals.BODY_MEMBERSHIP__ROLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(Role newRole)
	{
		eSet(GovernancePackage.Literals.BODY_MEMBERSHIP__ROLE, newRole);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getPerson()
	{
		return (Person)eGet(GovernancePackage.Literals.BODY_MEMBERSHIP__PERSON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(Person newPerson)
	{
		eSet(GovernancePackage.Literals.BODY_MEMBERSHIP__PERSON, newPerson);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getSince()
	{
		return (PartialDate)eGet(GovernancePackage.Literals.BODY_MEMBERSHIP__SINCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(PartialDate newSince)
	{
		eSet(GovernancePackage.Literals.BODY_MEMBERSHIP__SINCE, newSince);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getUntil()
	{
		return (PartialDate)eGet(GovernancePackage.Literals.BODY_MEMBERSHIP__UNTIL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(PartialDate newUntil)
	{
		eSet(GovernancePackage.Literals.BODY_MEMBERSHIP__UNTIL, newUntil);
	}

} //BodyMembershipImpl
