/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.method.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.method.Gate;
import org.allianceworkbench.model.method.MethodPackage;
import org.allianceworkbench.model.method.MethodologyStep;
import org.allianceworkbench.model.method.StepKind;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Methodology Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.method.impl.MethodologyStepImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.MethodologyStepImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.MethodologyStepImpl#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.MethodologyStepImpl#getActors <em>Actors</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.MethodologyStepImpl#getPlannedDate <em>Planned Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.MethodologyStepImpl#getStartedDate <em>Started Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.MethodologyStepImpl#getCompletedDate <em>Completed Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.MethodologyStepImpl#getGates <em>Gates</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MethodologyStepImpl extends NamedElementImpl implements MethodologyStep
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MethodologyStepImpl()
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
		return MethodPackage.Literals.METHODOLOGY_STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber()
	{
		return (String)eGet(MethodPackage.Literals.METHODOLOGY_STEP__NUMBER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber)
	{
		eSet(MethodPackage.Literals.METHODOLOGY_STEP__NUMBER, newNumber);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StepKind getKind()
	{
		return (StepKind)eGet(MethodPackage.Literals.METHODOLOGY_STEP__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(StepKind newKind)
	{
		eSet(MethodPackage.Literals.METHODOLOGY_STEP__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MethodologyStep getPattern()
	{
		return (MethodologyStep)eGet(MethodPackage.Literals.METHODOLOGY_STEP__PATTERN, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPattern(MethodologyStep newPattern)
	{
		eSet(MethodPackage.Literals.METHODOLOGY_STEP__PATTERN, newPattern);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Stakeholder> getActors()
	{
		return (EList<Stakeholder>)eGet(MethodPackage.Literals.METHODOLOGY_STEP__ACTORS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPlannedDate()
	{
		return (PartialDate)eGet(MethodPackage.Literals.METHODOLOGY_STEP__PLANNED_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedDate(PartialDate newPlannedDate)
	{
		eSet(MethodPackage.Literals.METHODOLOGY_STEP__PLANNED_DATE, newPlannedDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStartedDate()
	{
		return (PartialDate)eGet(MethodPackage.Literals.METHODOLOGY_STEP__STARTED_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedDate(PartialDate newStartedDate)
	{
		eSet(MethodPackage.Literals.METHODOLOGY_STEP__STARTED_DATE, newStartedDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getCompletedDate()
	{
		return (PartialDate)eGet(MethodPackage.Literals.METHODOLOGY_STEP__COMPLETED_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompletedDate(PartialDate newCompletedDate)
	{
		eSet(MethodPackage.Literals.METHODOLOGY_STEP__COMPLETED_DATE, newCompletedDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Gate> getGates()
	{
		return (EList<Gate>)eGet(MethodPackage.Literals.METHODOLOGY_STEP__GATES, true);
	}

} //MethodologyStepImpl
