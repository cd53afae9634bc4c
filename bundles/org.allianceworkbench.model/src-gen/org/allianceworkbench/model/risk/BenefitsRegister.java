/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk;

import org.allianceworkbench.model.benefits.Effect;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Benefits Register</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The register of benefits. Source: S3; MSP.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.BenefitsRegister#getBenefits <em>Benefits</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.risk.RiskPackage#getBenefitsRegister()
 * @model
 * @generated
 */
public interface BenefitsRegister extends Register
{
	/**
	 * Returns the value of the '<em><b>Benefits</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.Effect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The benefits and disbenefits registered. Source: S3; MSP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Benefits</em>' reference list.
	 * @see org.allianceworkbench.model.risk.RiskPackage#getBenefitsRegister_Benefits()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Entries'"
	 * @generated
	 */
	EList<Effect> getBenefits();

} // BenefitsRegister
