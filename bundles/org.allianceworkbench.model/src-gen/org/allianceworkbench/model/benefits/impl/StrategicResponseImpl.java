/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.StrategicResponse;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Strategic Response</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class StrategicResponseImpl extends BenefitsNodeImpl implements StrategicResponse
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StrategicResponseImpl()
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
		return BenefitsPackage.Literals.STRATEGIC_RESPONSE;
	}

} //StrategicResponseImpl
