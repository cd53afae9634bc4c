/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance;

import org.allianceworkbench.model.benefits.Measure;

import org.allianceworkbench.model.partners.Partner;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Performance Measure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measure by which an agreement is judged. Source: S0.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.PerformanceMeasure#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.PerformanceMeasure#getProvidesInformationRequired <em>Provides Information Required</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.governance.GovernancePackage#getPerformanceMeasure()
 * @model
 * @generated
 */
public interface PerformanceMeasure extends Measure
{
	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The accountable partner. Source: S0; rule 33.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsible</em>' reference.
	 * @see #setResponsible(Partner)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getPerformanceMeasure_Responsible()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	Partner getResponsible();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.PerformanceMeasure#getResponsible <em>Responsible</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' reference.
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(Partner value);

	/**
	 * Returns the value of the '<em><b>Provides Information Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether reviews found that it provides the information and benefits required. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provides Information Required</em>' attribute.
	 * @see #setProvidesInformationRequired(Boolean)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getPerformanceMeasure_ProvidesInformationRequired()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Review'"
	 * @generated
	 */
	Boolean getProvidesInformationRequired();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.PerformanceMeasure#getProvidesInformationRequired <em>Provides Information Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provides Information Required</em>' attribute.
	 * @see #getProvidesInformationRequired()
	 * @generated
	 */
	void setProvidesInformationRequired(Boolean value);

} // PerformanceMeasure
