/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.ElementImpl;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersPackage;
import org.allianceworkbench.model.partners.Secondment;
import org.allianceworkbench.model.partners.ThematicArea;

import org.allianceworkbench.model.people.Person;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Secondment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.impl.SecondmentImpl#getCollaboration <em>Collaboration</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.SecondmentImpl#getHome <em>Home</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.SecondmentImpl#getReceiving <em>Receiving</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.SecondmentImpl#getThematicArea <em>Thematic Area</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.SecondmentImpl#getHeadCount <em>Head Count</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.SecondmentImpl#getPersons <em>Persons</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.SecondmentImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.SecondmentImpl#getUntil <em>Until</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SecondmentImpl extends ElementImpl implements Secondment
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SecondmentImpl()
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
		return PartnersPackage.Literals.SECONDMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collaboration getCollaboration()
	{
		return (Collaboration)eGet(PartnersPackage.Literals.SECONDMENT__COLLABORATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollaboration(Collaboration newCollaboration)
	{
		eSet(PartnersPackage.Literals.SECONDMENT__COLLABORATION, newCollaboration);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getHome()
	{
		return (Partner)eGet(PartnersPackage.Literals.SECONDMENT__HOME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHome(Partner newHome)
	{
		eSet(PartnersPackage.Literals.SECONDMENT__HOME, newHome);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getReceiving()
	{
		return (Partner)eGet(PartnersPackage.Literals.SECONDMENT__RECEIVING, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceiving(Partner newReceiving)
	{
		eSet(PartnersPackage.Literals.SECONDMENT__RECEIVING, newReceiving);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ThematicArea getThematicArea()
	{
		return (ThematicArea)eGet(PartnersPackage.Literals.SECONDMENT__THEMATIC_AREA, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThematicArea(ThematicArea newThematicArea)
	{
		eSet(PartnersPackage.Literals.SECONDMENT__THEMATIC_AREA, newThematicArea);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHeadCount()
	{
		return (Integer)eGet(PartnersPackage.Literals.SECONDMENT__HEAD_COUNT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeadCount(int newHeadCount)
	{
		eSet(PartnersPackage.Literals.SECONDMENT__HEAD_COUNT, newHeadCount);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Person> getPersons()
	{
		return (EList<Person>)eGet(PartnersPackage.Literals.SECONDMENT__PERSONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getSince()
	{
		return (PartialDate)eGet(PartnersPackage.Literals.SECONDMENT__SINCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(PartialDate newSince)
	{
		eSet(PartnersPackage.Literals.SECONDMENT__SINCE, newSince);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getUntil()
	{
		return (PartialDate)eGet(PartnersPackage.Literals.SECONDMENT__UNTIL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(PartialDate newUntil)
	{
		eSet(PartnersPackage.Literals.SECONDMENT__UNTIL, newUntil);
	}

} //SecondmentImpl
