/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.fit;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Driver Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whether a venture satisfies a driver, or has realised it. Source: S4 §5.5, §7.9.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.fit.DriverAssessment#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.DriverAssessment#getVerdict <em>Verdict</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.fit.FitPackage#getDriverAssessment()
 * @model
 * @generated
 */
public interface DriverAssessment extends Assessment
{
	/**
	 * Returns the value of the '<em><b>Driver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The driver. Source: S4 §4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Driver</em>' reference.
	 * @see #setDriver(Driver)
	 * @see org.allianceworkbench.model.fit.FitPackage#getDriverAssessment_Driver()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	Driver getDriver();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.fit.DriverAssessment#getDriver <em>Driver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' reference.
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(Driver value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.fit.DriverVerdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is satisfied. Source: S4 §5.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.allianceworkbench.model.fit.DriverVerdict
	 * @see #setVerdict(DriverVerdict)
	 * @see org.allianceworkbench.model.fit.FitPackage#getDriverAssessment_Verdict()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	DriverVerdict getVerdict();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.fit.DriverAssessment#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.allianceworkbench.model.fit.DriverVerdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(DriverVerdict value);

} // DriverAssessment
