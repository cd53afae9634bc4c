/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.fit.impl;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.fit.Driver;
import org.allianceworkbench.model.fit.DriverCategory;
import org.allianceworkbench.model.fit.DriverKind;
import org.allianceworkbench.model.fit.FitPackage;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Driver</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.fit.impl.DriverImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.impl.DriverImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.impl.DriverImpl#getRelatedDrivers <em>Related Drivers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DriverImpl extends NamedElementImpl implements Driver
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DriverImpl()
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
		return FitPackage.Literals.DRIVER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DriverKind getKind()
	{
		return (DriverKind)eGet(FitPackage.Literals.DRIVER__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DriverKind newKind)
	{
		eSet(FitPackage.Literals.DRIVER__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DriverCategory getCategory()
	{
		return (DriverCategory)eGet(FitPackage.Literals.DRIVER__CATEGORY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(DriverCategory newCategory)
	{
		eSet(FitPackage.Literals.DRIVER__CATEGORY, newCategory);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Driver> getRelatedDrivers()
	{
		return (EList<Driver>)eGet(FitPackage.Literals.DRIVER__RELATED_DRIVERS, true);
	}

} //DriverImpl
