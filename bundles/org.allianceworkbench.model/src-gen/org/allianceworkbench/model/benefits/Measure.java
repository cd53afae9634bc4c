/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;

import java.math.BigDecimal;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.cost.PriceBasis;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How something is measured, with baseline, target and the series of plan, forecast and actual. Source: S0; S3; S4; MSP benefit profile.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.Measure#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Measure#isFinancial <em>Financial</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Measure#getPriceBasis <em>Price Basis</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Measure#getPriceBaseYear <em>Price Base Year</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Measure#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Measure#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Measure#getBaselineDate <em>Baseline Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Measure#getTarget <em>Target</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Measure#getTargetDate <em>Target Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Measure#getIntervalMonths <em>Interval Months</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Measure#isCumulative <em>Cumulative</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Measure#getDataSource <em>Data Source</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Measure#getCollector <em>Collector</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Measure#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Measure#getForecast <em>Forecast</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Measure#getActual <em>Actual</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMeasure()
 * @model
 * @generated
 */
public interface Measure extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit of all its values, such as GBP, days or per cent. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMeasure_Unit()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Measure'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Measure#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Financial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it counts money. Source: S0; S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Financial</em>' attribute.
	 * @see #setFinancial(boolean)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMeasure_Financial()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Measure'"
	 * @generated
	 */
	boolean isFinancial();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Measure#isFinancial <em>Financial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Financial</em>' attribute.
	 * @see #isFinancial()
	 * @generated
	 */
	void setFinancial(boolean value);

	/**
	 * Returns the value of the '<em><b>Price Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.cost.PriceBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether inflation is taken out of values in money. Source: MSP benefit profile; Green Book.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Price Basis</em>' attribute.
	 * @see org.allianceworkbench.model.cost.PriceBasis
	 * @see #setPriceBasis(PriceBasis)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMeasure_PriceBasis()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Measure'"
	 * @generated
	 */
	PriceBasis getPriceBasis();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Measure#getPriceBasis <em>Price Basis</em>}' attribute.
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
	 * The year in whose prices real values are given. Source: MSP benefit profile; Green Book.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Price Base Year</em>' attribute.
	 * @see #setPriceBaseYear(String)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMeasure_PriceBaseYear()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Measure'"
	 * @generated
	 */
	String getPriceBaseYear();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Measure#getPriceBaseYear <em>Price Base Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Price Base Year</em>' attribute.
	 * @see #getPriceBaseYear()
	 * @generated
	 */
	void setPriceBaseYear(String value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.benefits.MeasureDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way is better. Source: MSP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.MeasureDirection
	 * @see #setDirection(MeasureDirection)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMeasure_Direction()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Measure'"
	 * @generated
	 */
	MeasureDirection getDirection();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Measure#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.MeasureDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(MeasureDirection value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value before. Unit: see unit. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' attribute.
	 * @see #setBaseline(BigDecimal)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMeasure_Baseline()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Measure'"
	 * @generated
	 */
	BigDecimal getBaseline();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Measure#getBaseline <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' attribute.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Baseline Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the baseline was taken. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline Date</em>' attribute.
	 * @see #setBaselineDate(PartialDate)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMeasure_BaselineDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Measure'"
	 * @generated
	 */
	PartialDate getBaselineDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Measure#getBaselineDate <em>Baseline Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline Date</em>' attribute.
	 * @see #getBaselineDate()
	 * @generated
	 */
	void setBaselineDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value aimed at. Unit: see unit. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(BigDecimal)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMeasure_Target()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Measure'"
	 * @generated
	 */
	BigDecimal getTarget();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Measure#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Target Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it should be reached. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Date</em>' attribute.
	 * @see #setTargetDate(PartialDate)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMeasure_TargetDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Measure'"
	 * @generated
	 */
	PartialDate getTargetDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Measure#getTargetDate <em>Target Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Date</em>' attribute.
	 * @see #getTargetDate()
	 * @generated
	 */
	void setTargetDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Interval Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it is taken. Unit: months, 1 is monthly, 0 when not stated. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interval Months</em>' attribute.
	 * @see #setIntervalMonths(int)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMeasure_IntervalMonths()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Collection'"
	 * @generated
	 */
	int getIntervalMonths();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Measure#getIntervalMonths <em>Interval Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interval Months</em>' attribute.
	 * @see #getIntervalMonths()
	 * @generated
	 */
	void setIntervalMonths(int value);

	/**
	 * Returns the value of the '<em><b>Cumulative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its values add up from period to period. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cumulative</em>' attribute.
	 * @see #setCumulative(boolean)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMeasure_Cumulative()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Collection'"
	 * @generated
	 */
	boolean isCumulative();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Measure#isCumulative <em>Cumulative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cumulative</em>' attribute.
	 * @see #isCumulative()
	 * @generated
	 */
	void setCumulative(boolean value);

	/**
	 * Returns the value of the '<em><b>Data Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the values come from. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Source</em>' attribute.
	 * @see #setDataSource(String)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMeasure_DataSource()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Collection'"
	 * @generated
	 */
	String getDataSource();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Measure#getDataSource <em>Data Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Source</em>' attribute.
	 * @see #getDataSource()
	 * @generated
	 */
	void setDataSource(String value);

	/**
	 * Returns the value of the '<em><b>Collector</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who collects them. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collector</em>' reference.
	 * @see #setCollector(Stakeholder)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMeasure_Collector()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Collection'"
	 * @generated
	 */
	Stakeholder getCollector();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Measure#getCollector <em>Collector</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collector</em>' reference.
	 * @see #getCollector()
	 * @generated
	 */
	void setCollector(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.SeriesPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The planned values. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' containment reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMeasure_Plan()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Series'"
	 * @generated
	 */
	EList<SeriesPoint> getPlan();

	/**
	 * Returns the value of the '<em><b>Forecast</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.SeriesPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The forecast values. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forecast</em>' containment reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMeasure_Forecast()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Series'"
	 * @generated
	 */
	EList<SeriesPoint> getForecast();

	/**
	 * Returns the value of the '<em><b>Actual</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.SeriesPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The actual values. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual</em>' containment reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMeasure_Actual()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Series'"
	 * @generated
	 */
	EList<SeriesPoint> getActual();

} // Measure
