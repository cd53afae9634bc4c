/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.Outcome;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Outcome</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class OutcomeImpl extends BenefitsNodeImpl implements Outcome
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OutcomeImpl()
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
		return BenefitsPackage.Literals.OUTCOME;
	}

} //OutcomeImpl
