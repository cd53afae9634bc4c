/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.partners.Partner;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Deliverable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a partner is to deliver under an agreement. Source: S0.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.Deliverable#getAgreement <em>Agreement</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Deliverable#getDue <em>Due</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Deliverable#getDelivered <em>Delivered</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Deliverable#getResponsible <em>Responsible</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.governance.GovernancePackage#getDeliverable()
 * @model
 * @generated
 */
public interface Deliverable extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Agreement</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.Agreement#getDeliverables <em>Deliverables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agreement. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreement</em>' container reference.
	 * @see #setAgreement(Agreement)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getDeliverable_Agreement()
	 * @see org.allianceworkbench.model.governance.Agreement#getDeliverables
	 * @model opposite="deliverables" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	Agreement getAgreement();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Deliverable#getAgreement <em>Agreement</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreement</em>' container reference.
	 * @see #getAgreement()
	 * @generated
	 */
	void setAgreement(Agreement value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is due. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(PartialDate)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getDeliverable_Due()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getDue();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Deliverable#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Delivered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was delivered. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delivered</em>' attribute.
	 * @see #setDelivered(PartialDate)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getDeliverable_Delivered()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getDelivered();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Deliverable#getDelivered <em>Delivered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delivered</em>' attribute.
	 * @see #getDelivered()
	 * @generated
	 */
	void setDelivered(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partner responsible. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsible</em>' reference.
	 * @see #setResponsible(Partner)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getDeliverable_Responsible()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	Partner getResponsible();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Deliverable#getResponsible <em>Responsible</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' reference.
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(Partner value);

} // Deliverable
