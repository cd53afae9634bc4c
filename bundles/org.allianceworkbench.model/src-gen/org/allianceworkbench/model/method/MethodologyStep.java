/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.method;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Methodology Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step of a method, as a pattern or as a collaboration goes through it. Source: S4 §7.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.method.MethodologyStep#getNumber <em>Number</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.MethodologyStep#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.MethodologyStep#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.MethodologyStep#getActors <em>Actors</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.MethodologyStep#getPlannedDate <em>Planned Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.MethodologyStep#getStartedDate <em>Started Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.MethodologyStep#getCompletedDate <em>Completed Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.MethodologyStep#getGates <em>Gates</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.method.MethodPackage#getMethodologyStep()
 * @model
 * @generated
 */
public interface MethodologyStep extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number, such as 2b. Source: S4 §7-8; S3; S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.allianceworkbench.model.method.MethodPackage#getMethodologyStep_Number()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.MethodologyStep#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.method.StepKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the named steps it is. Source: S4 §7-8; S3; S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.method.StepKind
	 * @see #setKind(StepKind)
	 * @see org.allianceworkbench.model.method.MethodPackage#getMethodologyStep_Kind()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	StepKind getKind();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.MethodologyStep#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.method.StepKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StepKind value);

	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step of a methodology that it follows. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern</em>' reference.
	 * @see #setPattern(MethodologyStep)
	 * @see org.allianceworkbench.model.method.MethodPackage#getMethodologyStep_Pattern()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	MethodologyStep getPattern();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.MethodologyStep#getPattern <em>Pattern</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' reference.
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(MethodologyStep value);

	/**
	 * Returns the value of the '<em><b>Actors</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.people.Stakeholder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who carries it out. Source: S4 §7-8; S3; S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actors</em>' reference list.
	 * @see org.allianceworkbench.model.method.MethodPackage#getMethodologyStep_Actors()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	EList<Stakeholder> getActors();

	/**
	 * Returns the value of the '<em><b>Planned Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is to be completed. Source: S4 §7-8; S3; S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned Date</em>' attribute.
	 * @see #setPlannedDate(PartialDate)
	 * @see org.allianceworkbench.model.method.MethodPackage#getMethodologyStep_PlannedDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getPlannedDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.MethodologyStep#getPlannedDate <em>Planned Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned Date</em>' attribute.
	 * @see #getPlannedDate()
	 * @generated
	 */
	void setPlannedDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Started Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was started. Source: rule 26.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started Date</em>' attribute.
	 * @see #setStartedDate(PartialDate)
	 * @see org.allianceworkbench.model.method.MethodPackage#getMethodologyStep_StartedDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getStartedDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.MethodologyStep#getStartedDate <em>Started Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started Date</em>' attribute.
	 * @see #getStartedDate()
	 * @generated
	 */
	void setStartedDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Completed Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was completed. Source: rule 26.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Completed Date</em>' attribute.
	 * @see #setCompletedDate(PartialDate)
	 * @see org.allianceworkbench.model.method.MethodPackage#getMethodologyStep_CompletedDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getCompletedDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.MethodologyStep#getCompletedDate <em>Completed Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Completed Date</em>' attribute.
	 * @see #getCompletedDate()
	 * @generated
	 */
	void setCompletedDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Gates</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.method.Gate}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.method.Gate#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The gates to be passed. Source: S4 §7-8; S3; S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gates</em>' containment reference list.
	 * @see org.allianceworkbench.model.method.MethodPackage#getMethodologyStep_Gates()
	 * @see org.allianceworkbench.model.method.Gate#getStep
	 * @model opposite="step" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Gate> getGates();

} // MethodologyStep
