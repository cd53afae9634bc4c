/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners.impl;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.partners.PartnersPackage;
import org.allianceworkbench.model.partners.StrategicPriority;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Strategic Priority</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.impl.StrategicPriorityImpl#getOwner <em>Owner</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StrategicPriorityImpl extends NamedElementImpl implements StrategicPriority
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StrategicPriorityImpl()
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
		return PartnersPackage.Literals.STRATEGIC_PRIORITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getOwner()
	{
		return (Stakeholder)eGet(PartnersPackage.Literals.STRATEGIC_PRIORITY__OWNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Stakeholder newOwner)
	{
		eSet(PartnersPackage.Literals.STRATEGIC_PRIORITY__OWNER, newOwner);
	}

} //StrategicPriorityImpl
