/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.partners.Partner;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Barrier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A barrier to collaboration. Source: S2; S0; S1; S3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.Barrier#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Barrier#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Barrier#getResponses <em>Responses</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.risk.RiskPackage#getBarrier()
 * @model
 * @generated
 */
public interface Barrier extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.risk.BarrierKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the named barriers it is. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.risk.BarrierKind
	 * @see #setKind(BarrierKind)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getBarrier_Kind()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	BarrierKind getKind();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Barrier#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.risk.BarrierKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(BarrierKind value);

	/**
	 * Returns the value of the '<em><b>Partners</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Partner}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partners it comes from or hits. Source: S2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partners</em>' reference list.
	 * @see org.allianceworkbench.model.risk.RiskPackage#getBarrier_Partners()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Partner> getPartners();

	/**
	 * Returns the value of the '<em><b>Responses</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.risk.BarrierResponse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done about it. Source: rule 59.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responses</em>' containment reference list.
	 * @see org.allianceworkbench.model.risk.RiskPackage#getBarrier_Responses()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responses'"
	 * @generated
	 */
	EList<BarrierResponse> getResponses();

} // Barrier
