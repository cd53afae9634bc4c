/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.Objective;
import org.allianceworkbench.model.benefits.ObjectiveOrientation;

import org.allianceworkbench.model.fit.Driver;

import org.allianceworkbench.model.partners.StrategicPriority;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Objective</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.ObjectiveImpl#getOrientation <em>Orientation</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.ObjectiveImpl#getDrivers <em>Drivers</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.ObjectiveImpl#getPriority <em>Priority</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ObjectiveImpl extends BenefitsNodeImpl implements Objective
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ObjectiveImpl()
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
		return BenefitsPackage.Literals.OBJECTIVE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObjectiveOrientation getOrientation()
	{
		return (ObjectiveOrientation)eGet(BenefitsPackage.Literals.OBJECTIVE__ORIENTATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrientation(ObjectiveOrientation newOrientation)
	{
		eSet(BenefitsPackage.Literals.OBJECTIVE__ORIENTATION, newOrientation);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Driver> getDrivers()
	{
		return (EList<Driver>)eGet(BenefitsPackage.Literals.OBJECTIVE__DRIVERS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StrategicPriority getPriority()
	{
		return (StrategicPriority)eGet(BenefitsPackage.Literals.OBJECTIVE__PRIORITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(StrategicPriority newPriority)
	{
		eSet(BenefitsPackage.Literals.OBJECTIVE__PRIORITY, newPriority);
	}

} //ObjectiveImpl
