/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.governance.GovernanceBody;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Portfolio</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A portfolio led by a chief officer. Source: S4 §7.1, §9.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.Portfolio#getLead <em>Lead</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Portfolio#getBoard <em>Board</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Portfolio#getCollaborations <em>Collaborations</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.partners.PartnersPackage#getPortfolio()
 * @model
 * @generated
 */
public interface Portfolio extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Lead</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The chief officer lead. Source: S4 §7.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead</em>' reference.
	 * @see #setLead(Stakeholder)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPortfolio_Lead()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Governance'"
	 * @generated
	 */
	Stakeholder getLead();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Portfolio#getLead <em>Lead</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead</em>' reference.
	 * @see #getLead()
	 * @generated
	 */
	void setLead(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Board</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The board that governs it. Source: S4 §7.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Board</em>' reference.
	 * @see #setBoard(GovernanceBody)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPortfolio_Board()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Governance'"
	 * @generated
	 */
	GovernanceBody getBoard();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Portfolio#getBoard <em>Board</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Board</em>' reference.
	 * @see #getBoard()
	 * @generated
	 */
	void setBoard(GovernanceBody value);

	/**
	 * Returns the value of the '<em><b>Collaborations</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Collaboration}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Collaboration#getPortfolio <em>Portfolio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaborations in it. Source: S4 §9.2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collaborations</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getPortfolio_Collaborations()
	 * @see org.allianceworkbench.model.partners.Collaboration#getPortfolio
	 * @model opposite="portfolio" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Collaboration> getCollaborations();

} // Portfolio
