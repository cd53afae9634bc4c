/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.partners.Collaboration;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Management Strategy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The strategy by which benefits are managed. Source: S3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsManagementStrategy#getApprovedDate <em>Approved Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsManagementStrategy#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsManagementStrategy#getStatedKeyBenefits <em>Stated Key Benefits</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsManagementStrategy#getMaps <em>Maps</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsManagementStrategy#getCollaborations <em>Collaborations</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsManagementStrategy()
 * @model
 * @generated
 */
public interface BenefitsManagementStrategy extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Approved Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was approved. Source: S3: October 2014.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved Date</em>' attribute.
	 * @see #setApprovedDate(PartialDate)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsManagementStrategy_ApprovedDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Life'"
	 * @generated
	 */
	PartialDate getApprovedDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitsManagementStrategy#getApprovedDate <em>Approved Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved Date</em>' attribute.
	 * @see #getApprovedDate()
	 * @generated
	 */
	void setApprovedDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who approved it. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved By</em>' reference.
	 * @see #setApprovedBy(Stakeholder)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsManagementStrategy_ApprovedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Life'"
	 * @generated
	 */
	Stakeholder getApprovedBy();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitsManagementStrategy#getApprovedBy <em>Approved By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved By</em>' reference.
	 * @see #getApprovedBy()
	 * @generated
	 */
	void setApprovedBy(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Stated Key Benefits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many key benefits it sets out. Unit: benefits, 0 when not stated. Source: S3: 7.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stated Key Benefits</em>' attribute.
	 * @see #setStatedKeyBenefits(int)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsManagementStrategy_StatedKeyBenefits()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Content'"
	 * @generated
	 */
	int getStatedKeyBenefits();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitsManagementStrategy#getStatedKeyBenefits <em>Stated Key Benefits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stated Key Benefits</em>' attribute.
	 * @see #getStatedKeyBenefits()
	 * @generated
	 */
	void setStatedKeyBenefits(int value);

	/**
	 * Returns the value of the '<em><b>Maps</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.BenefitsMap}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The maps made under it. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maps</em>' reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsManagementStrategy_Maps()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Content'"
	 * @generated
	 */
	EList<BenefitsMap> getMaps();

	/**
	 * Returns the value of the '<em><b>Collaborations</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Collaboration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaborations it covers. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collaborations</em>' reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsManagementStrategy_Collaborations()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Content'"
	 * @generated
	 */
	EList<Collaboration> getCollaborations();

} // BenefitsManagementStrategy
