/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.method;

import java.math.BigDecimal;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.benefits.Objective;

import org.allianceworkbench.model.cost.CostLine;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Business Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A business case with its options. Source: S0; S4 §7.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.method.BusinessCase#getCommissionedDate <em>Commissioned Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.BusinessCase#getApprovedDate <em>Approved Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.BusinessCase#getOptions <em>Options</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.BusinessCase#getPreferredOption <em>Preferred Option</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.BusinessCase#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.BusinessCase#getCostLines <em>Cost Lines</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.BusinessCase#getStrategicCase <em>Strategic Case</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.BusinessCase#getEconomicCase <em>Economic Case</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.BusinessCase#getCommercialCase <em>Commercial Case</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.BusinessCase#getFinancialCase <em>Financial Case</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.BusinessCase#getManagementCase <em>Management Case</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.BusinessCase#getDiscountRate <em>Discount Rate</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.BusinessCase#getOptimismBias <em>Optimism Bias</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.method.MethodPackage#getBusinessCase()
 * @model
 * @generated
 */
public interface BusinessCase extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Commissioned Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was commissioned. Source: S4 §7; rule 22.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commissioned Date</em>' attribute.
	 * @see #setCommissionedDate(PartialDate)
	 * @see org.allianceworkbench.model.method.MethodPackage#getBusinessCase_CommissionedDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getCommissionedDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.BusinessCase#getCommissionedDate <em>Commissioned Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commissioned Date</em>' attribute.
	 * @see #getCommissionedDate()
	 * @generated
	 */
	void setCommissionedDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Approved Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was approved. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved Date</em>' attribute.
	 * @see #setApprovedDate(PartialDate)
	 * @see org.allianceworkbench.model.method.MethodPackage#getBusinessCase_ApprovedDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getApprovedDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.BusinessCase#getApprovedDate <em>Approved Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved Date</em>' attribute.
	 * @see #getApprovedDate()
	 * @generated
	 */
	void setApprovedDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.method.Option}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.method.Option#getBusinessCase <em>Business Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The options compared. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.allianceworkbench.model.method.MethodPackage#getBusinessCase_Options()
	 * @see org.allianceworkbench.model.method.Option#getBusinessCase
	 * @model opposite="businessCase" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Options'"
	 * @generated
	 */
	EList<Option> getOptions();

	/**
	 * Returns the value of the '<em><b>Preferred Option</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The preferred option. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preferred Option</em>' reference.
	 * @see #setPreferredOption(Option)
	 * @see org.allianceworkbench.model.method.MethodPackage#getBusinessCase_PreferredOption()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Options'"
	 * @generated
	 */
	Option getPreferredOption();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.BusinessCase#getPreferredOption <em>Preferred Option</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preferred Option</em>' reference.
	 * @see #getPreferredOption()
	 * @generated
	 */
	void setPreferredOption(Option value);

	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.Objective}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The measurable objectives. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objectives</em>' reference list.
	 * @see org.allianceworkbench.model.method.MethodPackage#getBusinessCase_Objectives()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Objectives'"
	 * @generated
	 */
	EList<Objective> getObjectives();

	/**
	 * Returns the value of the '<em><b>Cost Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.cost.CostLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its costs and savings, common to all options. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Lines</em>' containment reference list.
	 * @see org.allianceworkbench.model.method.MethodPackage#getBusinessCase_CostLines()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Costs'"
	 * @generated
	 */
	EList<CostLine> getCostLines();

	/**
	 * Returns the value of the '<em><b>Strategic Case</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why change is needed. Source: Green Book five-case model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strategic Case</em>' attribute.
	 * @see #setStrategicCase(String)
	 * @see org.allianceworkbench.model.method.MethodPackage#getBusinessCase_StrategicCase()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Cases'"
	 * @generated
	 */
	String getStrategicCase();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.BusinessCase#getStrategicCase <em>Strategic Case</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strategic Case</em>' attribute.
	 * @see #getStrategicCase()
	 * @generated
	 */
	void setStrategicCase(String value);

	/**
	 * Returns the value of the '<em><b>Economic Case</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What gives best value to society. Source: Green Book five-case model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Economic Case</em>' attribute.
	 * @see #setEconomicCase(String)
	 * @see org.allianceworkbench.model.method.MethodPackage#getBusinessCase_EconomicCase()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Cases'"
	 * @generated
	 */
	String getEconomicCase();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.BusinessCase#getEconomicCase <em>Economic Case</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Economic Case</em>' attribute.
	 * @see #getEconomicCase()
	 * @generated
	 */
	void setEconomicCase(String value);

	/**
	 * Returns the value of the '<em><b>Commercial Case</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it can be procured. Source: Green Book five-case model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commercial Case</em>' attribute.
	 * @see #setCommercialCase(String)
	 * @see org.allianceworkbench.model.method.MethodPackage#getBusinessCase_CommercialCase()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Cases'"
	 * @generated
	 */
	String getCommercialCase();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.BusinessCase#getCommercialCase <em>Commercial Case</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commercial Case</em>' attribute.
	 * @see #getCommercialCase()
	 * @generated
	 */
	void setCommercialCase(String value);

	/**
	 * Returns the value of the '<em><b>Financial Case</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it can be afforded. Source: Green Book five-case model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Financial Case</em>' attribute.
	 * @see #setFinancialCase(String)
	 * @see org.allianceworkbench.model.method.MethodPackage#getBusinessCase_FinancialCase()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Cases'"
	 * @generated
	 */
	String getFinancialCase();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.BusinessCase#getFinancialCase <em>Financial Case</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Financial Case</em>' attribute.
	 * @see #getFinancialCase()
	 * @generated
	 */
	void setFinancialCase(String value);

	/**
	 * Returns the value of the '<em><b>Management Case</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it can be delivered. Source: Green Book five-case model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Management Case</em>' attribute.
	 * @see #setManagementCase(String)
	 * @see org.allianceworkbench.model.method.MethodPackage#getBusinessCase_ManagementCase()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Cases'"
	 * @generated
	 */
	String getManagementCase();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.BusinessCase#getManagementCase <em>Management Case</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Management Case</em>' attribute.
	 * @see #getManagementCase()
	 * @generated
	 */
	void setManagementCase(String value);

	/**
	 * Returns the value of the '<em><b>Discount Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The yearly rate at which later values count less. Unit: per cent; 3.5 in the Green Book for years 0 to 30. Source: Green Book A6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discount Rate</em>' attribute.
	 * @see #setDiscountRate(BigDecimal)
	 * @see org.allianceworkbench.model.method.MethodPackage#getBusinessCase_DiscountRate()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Appraisal'"
	 * @generated
	 */
	BigDecimal getDiscountRate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.BusinessCase#getDiscountRate <em>Discount Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discount Rate</em>' attribute.
	 * @see #getDiscountRate()
	 * @generated
	 */
	void setDiscountRate(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Optimism Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By how much estimates are corrected for optimism. Unit: per cent. Source: Green Book; S4 §4.2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optimism Bias</em>' attribute.
	 * @see #setOptimismBias(BigDecimal)
	 * @see org.allianceworkbench.model.method.MethodPackage#getBusinessCase_OptimismBias()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Appraisal'"
	 * @generated
	 */
	BigDecimal getOptimismBias();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.BusinessCase#getOptimismBias <em>Optimism Bias</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optimism Bias</em>' attribute.
	 * @see #getOptimismBias()
	 * @generated
	 */
	void setOptimismBias(BigDecimal value);

} // BusinessCase
