/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.cost.impl;

import java.math.BigDecimal;

import org.allianceworkbench.model.alliance.impl.ElementImpl;

import org.allianceworkbench.model.cost.CostPackage;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.cost.PriceBasis;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Money</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.cost.impl.MoneyImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.MoneyImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.MoneyImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.MoneyImpl#getPriceBasis <em>Price Basis</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.MoneyImpl#getPriceBaseYear <em>Price Base Year</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MoneyImpl extends ElementImpl implements Money
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MoneyImpl()
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
		return CostPackage.Literals.MONEY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAmount()
	{
		return (BigDecimal)eGet(CostPackage.Literals.MONEY__AMOUNT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(BigDecimal newAmount)
	{
		eSet(CostPackage.Literals.MONEY__AMOUNT, newAmount);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrency()
	{
		return (String)eGet(CostPackage.Literals.MONEY__CURRENCY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(String newCurrency)
	{
		eSet(CostPackage.Literals.MONEY__CURRENCY, newCurrency);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getYear()
	{
		return (String)eGet(CostPackage.Literals.MONEY__YEAR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(String newYear)
	{
		eSet(CostPackage.Literals.MONEY__YEAR, newYear);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PriceBasis getPriceBasis()
	{
		return (PriceBasis)eGet(CostPackage.Literals.MONEY__PRICE_BASIS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriceBasis(PriceBasis newPriceBasis)
	{
		eSet(CostPackage.Literals.MONEY__PRICE_BASIS, newPriceBasis);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPriceBaseYear()
	{
		return (String)eGet(CostPackage.Literals.MONEY__PRICE_BASE_YEAR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriceBaseYear(String newPriceBaseYear)
	{
		eSet(CostPackage.Literals.MONEY__PRICE_BASE_YEAR, newPriceBaseYear);
	}

} //MoneyImpl
