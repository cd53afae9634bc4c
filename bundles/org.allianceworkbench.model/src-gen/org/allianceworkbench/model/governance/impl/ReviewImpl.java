/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.governance.GovernancePackage;
import org.allianceworkbench.model.governance.Review;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.impl.ReviewImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.ReviewImpl#getHeld <em>Held</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.ReviewImpl#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.ReviewImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.ReviewImpl#isStreamsChanged <em>Streams Changed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReviewImpl extends NamedElementImpl implements Review
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReviewImpl()
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
		return GovernancePackage.Literals.REVIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDue()
	{
		return (PartialDate)eGet(GovernancePackage.Literals.REVIEW__DUE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(PartialDate newDue)
	{
		eSet(GovernancePackage.Literals.REVIEW__DUE, newDue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getHeld()
	{
		return (PartialDate)eGet(GovernancePackage.Literals.REVIEW__HELD, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeld(PartialDate newHeld)
	{
		eSet(GovernancePackage.Literals.REVIEW__HELD, newHeld);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getReviewer()
	{
		return (Stakeholder)eGet(GovernancePackage.Literals.REVIEW__REVIEWER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewer(Stakeholder newReviewer)
	{
		eSet(GovernancePackage.Literals.REVIEW__REVIEWER, newReviewer);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFindings()
	{
		return (String)eGet(GovernancePackage.Literals.REVIEW__FINDINGS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFindings(String newFindings)
	{
		eSet(GovernancePackage.Literals.REVIEW__FINDINGS, newFindings);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isStreamsChanged()
	{
		return (Boolean)eGet(GovernancePackage.Literals.REVIEW__STREAMS_CHANGED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStreamsChanged(boolean newStreamsChanged)
	{
		eSet(GovernancePackage.Literals.REVIEW__STREAMS_CHANGED, newStreamsChanged);
	}

} //ReviewImpl
