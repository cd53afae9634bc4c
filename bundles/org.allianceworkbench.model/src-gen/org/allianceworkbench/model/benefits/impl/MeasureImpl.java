/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import java.math.BigDecimal;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.model.benefits.MeasureDirection;
import org.allianceworkbench.model.benefits.SeriesPoint;

import org.allianceworkbench.model.cost.PriceBasis;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Measure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MeasureImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MeasureImpl#isFinancial <em>Financial</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MeasureImpl#getPriceBasis <em>Price Basis</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MeasureImpl#getPriceBaseYear <em>Price Base Year</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MeasureImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MeasureImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MeasureImpl#getBaselineDate <em>Baseline Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MeasureImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MeasureImpl#getTargetDate <em>Target Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MeasureImpl#getIntervalMonths <em>Interval Months</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MeasureImpl#isCumulative <em>Cumulative</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MeasureImpl#getDataSource <em>Data Source</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MeasureImpl#getCollector <em>Collector</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MeasureImpl#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MeasureImpl#getForecast <em>Forecast</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MeasureImpl#getActual <em>Actual</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeasureImpl extends NamedElementImpl implements Measure
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeasureImpl()
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
		return BenefitsPackage.Literals.MEASURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit()
	{
		return (String)eGet(BenefitsPackage.Literals.MEASURE__UNIT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit)
	{
		eSet(BenefitsPackage.Literals.MEASURE__UNIT, newUnit);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFinancial()
	{
		return (Boolean)eGet(BenefitsPackage.Literals.MEASURE__FINANCIAL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinancial(boolean newFinancial)
	{
		eSet(BenefitsPackage.Literals.MEASURE__FINANCIAL, newFinancial);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PriceBasis getPriceBasis()
	{
		return (PriceBasis)eGet(BenefitsPackage.Literals.MEASURE__PRICE_BASIS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriceBasis(PriceBasis newPriceBasis)
	{
		eSet(BenefitsPackage.Literals.MEASURE__PRICE_BASIS, newPriceBasis);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPriceBaseYear()
	{
		return (String)eGet(BenefitsPackage.Literals.MEASURE__PRICE_BASE_YEAR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriceBaseYear(String newPriceBaseYear)
	{
		eSet(BenefitsPackage.Literals.MEASURE__PRICE_BASE_YEAR, newPriceBaseYear);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeasureDirection getDirection()
	{
		return (MeasureDirection)eGet(BenefitsPackage.Literals.MEASURE__DIRECTION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(MeasureDirection newDirection)
	{
		eSet(BenefitsPackage.Literals.MEASURE__DIRECTION, newDirection);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBaseline()
	{
		return (BigDecimal)eGet(BenefitsPackage.Literals.MEASURE__BASELINE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseline(BigDecimal newBaseline)
	{
		eSet(BenefitsPackage.Literals.MEASURE__BASELINE, newBaseline);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getBaselineDate()
	{
		return (PartialDate)eGet(BenefitsPackage.Literals.MEASURE__BASELINE_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaselineDate(PartialDate newBaselineDate)
	{
		eSet(BenefitsPackage.Literals.MEASURE__BASELINE_DATE, newBaselineDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTarget()
	{
		return (BigDecimal)eGet(BenefitsPackage.Literals.MEASURE__TARGET, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(BigDecimal newTarget)
	{
		eSet(BenefitsPackage.Literals.MEASURE__TARGET, newTarget);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getTargetDate()
	{
		return (PartialDate)eGet(BenefitsPackage.Literals.MEASURE__TARGET_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetDate(PartialDate newTargetDate)
	{
		eSet(BenefitsPackage.Literals.MEASURE__TARGET_DATE, newTargetDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getIntervalMonths()
	{
		return (Integer)eGet(BenefitsPackage.Literals.MEASURE__INTERVAL_MONTHS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntervalMonths(int newIntervalMonths)
	{
		eSet(BenefitsPackage.Literals.MEASURE__INTERVAL_MONTHS, newIntervalMonths);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCumulative()
	{
		return (Boolean)eGet(BenefitsPackage.Literals.MEASURE__CUMULATIVE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCumulative(boolean newCumulative)
	{
		eSet(BenefitsPackage.Literals.MEASURE__CUMULATIVE, newCumulative);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDataSource()
	{
		return (String)eGet(BenefitsPackage.Literals.MEASURE__DATA_SOURCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataSource(String newDataSource)
	{
		eSet(BenefitsPackage.Literals.MEASURE__DATA_SOURCE, newDataSource);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getCollector()
	{
		return (Stakeholder)eGet(BenefitsPackage.Literals.MEASURE__COLLECTOR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollector(Stakeholder newCollector)
	{
		eSet(BenefitsPackage.Literals.MEASURE__COLLECTOR, newCollector);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<SeriesPoint> getPlan()
	{
		return (EList<SeriesPoint>)eGet(BenefitsPackage.Literals.MEASURE__PLAN, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<SeriesPoint> getForecast()
	{
		return (EList<SeriesPoint>)eGet(BenefitsPackage.Literals.MEASURE__FORECAST, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<SeriesPoint> getActual()
	{
		return (EList<SeriesPoint>)eGet(BenefitsPackage.Literals.MEASURE__ACTUAL, true);
	}

} //MeasureImpl
