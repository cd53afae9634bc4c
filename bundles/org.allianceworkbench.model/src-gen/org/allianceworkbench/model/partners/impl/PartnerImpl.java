/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners.impl;

import java.math.BigDecimal;

import org.allianceworkbench.model.benefits.Measure;

import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.Money;

import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.BodyMembership;

import org.allianceworkbench.model.partners.Area;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.PartnersPackage;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.Secondment;
import org.allianceworkbench.model.partners.Sector;
import org.allianceworkbench.model.partners.ThematicArea;

import org.allianceworkbench.model.people.Person;
import org.allianceworkbench.model.people.Role;

import org.allianceworkbench.model.people.impl.StakeholderImpl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Partner</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getSector <em>Sector</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getParts <em>Parts</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getNeighbours <em>Neighbours</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getPolicingBody <em>Policing Body</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getForces <em>Forces</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getSimilarityGroup <em>Similarity Group</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getSizeUnit <em>Size Unit</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getRiskAppetite <em>Risk Appetite</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getPeople <em>People</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getMemberships <em>Memberships</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getDirects <em>Directs</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getControlsResourcesOf <em>Controls Resources Of</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getEmploysFor <em>Employs For</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getLeadsAreas <em>Leads Areas</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getOwnedResources <em>Owned Resources</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getEmployedResources <em>Employed Resources</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getControlledResources <em>Controlled Resources</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getSecondmentsOut <em>Secondments Out</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getSecondmentsIn <em>Secondments In</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getContributionsPaid <em>Contributions Paid</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getContributionsReceived <em>Contributions Received</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getAgreementParties <em>Agreement Parties</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.PartnerImpl#getBodyMemberships <em>Body Memberships</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PartnerImpl extends StakeholderImpl implements Partner
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PartnerImpl()
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
		return PartnersPackage.Literals.PARTNER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartnerKind getKind()
	{
		return (PartnerKind)eGet(PartnersPackage.Literals.PARTNER__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(PartnerKind newKind)
	{
		eSet(PartnersPackage.Literals.PARTNER__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sector getSector()
	{
		return (Sector)eGet(PartnersPackage.Literals.PARTNER__SECTOR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSector(Sector newSector)
	{
		eSet(PartnersPackage.Literals.PARTNER__SECTOR, newSector);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getParent()
	{
		return (Partner)eGet(PartnersPackage.Literals.PARTNER__PARENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Partner newParent)
	{
		eSet(PartnersPackage.Literals.PARTNER__PARENT, newParent);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Partner> getParts()
	{
		return (EList<Partner>)eGet(PartnersPackage.Literals.PARTNER__PARTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Area> getAreas()
	{
		return (EList<Area>)eGet(PartnersPackage.Literals.PARTNER__AREAS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Partner> getNeighbours()
	{
		return (EList<Partner>)eGet(PartnersPackage.Literals.PARTNER__NEIGHBOURS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getPolicingBody()
	{
		return (Partner)eGet(PartnersPackage.Literals.PARTNER__POLICING_BODY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolicingBody(Partner newPolicingBody)
	{
		eSet(PartnersPackage.Literals.PARTNER__POLICING_BODY, newPolicingBody);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Partner> getForces()
	{
		return (EList<Partner>)eGet(PartnersPackage.Literals.PARTNER__FORCES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSimilarityGroup()
	{
		return (String)eGet(PartnersPackage.Literals.PARTNER__SIMILARITY_GROUP, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSimilarityGroup(String newSimilarityGroup)
	{
		eSet(PartnersPackage.Literals.PARTNER__SIMILARITY_GROUP, newSimilarityGroup);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getSize()
	{
		return (BigDecimal)eGet(PartnersPackage.Literals.PARTNER__SIZE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(BigDecimal newSize)
	{
		eSet(PartnersPackage.Literals.PARTNER__SIZE, newSize);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSizeUnit()
	{
		return (String)eGet(PartnersPackage.Literals.PARTNER__SIZE_UNIT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeUnit(String newSizeUnit)
	{
		eSet(PartnersPackage.Literals.PARTNER__SIZE_UNIT, newSizeUnit);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRiskAppetite()
	{
		return (String)eGet(PartnersPackage.Literals.PARTNER__RISK_APPETITE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRiskAppetite(String newRiskAppetite)
	{
		eSet(PartnersPackage.Literals.PARTNER__RISK_APPETITE, newRiskAppetite);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Money getBudget()
	{
		return (Money)eGet(PartnersPackage.Literals.PARTNER__BUDGET, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBudget(Money newBudget)
	{
		eSet(PartnersPackage.Literals.PARTNER__BUDGET, newBudget);
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
		return (EList<Measure>)eGet(PartnersPackage.Literals.PARTNER__FIGURES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Person> getContacts()
	{
		return (EList<Person>)eGet(PartnersPackage.Literals.PARTNER__CONTACTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Person> getPeople()
	{
		return (EList<Person>)eGet(PartnersPackage.Literals.PARTNER__PEOPLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Role> getRoles()
	{
		return (EList<Role>)eGet(PartnersPackage.Literals.PARTNER__ROLES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Membership> getMemberships()
	{
		return (EList<Membership>)eGet(PartnersPackage.Literals.PARTNER__MEMBERSHIPS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Collaboration> getDirects()
	{
		return (EList<Collaboration>)eGet(PartnersPackage.Literals.PARTNER__DIRECTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Collaboration> getControlsResourcesOf()
	{
		return (EList<Collaboration>)eGet(PartnersPackage.Literals.PARTNER__CONTROLS_RESOURCES_OF, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Collaboration> getEmploysFor()
	{
		return (EList<Collaboration>)eGet(PartnersPackage.Literals.PARTNER__EMPLOYS_FOR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<ThematicArea> getLeadsAreas()
	{
		return (EList<ThematicArea>)eGet(PartnersPackage.Literals.PARTNER__LEADS_AREAS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Resource> getOwnedResources()
	{
		return (EList<Resource>)eGet(PartnersPackage.Literals.PARTNER__OWNED_RESOURCES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Resource> getEmployedResources()
	{
		return (EList<Resource>)eGet(PartnersPackage.Literals.PARTNER__EMPLOYED_RESOURCES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Resource> getControlledResources()
	{
		return (EList<Resource>)eGet(PartnersPackage.Literals.PARTNER__CONTROLLED_RESOURCES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Secondment> getSecondmentsOut()
	{
		return (EList<Secondment>)eGet(PartnersPackage.Literals.PARTNER__SECONDMENTS_OUT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Secondment> getSecondmentsIn()
	{
		return (EList<Secondment>)eGet(PartnersPackage.Literals.PARTNER__SECONDMENTS_IN, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Contribution> getContributionsPaid()
	{
		return (EList<Contribution>)eGet(PartnersPackage.Literals.PARTNER__CONTRIBUTIONS_PAID, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Contribution> getContributionsReceived()
	{
		return (EList<Contribution>)eGet(PartnersPackage.Literals.PARTNER__CONTRIBUTIONS_RECEIVED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<AgreementParty> getAgreementParties()
	{
		return (EList<AgreementParty>)eGet(PartnersPackage.Literals.PARTNER__AGREEMENT_PARTIES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<BodyMembership> getBodyMemberships()
	{
		return (EList<BodyMembership>)eGet(PartnersPackage.Literals.PARTNER__BODY_MEMBERSHIPS, true);
	}

} //PartnerImpl
