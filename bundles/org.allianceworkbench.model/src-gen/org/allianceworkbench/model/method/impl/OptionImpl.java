/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.method.impl;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.benefits.Effect;

import org.allianceworkbench.model.cost.CostLine;

import org.allianceworkbench.model.fit.FitAssessment;

import org.allianceworkbench.model.method.BusinessCase;
import org.allianceworkbench.model.method.MethodPackage;
import org.allianceworkbench.model.method.Option;

import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Partner;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Option</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.method.impl.OptionImpl#getBusinessCase <em>Business Case</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.OptionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.OptionImpl#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.OptionImpl#getFitAssessments <em>Fit Assessments</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.OptionImpl#getCostLines <em>Cost Lines</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.OptionImpl#getBenefits <em>Benefits</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.OptionImpl#getRationale <em>Rationale</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OptionImpl extends NamedElementImpl implements Option
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OptionImpl()
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
		return MethodPackage.Literals.OPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BusinessCase getBusinessCase()
	{
		return (BusinessCase)eGet(MethodPackage.Literals.OPTION__BUSINESS_CASE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusinessCase(BusinessCase newBusinessCase)
	{
		eSet(MethodPackage.Literals.OPTION__BUSINESS_CASE, newBusinessCase);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CollaborationType getType()
	{
		return (CollaborationType)eGet(MethodPackage.Literals.OPTION__TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(CollaborationType newType)
	{
		eSet(MethodPackage.Literals.OPTION__TYPE, newType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Partner> getPartners()
	{
		return (EList<Partner>)eGet(MethodPackage.Literals.OPTION__PARTNERS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<FitAssessment> getFitAssessments()
	{
		return (EList<FitAssessment>)eGet(MethodPackage.Literals.OPTION__FIT_ASSESSMENTS, true);
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
		return (EList<CostLine>)eGet(MethodPackage.Literals.OPTION__COST_LINES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Effect> getBenefits()
	{
		return (EList<Effect>)eGet(MethodPackage.Literals.OPTION__BENEFITS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRationale()
	{
		return (String)eGet(MethodPackage.Literals.OPTION__RATIONALE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRationale(String newRationale)
	{
		eSet(MethodPackage.Literals.OPTION__RATIONALE, newRationale);
	}

} //OptionImpl
