/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.method;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.fit.DriverAssessment;
import org.allianceworkbench.model.fit.PrincipleAssessment;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evaluation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An entry in the evaluation schedule: are drivers realised, principles maintained? Source: S4 §7.9.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.method.Evaluation#getDue <em>Due</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.Evaluation#getHeld <em>Held</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.Evaluation#getEvaluator <em>Evaluator</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.Evaluation#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.Evaluation#getDriverAssessments <em>Driver Assessments</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.Evaluation#getPrincipleAssessments <em>Principle Assessments</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.method.MethodPackage#getEvaluation()
 * @model
 * @generated
 */
public interface Evaluation extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is due. Source: S4 §7.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(PartialDate)
	 * @see org.allianceworkbench.model.method.MethodPackage#getEvaluation_Due()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getDue();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.Evaluation#getDue <em>Due</em>}' attribute.
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
	 * When it was held. Source: S4 §7.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held</em>' attribute.
	 * @see #setHeld(PartialDate)
	 * @see org.allianceworkbench.model.method.MethodPackage#getEvaluation_Held()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getHeld();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.Evaluation#getHeld <em>Held</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Held</em>' attribute.
	 * @see #getHeld()
	 * @generated
	 */
	void setHeld(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Evaluator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who evaluates. Source: S4 §7.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluator</em>' reference.
	 * @see #setEvaluator(Stakeholder)
	 * @see org.allianceworkbench.model.method.MethodPackage#getEvaluation_Evaluator()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	Stakeholder getEvaluator();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.Evaluation#getEvaluator <em>Evaluator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluator</em>' reference.
	 * @see #getEvaluator()
	 * @generated
	 */
	void setEvaluator(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was found. Source: S4 §7.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' attribute.
	 * @see #setFindings(String)
	 * @see org.allianceworkbench.model.method.MethodPackage#getEvaluation_Findings()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Findings'"
	 * @generated
	 */
	String getFindings();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.Evaluation#getFindings <em>Findings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Findings</em>' attribute.
	 * @see #getFindings()
	 * @generated
	 */
	void setFindings(String value);

	/**
	 * Returns the value of the '<em><b>Driver Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.fit.DriverAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the drivers were realised. Source: S4 §7.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Driver Assessments</em>' containment reference list.
	 * @see org.allianceworkbench.model.method.MethodPackage#getEvaluation_DriverAssessments()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessments'"
	 * @generated
	 */
	EList<DriverAssessment> getDriverAssessments();

	/**
	 * Returns the value of the '<em><b>Principle Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.fit.PrincipleAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the principles were maintained. Source: S4 §7.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Principle Assessments</em>' containment reference list.
	 * @see org.allianceworkbench.model.method.MethodPackage#getEvaluation_PrincipleAssessments()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessments'"
	 * @generated
	 */
	EList<PrincipleAssessment> getPrincipleAssessments();

} // Evaluation
