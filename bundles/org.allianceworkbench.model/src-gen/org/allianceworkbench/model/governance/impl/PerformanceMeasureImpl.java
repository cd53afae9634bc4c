/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance.impl;

import org.allianceworkbench.model.benefits.impl.MeasureImpl;

import org.allianceworkbench.model.governance.GovernancePackage;
import org.allianceworkbench.model.governance.PerformanceMeasure;

import org.allianceworkbench.model.partners.Partner;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Performance Measure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.impl.PerformanceMeasureImpl#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.PerformanceMeasureImpl#getProvidesInformationRequired <em>Provides Information Required</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PerformanceMeasureImpl extends MeasureImpl implements PerformanceMeasure
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PerformanceMeasureImpl()
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
		return GovernancePackage.Literals.PERFORMANCE_MEASURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getResponsible()
	{
		return (Partner)eGet(GovernancePackage.Literals.PERFORMANCE_MEASURE__RESPONSIBLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsible(Partner newResponsible)
	{
		eSet(GovernancePackage.Literals.PERFORMANCE_MEASURE__RESPONSIBLE, newResponsible);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getProvidesInformationRequired()
	{
		return (Boolean)eGet(GovernancePackage.Literals.PERFORMANCE_MEASURE__PROVIDES_INFORMATION_REQUIRED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvidesInformationRequired(Boolean newProvidesInformationRequired)
	{
		eSet(GovernancePackage.Literals.PERFORMANCE_MEASURE__PROVIDES_INFORMATION_REQUIRED, newProvidesInformationRequired);
	}

} //PerformanceMeasureImpl
