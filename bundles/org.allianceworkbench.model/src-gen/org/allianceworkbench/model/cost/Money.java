/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.cost;

import java.math.BigDecimal;

import org.allianceworkbench.model.alliance.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Money</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An amount of money. Source: S3; S4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.cost.Money#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Money#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Money#getYear <em>Year</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Money#getPriceBasis <em>Price Basis</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Money#getPriceBaseYear <em>Price Base Year</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.cost.CostPackage#getMoney()
 * @model
 * @generated
 */
public interface Money extends Element
{
	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much. Unit: the currency. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.allianceworkbench.model.cost.CostPackage#getMoney_Amount()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Money'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Money#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The currency by its code in ISO 4217, such as GBP. Source: S3; S4; rule 53.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.allianceworkbench.model.cost.CostPackage#getMoney_Currency()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Money'"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Money#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The calendar year, 2015, or the financial year, 2014/15, it belongs to. Source: S3; S4; rule 53.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(String)
	 * @see org.allianceworkbench.model.cost.CostPackage#getMoney_Year()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Money'"
	 * @generated
	 */
	String getYear();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Money#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(String value);

	/**
	 * Returns the value of the '<em><b>Price Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.cost.PriceBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether inflation is taken out. Source: Green Book.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Price Basis</em>' attribute.
	 * @see org.allianceworkbench.model.cost.PriceBasis
	 * @see #setPriceBasis(PriceBasis)
	 * @see org.allianceworkbench.model.cost.CostPackage#getMoney_PriceBasis()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Money'"
	 * @generated
	 */
	PriceBasis getPriceBasis();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Money#getPriceBasis <em>Price Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Price Basis</em>' attribute.
	 * @see org.allianceworkbench.model.cost.PriceBasis
	 * @see #getPriceBasis()
	 * @generated
	 */
	void setPriceBasis(PriceBasis value);

	/**
	 * Returns the value of the '<em><b>Price Base Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The year in whose prices a real amount is given. Source: Green Book.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Price Base Year</em>' attribute.
	 * @see #setPriceBaseYear(String)
	 * @see org.allianceworkbench.model.cost.CostPackage#getMoney_PriceBaseYear()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Money'"
	 * @generated
	 */
	String getPriceBaseYear();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Money#getPriceBaseYear <em>Price Base Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Price Base Year</em>' attribute.
	 * @see #getPriceBaseYear()
	 * @generated
	 */
	void setPriceBaseYear(String value);

} // Money
