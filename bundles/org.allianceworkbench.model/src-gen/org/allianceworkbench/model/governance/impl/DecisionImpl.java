/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.governance.Decision;
import org.allianceworkbench.model.governance.DecisionOutcome;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernancePackage;

import org.allianceworkbench.model.method.Gate;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.impl.DecisionImpl#getBody <em>Body</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.DecisionImpl#getGate <em>Gate</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.DecisionImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.DecisionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.DecisionImpl#getSubject <em>Subject</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DecisionImpl extends NamedElementImpl implements Decision
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DecisionImpl()
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
		return GovernancePackage.Literals.DECISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GovernanceBody getBody()
	{
		return (GovernanceBody)eGet(GovernancePackage.Literals.DECISION__BODY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBody(GovernanceBody newBody)
	{
		eSet(GovernancePackage.Literals.DECISION__BODY, newBody);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gate getGate()
	{
		return (Gate)eGet(GovernancePackage.Literals.DECISION__GATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGate(Gate newGate)
	{
		eSet(GovernancePackage.Literals.DECISION__GATE, newGate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionOutcome getOutcome()
	{
		return (DecisionOutcome)eGet(GovernancePackage.Literals.DECISION__OUTCOME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(DecisionOutcome newOutcome)
	{
		eSet(GovernancePackage.Literals.DECISION__OUTCOME, newOutcome);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDate()
	{
		return (PartialDate)eGet(GovernancePackage.Literals.DECISION__DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(PartialDate newDate)
	{
		eSet(GovernancePackage.Literals.DECISION__DATE, newDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NamedElement getSubject()
	{
		return (NamedElement)eGet(GovernancePackage.Literals.DECISION__SUBJECT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(NamedElement newSubject)
	{
		eSet(GovernancePackage.Literals.DECISION__SUBJECT, newSubject);
	}

} //DecisionImpl
