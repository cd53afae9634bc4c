/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;

import java.math.BigDecimal;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.cost.Money;

import org.allianceworkbench.model.governance.GovernanceBody;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Effect</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A benefit or its contrary: a measurable effect. Source: S3; MSP.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.Effect#getCategory <em>Category</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Effect#getCashClass <em>Cash Class</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Effect#getCashable <em>Cashable</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Effect#getBudgetReduction <em>Budget Reduction</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Effect#getSavingsMechanism <em>Savings Mechanism</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Effect#getLevel <em>Level</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Effect#getExplicitness <em>Explicitness</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Effect#getStatus <em>Status</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Effect#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Effect#getEndDate <em>End Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Effect#getAnnualValue <em>Annual Value</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Effect#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Effect#getAttribution <em>Attribution</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Effect#getAlignedTo <em>Aligned To</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Effect#getBeneficiaries <em>Beneficiaries</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Effect#getTrackedBy <em>Tracked By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Effect#getSustainingOwner <em>Sustaining Owner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Effect#getProfile <em>Profile</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect()
 * @model abstract="true"
 * @generated
 */
public interface Effect extends BenefitsNode
{
	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.benefits.BenefitCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its category. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.BenefitCategory
	 * @see #setCategory(BenefitCategory)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect_Category()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Classification'"
	 * @generated
	 */
	BenefitCategory getCategory();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Effect#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.BenefitCategory
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(BenefitCategory value);

	/**
	 * Returns the value of the '<em><b>Cash Class</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.benefits.CashClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its class in appraisal. Source: Green Book.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cash Class</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.CashClass
	 * @see #setCashClass(CashClass)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect_CashClass()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Classification'"
	 * @generated
	 */
	CashClass getCashClass();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Effect#getCashClass <em>Cash Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cash Class</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.CashClass
	 * @see #getCashClass()
	 * @generated
	 */
	void setCashClass(CashClass value);

	/**
	 * Returns the value of the '<em><b>Cashable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it saves cash. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cashable</em>' attribute.
	 * @see #setCashable(Boolean)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect_Cashable()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Classification'"
	 * @generated
	 */
	Boolean getCashable();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Effect#getCashable <em>Cashable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cashable</em>' attribute.
	 * @see #getCashable()
	 * @generated
	 */
	void setCashable(Boolean value);

	/**
	 * Returns the value of the '<em><b>Budget Reduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it reduces a budget; all savings may not necessarily do so. Source: S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budget Reduction</em>' attribute.
	 * @see #setBudgetReduction(Boolean)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect_BudgetReduction()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Classification'"
	 * @generated
	 */
	Boolean getBudgetReduction();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Effect#getBudgetReduction <em>Budget Reduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget Reduction</em>' attribute.
	 * @see #getBudgetReduction()
	 * @generated
	 */
	void setBudgetReduction(Boolean value);

	/**
	 * Returns the value of the '<em><b>Savings Mechanism</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.benefits.SavingsMechanism}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How money is saved. Source: S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Savings Mechanism</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.SavingsMechanism
	 * @see #setSavingsMechanism(SavingsMechanism)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect_SavingsMechanism()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Classification'"
	 * @generated
	 */
	SavingsMechanism getSavingsMechanism();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Effect#getSavingsMechanism <em>Savings Mechanism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Savings Mechanism</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.SavingsMechanism
	 * @see #getSavingsMechanism()
	 * @generated
	 */
	void setSavingsMechanism(SavingsMechanism value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.benefits.BenefitLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The level at which it stands. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.BenefitLevel
	 * @see #setLevel(BenefitLevel)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect_Level()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Classification'"
	 * @generated
	 */
	BenefitLevel getLevel();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Effect#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.BenefitLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(BenefitLevel value);

	/**
	 * Returns the value of the '<em><b>Explicitness</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.benefits.Explicitness}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How explicit it can be made. Source: Ward & Daniel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Explicitness</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.Explicitness
	 * @see #setExplicitness(Explicitness)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect_Explicitness()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Classification'"
	 * @generated
	 */
	Explicitness getExplicitness();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Effect#getExplicitness <em>Explicitness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explicitness</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.Explicitness
	 * @see #getExplicitness()
	 * @generated
	 */
	void setExplicitness(Explicitness value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.benefits.BenefitStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands in its life. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.BenefitStatus
	 * @see #setStatus(BenefitStatus)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect_Status()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Life'"
	 * @generated
	 */
	BenefitStatus getStatus();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Effect#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.BenefitStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(BenefitStatus value);

	/**
	 * Returns the value of the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From when it is felt. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Date</em>' attribute.
	 * @see #setStartDate(PartialDate)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect_StartDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Life'"
	 * @generated
	 */
	PartialDate getStartDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Effect#getStartDate <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Date</em>' attribute.
	 * @see #getStartDate()
	 * @generated
	 */
	void setStartDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when it is felt. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Date</em>' attribute.
	 * @see #setEndDate(PartialDate)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect_EndDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Life'"
	 * @generated
	 */
	PartialDate getEndDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Effect#getEndDate <em>End Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Date</em>' attribute.
	 * @see #getEndDate()
	 * @generated
	 */
	void setEndDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Annual Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its value in a year; negative for a loss. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annual Value</em>' containment reference.
	 * @see #setAnnualValue(Money)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect_AnnualValue()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Value'"
	 * @generated
	 */
	Money getAnnualValue();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Effect#getAnnualValue <em>Annual Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Annual Value</em>' containment reference.
	 * @see #getAnnualValue()
	 * @generated
	 */
	void setAnnualValue(Money value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sure it is. Unit: per cent. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(BigDecimal)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect_Confidence()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Value'"
	 * @generated
	 */
	BigDecimal getConfidence();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Effect#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Attribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What part of it is due to the collaboration. Unit: per cent. Source: MSP benefit profile; MSP DOAM.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attribution</em>' attribute.
	 * @see #setAttribution(BigDecimal)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect_Attribution()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Value'"
	 * @generated
	 */
	BigDecimal getAttribution();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Effect#getAttribution <em>Attribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attribution</em>' attribute.
	 * @see #getAttribution()
	 * @generated
	 */
	void setAttribution(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Aligned To</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.BenefitsNode}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.benefits.BenefitsNode#getAlignedFrom <em>Aligned From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The programme benefits, objectives or aims it is aligned to. Source: S3; rule 46.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aligned To</em>' reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect_AlignedTo()
	 * @see org.allianceworkbench.model.benefits.BenefitsNode#getAlignedFrom
	 * @model opposite="alignedFrom" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<BenefitsNode> getAlignedTo();

	/**
	 * Returns the value of the '<em><b>Beneficiaries</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.people.Stakeholder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who gains, or loses. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beneficiaries</em>' reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect_Beneficiaries()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	EList<Stakeholder> getBeneficiaries();

	/**
	 * Returns the value of the '<em><b>Tracked By</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.GovernanceBody}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The forums that track it. Source: S3; rule 49.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tracked By</em>' reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect_TrackedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	EList<GovernanceBody> getTrackedBy();

	/**
	 * Returns the value of the '<em><b>Sustaining Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sustains it in business as usual. Source: S3; rule 50.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sustaining Owner</em>' reference.
	 * @see #setSustainingOwner(Stakeholder)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect_SustainingOwner()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	Stakeholder getSustainingOwner();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Effect#getSustainingOwner <em>Sustaining Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sustaining Owner</em>' reference.
	 * @see #getSustainingOwner()
	 * @generated
	 */
	void setSustainingOwner(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Profile</b></em>' containment reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.benefits.BenefitProfile#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its profile. Source: S3; MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Profile</em>' containment reference.
	 * @see #setProfile(BenefitProfile)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getEffect_Profile()
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getEffect
	 * @model opposite="effect" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Profile'"
	 * @generated
	 */
	BenefitProfile getProfile();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Effect#getProfile <em>Profile</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Profile</em>' containment reference.
	 * @see #getProfile()
	 * @generated
	 */
	void setProfile(BenefitProfile value);

} // Effect
