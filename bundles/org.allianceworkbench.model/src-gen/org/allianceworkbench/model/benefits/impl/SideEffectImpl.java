/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.SideEffect;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Side Effect</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class SideEffectImpl extends EffectImpl implements SideEffect
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SideEffectImpl()
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
		return BenefitsPackage.Literals.SIDE_EFFECT;
	}

} //SideEffectImpl
