/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.cost.impl;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.cost.CostLine;
import org.allianceworkbench.model.cost.CostPackage;
import org.allianceworkbench.model.cost.Money;

import org.allianceworkbench.model.partners.Partner;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.cost.impl.CostLineImpl#getAmounts <em>Amounts</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.CostLineImpl#isSaving <em>Saving</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.CostLineImpl#isRequiredSaving <em>Required Saving</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.CostLineImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.CostLineImpl#isRecurring <em>Recurring</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.CostLineImpl#getBearer <em>Bearer</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CostLineImpl extends NamedElementImpl implements CostLine
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CostLineImpl()
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
		return CostPackage.Literals.COST_LINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Money> getAmounts()
	{
		return (EList<Money>)eGet(CostPackage.Literals.COST_LINE__AMOUNTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSaving()
	{
		return (Boolean)eGet(CostPackage.Literals.COST_LINE__SAVING, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSaving(boolean newSaving)
	{
		eSet(CostPackage.Literals.COST_LINE__SAVING, newSaving);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRequiredSaving()
	{
		return (Boolean)eGet(CostPackage.Literals.COST_LINE__REQUIRED_SAVING, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequiredSaving(boolean newRequiredSaving)
	{
		eSet(CostPackage.Literals.COST_LINE__REQUIRED_SAVING, newRequiredSaving);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasis()
	{
		return (String)eGet(CostPackage.Literals.COST_LINE__BASIS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(String newBasis)
	{
		eSet(CostPackage.Literals.COST_LINE__BASIS, newBasis);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRecurring()
	{
		return (Boolean)eGet(CostPackage.Literals.COST_LINE__RECURRING, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecurring(boolean newRecurring)
	{
		eSet(CostPackage.Literals.COST_LINE__RECURRING, newRecurring);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getBearer()
	{
		return (Partner)eGet(CostPackage.Literals.COST_LINE__BEARER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBearer(Partner newBearer)
	{
		eSet(CostPackage.Literals.COST_LINE__BEARER, newBearer);
	}

} //CostLineImpl
