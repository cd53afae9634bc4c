/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.alliance;

import org.allianceworkbench.model.reference.Reference;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything that can be referred to and whose source can be named. Source: S1: a central repository of collaborations.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.alliance.Element#getId <em>Id</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.Element#getNote <em>Note</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.Element#getReferences <em>References</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.Element#getAcceptances <em>Acceptances</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.alliance.AlliancePackage#getElement()
 * @model abstract="true"
 * @generated
 */
public interface Element extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stable identifier, an NCName, made when the object is first stored and never changed. Source: rule 63.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getElement_Id()
	 * @model id="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.alliance.Element#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remarks that belong to no other feature, for instance what a source leaves open. Source: S0-S4: where the source is silent a value stays empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getElement_Note()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Notes'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.alliance.Element#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>References</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.reference.Reference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The documents this is taken from. Source: S0; S1; S4: source documents to cite.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>References</em>' reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getElement_References()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Sources'"
	 * @generated
	 */
	EList<Reference> getReferences();

	/**
	 * Returns the value of the '<em><b>Acceptances</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.alliance.AcceptedFinding}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.alliance.AcceptedFinding#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The findings of the rules about it that were accepted. Source: S4 §9: auditable registers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acceptances</em>' reference list.
	 * @see org.allianceworkbench.model.alliance.AlliancePackage#getElement_Acceptances()
	 * @see org.allianceworkbench.model.alliance.AcceptedFinding#getElement
	 * @model opposite="element" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<AcceptedFinding> getAcceptances();

} // Element
