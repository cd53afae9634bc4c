/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk;

import org.allianceworkbench.model.fit.Assessment;

import org.allianceworkbench.model.governance.GovernanceBody;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Icm Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The level of an arrangement in the Informed Choice Model. Source: S2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.IcmAssessment#getLevel <em>Level</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.IcmAssessment#getBenefits <em>Benefits</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.IcmAssessment#getServiceImprovements <em>Service Improvements</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.IcmAssessment#getCost <em>Cost</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.IcmAssessment#getRisk <em>Risk</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.IcmAssessment#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.IcmAssessment#getProvidedBy <em>Provided By</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.risk.RiskPackage#getIcmAssessment()
 * @model
 * @generated
 */
public interface IcmAssessment extends Assessment
{
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The level from 1, Monitor, to 5, Mandation of resources; the source names no other level. Source: S2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(Integer)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getIcmAssessment_Level()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	Integer getLevel();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.IcmAssessment#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(Integer value);

	/**
	 * Returns the value of the '<em><b>Benefits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The benefits captured. Source: S2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Benefits</em>' attribute.
	 * @see #setBenefits(String)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getIcmAssessment_Benefits()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	String getBenefits();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.IcmAssessment#getBenefits <em>Benefits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Benefits</em>' attribute.
	 * @see #getBenefits()
	 * @generated
	 */
	void setBenefits(String value);

	/**
	 * Returns the value of the '<em><b>Service Improvements</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The improvements in service captured. Source: S2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Improvements</em>' attribute.
	 * @see #setServiceImprovements(String)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getIcmAssessment_ServiceImprovements()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	String getServiceImprovements();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.IcmAssessment#getServiceImprovements <em>Service Improvements</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service Improvements</em>' attribute.
	 * @see #getServiceImprovements()
	 * @generated
	 */
	void setServiceImprovements(String value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cost captured. Source: S2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(String)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getIcmAssessment_Cost()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	String getCost();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.IcmAssessment#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(String value);

	/**
	 * Returns the value of the '<em><b>Risk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The risk captured. Source: S2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risk</em>' attribute.
	 * @see #setRisk(String)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getIcmAssessment_Risk()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	String getRisk();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.IcmAssessment#getRisk <em>Risk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Risk</em>' attribute.
	 * @see #getRisk()
	 * @generated
	 */
	void setRisk(String value);

	/**
	 * Returns the value of the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The legislative power on which level 5 rests. Source: S2; rule 61.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Basis</em>' attribute.
	 * @see #setLegalBasis(String)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getIcmAssessment_LegalBasis()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	String getLegalBasis();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.IcmAssessment#getLegalBasis <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Basis</em>' attribute.
	 * @see #getLegalBasis()
	 * @generated
	 */
	void setLegalBasis(String value);

	/**
	 * Returns the value of the '<em><b>Provided By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The body that provides it: the Resource Co-ordination Board. Source: S2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provided By</em>' reference.
	 * @see #setProvidedBy(GovernanceBody)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getIcmAssessment_ProvidedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	GovernanceBody getProvidedBy();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.IcmAssessment#getProvidedBy <em>Provided By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provided By</em>' reference.
	 * @see #getProvidedBy()
	 * @generated
	 */
	void setProvidedBy(GovernanceBody value);

} // IcmAssessment
