/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.people.Stakeholder;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Milestone</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A milestone. Source: MSP benefit profile.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.Milestone#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Milestone#getForecast <em>Forecast</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Milestone#getActual <em>Actual</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.Milestone#getResponsible <em>Responsible</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMilestone()
 * @model
 * @generated
 */
public interface Milestone extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was planned. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned</em>' attribute.
	 * @see #setPlanned(PartialDate)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMilestone_Planned()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getPlanned();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Milestone#getPlanned <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned</em>' attribute.
	 * @see #getPlanned()
	 * @generated
	 */
	void setPlanned(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is now expected. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forecast</em>' attribute.
	 * @see #setForecast(PartialDate)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMilestone_Forecast()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getForecast();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Milestone#getForecast <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forecast</em>' attribute.
	 * @see #getForecast()
	 * @generated
	 */
	void setForecast(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was reached. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual</em>' attribute.
	 * @see #setActual(PartialDate)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMilestone_Actual()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getActual();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Milestone#getActual <em>Actual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual</em>' attribute.
	 * @see #getActual()
	 * @generated
	 */
	void setActual(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who reaches it. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsible</em>' reference.
	 * @see #setResponsible(Stakeholder)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMilestone_Responsible()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	Stakeholder getResponsible();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.Milestone#getResponsible <em>Responsible</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' reference.
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(Stakeholder value);

} // Milestone
