/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.Element;

import org.allianceworkbench.model.people.Person;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Secondment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Staff of one organisation working for another while employed at home. Source: S4 §6.4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.Secondment#getCollaboration <em>Collaboration</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Secondment#getHome <em>Home</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Secondment#getReceiving <em>Receiving</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Secondment#getThematicArea <em>Thematic Area</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Secondment#getHeadCount <em>Head Count</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Secondment#getPersons <em>Persons</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Secondment#getSince <em>Since</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Secondment#getUntil <em>Until</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.partners.PartnersPackage#getSecondment()
 * @model
 * @generated
 */
public interface Secondment extends Element
{
	/**
	 * Returns the value of the '<em><b>Collaboration</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Collaboration#getSecondments <em>Secondments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaboration. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collaboration</em>' container reference.
	 * @see #setCollaboration(Collaboration)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getSecondment_Collaboration()
	 * @see org.allianceworkbench.model.partners.Collaboration#getSecondments
	 * @model opposite="secondments" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	Collaboration getCollaboration();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Secondment#getCollaboration <em>Collaboration</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collaboration</em>' container reference.
	 * @see #getCollaboration()
	 * @generated
	 */
	void setCollaboration(Collaboration value);

	/**
	 * Returns the value of the '<em><b>Home</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getSecondmentsOut <em>Secondments Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation that employs the staff. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Home</em>' reference.
	 * @see #setHome(Partner)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getSecondment_Home()
	 * @see org.allianceworkbench.model.partners.Partner#getSecondmentsOut
	 * @model opposite="secondmentsOut" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Secondment'"
	 * @generated
	 */
	Partner getHome();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Secondment#getHome <em>Home</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Home</em>' reference.
	 * @see #getHome()
	 * @generated
	 */
	void setHome(Partner value);

	/**
	 * Returns the value of the '<em><b>Receiving</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getSecondmentsIn <em>Secondments In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation the staff work for: the lead of the thematic area. Source: S4 §6.4; rule 8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Receiving</em>' reference.
	 * @see #setReceiving(Partner)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getSecondment_Receiving()
	 * @see org.allianceworkbench.model.partners.Partner#getSecondmentsIn
	 * @model opposite="secondmentsIn" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Secondment'"
	 * @generated
	 */
	Partner getReceiving();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Secondment#getReceiving <em>Receiving</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Receiving</em>' reference.
	 * @see #getReceiving()
	 * @generated
	 */
	void setReceiving(Partner value);

	/**
	 * Returns the value of the '<em><b>Thematic Area</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.ThematicArea#getSecondments <em>Secondments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The thematic area they work in. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thematic Area</em>' reference.
	 * @see #setThematicArea(ThematicArea)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getSecondment_ThematicArea()
	 * @see org.allianceworkbench.model.partners.ThematicArea#getSecondments
	 * @model opposite="secondments" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Secondment'"
	 * @generated
	 */
	ThematicArea getThematicArea();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Secondment#getThematicArea <em>Thematic Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thematic Area</em>' reference.
	 * @see #getThematicArea()
	 * @generated
	 */
	void setThematicArea(ThematicArea value);

	/**
	 * Returns the value of the '<em><b>Head Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many are seconded. Unit: people, 0 when not stated. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Head Count</em>' attribute.
	 * @see #setHeadCount(int)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getSecondment_HeadCount()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Secondment'"
	 * @generated
	 */
	int getHeadCount();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Secondment#getHeadCount <em>Head Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head Count</em>' attribute.
	 * @see #getHeadCount()
	 * @generated
	 */
	void setHeadCount(int value);

	/**
	 * Returns the value of the '<em><b>Persons</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.people.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is seconded, where known. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Persons</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getSecondment_Persons()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Secondment'"
	 * @generated
	 */
	EList<Person> getPersons();

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(PartialDate)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getSecondment_Since()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Secondment'"
	 * @generated
	 */
	PartialDate getSince();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Secondment#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(PartialDate)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getSecondment_Until()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Secondment'"
	 * @generated
	 */
	PartialDate getUntil();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Secondment#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(PartialDate value);

} // Secondment
