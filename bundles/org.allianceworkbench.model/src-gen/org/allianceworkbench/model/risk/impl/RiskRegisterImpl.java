/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk.impl;

import org.allianceworkbench.model.risk.Risk;
import org.allianceworkbench.model.risk.RiskPackage;
import org.allianceworkbench.model.risk.RiskRegister;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Register</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.impl.RiskRegisterImpl#getScaleMaximum <em>Scale Maximum</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.RiskRegisterImpl#getHighRiskFrom <em>High Risk From</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.RiskRegisterImpl#getRisks <em>Risks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskRegisterImpl extends RegisterImpl implements RiskRegister
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskRegisterImpl()
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
		return RiskPackage.Literals.RISK_REGISTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getScaleMaximum()
	{
		return (Integer)eGet(RiskPackage.Literals.RISK_REGISTER__SCALE_MAXIMUM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScaleMaximum(int newScaleMaximum)
	{
		eSet(RiskPackage.Literals.RISK_REGISTER__SCALE_MAXIMUM, newScaleMaximum);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHighRiskFrom()
	{
		return (Integer)eGet(RiskPackage.Literals.RISK_REGISTER__HIGH_RISK_FROM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighRiskFrom(int newHighRiskFrom)
	{
		eSet(RiskPackage.Literals.RISK_REGISTER__HIGH_RISK_FROM, newHighRiskFrom);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Risk> getRisks()
	{
		return (EList<Risk>)eGet(RiskPackage.Literals.RISK_REGISTER__RISKS, true);
	}

} //RiskRegisterImpl
