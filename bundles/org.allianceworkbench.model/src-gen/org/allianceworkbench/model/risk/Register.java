/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Programme;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Register</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An auditable register or log. Source: S4 §9.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.Register#getKeeper <em>Keeper</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Register#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Register#getCollaborations <em>Collaborations</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Register#getLastReviewed <em>Last Reviewed</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.risk.RiskPackage#getRegister()
 * @model abstract="true"
 * @generated
 */
public interface Register extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who keeps it. Source: S4 §9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keeper</em>' reference.
	 * @see #setKeeper(Stakeholder)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getRegister_Keeper()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	Stakeholder getKeeper();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Register#getKeeper <em>Keeper</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keeper</em>' reference.
	 * @see #getKeeper()
	 * @generated
	 */
	void setKeeper(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Programme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The programme it covers. Source: S4 §9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Programme</em>' reference.
	 * @see #setProgramme(Programme)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getRegister_Programme()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Scope'"
	 * @generated
	 */
	Programme getProgramme();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Register#getProgramme <em>Programme</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Programme</em>' reference.
	 * @see #getProgramme()
	 * @generated
	 */
	void setProgramme(Programme value);

	/**
	 * Returns the value of the '<em><b>Collaborations</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Collaboration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaborations it covers. Source: S4 §9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collaborations</em>' reference list.
	 * @see org.allianceworkbench.model.risk.RiskPackage#getRegister_Collaborations()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Scope'"
	 * @generated
	 */
	EList<Collaboration> getCollaborations();

	/**
	 * Returns the value of the '<em><b>Last Reviewed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was last gone through. Source: S4 §9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Reviewed</em>' attribute.
	 * @see #setLastReviewed(PartialDate)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getRegister_LastReviewed()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getLastReviewed();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Register#getLastReviewed <em>Last Reviewed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Reviewed</em>' attribute.
	 * @see #getLastReviewed()
	 * @generated
	 */
	void setLastReviewed(PartialDate value);

} // Register
