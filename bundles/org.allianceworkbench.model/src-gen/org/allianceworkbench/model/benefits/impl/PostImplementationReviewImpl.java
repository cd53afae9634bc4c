/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.PostImplementationReview;

import org.allianceworkbench.model.people.Stakeholder;

import org.allianceworkbench.model.risk.Lesson;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Post Implementation Review</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.PostImplementationReviewImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.PostImplementationReviewImpl#getHeld <em>Held</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.PostImplementationReviewImpl#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.PostImplementationReviewImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.PostImplementationReviewImpl#getLessons <em>Lessons</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PostImplementationReviewImpl extends NamedElementImpl implements PostImplementationReview
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PostImplementationReviewImpl()
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
		return BenefitsPackage.Literals.POST_IMPLEMENTATION_REVIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDue()
	{
		return (PartialDate)eGet(BenefitsPackage.Literals.POST_IMPLEMENTATION_REVIEW__DUE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(PartialDate newDue)
	{
		eSet(BenefitsPackage.Literals.POST_IMPLEMENTATION_REVIEW__DUE, newDue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getHeld()
	{
		return (PartialDate)eGet(BenefitsPackage.Literals.POST_IMPLEMENTATION_REVIEW__HELD, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeld(PartialDate newHeld)
	{
		eSet(BenefitsPackage.Literals.POST_IMPLEMENTATION_REVIEW__HELD, newHeld);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getReviewer()
	{
		return (Stakeholder)eGet(BenefitsPackage.Literals.POST_IMPLEMENTATION_REVIEW__REVIEWER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewer(Stakeholder newReviewer)
	{
		eSet(BenefitsPackage.Literals.POST_IMPLEMENTATION_REVIEW__REVIEWER, newReviewer);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFindings()
	{
		return (String)eGet(BenefitsPackage.Literals.POST_IMPLEMENTATION_REVIEW__FINDINGS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFindings(String newFindings)
	{
		eSet(BenefitsPackage.Literals.POST_IMPLEMENTATION_REVIEW__FINDINGS, newFindings);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Lesson> getLessons()
	{
		return (EList<Lesson>)eGet(BenefitsPackage.Literals.POST_IMPLEMENTATION_REVIEW__LESSONS, true);
	}

} //PostImplementationReviewImpl
