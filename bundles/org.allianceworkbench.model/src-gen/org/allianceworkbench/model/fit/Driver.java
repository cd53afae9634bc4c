/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.fit;

import org.allianceworkbench.model.alliance.NamedElement;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Driver</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A reason why partners collaborate. Source: S2; S4 §4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.fit.Driver#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.Driver#getCategory <em>Category</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.Driver#getRelatedDrivers <em>Related Drivers</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.fit.FitPackage#getDriver()
 * @model
 * @generated
 */
public interface Driver extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.fit.DriverKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the three drivers of ventures it is. Source: S4 §4.2-4.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.fit.DriverKind
	 * @see #setKind(DriverKind)
	 * @see org.allianceworkbench.model.fit.FitPackage#getDriver_Kind()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	DriverKind getKind();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.fit.Driver#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.fit.DriverKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DriverKind value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.fit.DriverCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its PESTLE-style class. Source: S2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see org.allianceworkbench.model.fit.DriverCategory
	 * @see #setCategory(DriverCategory)
	 * @see org.allianceworkbench.model.fit.FitPackage#getDriver_Category()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	DriverCategory getCategory();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.fit.Driver#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see org.allianceworkbench.model.fit.DriverCategory
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(DriverCategory value);

	/**
	 * Returns the value of the '<em><b>Related Drivers</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.fit.Driver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The drivers it is related to. Source: S2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Related Drivers</em>' reference list.
	 * @see org.allianceworkbench.model.fit.FitPackage#getDriver_RelatedDrivers()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Driver> getRelatedDrivers();

} // Driver
