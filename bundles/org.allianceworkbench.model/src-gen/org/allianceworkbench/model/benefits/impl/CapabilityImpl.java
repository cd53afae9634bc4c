/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.Capability;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Capability</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class CapabilityImpl extends BenefitsNodeImpl implements Capability
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CapabilityImpl()
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
		return BenefitsPackage.Literals.CAPABILITY;
	}

} //CapabilityImpl
