/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;

import java.math.BigDecimal;

import org.allianceworkbench.model.alliance.Element;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Benefit Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That one node leads to another. Source: MSP.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitLink#getMap <em>Map</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitLink#getSource <em>Source</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitLink#getTarget <em>Target</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitLink#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitLink#getSign <em>Sign</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitLink#isFeedback <em>Feedback</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitLink#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitLink#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitLink#getExternalFactors <em>External Factors</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitLink#getAssumptions <em>Assumptions</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitLink()
 * @model
 * @generated
 */
public interface BenefitLink extends Element
{
	/**
	 * Returns the value of the '<em><b>Map</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.benefits.BenefitsMap#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The map. Source: MSP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Map</em>' container reference.
	 * @see #setMap(BenefitsMap)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitLink_Map()
	 * @see org.allianceworkbench.model.benefits.BenefitsMap#getLinks
	 * @model opposite="links" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	BenefitsMap getMap();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitLink#getMap <em>Map</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Map</em>' container reference.
	 * @see #getMap()
	 * @generated
	 */
	void setMap(BenefitsMap value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.benefits.BenefitsNode#getOutgoing <em>Outgoing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node it leads from. Source: MSP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(BenefitsNode)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitLink_Source()
	 * @see org.allianceworkbench.model.benefits.BenefitsNode#getOutgoing
	 * @model opposite="outgoing" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	BenefitsNode getSource();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitLink#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(BenefitsNode value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.benefits.BenefitsNode#getIncoming <em>Incoming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node it leads to. Source: MSP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(BenefitsNode)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitLink_Target()
	 * @see org.allianceworkbench.model.benefits.BenefitsNode#getIncoming
	 * @model opposite="incoming" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	BenefitsNode getTarget();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitLink#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(BenefitsNode value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much of the target comes from the source. Unit: per cent. Source: Bradley; Victoria DTF.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(BigDecimal)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitLink_Weight()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Link'"
	 * @generated
	 */
	BigDecimal getWeight();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitLink#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Sign</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.benefits.LinkSign}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it helps or harms. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sign</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.LinkSign
	 * @see #setSign(LinkSign)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitLink_Sign()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Link'"
	 * @generated
	 */
	LinkSign getSign();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitLink#getSign <em>Sign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sign</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.LinkSign
	 * @see #getSign()
	 * @generated
	 */
	void setSign(LinkSign value);

	/**
	 * Returns the value of the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is a feedback loop, so that it may run backwards. Source: rule 38.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feedback</em>' attribute.
	 * @see #setFeedback(boolean)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitLink_Feedback()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Link'"
	 * @generated
	 */
	boolean isFeedback();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitLink#isFeedback <em>Feedback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feedback</em>' attribute.
	 * @see #isFeedback()
	 * @generated
	 */
	void setFeedback(boolean value);

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the one leads to the other. Source: theory of change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitLink_Rationale()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Link'"
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitLink#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shows it. Source: theory of change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitLink_Evidence()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Link'"
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitLink#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

	/**
	 * Returns the value of the '<em><b>External Factors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What else bears on it. Source: theory of change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>External Factors</em>' attribute.
	 * @see #setExternalFactors(String)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitLink_ExternalFactors()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Link'"
	 * @generated
	 */
	String getExternalFactors();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitLink#getExternalFactors <em>External Factors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>External Factors</em>' attribute.
	 * @see #getExternalFactors()
	 * @generated
	 */
	void setExternalFactors(String value);

	/**
	 * Returns the value of the '<em><b>Assumptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.Assumption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is assumed. Source: theory of change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assumptions</em>' containment reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitLink_Assumptions()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Link'"
	 * @generated
	 */
	EList<Assumption> getAssumptions();

} // BenefitLink
