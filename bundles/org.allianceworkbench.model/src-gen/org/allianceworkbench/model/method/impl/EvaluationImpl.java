/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.method.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.fit.DriverAssessment;
import org.allianceworkbench.model.fit.PrincipleAssessment;

import org.allianceworkbench.model.method.Evaluation;
import org.allianceworkbench.model.method.MethodPackage;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evaluation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.method.impl.EvaluationImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.EvaluationImpl#getHeld <em>Held</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.EvaluationImpl#getEvaluator <em>Evaluator</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.EvaluationImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.EvaluationImpl#getDriverAssessments <em>Driver Assessments</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.EvaluationImpl#getPrincipleAssessments <em>Principle Assessments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvaluationImpl extends NamedElementImpl implements Evaluation
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvaluationImpl()
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
		return MethodPackage.Literals.EVALUATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDue()
	{
		return (PartialDate)eGet(MethodPackage.Literals.EVALUATION__DUE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(PartialDate newDue)
	{
		eSet(MethodPackage.Literals.EVALUATION__DUE, newDue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getHeld()
	{
		return (PartialDate)eGet(MethodPackage.Literals.EVALUATION__HELD, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeld(PartialDate newHeld)
	{
		eSet(MethodPackage.Literals.EVALUATION__HELD, newHeld);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getEvaluator()
	{
		return (Stakeholder)eGet(MethodPackage.Literals.EVALUATION__EVALUATOR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvaluator(Stakeholder newEvaluator)
	{
		eSet(MethodPackage.Literals.EVALUATION__EVALUATOR, newEvaluator);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFindings()
	{
		return (String)eGet(MethodPackage.Literals.EVALUATION__FINDINGS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFindings(String newFindings)
	{
		eSet(MethodPackage.Literals.EVALUATION__FINDINGS, newFindings);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<DriverAssessment> getDriverAssessments()
	{
		return (EList<DriverAssessment>)eGet(MethodPackage.Literals.EVALUATION__DRIVER_ASSESSMENTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<PrincipleAssessment> getPrincipleAssessments()
	{
		return (EList<PrincipleAssessment>)eGet(MethodPackage.Literals.EVALUATION__PRINCIPLE_ASSESSMENTS, true);
	}

} //EvaluationImpl
