/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.fit.impl;

import org.allianceworkbench.model.fit.Driver;
import org.allianceworkbench.model.fit.DriverAssessment;
import org.allianceworkbench.model.fit.DriverVerdict;
import org.allianceworkbench.model.fit.FitPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Driver Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.fit.impl.DriverAssessmentImpl#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.impl.DriverAssessmentImpl#getVerdict <em>Verdict</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DriverAssessmentImpl extends AssessmentImpl implements DriverAssessment
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DriverAssessmentImpl()
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
		return FitPackage.Literals.DRIVER_ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Driver getDriver()
	{
		return (Driver)eGet(FitPackage.Literals.DRIVER_ASSESSMENT__DRIVER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriver(Driver newDriver)
	{
		eSet(FitPackage.Literals.DRIVER_ASSESSMENT__DRIVER, newDriver);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DriverVerdict getVerdict()
	{
		return (DriverVerdict)eGet(FitPackage.Literals.DRIVER_ASSESSMENT__VERDICT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(DriverVerdict newVerdict)
	{
		eSet(FitPackage.Literals.DRIVER_ASSESSMENT__VERDICT, newVerdict);
	}

} //DriverAssessmentImpl
