/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Programme;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Map</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A benefits logic map. Source: S3; MSP.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsMap#getStyle <em>Style</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsMap#getStatedKeyBenefits <em>Stated Key Benefits</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsMap#getCollaborations <em>Collaborations</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsMap#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsMap#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.BenefitsMap#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsMap()
 * @model
 * @generated
 */
public interface BenefitsMap extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Style</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.benefits.MapStyle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its style. Source: MSP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Style</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.MapStyle
	 * @see #setStyle(MapStyle)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsMap_Style()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	MapStyle getStyle();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitsMap#getStyle <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Style</em>' attribute.
	 * @see org.allianceworkbench.model.benefits.MapStyle
	 * @see #getStyle()
	 * @generated
	 */
	void setStyle(MapStyle value);

	/**
	 * Returns the value of the '<em><b>Stated Key Benefits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many key benefits the strategy states. Unit: benefits, 0 when not stated. Source: S3: 7; rule 52.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stated Key Benefits</em>' attribute.
	 * @see #setStatedKeyBenefits(int)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsMap_StatedKeyBenefits()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	int getStatedKeyBenefits();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitsMap#getStatedKeyBenefits <em>Stated Key Benefits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stated Key Benefits</em>' attribute.
	 * @see #getStatedKeyBenefits()
	 * @generated
	 */
	void setStatedKeyBenefits(int value);

	/**
	 * Returns the value of the '<em><b>Collaborations</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Collaboration}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Collaboration#getBenefitsMaps <em>Benefits Maps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaborations it is about. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collaborations</em>' reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsMap_Collaborations()
	 * @see org.allianceworkbench.model.partners.Collaboration#getBenefitsMaps
	 * @model opposite="benefitsMaps" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Collaboration> getCollaborations();

	/**
	 * Returns the value of the '<em><b>Programme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The programme it is about. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Programme</em>' reference.
	 * @see #setProgramme(Programme)
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsMap_Programme()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	Programme getProgramme();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.benefits.BenefitsMap#getProgramme <em>Programme</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Programme</em>' reference.
	 * @see #getProgramme()
	 * @generated
	 */
	void setProgramme(Programme value);

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.BenefitsNode}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.benefits.BenefitsNode#getMap <em>Map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its nodes. Source: MSP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsMap_Nodes()
	 * @see org.allianceworkbench.model.benefits.BenefitsNode#getMap
	 * @model opposite="map" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Content'"
	 * @generated
	 */
	EList<BenefitsNode> getNodes();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.BenefitLink}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.benefits.BenefitLink#getMap <em>Map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its links. Source: MSP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitsMap_Links()
	 * @see org.allianceworkbench.model.benefits.BenefitLink#getMap
	 * @model opposite="map" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Content'"
	 * @generated
	 */
	EList<BenefitLink> getLinks();

} // BenefitsMap
