/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.Deliverable;
import org.allianceworkbench.model.governance.GovernancePackage;

import org.allianceworkbench.model.partners.Partner;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Deliverable</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.impl.DeliverableImpl#getAgreement <em>Agreement</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.DeliverableImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.DeliverableImpl#getDelivered <em>Delivered</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.DeliverableImpl#getResponsible <em>Responsible</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeliverableImpl extends NamedElementImpl implements Deliverable
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeliverableImpl()
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
		return GovernancePackage.Literals.DELIVERABLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agreement getAgreement()
	{
		return (Agreement)eGet(GovernancePackage.Literals.DELIVERABLE__AGREEMENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreement(Agreement newAgreement)
	{
		eSet(GovernancePackage.Literals.DELIVERABLE__AGREEMENT, newAgreement);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDue()
	{
		return (PartialDate)eGet(GovernancePackage.Literals.DELIVERABLE__DUE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(PartialDate newDue)
	{
		eSet(GovernancePackage.Literals.DELIVERABLE__DUE, newDue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDelivered()
	{
		return (PartialDate)eGet(GovernancePackage.Literals.DELIVERABLE__DELIVERED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDelivered(PartialDate newDelivered)
	{
		eSet(GovernancePackage.Literals.DELIVERABLE__DELIVERED, newDelivered);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getResponsible()
	{
		return (Partner)eGet(GovernancePackage.Literals.DELIVERABLE__RESPONSIBLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsible(Partner newResponsible)
	{
		eSet(GovernancePackage.Literals.DELIVERABLE__RESPONSIBLE, newResponsible);
	}

} //DeliverableImpl
