/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.people.Stakeholder;

import org.allianceworkbench.model.risk.BarrierResponse;
import org.allianceworkbench.model.risk.RiskPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Barrier Response</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.impl.BarrierResponseImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.BarrierResponseImpl#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BarrierResponseImpl extends NamedElementImpl implements BarrierResponse
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BarrierResponseImpl()
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
		return RiskPackage.Literals.BARRIER_RESPONSE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getOwner()
	{
		return (Stakeholder)eGet(RiskPackage.Literals.BARRIER_RESPONSE__OWNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Stakeholder newOwner)
	{
		eSet(RiskPackage.Literals.BARRIER_RESPONSE__OWNER, newOwner);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDate()
	{
		return (PartialDate)eGet(RiskPackage.Literals.BARRIER_RESPONSE__DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(PartialDate newDate)
	{
		eSet(RiskPackage.Literals.BARRIER_RESPONSE__DATE, newDate);
	}

} //BarrierResponseImpl
