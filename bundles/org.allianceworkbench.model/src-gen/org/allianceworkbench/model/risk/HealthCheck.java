/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk;

import org.allianceworkbench.model.fit.Assessment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Health Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rating of a collaboration against the four themes of success. Source: S1; S3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.HealthCheck#getRatings <em>Ratings</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.risk.RiskPackage#getHealthCheck()
 * @model
 * @generated
 */
public interface HealthCheck extends Assessment
{
	/**
	 * Returns the value of the '<em><b>Ratings</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.risk.ThemeRating}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ratings by theme. Source: S1; S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ratings</em>' containment reference list.
	 * @see org.allianceworkbench.model.risk.RiskPackage#getHealthCheck_Ratings()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	EList<ThemeRating> getRatings();

} // HealthCheck
