/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.BusinessChange;
import org.allianceworkbench.model.benefits.ChangeType;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Business Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BusinessChangeImpl#getChangeType <em>Change Type</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BusinessChangeImpl#getChangeManager <em>Change Manager</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BusinessChangeImpl#getDue <em>Due</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BusinessChangeImpl extends BenefitsNodeImpl implements BusinessChange
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BusinessChangeImpl()
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
		return BenefitsPackage.Literals.BUSINESS_CHANGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeType getChangeType()
	{
		return (ChangeType)eGet(BenefitsPackage.Literals.BUSINESS_CHANGE__CHANGE_TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChangeType(ChangeType newChangeType)
	{
		eSet(BenefitsPackage.Literals.BUSINESS_CHANGE__CHANGE_TYPE, newChangeType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getChangeManager()
	{
		return (Stakeholder)eGet(BenefitsPackage.Literals.BUSINESS_CHANGE__CHANGE_MANAGER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChangeManager(Stakeholder newChangeManager)
	{
		eSet(BenefitsPackage.Literals.BUSINESS_CHANGE__CHANGE_MANAGER, newChangeManager);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDue()
	{
		return (PartialDate)eGet(BenefitsPackage.Literals.BUSINESS_CHANGE__DUE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(PartialDate newDue)
	{
		eSet(BenefitsPackage.Literals.BUSINESS_CHANGE__DUE, newDue);
	}

} //BusinessChangeImpl
