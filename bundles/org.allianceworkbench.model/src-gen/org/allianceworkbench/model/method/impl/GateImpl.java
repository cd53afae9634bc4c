/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.method.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.governance.Decision;

import org.allianceworkbench.model.method.Gate;
import org.allianceworkbench.model.method.GateKind;
import org.allianceworkbench.model.method.MethodPackage;
import org.allianceworkbench.model.method.MethodologyStep;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Gate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.method.impl.GateImpl#getStep <em>Step</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.GateImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.GateImpl#getApprovers <em>Approvers</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.GateImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.GateImpl#getPlannedDate <em>Planned Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.GateImpl#getPassedDate <em>Passed Date</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GateImpl extends NamedElementImpl implements Gate
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GateImpl()
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
		return MethodPackage.Literals.GATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MethodologyStep getStep()
	{
		return (MethodologyStep)eGet(MethodPackage.Literals.GATE__STEP, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStep(MethodologyStep newStep)
	{
		eSet(MethodPackage.Literals.GATE__STEP, newStep);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GateKind getKind()
	{
		return (GateKind)eGet(MethodPackage.Literals.GATE__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(GateKind newKind)
	{
		eSet(MethodPackage.Literals.GATE__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Stakeholder> getApprovers()
	{
		return (EList<Stakeholder>)eGet(MethodPackage.Literals.GATE__APPROVERS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Decision> getDecisions()
	{
		return (EList<Decision>)eGet(MethodPackage.Literals.GATE__DECISIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPlannedDate()
	{
		return (PartialDate)eGet(MethodPackage.Literals.GATE__PLANNED_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedDate(PartialDate newPlannedDate)
	{
		eSet(MethodPackage.Literals.GATE__PLANNED_DATE, newPlannedDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPassedDate()
	{
		return (PartialDate)eGet(MethodPackage.Literals.GATE__PASSED_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPassedDate(PartialDate newPassedDate)
	{
		eSet(MethodPackage.Literals.GATE__PASSED_DATE, newPassedDate);
	}

} //GateImpl
