/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners.impl;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.governance.GovernanceBody;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.PartnersPackage;
import org.allianceworkbench.model.partners.Portfolio;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Portfolio</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PortfolioImpl#getLead <em>Lead</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PortfolioImpl#getBoard <em>Board</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PortfolioImpl#getCollaborations <em>Collaborations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PortfolioImpl extends NamedElementImpl implements Portfolio
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PortfolioImpl()
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
		return PartnersPackage.Literals.PORTFOLIO;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getLead()
	{
		return (Stakeholder)eGet(PartnersPackage.Literals.PORTFOLIO__LEAD, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLead(Stakeholder newLead)
	{
		eSet(PartnersPackage.Literals.PORTFOLIO__LEAD, newLead);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GovernanceBody getBoard()
	{
		return (GovernanceBody)eGet(PartnersPackage.Literals.PORTFOLIO__BOARD, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBoard(GovernanceBody newBoard)
	{
		eSet(PartnersPackage.Literals.PORTFOLIO__BOARD, newBoard);
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
		return (EList<Collaboration>)eGet(PartnersPackage.Literals.PORTFOLIO__COLLABORATIONS, true);
	}

} //PortfolioImpl
