/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.partners.ThematicArea;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agreement Schedule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A thematic schedule of an agreement. Source: S0; S1; S3; S4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.AgreementSchedule#getThematicArea <em>Thematic Area</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.AgreementSchedule#getDocument <em>Document</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreementSchedule()
 * @model
 * @generated
 */
public interface AgreementSchedule extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Thematic Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The thematic area it is about. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thematic Area</em>' reference.
	 * @see #setThematicArea(ThematicArea)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreementSchedule_ThematicArea()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Content'"
	 * @generated
	 */
	ThematicArea getThematicArea();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.AgreementSchedule#getThematicArea <em>Thematic Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thematic Area</em>' reference.
	 * @see #getThematicArea()
	 * @generated
	 */
	void setThematicArea(ThematicArea value);

	/**
	 * Returns the value of the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where its text can be read: a URL or a path. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' attribute.
	 * @see #setDocument(String)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreementSchedule_Document()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	String getDocument();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.AgreementSchedule#getDocument <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' attribute.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(String value);

} // AgreementSchedule
