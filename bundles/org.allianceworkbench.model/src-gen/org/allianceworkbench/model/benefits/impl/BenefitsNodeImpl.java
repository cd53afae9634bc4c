/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import java.math.BigDecimal;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.model.benefits.RagStatus;

import org.allianceworkbench.model.partners.ThematicArea;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsNodeImpl#getMap <em>Map</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsNodeImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsNodeImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsNodeImpl#getBusinessArea <em>Business Area</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsNodeImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsNodeImpl#getRag <em>Rag</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsNodeImpl#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsNodeImpl#getOutgoing <em>Outgoing</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsNodeImpl#getIncoming <em>Incoming</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsNodeImpl#getAlignedFrom <em>Aligned From</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class BenefitsNodeImpl extends NamedElementImpl implements BenefitsNode
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BenefitsNodeImpl()
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
		return BenefitsPackage.Literals.BENEFITS_NODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenefitsMap getMap()
	{
		return (BenefitsMap)eGet(BenefitsPackage.Literals.BENEFITS_NODE__MAP, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMap(BenefitsMap newMap)
	{
		eSet(BenefitsPackage.Literals.BENEFITS_NODE__MAP, newMap);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode()
	{
		return (String)eGet(BenefitsPackage.Literals.BENEFITS_NODE__CODE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode)
	{
		eSet(BenefitsPackage.Literals.BENEFITS_NODE__CODE, newCode);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getOwner()
	{
		return (Stakeholder)eGet(BenefitsPackage.Literals.BENEFITS_NODE__OWNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Stakeholder newOwner)
	{
		eSet(BenefitsPackage.Literals.BENEFITS_NODE__OWNER, newOwner);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ThematicArea getBusinessArea()
	{
		return (ThematicArea)eGet(BenefitsPackage.Literals.BENEFITS_NODE__BUSINESS_AREA, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusinessArea(ThematicArea newBusinessArea)
	{
		eSet(BenefitsPackage.Literals.BENEFITS_NODE__BUSINESS_AREA, newBusinessArea);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getWeight()
	{
		return (BigDecimal)eGet(BenefitsPackage.Literals.BENEFITS_NODE__WEIGHT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(BigDecimal newWeight)
	{
		eSet(BenefitsPackage.Literals.BENEFITS_NODE__WEIGHT, newWeight);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RagStatus getRag()
	{
		return (RagStatus)eGet(BenefitsPackage.Literals.BENEFITS_NODE__RAG, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRag(RagStatus newRag)
	{
		eSet(BenefitsPackage.Literals.BENEFITS_NODE__RAG, newRag);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Measure> getMeasures()
	{
		return (EList<Measure>)eGet(BenefitsPackage.Literals.BENEFITS_NODE__MEASURES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<BenefitLink> getOutgoing()
	{
		return (EList<BenefitLink>)eGet(BenefitsPackage.Literals.BENEFITS_NODE__OUTGOING, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<BenefitLink> getIncoming()
	{
		return (EList<BenefitLink>)eGet(BenefitsPackage.Literals.BENEFITS_NODE__INCOMING, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Effect> getAlignedFrom()
	{
		return (EList<Effect>)eGet(BenefitsPackage.Literals.BENEFITS_NODE__ALIGNED_FROM, true);
	}

} //BenefitsNodeImpl
