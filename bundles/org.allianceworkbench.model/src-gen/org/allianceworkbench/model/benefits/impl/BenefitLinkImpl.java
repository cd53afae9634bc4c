/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import java.math.BigDecimal;

import org.allianceworkbench.model.alliance.impl.ElementImpl;

import org.allianceworkbench.model.benefits.Assumption;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.LinkSign;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Benefit Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitLinkImpl#getMap <em>Map</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitLinkImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitLinkImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitLinkImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitLinkImpl#getSign <em>Sign</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitLinkImpl#isFeedback <em>Feedback</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitLinkImpl#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitLinkImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitLinkImpl#getExternalFactors <em>External Factors</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitLinkImpl#getAssumptions <em>Assumptions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BenefitLinkImpl extends ElementImpl implements BenefitLink
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BenefitLinkImpl()
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
		return BenefitsPackage.Literals.BENEFIT_LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenefitsMap getMap()
	{
		return (BenefitsMap)eGet(BenefitsPackage.Literals.BENEFIT_LINK__MAP, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMap(BenefitsMap newMap)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_LINK__MAP, newMap);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenefitsNode getSource()
	{
		return (BenefitsNode)eGet(BenefitsPackage.Literals.BENEFIT_LINK__SOURCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(BenefitsNode newSource)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_LINK__SOURCE, newSource);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenefitsNode getTarget()
	{
		return (BenefitsNode)eGet(BenefitsPackage.Literals.BENEFIT_LINK__TARGET, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(BenefitsNode newTarget)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_LINK__TARGET, newTarget);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getWeight()
	{
		return (BigDecimal)eGet(BenefitsPackage.Literals.BENEFIT_LINK__WEIGHT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(BigDecimal newWeight)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_LINK__WEIGHT, newWeight);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LinkSign getSign()
	{
		return (LinkSign)eGet(BenefitsPackage.Literals.BENEFIT_LINK__SIGN, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSign(LinkSign newSign)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_LINK__SIGN, newSign);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFeedback()
	{
		return (Boolean)eGet(BenefitsPackage.Literals.BENEFIT_LINK__FEEDBACK, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeedback(boolean newFeedback)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_LINK__FEEDBACK, newFeedback);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRationale()
	{
		return (String)eGet(BenefitsPackage.Literals.BENEFIT_LINK__RATIONALE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRationale(String newRationale)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_LINK__RATIONALE, newRationale);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvidence()
	{
		return (String)eGet(BenefitsPackage.Literals.BENEFIT_LINK__EVIDENCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(String newEvidence)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_LINK__EVIDENCE, newEvidence);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExternalFactors()
	{
		return (String)eGet(BenefitsPackage.Literals.BENEFIT_LINK__EXTERNAL_FACTORS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExternalFactors(String newExternalFactors)
	{
		eSet(BenefitsPackage.Literals.BENEFIT_LINK__EXTERNAL_FACTORS, newExternalFactors);
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
		return (EList<Assumption>)eGet(BenefitsPackage.Literals.BENEFIT_LINK__ASSUMPTIONS, true);
	}

} //BenefitLinkImpl
