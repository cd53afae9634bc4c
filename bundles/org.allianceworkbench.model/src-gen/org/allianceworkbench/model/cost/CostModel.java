/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.cost;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A standardised cost model that partners share. Source: S3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.cost.CostModel#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.CostModel#getCollaborations <em>Collaborations</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.CostModel#getTrackedIntervalMonths <em>Tracked Interval Months</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.CostModel#getCostLines <em>Cost Lines</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.cost.CostPackage#getCostModel()
 * @model
 * @generated
 */
public interface CostModel extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Partners</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Partner}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partners that use it. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partners</em>' reference list.
	 * @see org.allianceworkbench.model.cost.CostPackage#getCostModel_Partners()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Partner> getPartners();

	/**
	 * Returns the value of the '<em><b>Collaborations</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Collaboration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaborations it covers. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collaborations</em>' reference list.
	 * @see org.allianceworkbench.model.cost.CostPackage#getCostModel_Collaborations()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Collaboration> getCollaborations();

	/**
	 * Returns the value of the '<em><b>Tracked Interval Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often financial benefits are tracked with it. Unit: months, 1 is monthly, 0 when not stated. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tracked Interval Months</em>' attribute.
	 * @see #setTrackedIntervalMonths(int)
	 * @see org.allianceworkbench.model.cost.CostPackage#getCostModel_TrackedIntervalMonths()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Tracking'"
	 * @generated
	 */
	int getTrackedIntervalMonths();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.CostModel#getTrackedIntervalMonths <em>Tracked Interval Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tracked Interval Months</em>' attribute.
	 * @see #getTrackedIntervalMonths()
	 * @generated
	 */
	void setTrackedIntervalMonths(int value);

	/**
	 * Returns the value of the '<em><b>Cost Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.cost.CostLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its lines. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Lines</em>' containment reference list.
	 * @see org.allianceworkbench.model.cost.CostPackage#getCostModel_CostLines()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Costs'"
	 * @generated
	 */
	EList<CostLine> getCostLines();

} // CostModel
