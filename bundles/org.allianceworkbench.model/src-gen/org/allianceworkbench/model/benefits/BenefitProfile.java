/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.Element;

import org.allianceworkbench.model.cost.CostLine;

import org.allianceworkbench.model.people.Stakeholder;

import org.allianceworkbench.model.risk.Risk;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Benefit Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The profile of a benefit. Source: S3; MSP benefit profile.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getIdentifiedIn <em>Identified In</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getObservation <em>Observation</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getAttributionTest <em>Attribution Test</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getMeasurement <em>Measurement</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getDependencies <em>Dependencies</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getCriticalSuccessFactors <em>Critical Success Factors</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getBusinessChangeManager <em>Business Change Manager</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getTrackingMethod <em>Tracking Method</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getTrackingIntervalMonths <em>Tracking Interval Months</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getReviewDates <em>Review Dates</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getCostsToRealise <em>Costs To Realise</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getSignedOffBy <em>Signed Off By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getSignedOffDate <em>Signed Off Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getExternalId <em>External Id</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getRealisationPlan <em>Realisation Plan</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitProfile#getPostImplementationReview <em>Post Implementation Review</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile()
 * @model
 * @generated
 */
public interface BenefitProfile extends Element
{
	/**
	 * Returns the value of the '<em><b>Effect</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.benefits.Effect#getProfile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The benefit. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect</em>' container reference.
	 * @see #setEffect(Effect)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_Effect()
	 * @see org.allianceworkbench.model.benefits.Effect#getProfile
	 * @model opposite="profile" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	Effect getEffect();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitProfile#getEffect <em>Effect</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' container reference.
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(Effect value);

	/**
	 * Returns the value of the '<em><b>Identified In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The phase in which it was identified. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identified In</em>' attribute.
	 * @see #setIdentifiedIn(String)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_IdentifiedIn()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Life'"
	 * @generated
	 */
	String getIdentifiedIn();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitProfile#getIdentifiedIn <em>Identified In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identified In</em>' attribute.
	 * @see #getIdentifiedIn()
	 * @generated
	 */
	void setIdentifiedIn(String value);

	/**
	 * Returns the value of the '<em><b>Observation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The outcome that can be observed. Source: MSP DOAM.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observation</em>' attribute.
	 * @see #setObservation(String)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_Observation()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Tests'"
	 * @generated
	 */
	String getObservation();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitProfile#getObservation <em>Observation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observation</em>' attribute.
	 * @see #getObservation()
	 * @generated
	 */
	void setObservation(String value);

	/**
	 * Returns the value of the '<em><b>Attribution Test</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is due to the programme. Source: MSP DOAM.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attribution Test</em>' attribute.
	 * @see #setAttributionTest(String)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_AttributionTest()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Tests'"
	 * @generated
	 */
	String getAttributionTest();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitProfile#getAttributionTest <em>Attribution Test</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attribution Test</em>' attribute.
	 * @see #getAttributionTest()
	 * @generated
	 */
	void setAttributionTest(String value);

	/**
	 * Returns the value of the '<em><b>Measurement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it will be measured. Source: MSP DOAM.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurement</em>' attribute.
	 * @see #setMeasurement(String)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_Measurement()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Tests'"
	 * @generated
	 */
	String getMeasurement();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitProfile#getMeasurement <em>Measurement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measurement</em>' attribute.
	 * @see #getMeasurement()
	 * @generated
	 */
	void setMeasurement(String value);

	/**
	 * Returns the value of the '<em><b>Dependencies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it depends on. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dependencies</em>' attribute.
	 * @see #setDependencies(String)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_Dependencies()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dependencies'"
	 * @generated
	 */
	String getDependencies();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitProfile#getDependencies <em>Dependencies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dependencies</em>' attribute.
	 * @see #getDependencies()
	 * @generated
	 */
	void setDependencies(String value);

	/**
	 * Returns the value of the '<em><b>Critical Success Factors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must go right. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Critical Success Factors</em>' attribute.
	 * @see #setCriticalSuccessFactors(String)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_CriticalSuccessFactors()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dependencies'"
	 * @generated
	 */
	String getCriticalSuccessFactors();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitProfile#getCriticalSuccessFactors <em>Critical Success Factors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Critical Success Factors</em>' attribute.
	 * @see #getCriticalSuccessFactors()
	 * @generated
	 */
	void setCriticalSuccessFactors(String value);

	/**
	 * Returns the value of the '<em><b>Business Change Manager</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The business change manager. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Business Change Manager</em>' reference.
	 * @see #setBusinessChangeManager(Stakeholder)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_BusinessChangeManager()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	Stakeholder getBusinessChangeManager();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitProfile#getBusinessChangeManager <em>Business Change Manager</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Business Change Manager</em>' reference.
	 * @see #getBusinessChangeManager()
	 * @generated
	 */
	void setBusinessChangeManager(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Tracking Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is tracked. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tracking Method</em>' attribute.
	 * @see #setTrackingMethod(String)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_TrackingMethod()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Tracking'"
	 * @generated
	 */
	String getTrackingMethod();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitProfile#getTrackingMethod <em>Tracking Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tracking Method</em>' attribute.
	 * @see #getTrackingMethod()
	 * @generated
	 */
	void setTrackingMethod(String value);

	/**
	 * Returns the value of the '<em><b>Tracking Interval Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it is tracked. Unit: months, 1 is monthly, 0 when not stated. Source: S3; rule 49.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tracking Interval Months</em>' attribute.
	 * @see #setTrackingIntervalMonths(int)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_TrackingIntervalMonths()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Tracking'"
	 * @generated
	 */
	int getTrackingIntervalMonths();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitProfile#getTrackingIntervalMonths <em>Tracking Interval Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tracking Interval Months</em>' attribute.
	 * @see #getTrackingIntervalMonths()
	 * @generated
	 */
	void setTrackingIntervalMonths(int value);

	/**
	 * Returns the value of the '<em><b>Review Dates</b></em>' attribute list.
	 * The list contents are of type {@link org.allianceworkbench.model.PartialDate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is reviewed. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Dates</em>' attribute list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_ReviewDates()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Tracking'"
	 * @generated
	 */
	EList<PartialDate> getReviewDates();

	/**
	 * Returns the value of the '<em><b>Costs To Realise</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.cost.CostLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it costs to realise. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Costs To Realise</em>' containment reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_CostsToRealise()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Costs'"
	 * @generated
	 */
	EList<CostLine> getCostsToRealise();

	/**
	 * Returns the value of the '<em><b>Risks</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.risk.Risk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What threatens it. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_Risks()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dependencies'"
	 * @generated
	 */
	EList<Risk> getRisks();

	/**
	 * Returns the value of the '<em><b>Assumptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.Assumption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it assumes. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assumptions</em>' containment reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_Assumptions()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dependencies'"
	 * @generated
	 */
	EList<Assumption> getAssumptions();

	/**
	 * Returns the value of the '<em><b>Signed Off By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who signed it off. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed Off By</em>' reference.
	 * @see #setSignedOffBy(Stakeholder)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_SignedOffBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Sign off'"
	 * @generated
	 */
	Stakeholder getSignedOffBy();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitProfile#getSignedOffBy <em>Signed Off By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed Off By</em>' reference.
	 * @see #getSignedOffBy()
	 * @generated
	 */
	void setSignedOffBy(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Signed Off Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was signed off. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed Off Date</em>' attribute.
	 * @see #setSignedOffDate(PartialDate)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_SignedOffDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Sign off'"
	 * @generated
	 */
	PartialDate getSignedOffDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitProfile#getSignedOffDate <em>Signed Off Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed Off Date</em>' attribute.
	 * @see #getSignedOffDate()
	 * @generated
	 */
	void setSignedOffDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number it has in another system. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>External Id</em>' attribute.
	 * @see #setExternalId(String)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_ExternalId()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	String getExternalId();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitProfile#getExternalId <em>External Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>External Id</em>' attribute.
	 * @see #getExternalId()
	 * @generated
	 */
	void setExternalId(String value);

	/**
	 * Returns the value of the '<em><b>Realisation Plan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it will be realised. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Realisation Plan</em>' containment reference.
	 * @see #setRealisationPlan(RealisationPlan)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_RealisationPlan()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Plan'"
	 * @generated
	 */
	RealisationPlan getRealisationPlan();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitProfile#getRealisationPlan <em>Realisation Plan</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Realisation Plan</em>' containment reference.
	 * @see #getRealisationPlan()
	 * @generated
	 */
	void setRealisationPlan(RealisationPlan value);

	/**
	 * Returns the value of the '<em><b>Post Implementation Review</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was found after implementation. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Post Implementation Review</em>' containment reference.
	 * @see #setPostImplementationReview(PostImplementationReview)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitProfile_PostImplementationReview()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Plan'"
	 * @generated
	 */
	PostImplementationReview getPostImplementationReview();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitProfile#getPostImplementationReview <em>Post Implementation Review</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Post Implementation Review</em>' containment reference.
	 * @see #getPostImplementationReview()
	 * @generated
	 */
	void setPostImplementationReview(PostImplementationReview value);

} // BenefitProfile
