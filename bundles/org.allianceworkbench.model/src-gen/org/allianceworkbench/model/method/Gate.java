/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.method;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.governance.Decision;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A gate that needs decisions before work goes on. Source: S4 §7, §8.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.method.Gate#getStep <em>Step</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.Gate#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.Gate#getApprovers <em>Approvers</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.Gate#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.Gate#getPlannedDate <em>Planned Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.Gate#getPassedDate <em>Passed Date</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.method.MethodPackage#getGate()
 * @model
 * @generated
 */
public interface Gate extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Step</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.method.MethodologyStep#getGates <em>Gates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step it belongs to. Source: S4 §7-8; S3; S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' container reference.
	 * @see #setStep(MethodologyStep)
	 * @see org.allianceworkbench.model.method.MethodPackage#getGate_Step()
	 * @see org.allianceworkbench.model.method.MethodologyStep#getGates
	 * @model opposite="gates" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	MethodologyStep getStep();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.Gate#getStep <em>Step</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' container reference.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(MethodologyStep value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.method.GateKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it asks for. Source: S4 §7-8; S3; S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.method.GateKind
	 * @see #setKind(GateKind)
	 * @see org.allianceworkbench.model.method.MethodPackage#getGate_Kind()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	GateKind getKind();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.Gate#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.method.GateKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(GateKind value);

	/**
	 * Returns the value of the '<em><b>Approvers</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.people.Stakeholder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who must decide. Source: S4 §7-8; S3; S0; rule 26.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approvers</em>' reference list.
	 * @see org.allianceworkbench.model.method.MethodPackage#getGate_Approvers()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	EList<Stakeholder> getApprovers();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.Decision}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.Decision#getGate <em>Gate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What they decided. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' reference list.
	 * @see org.allianceworkbench.model.method.MethodPackage#getGate_Decisions()
	 * @see org.allianceworkbench.model.governance.Decision#getGate
	 * @model opposite="gate" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Decision'"
	 * @generated
	 */
	EList<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Planned Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is to be passed. Source: S4 §7-8; S3; S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned Date</em>' attribute.
	 * @see #setPlannedDate(PartialDate)
	 * @see org.allianceworkbench.model.method.MethodPackage#getGate_PlannedDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getPlannedDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.Gate#getPlannedDate <em>Planned Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned Date</em>' attribute.
	 * @see #getPlannedDate()
	 * @generated
	 */
	void setPlannedDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Passed Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was passed. Source: S4 §7-8; S3; S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Passed Date</em>' attribute.
	 * @see #setPassedDate(PartialDate)
	 * @see org.allianceworkbench.model.method.MethodPackage#getGate_PassedDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getPassedDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.Gate#getPassedDate <em>Passed Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Passed Date</em>' attribute.
	 * @see #getPassedDate()
	 * @generated
	 */
	void setPassedDate(PartialDate value);

} // Gate
