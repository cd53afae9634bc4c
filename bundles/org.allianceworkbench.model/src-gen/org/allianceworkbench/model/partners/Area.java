/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners;

import org.allianceworkbench.model.alliance.NamedElement;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Area</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A geographical area: a force area, district, county or region. Source: S4 §6.6, §6.8.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.Area#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Area#getParent <em>Parent</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Area#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Area#getNeighbours <em>Neighbours</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Area#getPartners <em>Partners</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.partners.PartnersPackage#getArea()
 * @model
 * @generated
 */
public interface Area extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the area is, in the words of its source, such as county or region. Source: S4 §6.6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getArea_Kind()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Area#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Area#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The area it is part of. Source: S4 §6.6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' container reference.
	 * @see #setParent(Area)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getArea_Parent()
	 * @see org.allianceworkbench.model.partners.Area#getAreas
	 * @model opposite="areas" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	Area getParent();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Area#getParent <em>Parent</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' container reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Area value);

	/**
	 * Returns the value of the '<em><b>Areas</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Area}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Area#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The areas it is made of. Source: S4 §6.6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Areas</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getArea_Areas()
	 * @see org.allianceworkbench.model.partners.Area#getParent
	 * @model opposite="parent" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Area> getAreas();

	/**
	 * Returns the value of the '<em><b>Neighbours</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Area}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The areas it borders; to be given on both sides. Source: S4 §6.8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Neighbours</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getArea_Neighbours()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Area> getNeighbours();

	/**
	 * Returns the value of the '<em><b>Partners</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Partner}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partners that serve it. Source: S4 §6.8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partners</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getArea_Partners()
	 * @see org.allianceworkbench.model.partners.Partner#getAreas
	 * @model opposite="areas" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Partner> getPartners();

} // Area
