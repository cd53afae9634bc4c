/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.method.impl;

import java.math.BigDecimal;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.benefits.Objective;

import org.allianceworkbench.model.cost.CostLine;

import org.allianceworkbench.model.method.BusinessCase;
import org.allianceworkbench.model.method.MethodPackage;
import org.allianceworkbench.model.method.Option;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Business Case</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.method.impl.BusinessCaseImpl#getCommissionedDate <em>Commissioned Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.BusinessCaseImpl#getApprovedDate <em>Approved Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.BusinessCaseImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.BusinessCaseImpl#getPreferredOption <em>Preferred Option</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.BusinessCaseImpl#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.BusinessCaseImpl#getCostLines <em>Cost Lines</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.BusinessCaseImpl#getStrategicCase <em>Strategic Case</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.BusinessCaseImpl#getEconomicCase <em>Economic Case</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.BusinessCaseImpl#getCommercialCase <em>Commercial Case</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.BusinessCaseImpl#getFinancialCase <em>Financial Case</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.BusinessCaseImpl#getManagementCase <em>Management Case</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.BusinessCaseImpl#getDiscountRate <em>Discount Rate</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.BusinessCaseImpl#getOptimismBias <em>Optimism Bias</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BusinessCaseImpl extends NamedElementImpl implements BusinessCase
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BusinessCaseImpl()
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
		return MethodPackage.Literals.BUSINESS_CASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getCommissionedDate()
	{
		return (PartialDate)eGet(MethodPackage.Literals.BUSINESS_CASE__COMMISSIONED_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommissionedDate(PartialDate newCommissionedDate)
	{
		eSet(MethodPackage.Literals.BUSINESS_CASE__COMMISSIONED_DATE, newCommissionedDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getApprovedDate()
	{
		return (PartialDate)eGet(MethodPackage.Literals.BUSINESS_CASE__APPROVED_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedDate(PartialDate newApprovedDate)
	{
		eSet(MethodPackage.Literals.BUSINESS_CASE__APPROVED_DATE, newApprovedDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Option> getOptions()
	{
		return (EList<Option>)eGet(MethodPackage.Literals.BUSINESS_CASE__OPTIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Option getPreferredOption()
	{
		return (Option)eGet(MethodPackage.Literals.BUSINESS_CASE__PREFERRED_OPTION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreferredOption(Option newPreferredOption)
	{
		eSet(MethodPackage.Literals.BUSINESS_CASE__PREFERRED_OPTION, newPreferredOption);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Objective> getObjectives()
	{
		return (EList<Objective>)eGet(MethodPackage.Literals.BUSINESS_CASE__OBJECTIVES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<CostLine> getCostLines()
	{
		return (EList<CostLine>)eGet(MethodPackage.Literals.BUSINESS_CASE__COST_LINES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStrategicCase()
	{
		return (String)eGet(MethodPackage.Literals.BUSINESS_CASE__STRATEGIC_CASE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrategicCase(String newStrategicCase)
	{
		eSet(MethodPackage.Literals.BUSINESS_CASE__STRATEGIC_CASE, newStrategicCase);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEconomicCase()
	{
		return (String)eGet(MethodPackage.Literals.BUSINESS_CASE__ECONOMIC_CASE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEconomicCase(String newEconomicCase)
	{
		eSet(MethodPackage.Literals.BUSINESS_CASE__ECONOMIC_CASE, newEconomicCase);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCommercialCase()
	{
		return (String)eGet(MethodPackage.Literals.BUSINESS_CASE__COMMERCIAL_CASE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommercialCase(String newCommercialCase)
	{
		eSet(MethodPackage.Literals.BUSINESS_CASE__COMMERCIAL_CASE, newCommercialCase);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFinancialCase()
	{
		return (String)eGet(MethodPackage.Literals.BUSINESS_CASE__FINANCIAL_CASE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinancialCase(String newFinancialCase)
	{
		eSet(MethodPackage.Literals.BUSINESS_CASE__FINANCIAL_CASE, newFinancialCase);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getManagementCase()
	{
		return (String)eGet(MethodPackage.Literals.BUSINESS_CASE__MANAGEMENT_CASE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManagementCase(String newManagementCase)
	{
		eSet(MethodPackage.Literals.BUSINESS_CASE__MANAGEMENT_CASE, newManagementCase);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDiscountRate()
	{
		return (BigDecimal)eGet(MethodPackage.Literals.BUSINESS_CASE__DISCOUNT_RATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiscountRate(BigDecimal newDiscountRate)
	{
		eSet(MethodPackage.Literals.BUSINESS_CASE__DISCOUNT_RATE, newDiscountRate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getOptimismBias()
	{
		return (BigDecimal)eGet(MethodPackage.Literals.BUSINESS_CASE__OPTIMISM_BIAS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptimismBias(BigDecimal newOptimismBias)
	{
		eSet(MethodPackage.Literals.BUSINESS_CASE__OPTIMISM_BIAS, newOptimismBias);
	}

} //BusinessCaseImpl
