/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.people.Stakeholder;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A review of an agreement. Source: S0.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.Review#getDue <em>Due</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Review#getHeld <em>Held</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Review#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Review#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.Review#isStreamsChanged <em>Streams Changed</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.governance.GovernancePackage#getReview()
 * @model
 * @generated
 */
public interface Review extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is due. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(PartialDate)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getReview_Due()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getDue();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Review#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Held</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was held. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held</em>' attribute.
	 * @see #setHeld(PartialDate)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getReview_Held()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getHeld();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Review#getHeld <em>Held</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Held</em>' attribute.
	 * @see #getHeld()
	 * @generated
	 */
	void setHeld(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Reviewer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who reviews. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewer</em>' reference.
	 * @see #setReviewer(Stakeholder)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getReview_Reviewer()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	Stakeholder getReviewer();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Review#getReviewer <em>Reviewer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewer</em>' reference.
	 * @see #getReviewer()
	 * @generated
	 */
	void setReviewer(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was found. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' attribute.
	 * @see #setFindings(String)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getReview_Findings()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Findings'"
	 * @generated
	 */
	String getFindings();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Review#getFindings <em>Findings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Findings</em>' attribute.
	 * @see #getFindings()
	 * @generated
	 */
	void setFindings(String value);

	/**
	 * Returns the value of the '<em><b>Streams Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether project streams were changed or added since the review before. Source: S0; rule 34.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Streams Changed</em>' attribute.
	 * @see #setStreamsChanged(boolean)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getReview_StreamsChanged()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Findings'"
	 * @generated
	 */
	boolean isStreamsChanged();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.Review#isStreamsChanged <em>Streams Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Streams Changed</em>' attribute.
	 * @see #isStreamsChanged()
	 * @generated
	 */
	void setStreamsChanged(boolean value);

} // Review
