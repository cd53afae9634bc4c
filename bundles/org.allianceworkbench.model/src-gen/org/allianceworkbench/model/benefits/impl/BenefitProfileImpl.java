/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.ElementImpl;

import org.allianceworkbench.model.benefits.Assumption;
import org.allianceworkbench.model.benefits.BenefitProfile;
import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.PostImplementationReview;
import org.allianceworkbench.model.benefits.RealisationPlan;

import org.allianceworkbench.model.cost.CostLine;

import org.allianceworkbench.model.people.Stakeholder;

import org.allianceworkbench.model.risk.Risk;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Benefit Profile</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getIdentifiedIn <em>Identified In</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getObservation <em>Observation</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getAttributionTest <em>Attribution Test</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getMeasurement <em>Measurement</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getDependencies <em>Dependencies</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getCriticalSuccessFactors <em>Critical Success Factors</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getBusinessChangeManager <em>Business Change Manager</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getTrackingMethod <em>Tracking Method</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getTrackingIntervalMonths <em>Tracking Interval Months</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getReviewDates <em>Review Dates</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getCostsToRealise <em>Costs To Realise</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getSignedOffBy <em>Signed Off By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getSignedOffDate <em>Signed Off Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getExternalId <em>External Id</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getRealisationPlan <em>Realisation Plan</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl#getPostImplementationReview <em>Post Implementation Review</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BenefitProfileImpl extends ElementImpl implements BenefitProfile
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BenefitProfileImpl()
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
		return BenefitsPackage.Literals.BENEFIT_PROFILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Effect getEffect()
	{
		return (Effect)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__EFFECT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffect(Effect newEffect)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_PROFILE__EFFECT, newEffect);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIdentifiedIn()
	{
		return (String)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__IDENTIFIED_IN, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentifiedIn(String newIdentifiedIn)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_PROFILE__IDENTIFIED_IN, newIdentifiedIn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObservation()
	{
		return (String)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__OBSERVATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObservation(String newObservation)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_PROFILE__OBSERVATION, newObservation);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAttributionTest()
	{
		return (String)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__ATTRIBUTION_TEST, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttributionTest(String newAttributionTest)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_PROFILE__ATTRIBUTION_TEST, newAttributionTest);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeasurement()
	{
		return (String)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__MEASUREMENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasurement(String newMeasurement)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_PROFILE__MEASUREMENT, newMeasurement);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDependencies()
	{
		return (String)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__DEPENDENCIES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDependencies(String newDependencies)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_PROFILE__DEPENDENCIES, newDependencies);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCriticalSuccessFactors()
	{
		return (String)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__CRITICAL_SUCCESS_FACTORS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriticalSuccessFactors(String newCriticalSuccessFactors)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_PROFILE__CRITICAL_SUCCESS_FACTORS, newCriticalSuccessFactors);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getBusinessChangeManager()
	{
		return (Stakeholder)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__BUSINESS_CHANGE_MANAGER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusinessChangeManager(Stakeholder newBusinessChangeManager)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_PROFILE__BUSINESS_CHANGE_MANAGER, newBusinessChangeManager);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTrackingMethod()
	{
		return (String)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__TRACKING_METHOD, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrackingMethod(String newTrackingMethod)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_PROFILE__TRACKING_METHOD, newTrackingMethod);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTrackingIntervalMonths()
	{
		return (Integer)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__TRACKING_INTERVAL_MONTHS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrackingIntervalMonths(int newTrackingIntervalMonths)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_PROFILE__TRACKING_INTERVAL_MONTHS, newTrackingIntervalMonths);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<PartialDate> getReviewDates()
	{
		return (EList<PartialDate>)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__REVIEW_DATES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<CostLine> getCostsToRealise()
	{
		return (EList<CostLine>)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__COSTS_TO_REALISE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Risk> getRisks()
	{
		return (EList<Risk>)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__RISKS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Assumption> getAssumptions()
	{
		return (EList<Assumption>)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__ASSUMPTIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getSignedOffBy()
	{
		return (Stakeholder)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__SIGNED_OFF_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedOffBy(Stakeholder newSignedOffBy)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_PROFILE__SIGNED_OFF_BY, newSignedOffBy);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getSignedOffDate()
	{
		return (PartialDate)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__SIGNED_OFF_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedOffDate(PartialDate newSignedOffDate)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_PROFILE__SIGNED_OFF_DATE, newSignedOffDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExternalId()
	{
		return (String)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__EXTERNAL_ID, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExternalId(String newExternalId)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_PROFILE__EXTERNAL_ID, newExternalId);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RealisationPlan getRealisationPlan()
	{
		return (RealisationPlan)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__REALISATION_PLAN, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRealisationPlan(RealisationPlan newRealisationPlan)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_PROFILE__REALISATION_PLAN, newRealisationPlan);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PostImplementationReview getPostImplementationReview()
	{
		return (PostImplementationReview)eGet(BenefitsPackage.Literals.BENEFIT_PROFILE__POST_IMPLEMENTATION_REVIEW, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPostImplementationReview(PostImplementationReview newPostImplementationReview)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_PROFILE__POST_IMPLEMENTATION_REVIEW, newPostImplementationReview);
	}

} //BenefitProfileImpl
