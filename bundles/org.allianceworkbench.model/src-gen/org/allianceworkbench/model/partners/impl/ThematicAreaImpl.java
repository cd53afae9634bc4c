/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners.impl;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersPackage;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.Secondment;
import org.allianceworkbench.model.partners.Service;
import org.allianceworkbench.model.partners.ThematicArea;

import org.allianceworkbench.model.people.Stakeholder;

import org.allianceworkbench.model.people.impl.StakeholderImpl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Thematic Area</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ThematicAreaImpl#getCollaboration <em>Collaboration</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ThematicAreaImpl#getLead <em>Lead</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ThematicAreaImpl#getHead <em>Head</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ThematicAreaImpl#getResources <em>Resources</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ThematicAreaImpl#getServices <em>Services</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ThematicAreaImpl#getSecondments <em>Secondments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ThematicAreaImpl extends StakeholderImpl implements ThematicArea
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ThematicAreaImpl()
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
		return PartnersPackage.Literals.THEMATIC_AREA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collaboration getCollaboration()
	{
		return (Collaboration)eGet(PartnersPackage.Literals.THEMATIC_AREA__COLLABORATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollaboration(Collaboration newCollaboration)
	{
		eSet(PartnersPackage.Literals.THEMATIC_AREA__COLLABORATION, newCollaboration);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getLead()
	{
		return (Partner)eGet(PartnersPackage.Literals.THEMATIC_AREA__LEAD, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLead(Partner newLead)
	{
		eSet(PartnersPackage.Literals.THEMATIC_AREA__LEAD, newLead);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getHead()
	{
		return (Stakeholder)eGet(PartnersPackage.Literals.THEMATIC_AREA__HEAD, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHead(Stakeholder newHead)
	{
		eSet(PartnersPackage.Literals.THEMATIC_AREA__HEAD, newHead);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Resource> getResources()
	{
		return (EList<Resource>)eGet(PartnersPackage.Literals.THEMATIC_AREA__RESOURCES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Service> getServices()
	{
		return (EList<Service>)eGet(PartnersPackage.Literals.THEMATIC_AREA__SERVICES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Secondment> getSecondments()
	{
		return (EList<Secondment>)eGet(PartnersPackage.Literals.THEMATIC_AREA__SECONDMENTS, true);
	}

} //ThematicAreaImpl
