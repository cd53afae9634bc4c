/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk.impl;

import org.allianceworkbench.model.risk.Interdependency;
import org.allianceworkbench.model.risk.InterdependencyRegister;
import org.allianceworkbench.model.risk.RiskPackage;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interdependency Register</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.impl.InterdependencyRegisterImpl#isCrossCutting <em>Cross Cutting</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.InterdependencyRegisterImpl#getInterdependencies <em>Interdependencies</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterdependencyRegisterImpl extends RegisterImpl implements InterdependencyRegister
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterdependencyRegisterImpl()
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
		return RiskPackage.Literals.INTERDEPENDENCY_REGISTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCrossCutting()
	{
		return (Boolean)eGet(RiskPackage.Literals.INTERDEPENDENCY_REGISTER__CROSS_CUTTING, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrossCutting(boolean newCrossCutting)
	{
		eSet(RiskPackage.Literals.INTERDEPENDENCY_REGISTER__CROSS_CUTTING, newCrossCutting);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Interdependency> getInterdependencies()
	{
		return (EList<Interdependency>)eGet(RiskPackage.Literals.INTERDEPENDENCY_REGISTER__INTERDEPENDENCIES, true);
	}

} //InterdependencyRegisterImpl
