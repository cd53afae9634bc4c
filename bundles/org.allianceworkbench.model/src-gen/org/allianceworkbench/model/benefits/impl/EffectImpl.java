/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import java.math.BigDecimal;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.benefits.BenefitLevel;
import org.allianceworkbench.model.benefits.BenefitProfile;
import org.allianceworkbench.model.benefits.BenefitStatus;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.CashClass;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Explicitness;
import org.allianceworkbench.model.benefits.SavingsMechanism;

import org.allianceworkbench.model.cost.Money;

import org.allianceworkbench.model.governance.GovernanceBody;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Effect</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.EffectImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.EffectImpl#getCashClass <em>Cash Class</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.EffectImpl#getCashable <em>Cashable</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.EffectImpl#getBudgetReduction <em>Budget Reduction</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.EffectImpl#getSavingsMechanism <em>Savings Mechanism</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.EffectImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.EffectImpl#getExplicitness <em>Explicitness</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.EffectImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.EffectImpl#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.EffectImpl#getEndDate <em>End Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.EffectImpl#getAnnualValue <em>Annual Value</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.EffectImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.EffectImpl#getAttribution <em>Attribution</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.EffectImpl#getAlignedTo <em>Aligned To</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.EffectImpl#getBeneficiaries <em>Beneficiaries</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.EffectImpl#getTrackedBy <em>Tracked By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.EffectImpl#getSustainingOwner <em>Sustaining Owner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.EffectImpl#getProfile <em>Profile</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class EffectImpl extends BenefitsNodeImpl implements Effect
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EffectImpl()
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
		return BenefitsPackage.Literals.EFFECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenefitCategory getCategory()
	{
		return (BenefitCategory)eGet(BenefitsPackage.Literals.EFFECT__CATEGORY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(BenefitCategory newCategory)
	{
		eSet(BenefitsPackage.Literals.EFFECT__CATEGORY, newCategory);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CashClass getCashClass()
	{
		return (CashClass)eGet(BenefitsPackage.Literals.EFFECT__CASH_CLASS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCashClass(CashClass newCashClass)
	{
		eSet(BenefitsPackage.Literals.EFFECT__CASH_CLASS, newCashClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getCashable()
	{
		return (Boolean)eGet(BenefitsPackage.Literals.EFFECT__CASHABLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCashable(Boolean newCashable)
	{
		eSet(BenefitsPackage.Literals.EFFECT__CASHABLE, newCashable);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getBudgetReduction()
	{
		return (Boolean)eGet(BenefitsPackage.Literals.EFFECT__BUDGET_REDUCTION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBudgetReduction(Boolean newBudgetReduction)
	{
		eSet(BenefitsPackage.Literals.EFFECT__BUDGET_REDUCTION, newBudgetReduction);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SavingsMechanism getSavingsMechanism()
	{
		return (SavingsMechanism)eGet(BenefitsPackage.Literals.EFFECT__SAVINGS_MECHANISM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSavingsMechanism(SavingsMechanism newSavingsMechanism)
	{
		eSet(BenefitsPackage.Literals.EFFECT__SAVINGS_MECHANISM, newSavingsMechanism);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenefitLevel getLevel()
	{
		return (BenefitLevel)eGet(BenefitsPackage.Literals.EFFECT__LEVEL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(BenefitLevel newLevel)
	{
		eSet(BenefitsPackage.Literals.EFFECT__LEVEL, newLevel);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Explicitness getExplicitness()
	{
		return (Explicitness)eGet(BenefitsPackage.Literals.EFFECT__EXPLICITNESS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExplicitness(Explicitness newExplicitness)
	{
		eSet(BenefitsPackage.Literals.EFFECT__EXPLICITNESS, newExplicitness);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenefitStatus getStatus()
	{
		return (BenefitStatus)eGet(BenefitsPackage.Literals.EFFECT__STATUS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(BenefitStatus newStatus)
	{
		eSet(BenefitsPackage.Literals.EFFECT__STATUS, newStatus);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStartDate()
	{
		return (PartialDate)eGet(BenefitsPackage.Literals.EFFECT__START_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartDate(PartialDate newStartDate)
	{
		eSet(BenefitsPackage.Literals.EFFECT__START_DATE, newStartDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEndDate()
	{
		return (PartialDate)eGet(BenefitsPackage.Literals.EFFECT__END_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndDate(PartialDate newEndDate)
	{
		eSet(BenefitsPackage.Literals.EFFECT__END_DATE, newEndDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Money getAnnualValue()
	{
		return (Money)eGet(BenefitsPackage.Literals.EFFECT__ANNUAL_VALUE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnnualValue(Money newAnnualValue)
	{
		eSet(BenefitsPackage.Literals.EFFECT__ANNUAL_VALUE, newAnnualValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getConfidence()
	{
		return (BigDecimal)eGet(BenefitsPackage.Literals.EFFECT__CONFIDENCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(BigDecimal newConfidence)
	{
		eSet(BenefitsPackage.Literals.EFFECT__CONFIDENCE, newConfidence);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAttribution()
	{
		return (BigDecimal)eGet(BenefitsPackage.Literals.EFFECT__ATTRIBUTION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttribution(BigDecimal newAttribution)
	{
		eSet(BenefitsPackage.Literals.EFFECT__ATTRIBUTION, newAttribution);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<BenefitsNode> getAlignedTo()
	{
		return (EList<BenefitsNode>)eGet(BenefitsPackage.Literals.EFFECT__ALIGNED_TO, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Stakeholder> getBeneficiaries()
	{
		return (EList<Stakeholder>)eGet(BenefitsPackage.Literals.EFFECT__BENEFICIARIES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<GovernanceBody> getTrackedBy()
	{
		return (EList<GovernanceBody>)eGet(BenefitsPackage.Literals.EFFECT__TRACKED_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getSustainingOwner()
	{
		return (Stakeholder)eGet(BenefitsPackage.Literals.EFFECT__SUSTAINING_OWNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSustainingOwner(Stakeholder newSustainingOwner)
	{
		eSet(BenefitsPackage.Literals.EFFECT__SUSTAINING_OWNER, newSustainingOwner);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenefitProfile getProfile()
	{
		return (BenefitProfile)eGet(BenefitsPackage.Literals.EFFECT__PROFILE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProfile(BenefitProfile newProfile)
	{
		eSet(BenefitsPackage.Literals.EFFECT__PROFILE, newProfile);
	}

} //EffectImpl
