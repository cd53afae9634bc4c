/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance.impl;

import org.allianceworkbench.model.alliance.impl.ElementImpl;

import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernancePackage;
import org.allianceworkbench.model.governance.TrackedSubject;
import org.allianceworkbench.model.governance.TrackingDuty;
import org.allianceworkbench.model.governance.TrackingPhase;

import org.allianceworkbench.model.partners.Collaboration;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tracking Duty</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.impl.TrackingDutyImpl#getBody <em>Body</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.TrackingDutyImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.TrackingDutyImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.TrackingDutyImpl#getIntervalMonths <em>Interval Months</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.TrackingDutyImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.TrackingDutyImpl#getCollaborations <em>Collaborations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrackingDutyImpl extends ElementImpl implements TrackingDuty
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrackingDutyImpl()
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
		return GovernancePackage.Literals.TRACKING_DUTY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GovernanceBody getBody()
	{
		return (GovernanceBody)eGet(GovernancePackage.Literals.TRACKING_DUTY__BODY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBody(GovernanceBody newBody)
	{
		eSet(GovernancePackage.Literals.TRACKING_DUTY__BODY, newBody);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TrackedSubject getSubject()
	{
		return (TrackedSubject)eGet(GovernancePackage.Literals.TRACKING_DUTY__SUBJECT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(TrackedSubject newSubject)
	{
		eSet(GovernancePackage.Literals.TRACKING_DUTY__SUBJECT, newSubject);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TrackingPhase getPhase()
	{
		return (TrackingPhase)eGet(GovernancePackage.Literals.TRACKING_DUTY__PHASE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhase(TrackingPhase newPhase)
	{
		eSet(GovernancePackage.Literals.TRACKING_DUTY__PHASE, newPhase);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getIntervalMonths()
	{
		return (Integer)eGet(GovernancePackage.Literals.TRACKING_DUTY__INTERVAL_MONTHS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntervalMonths(int newIntervalMonths)
	{
		eSet(GovernancePackage.Literals.TRACKING_DUTY__INTERVAL_MONTHS, newIntervalMonths);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod()
	{
		return (String)eGet(GovernancePackage.Literals.TRACKING_DUTY__METHOD, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod)
	{
		eSet(GovernancePackage.Literals.TRACKING_DUTY__METHOD, newMethod);
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
		return (EList<Collaboration>)eGet(GovernancePackage.Literals.TRACKING_DUTY__COLLABORATIONS, true);
	}

} //TrackingDutyImpl
