/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners.impl;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.partners.Area;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersPackage;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Area</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.impl.AreaImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.AreaImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.AreaImpl#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.AreaImpl#getNeighbours <em>Neighbours</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.AreaImpl#getPartners <em>Partners</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AreaImpl extends NamedElementImpl implements Area
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AreaImpl()
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
		return PartnersPackage.Literals.AREA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind()
	{
		return (String)eGet(PartnersPackage.Literals.AREA__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind)
	{
		eSet(PartnersPackage.Literals.AREA__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Area getParent()
	{
		return (Area)eGet(PartnersPackage.Literals.AREA__PARENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Area newParent)
	{
		eSet(PartnersPackage.Literals.AREA__PARENT, newParent);
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
		return (EList<Area>)eGet(PartnersPackage.Literals.AREA__AREAS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Area> getNeighbours()
	{
		return (EList<Area>)eGet(PartnersPackage.Literals.AREA__NEIGHBOURS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Partner> getPartners()
	{
		return (EList<Partner>)eGet(PartnersPackage.Literals.AREA__PARTNERS, true);
	}

} //AreaImpl
