/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.Milestone;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Milestone</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MilestoneImpl#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MilestoneImpl#getForecast <em>Forecast</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MilestoneImpl#getActual <em>Actual</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.MilestoneImpl#getResponsible <em>Responsible</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MilestoneImpl extends NamedElementImpl implements Milestone
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MilestoneImpl()
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
		return BenefitsPackage.Literals.MILESTONE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPlanned()
	{
		return (PartialDate)eGet(BenefitsPackage.Literals.MILESTONE__PLANNED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanned(PartialDate newPlanned)
	{
		eSet(BenefitsPackage.Literals.MILESTONE__PLANNED, newPlanned);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getForecast()
	{
		return (PartialDate)eGet(BenefitsPackage.Literals.MILESTONE__FORECAST, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForecast(PartialDate newForecast)
	{
		eSet(BenefitsPackage.Literals.MILESTONE__FORECAST, newForecast);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getActual()
	{
		return (PartialDate)eGet(BenefitsPackage.Literals.MILESTONE__ACTUAL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActual(PartialDate newActual)
	{
		eSet(BenefitsPackage.Literals.MILESTONE__ACTUAL, newActual);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getResponsible()
	{
		return (Stakeholder)eGet(BenefitsPackage.Literals.MILESTONE__RESPONSIBLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsible(Stakeholder newResponsible)
	{
		eSet(BenefitsPackage.Literals.MILESTONE__RESPONSIBLE, newResponsible);
	}

} //MilestoneImpl
