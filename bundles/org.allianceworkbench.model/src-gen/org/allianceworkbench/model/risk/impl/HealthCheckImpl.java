/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk.impl;

import org.allianceworkbench.model.fit.impl.AssessmentImpl;

import org.allianceworkbench.model.risk.HealthCheck;
import org.allianceworkbench.model.risk.RiskPackage;
import org.allianceworkbench.model.risk.ThemeRating;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Health Check</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.impl.HealthCheckImpl#getRatings <em>Ratings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HealthCheckImpl extends AssessmentImpl implements HealthCheck
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HealthCheckImpl()
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
		return RiskPackage.Literals.HEALTH_CHECK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<ThemeRating> getRatings()
	{
		return (EList<ThemeRating>)eGet(RiskPackage.Literals.HEALTH_CHECK__RATINGS, true);
	}

} //HealthCheckImpl
