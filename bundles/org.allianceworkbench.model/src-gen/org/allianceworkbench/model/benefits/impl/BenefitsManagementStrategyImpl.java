/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.benefits.BenefitsManagementStrategy;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsPackage;

import org.allianceworkbench.model.partners.Collaboration;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Management Strategy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsManagementStrategyImpl#getApprovedDate <em>Approved Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsManagementStrategyImpl#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsManagementStrategyImpl#getStatedKeyBenefits <em>Stated Key Benefits</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsManagementStrategyImpl#getMaps <em>Maps</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsManagementStrategyImpl#getCollaborations <em>Collaborations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BenefitsManagementStrategyImpl extends NamedElementImpl implements BenefitsManagementStrategy
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BenefitsManagementStrategyImpl()
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
		return BenefitsPackage.Literals.BENEFITS_MANAGEMENT_STRATEGY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getApprovedDate()
	{
		return (PartialDate)eGet(BenefitsPackage.Literals.BENEFITS_MANAGEMENT_STRATEGY__APPROVED_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedDate(PartialDate newApprovedDate)
	{
		eSet(BenefitsPackage.Literals.BENEFITS_MANAGEMENT_STRATEGY__APPROVED_DATE, newApprovedDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getApprovedBy()
	{
		return (Stakeholder)eGet(BenefitsPackage.Literals.BENEFITS_MANAGEMENT_STRATEGY__APPROVED_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedBy(Stakeholder newApprovedBy)
	{
		eSet(BenefitsPackage.Literals.BENEFITS_MANAGEMENT_STRATEGY__APPROVED_BY, newApprovedBy);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStatedKeyBenefits()
	{
		return (Integer)eGet(BenefitsPackage.Literals.BENEFITS_MANAGEMENT_STRATEGY__STATED_KEY_BENEFITS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatedKeyBenefits(int newStatedKeyBenefits)
	{
		eSet(BenefitsPackage.Literals.BENEFITS_MANAGEMENT_STRATEGY__STATED_KEY_BENEFITS, newStatedKeyBenefits);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<BenefitsMap> getMaps()
	{
		return (EList<BenefitsMap>)eGet(BenefitsPackage.Literals.BENEFITS_MANAGEMENT_STRATEGY__MAPS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Collaboration> getCollaborations()
	{
		return (EList<Collaboration>)eGet(BenefitsPackage.Literals.BENEFITS_MANAGEMENT_STRATEGY__COLLABORATIONS, true);
	}

} //BenefitsManagementStrategyImpl
