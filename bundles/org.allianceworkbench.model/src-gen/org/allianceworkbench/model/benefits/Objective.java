/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;

import org.allianceworkbench.model.fit.Driver;

import org.allianceworkbench.model.partners.StrategicPriority;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Objective</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An objective of the alliance or organisation. Source: S3; MSP.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.Objective#getOrientation <em>Orientation</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Objective#getDrivers <em>Drivers</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Objective#getPriority <em>Priority</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getObjective()
 * @model
 * @generated
 */
public interface Objective extends BenefitsNode
{
	/**
	 * Returns the value of the '<em><b>Orientation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.benefits.ObjectiveOrientation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it faces inside or the public. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Orientation</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.ObjectiveOrientation
	 * @see #setOrientation(ObjectiveOrientation)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getObjective_Orientation()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	ObjectiveOrientation getOrientation();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Objective#getOrientation <em>Orientation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Orientation</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.ObjectiveOrientation
	 * @see #getOrientation()
	 * @generated
	 */
	void setOrientation(ObjectiveOrientation value);

	/**
	 * Returns the value of the '<em><b>Drivers</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.fit.Driver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The drivers behind it. Source: Ward & Daniel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drivers</em>' reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getObjective_Drivers()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Driver> getDrivers();

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The strategic priority it serves. Source: S4 §3.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' reference.
	 * @see #setPriority(StrategicPriority)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getObjective_Priority()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	StrategicPriority getPriority();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Objective#getPriority <em>Priority</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' reference.
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(StrategicPriority value);

} // Objective
