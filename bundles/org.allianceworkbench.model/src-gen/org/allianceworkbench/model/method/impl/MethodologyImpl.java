/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.method.impl;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.method.MethodPackage;
import org.allianceworkbench.model.method.Methodology;
import org.allianceworkbench.model.method.MethodologyStep;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Methodology</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.method.impl.MethodologyImpl#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MethodologyImpl extends NamedElementImpl implements Methodology
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MethodologyImpl()
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
		return MethodPackage.Literals.METHODOLOGY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<MethodologyStep> getSteps()
	{
		return (EList<MethodologyStep>)eGet(MethodPackage.Literals.METHODOLOGY__STEPS, true);
	}

} //MethodologyImpl
