/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.benefits.Measure;

import org.allianceworkbench.model.governance.GovernanceBody;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.PartnersPackage;
import org.allianceworkbench.model.partners.Portfolio;
import org.allianceworkbench.model.partners.Programme;
import org.allianceworkbench.model.partners.Strand;
import org.allianceworkbench.model.partners.StrategicPriority;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Programme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ProgrammeImpl#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ProgrammeImpl#getEndDate <em>End Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ProgrammeImpl#getClosedDate <em>Closed Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ProgrammeImpl#getLead <em>Lead</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ProgrammeImpl#getManagementTeam <em>Management Team</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ProgrammeImpl#getProgrammes <em>Programmes</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ProgrammeImpl#getPortfolios <em>Portfolios</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ProgrammeImpl#getPriorities <em>Priorities</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ProgrammeImpl#getStrands <em>Strands</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ProgrammeImpl#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ProgrammeImpl#getCollaborations <em>Collaborations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgrammeImpl extends NamedElementImpl implements Programme
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgrammeImpl()
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
		return PartnersPackage.Literals.PROGRAMME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStartDate()
	{
		return (PartialDate)eGet(PartnersPackage.Literals.PROGRAMME__START_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartDate(PartialDate newStartDate)
	{
		eSet(PartnersPackage.Literals.PROGRAMME__START_DATE, newStartDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEndDate()
	{
		return (PartialDate)eGet(PartnersPackage.Literals.PROGRAMME__END_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndDate(PartialDate newEndDate)
	{
		eSet(PartnersPackage.Literals.PROGRAMME__END_DATE, newEndDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getClosedDate()
	{
		return (PartialDate)eGet(PartnersPackage.Literals.PROGRAMME__CLOSED_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosedDate(PartialDate newClosedDate)
	{
		eSet(PartnersPackage.Literals.PROGRAMME__CLOSED_DATE, newClosedDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getLead()
	{
		return (Stakeholder)eGet(PartnersPackage.Literals.PROGRAMME__LEAD, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLead(Stakeholder newLead)
	{
		eSet(PartnersPackage.Literals.PROGRAMME__LEAD, newLead);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GovernanceBody getManagementTeam()
	{
		return (GovernanceBody)eGet(PartnersPackage.Literals.PROGRAMME__MANAGEMENT_TEAM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManagementTeam(GovernanceBody newManagementTeam)
	{
		eSet(PartnersPackage.Literals.PROGRAMME__MANAGEMENT_TEAM, newManagementTeam);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Programme> getProgrammes()
	{
		return (EList<Programme>)eGet(PartnersPackage.Literals.PROGRAMME__PROGRAMMES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Portfolio> getPortfolios()
	{
		return (EList<Portfolio>)eGet(PartnersPackage.Literals.PROGRAMME__PORTFOLIOS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<StrategicPriority> getPriorities()
	{
		return (EList<StrategicPriority>)eGet(PartnersPackage.Literals.PROGRAMME__PRIORITIES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Strand> getStrands()
	{
		return (EList<Strand>)eGet(PartnersPackage.Literals.PROGRAMME__STRANDS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Measure> getFigures()
	{
		return (EList<Measure>)eGet(PartnersPackage.Literals.PROGRAMME__FIGURES, true);
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
		return (EList<Collaboration>)eGet(PartnersPackage.Literals.PROGRAMME__COLLABORATIONS, true);
	}

} //ProgrammeImpl
