/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.Milestone;
import org.allianceworkbench.model.benefits.RealisationPlan;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Realisation Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.RealisationPlanImpl#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.RealisationPlanImpl#getEndDate <em>End Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.RealisationPlanImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.RealisationPlanImpl#getMilestones <em>Milestones</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RealisationPlanImpl extends NamedElementImpl implements RealisationPlan
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RealisationPlanImpl()
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
		return BenefitsPackage.Literals.REALISATION_PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStartDate()
	{
		return (PartialDate)eGet(BenefitsPackage.Literals.REALISATION_PLAN__START_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartDate(PartialDate newStartDate)
	{
		eSet(BenefitsPackage.Literals.REALISATION_PLAN__START_DATE, newStartDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEndDate()
	{
		return (PartialDate)eGet(BenefitsPackage.Literals.REALISATION_PLAN__END_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndDate(PartialDate newEndDate)
	{
		eSet(BenefitsPackage.Literals.REALISATION_PLAN__END_DATE, newEndDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getOwner()
	{
		return (Stakeholder)eGet(BenefitsPackage.Literals.REALISATION_PLAN__OWNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Stakeholder newOwner)
	{
		eSet(BenefitsPackage.Literals.REALISATION_PLAN__OWNER, newOwner);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Milestone> getMilestones()
	{
		return (EList<Milestone>)eGet(BenefitsPackage.Literals.REALISATION_PLAN__MILESTONES, true);
	}

} //RealisationPlanImpl
