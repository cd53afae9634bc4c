/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners;

import java.math.BigDecimal;

import org.allianceworkbench.model.alliance.NamedElement;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Resource</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something the collaboration works with: people, premises, vehicles, equipment, systems. Source: S4 §6.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.Resource#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Resource#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Resource#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Resource#getLocation <em>Location</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Resource#getCollaboration <em>Collaboration</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Resource#getThematicArea <em>Thematic Area</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Resource#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Resource#getEmployer <em>Employer</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Resource#getControllers <em>Controllers</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.partners.PartnersPackage#getResource()
 * @model
 * @generated
 */
public interface Resource extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.partners.ResourceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is. Source: S0; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.partners.ResourceKind
	 * @see #setKind(ResourceKind)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getResource_Kind()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	ResourceKind getKind();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Resource#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.partners.ResourceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ResourceKind value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much there is of it. Unit: see unit. Source: S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(BigDecimal)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getResource_Quantity()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Amount'"
	 * @generated
	 */
	BigDecimal getQuantity();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Resource#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the quantity counts, such as posts. Source: S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getResource_Unit()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Amount'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Resource#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is. Source: S4: control room at Haydock.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getResource_Location()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Resource#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Collaboration</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Collaboration#getResources <em>Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaboration that uses it. Source: S4 §6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collaboration</em>' container reference.
	 * @see #setCollaboration(Collaboration)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getResource_Collaboration()
	 * @see org.allianceworkbench.model.partners.Collaboration#getResources
	 * @model opposite="resources" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	Collaboration getCollaboration();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Resource#getCollaboration <em>Collaboration</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collaboration</em>' container reference.
	 * @see #getCollaboration()
	 * @generated
	 */
	void setCollaboration(Collaboration value);

	/**
	 * Returns the value of the '<em><b>Thematic Area</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.ThematicArea#getResources <em>Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The thematic area it is used in. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thematic Area</em>' reference.
	 * @see #setThematicArea(ThematicArea)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getResource_ThematicArea()
	 * @see org.allianceworkbench.model.partners.ThematicArea#getResources
	 * @model opposite="resources" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	ThematicArea getThematicArea();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Resource#getThematicArea <em>Thematic Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thematic Area</em>' reference.
	 * @see #getThematicArea()
	 * @generated
	 */
	void setThematicArea(ThematicArea value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getOwnedResources <em>Owned Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partner that owns it; the host of premises need not be the employer. Source: S4, NWMPG.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Partner)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getResource_Owner()
	 * @see org.allianceworkbench.model.partners.Partner#getOwnedResources
	 * @model opposite="ownedResources" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Type'"
	 * @generated
	 */
	Partner getOwner();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Resource#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Partner value);

	/**
	 * Returns the value of the '<em><b>Employer</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getEmployedResources <em>Employed Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partner that employs it. Source: S4 §6.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Employer</em>' reference.
	 * @see #setEmployer(Partner)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getResource_Employer()
	 * @see org.allianceworkbench.model.partners.Partner#getEmployedResources
	 * @model opposite="employedResources" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Type'"
	 * @generated
	 */
	Partner getEmployer();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Resource#getEmployer <em>Employer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Employer</em>' reference.
	 * @see #getEmployer()
	 * @generated
	 */
	void setEmployer(Partner value);

	/**
	 * Returns the value of the '<em><b>Controllers</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Partner}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getControlledResources <em>Controlled Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partners that control and manage it. Source: S4 §6.2-6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controllers</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getResource_Controllers()
	 * @see org.allianceworkbench.model.partners.Partner#getControlledResources
	 * @model opposite="controlledResources" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Type'"
	 * @generated
	 */
	EList<Partner> getControllers();

} // Resource
