/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners;

import org.allianceworkbench.model.alliance.NamedElement;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A service the collaboration provides. Source: S4 §6.9.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.Service#getCollaboration <em>Collaboration</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Service#getThematicArea <em>Thematic Area</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Service#getProviders <em>Providers</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Service#getRecipients <em>Recipients</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Service#isProtective <em>Protective</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.partners.PartnersPackage#getService()
 * @model
 * @generated
 */
public interface Service extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Collaboration</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Collaboration#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaboration that provides it. Source: S4 §6.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collaboration</em>' container reference.
	 * @see #setCollaboration(Collaboration)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getService_Collaboration()
	 * @see org.allianceworkbench.model.partners.Collaboration#getServices
	 * @model opposite="services" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	Collaboration getCollaboration();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Service#getCollaboration <em>Collaboration</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collaboration</em>' container reference.
	 * @see #getCollaboration()
	 * @generated
	 */
	void setCollaboration(Collaboration value);

	/**
	 * Returns the value of the '<em><b>Thematic Area</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.ThematicArea#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The thematic area it belongs to. Source: rule 15.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thematic Area</em>' reference.
	 * @see #setThematicArea(ThematicArea)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getService_ThematicArea()
	 * @see org.allianceworkbench.model.partners.ThematicArea#getServices
	 * @model opposite="services" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	ThematicArea getThematicArea();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Service#getThematicArea <em>Thematic Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thematic Area</em>' reference.
	 * @see #getThematicArea()
	 * @generated
	 */
	void setThematicArea(ThematicArea value);

	/**
	 * Returns the value of the '<em><b>Providers</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Partner}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partners that provide it. Source: S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Providers</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getService_Providers()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Service'"
	 * @generated
	 */
	EList<Partner> getProviders();

	/**
	 * Returns the value of the '<em><b>Recipients</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Partner}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partners that receive it. Source: S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipients</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getService_Recipients()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Service'"
	 * @generated
	 */
	EList<Partner> getRecipients();

	/**
	 * Returns the value of the '<em><b>Protective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is a protective service: terrorism, serious crime, major challenges to public safety. Source: S2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protective</em>' attribute.
	 * @see #setProtective(boolean)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getService_Protective()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Service'"
	 * @generated
	 */
	boolean isProtective();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Service#isProtective <em>Protective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protective</em>' attribute.
	 * @see #isProtective()
	 * @generated
	 */
	void setProtective(boolean value);

} // Service
