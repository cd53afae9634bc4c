/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.people.Stakeholder;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interdependency</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That one work stream depends on another, or on a portfolio. Source: S4 §7, §9.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.Interdependency#getRegister <em>Register</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Interdependency#getFrom <em>From</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Interdependency#getTo <em>To</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Interdependency#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Interdependency#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Interdependency#getDate <em>Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Interdependency#getReviewed <em>Reviewed</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Interdependency#isCrossCutting <em>Cross Cutting</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.risk.RiskPackage#getInterdependency()
 * @model
 * @generated
 */
public interface Interdependency extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Register</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.risk.InterdependencyRegister#getInterdependencies <em>Interdependencies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The register it stands in. Source: S4 §9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Register</em>' container reference.
	 * @see #setRegister(InterdependencyRegister)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getInterdependency_Register()
	 * @see org.allianceworkbench.model.risk.InterdependencyRegister#getInterdependencies
	 * @model opposite="interdependencies" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	InterdependencyRegister getRegister();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Interdependency#getRegister <em>Register</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Register</em>' container reference.
	 * @see #getRegister()
	 * @generated
	 */
	void setRegister(InterdependencyRegister value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What depends. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(NamedElement)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getInterdependency_From()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	NamedElement getFrom();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Interdependency#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(NamedElement value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it depends on. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(NamedElement)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getInterdependency_To()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	NamedElement getTo();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Interdependency#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(NamedElement value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of dependency it is, in the words of its source. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getInterdependency_Kind()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Interdependency#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who looks after it. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Stakeholder)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getInterdependency_Owner()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	Stakeholder getOwner();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Interdependency#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it bites. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getInterdependency_Date()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Interdependency#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Reviewed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was last considered. Source: S4 §7; rule 28.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewed</em>' attribute.
	 * @see #setReviewed(PartialDate)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getInterdependency_Reviewed()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Dates'"
	 * @generated
	 */
	PartialDate getReviewed();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Interdependency#getReviewed <em>Reviewed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewed</em>' attribute.
	 * @see #getReviewed()
	 * @generated
	 */
	void setReviewed(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Cross Cutting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it cuts across the programme. Source: S4 §9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cross Cutting</em>' attribute.
	 * @see #setCrossCutting(boolean)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getInterdependency_CrossCutting()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	boolean isCrossCutting();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Interdependency#isCrossCutting <em>Cross Cutting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cross Cutting</em>' attribute.
	 * @see #isCrossCutting()
	 * @generated
	 */
	void setCrossCutting(boolean value);

} // Interdependency
