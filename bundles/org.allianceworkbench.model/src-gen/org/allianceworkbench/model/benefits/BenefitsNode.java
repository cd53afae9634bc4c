/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;

import java.math.BigDecimal;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.partners.ThematicArea;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node of a benefits map. Source: MSP.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsNode#getMap <em>Map</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsNode#getCode <em>Code</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsNode#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsNode#getBusinessArea <em>Business Area</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsNode#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsNode#getRag <em>Rag</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsNode#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsNode#getOutgoing <em>Outgoing</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsNode#getIncoming <em>Incoming</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsNode#getAlignedFrom <em>Aligned From</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsNode()
 * @model abstract="true"
 * @generated
 */
public interface BenefitsNode extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Map</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.benefits.BenefitsMap#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The map. Source: MSP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Map</em>' container reference.
	 * @see #setMap(BenefitsMap)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsNode_Map()
	 * @see org.allianceworkbench.model.benefits.BenefitsMap#getNodes
	 * @model opposite="nodes" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	BenefitsMap getMap();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitsNode#getMap <em>Map</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Map</em>' container reference.
	 * @see #getMap()
	 * @generated
	 */
	void setMap(BenefitsMap value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its mark in the map, such as B3. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsNode_Code()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitsNode#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who owns it. Source: S3; rule 40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Stakeholder)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsNode_Owner()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	Stakeholder getOwner();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitsNode#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Business Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The business area it belongs to. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Business Area</em>' reference.
	 * @see #setBusinessArea(ThematicArea)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsNode_BusinessArea()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	ThematicArea getBusinessArea();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitsNode#getBusinessArea <em>Business Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Business Area</em>' reference.
	 * @see #getBusinessArea()
	 * @generated
	 */
	void setBusinessArea(ThematicArea value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its weight in its column. Unit: per cent. Source: Victoria DTF.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(BigDecimal)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsNode_Weight()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	BigDecimal getWeight();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitsNode#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Rag</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.benefits.RagStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it stands. Source: MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rag</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.RagStatus
	 * @see #setRag(RagStatus)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsNode_Rag()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	RagStatus getRag();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitsNode#getRag <em>Rag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rag</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.RagStatus
	 * @see #getRag()
	 * @generated
	 */
	void setRag(RagStatus value);

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.Measure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is measured. Source: S0; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' containment reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsNode_Measures()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Measures'"
	 * @generated
	 */
	EList<Measure> getMeasures();

	/**
	 * Returns the value of the '<em><b>Outgoing</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.BenefitLink}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.benefits.BenefitLink#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The links that lead on from it. Source: MSP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outgoing</em>' reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsNode_Outgoing()
	 * @see org.allianceworkbench.model.benefits.BenefitLink#getSource
	 * @model opposite="source" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<BenefitLink> getOutgoing();

	/**
	 * Returns the value of the '<em><b>Incoming</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.BenefitLink}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.benefits.BenefitLink#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The links that lead to it. Source: MSP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incoming</em>' reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsNode_Incoming()
	 * @see org.allianceworkbench.model.benefits.BenefitLink#getTarget
	 * @model opposite="target" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<BenefitLink> getIncoming();

	/**
	 * Returns the value of the '<em><b>Aligned From</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.Effect}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.benefits.Effect#getAlignedTo <em>Aligned To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The benefits aligned to it. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aligned From</em>' reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsNode_AlignedFrom()
	 * @see org.allianceworkbench.model.benefits.Effect#getAlignedTo
	 * @model opposite="alignedTo" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Effect> getAlignedFrom();

} // BenefitsNode
