/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance.impl;

import org.allianceworkbench.model.governance.BodyMembership;
import org.allianceworkbench.model.governance.Decision;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.governance.GovernanceLevel;
import org.allianceworkbench.model.governance.GovernancePackage;
import org.allianceworkbench.model.governance.TrackingDuty;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;

import org.allianceworkbench.model.people.Stakeholder;

import org.allianceworkbench.model.people.impl.StakeholderImpl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Body</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.impl.GovernanceBodyImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.GovernanceBodyImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.GovernanceBodyImpl#getRemit <em>Remit</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.GovernanceBodyImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.GovernanceBodyImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.GovernanceBodyImpl#getBodies <em>Bodies</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.GovernanceBodyImpl#getMembers <em>Members</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.GovernanceBodyImpl#getChair <em>Chair</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.GovernanceBodyImpl#getMeetingIntervalMonths <em>Meeting Interval Months</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.GovernanceBodyImpl#getEscalatesTo <em>Escalates To</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.GovernanceBodyImpl#getEscalatedFrom <em>Escalated From</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.GovernanceBodyImpl#getGoverns <em>Governs</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.GovernanceBodyImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.GovernanceBodyImpl#getTrackingDuties <em>Tracking Duties</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GovernanceBodyImpl extends StakeholderImpl implements GovernanceBody
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GovernanceBodyImpl()
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
		return GovernancePackage.Literals.GOVERNANCE_BODY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GovernanceBodyKind getKind()
	{
		return (GovernanceBodyKind)eGet(GovernancePackage.Literals.GOVERNANCE_BODY__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(GovernanceBodyKind newKind)
	{
		eSet(GovernancePackage.Literals.GOVERNANCE_BODY__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GovernanceLevel getLevel()
	{
		return (GovernanceLevel)eGet(GovernancePackage.Literals.GOVERNANCE_BODY__LEVEL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(GovernanceLevel newLevel)
	{
		eSet(GovernancePackage.Literals.GOVERNANCE_BODY__LEVEL, newLevel);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemit()
	{
		return (String)eGet(GovernancePackage.Literals.GOVERNANCE_BODY__REMIT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemit(String newRemit)
	{
		eSet(GovernancePackage.Literals.GOVERNANCE_BODY__REMIT, newRemit);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getOrganisation()
	{
		return (Partner)eGet(GovernancePackage.Literals.GOVERNANCE_BODY__ORGANISATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(Partner newOrganisation)
	{
		eSet(GovernancePackage.Literals.GOVERNANCE_BODY__ORGANISATION, newOrganisation);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GovernanceBody getParent()
	{
		return (GovernanceBody)eGet(GovernancePackage.Literals.GOVERNANCE_BODY__PARENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(GovernanceBody newParent)
	{
		eSet(GovernancePackage.Literals.GOVERNANCE_BODY__PARENT, newParent);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<GovernanceBody> getBodies()
	{
		return (EList<GovernanceBody>)eGet(GovernancePackage.Literals.GOVERNANCE_BODY__BODIES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<BodyMembership> getMembers()
	{
		return (EList<BodyMembership>)eGet(GovernancePackage.Literals.GOVERNANCE_BODY__MEMBERS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getChair()
	{
		return (Stakeholder)eGet(GovernancePackage.Literals.GOVERNANCE_BODY__CHAIR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChair(Stakeholder newChair)
	{
		eSet(GovernancePackage.Literals.GOVERNANCE_BODY__CHAIR, newChair);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMeetingIntervalMonths()
	{
		return (Integer)eGet(GovernancePackage.Literals.GOVERNANCE_BODY__MEETING_INTERVAL_MONTHS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeetingIntervalMonths(int newMeetingIntervalMonths)
	{
		eSet(GovernancePackage.Literals.GOVERNANCE_BODY__MEETING_INTERVAL_MONTHS, newMeetingIntervalMonths);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GovernanceBody getEscalatesTo()
	{
		return (GovernanceBody)eGet(GovernancePackage.Literals.GOVERNANCE_BODY__ESCALATES_TO, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEscalatesTo(GovernanceBody newEscalatesTo)
	{
		eSet(GovernancePackage.Literals.GOVERNANCE_BODY__ESCALATES_TO, newEscalatesTo);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<GovernanceBody> getEscalatedFrom()
	{
		return (EList<GovernanceBody>)eGet(GovernancePackage.Literals.GOVERNANCE_BODY__ESCALATED_FROM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Collaboration> getGoverns()
	{
		return (EList<Collaboration>)eGet(GovernancePackage.Literals.GOVERNANCE_BODY__GOVERNS, true);
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
		return (EList<Decision>)eGet(GovernancePackage.Literals.GOVERNANCE_BODY__DECISIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<TrackingDuty> getTrackingDuties()
	{
		return (EList<TrackingDuty>)eGet(GovernancePackage.Literals.GOVERNANCE_BODY__TRACKING_DUTIES, true);
	}

} //GovernanceBodyImpl
