/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Thematic Area</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A thematic or business area of a collaboration, with its lead and resources. Source: S3; S4 §6.4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.ThematicArea#getCollaboration <em>Collaboration</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.ThematicArea#getLead <em>Lead</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.ThematicArea#getHead <em>Head</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.ThematicArea#getResources <em>Resources</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.ThematicArea#getServices <em>Services</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.ThematicArea#getSecondments <em>Secondments</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.partners.PartnersPackage#getThematicArea()
 * @model
 * @generated
 */
public interface ThematicArea extends Stakeholder
{
	/**
	 * Returns the value of the '<em><b>Collaboration</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Collaboration#getThematicAreas <em>Thematic Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaboration it is an area of. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collaboration</em>' container reference.
	 * @see #setCollaboration(Collaboration)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getThematicArea_Collaboration()
	 * @see org.allianceworkbench.model.partners.Collaboration#getThematicAreas
	 * @model opposite="thematicAreas" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	Collaboration getCollaboration();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.ThematicArea#getCollaboration <em>Collaboration</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collaboration</em>' container reference.
	 * @see #getCollaboration()
	 * @generated
	 */
	void setCollaboration(Collaboration value);

	/**
	 * Returns the value of the '<em><b>Lead</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getLeadsAreas <em>Leads Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partner that leads it and controls all its resources. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead</em>' reference.
	 * @see #setLead(Partner)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getThematicArea_Lead()
	 * @see org.allianceworkbench.model.partners.Partner#getLeadsAreas
	 * @model opposite="leadsAreas" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Type'"
	 * @generated
	 */
	Partner getLead();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.ThematicArea#getLead <em>Lead</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead</em>' reference.
	 * @see #getLead()
	 * @generated
	 */
	void setLead(Partner value);

	/**
	 * Returns the value of the '<em><b>Head</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person or role that leads it in daily work. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Head</em>' reference.
	 * @see #setHead(Stakeholder)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getThematicArea_Head()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Governance'"
	 * @generated
	 */
	Stakeholder getHead();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.ThematicArea#getHead <em>Head</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head</em>' reference.
	 * @see #getHead()
	 * @generated
	 */
	void setHead(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Resources</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Resource}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Resource#getThematicArea <em>Thematic Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The resources used in it. Source: S4 §6.4; rule 15.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resources</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getThematicArea_Resources()
	 * @see org.allianceworkbench.model.partners.Resource#getThematicArea
	 * @model opposite="thematicArea" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Resource> getResources();

	/**
	 * Returns the value of the '<em><b>Services</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Service}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Service#getThematicArea <em>Thematic Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The services provided in it. Source: rule 15.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Services</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getThematicArea_Services()
	 * @see org.allianceworkbench.model.partners.Service#getThematicArea
	 * @model opposite="thematicArea" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Service> getServices();

	/**
	 * Returns the value of the '<em><b>Secondments</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Secondment}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Secondment#getThematicArea <em>Thematic Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The secondments into it. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Secondments</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getThematicArea_Secondments()
	 * @see org.allianceworkbench.model.partners.Secondment#getThematicArea
	 * @model opposite="thematicArea" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Secondment> getSecondments();

} // ThematicArea
