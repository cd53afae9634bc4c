/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.people.Stakeholder;

import org.allianceworkbench.model.risk.Lesson;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Post Implementation Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A review after implementation. Source: S3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.PostImplementationReview#getDue <em>Due</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.PostImplementationReview#getHeld <em>Held</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.PostImplementationReview#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.PostImplementationReview#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.PostImplementationReview#getLessons <em>Lessons</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getPostImplementationReview()
 * @model
 * @generated
 */
public interface PostImplementationReview extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is due. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(PartialDate)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getPostImplementationReview_Due()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getDue();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.PostImplementationReview#getDue <em>Due</em>}' attribute.
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
	 * When it was held. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held</em>' attribute.
	 * @see #setHeld(PartialDate)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getPostImplementationReview_Held()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getHeld();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.PostImplementationReview#getHeld <em>Held</em>}' attribute.
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
	 * Who reviews. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewer</em>' reference.
	 * @see #setReviewer(Stakeholder)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getPostImplementationReview_Reviewer()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	Stakeholder getReviewer();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.PostImplementationReview#getReviewer <em>Reviewer</em>}' reference.
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
	 * What was found. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' attribute.
	 * @see #setFindings(String)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getPostImplementationReview_Findings()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Findings'"
	 * @generated
	 */
	String getFindings();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.PostImplementationReview#getFindings <em>Findings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Findings</em>' attribute.
	 * @see #getFindings()
	 * @generated
	 */
	void setFindings(String value);

	/**
	 * Returns the value of the '<em><b>Lessons</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.risk.Lesson}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lessons learned. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lessons</em>' reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getPostImplementationReview_Lessons()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Findings'"
	 * @generated
	 */
	EList<Lesson> getLessons();

} // PostImplementationReview
