/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners.impl;

import java.math.BigDecimal;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersPackage;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.ResourceKind;
import org.allianceworkbench.model.partners.ThematicArea;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Resource</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ResourceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ResourceImpl#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ResourceImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ResourceImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ResourceImpl#getCollaboration <em>Collaboration</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ResourceImpl#getThematicArea <em>Thematic Area</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ResourceImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ResourceImpl#getEmployer <em>Employer</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.ResourceImpl#getControllers <em>Controllers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ResourceImpl extends NamedElementImpl implements Resource
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResourceImpl()
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
		return PartnersPackage.Literals.RESOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceKind getKind()
	{
		return (ResourceKind)eGet(PartnersPackage.Literals.RESOURCE__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ResourceKind newKind)
	{
		eSet(PartnersPackage.Literals.RESOURCE__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getQuantity()
	{
		return (BigDecimal)eGet(PartnersPackage.Literals.RESOURCE__QUANTITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuantity(BigDecimal newQuantity)
	{
		eSet(PartnersPackage.Literals.RESOURCE__QUANTITY, newQuantity);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit()
	{
		return (String)eGet(PartnersPackage.Literals.RESOURCE__UNIT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit)
	{
		eSet(PartnersPackage.Literals.RESOURCE__UNIT, newUnit);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocation()
	{
		return (String)eGet(PartnersPackage.Literals.RESOURCE__LOCATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(String newLocation)
	{
		eSet(PartnersPackage.Literals.RESOURCE__LOCATION, newLocation);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collaboration getCollaboration()
	{
		return (Collaboration)eGet(PartnersPackage.Literals.RESOURCE__COLLABORATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollaboration(Collaboration newCollaboration)
	{
		eSet(PartnersPackage.Literals.RESOURCE__COLLABORATION, newCollaboration);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ThematicArea getThematicArea()
	{
		return (ThematicArea)eGet(PartnersPackage.Literals.RESOURCE__THEMATIC_AREA, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThematicArea(ThematicArea newThematicArea)
	{
		eSet(PartnersPackage.Literals.RESOURCE__THEMATIC_AREA, newThematicArea);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getOwner()
	{
		return (Partner)eGet(PartnersPackage.Literals.RESOURCE__OWNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Partner newOwner)
	{
		eSet(PartnersPackage.Literals.RESOURCE__OWNER, newOwner);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getEmployer()
	{
		return (Partner)eGet(PartnersPackage.Literals.RESOURCE__EMPLOYER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmployer(Partner newEmployer)
	{
		eSet(PartnersPackage.Literals.RESOURCE__EMPLOYER, newEmployer);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Partner> getControllers()
	{
		return (EList<Partner>)eGet(PartnersPackage.Literals.RESOURCE__CONTROLLERS, true);
	}

} //ResourceImpl
