/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.Problem;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Problem</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.ProblemImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.ProblemImpl#getEffect <em>Effect</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProblemImpl extends BenefitsNodeImpl implements Problem
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProblemImpl()
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
		return BenefitsPackage.Literals.PROBLEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCause()
	{
		return (String)eGet(BenefitsPackage.Literals.PROBLEM__CAUSE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(String newCause)
	{
		eSet(BenefitsPackage.Literals.PROBLEM__CAUSE, newCause);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEffect()
	{
		return (String)eGet(BenefitsPackage.Literals.PROBLEM__EFFECT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffect(String newEffect)
	{
		eSet(BenefitsPackage.Literals.PROBLEM__EFFECT, newEffect);
	}

} //ProblemImpl
