/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.people.impl;

import org.allianceworkbench.model.people.PeoplePackage;
import org.allianceworkbench.model.people.StakeholderGroup;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stakeholder Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class StakeholderGroupImpl extends StakeholderImpl implements StakeholderGroup
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StakeholderGroupImpl()
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
		return PeoplePackage.Literals.STAKEHOLDER_GROUP;
	}

} //StakeholderGroupImpl
