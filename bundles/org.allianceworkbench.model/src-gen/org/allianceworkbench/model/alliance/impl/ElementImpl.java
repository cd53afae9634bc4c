/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.alliance.impl;

import org.allianceworkbench.emf.tracking.TrackedObject;

import org.allianceworkbench.model.alliance.AcceptedFinding;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.allianceworkbench.model.alliance.Element;

import org.allianceworkbench.model.reference.Reference;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.ElementImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.ElementImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.ElementImpl#getReferences <em>References</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.ElementImpl#getAcceptances <em>Acceptances</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ElementImpl extends TrackedObject implements Element
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ElementImpl()
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
		return AlliancePackage.Literals.ELEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected int eStaticFeatureCount()
	{
		return 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId()
	{
		return (String)eGet(AlliancePackage.Literals.ELEMENT__ID, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId)
	{
		eSet(AlliancePackage.Literals.ELEMENT__ID, newId);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote()
	{
		return (String)eGet(AlliancePackage.Literals.ELEMENT__NOTE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote)
	{
		eSet(AlliancePackage.Literals.ELEMENT__NOTE, newNote);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Reference> getReferences()
	{
		return (EList<Reference>)eGet(AlliancePackage.Literals.ELEMENT__REFERENCES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<AcceptedFinding> getAcceptances()
	{
		return (EList<AcceptedFinding>)eGet(AlliancePackage.Literals.ELEMENT__ACCEPTANCES, true);
	}

} //ElementImpl
