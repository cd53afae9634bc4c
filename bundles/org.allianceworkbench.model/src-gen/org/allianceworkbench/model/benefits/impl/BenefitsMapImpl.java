/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.MapStyle;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Programme;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Map</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsMapImpl#getStyle <em>Style</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsMapImpl#getStatedKeyBenefits <em>Stated Key Benefits</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsMapImpl#getCollaborations <em>Collaborations</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsMapImpl#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsMapImpl#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.BenefitsMapImpl#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BenefitsMapImpl extends NamedElementImpl implements BenefitsMap
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BenefitsMapImpl()
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
		return BenefitsPackage.Literals.BENEFITS_MAP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapStyle getStyle()
	{
		return (MapStyle)eGet(BenefitsPackage.Literals.BENEFITS_MAP__STYLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStyle(MapStyle newStyle)
	{
		eSet(BenefitsPackage.Literals.BENEFITS_MAP__STYLE, newStyle);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStatedKeyBenefits()
	{
		return (Integer)eGet(BenefitsPackage.Literals.BENEFITS_MAP__STATED_KEY_BENEFITS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatedKeyBenefits(int newStatedKeyBenefits)
	{
		eSet(BenefitsPackage.Literals.BENEFITS_MAP__STATED_KEY_BENEFITS, newStatedKeyBenefits);
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
		return (EList<Collaboration>)eGet(BenefitsPackage.Literals.BENEFITS_MAP__COLLABORATIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Programme getProgramme()
	{
		return (Programme)eGet(BenefitsPackage.Literals.BENEFITS_MAP__PROGRAMME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgramme(Programme newProgramme)
	{
		eSet(BenefitsPackage.Literals.BENEFITS_MAP__PROGRAMME, newProgramme);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<BenefitsNode> getNodes()
	{
		return (EList<BenefitsNode>)eGet(BenefitsPackage.Literals.BENEFITS_MAP__NODES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<BenefitLink> getLinks()
	{
		return (EList<BenefitLink>)eGet(BenefitsPackage.Literals.BENEFITS_MAP__LINKS, true);
	}

} //BenefitsMapImpl
