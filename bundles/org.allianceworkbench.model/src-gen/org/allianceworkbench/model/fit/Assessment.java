/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.fit;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.Element;

import org.allianceworkbench.model.people.Stakeholder;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A judgement with its reasons. Source: S4 §6.7-6.9.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.fit.Assessment#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.Assessment#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.Assessment#getAssessor <em>Assessor</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.Assessment#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.fit.FitPackage#getAssessment()
 * @model abstract="true"
 * @generated
 */
public interface Assessment extends Element
{
	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was judged so. Source: S4 §6.7-6.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.allianceworkbench.model.fit.FitPackage#getAssessment_Rationale()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.fit.Assessment#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shows it. Source: S4 §6.7-6.9; S4 §5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.allianceworkbench.model.fit.FitPackage#getAssessment_Evidence()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.fit.Assessment#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

	/**
	 * Returns the value of the '<em><b>Assessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who judged. Source: S4 §6.7-6.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessor</em>' reference.
	 * @see #setAssessor(Stakeholder)
	 * @see org.allianceworkbench.model.fit.FitPackage#getAssessment_Assessor()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	Stakeholder getAssessor();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.fit.Assessment#getAssessor <em>Assessor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessor</em>' reference.
	 * @see #getAssessor()
	 * @generated
	 */
	void setAssessor(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When. Source: S4 §6.7-6.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see org.allianceworkbench.model.fit.FitPackage#getAssessment_Date()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.fit.Assessment#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

} // Assessment
