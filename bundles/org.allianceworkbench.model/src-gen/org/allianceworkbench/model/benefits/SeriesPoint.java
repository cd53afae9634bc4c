/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;

import java.math.BigDecimal;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Series Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A dated value. Source: MSP benefit profile.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.SeriesPoint#getDate <em>Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.SeriesPoint#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getSeriesPoint()
 * @model
 * @generated
 */
public interface SeriesPoint extends Element
{
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The period it belongs to. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getSeriesPoint_Date()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Point'"
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.SeriesPoint#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value. Unit: that of the measure. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getSeriesPoint_Value()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Point'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.SeriesPoint#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

} // SeriesPoint
