/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A risk. Source: S4 §9.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.Risk#getRegister <em>Register</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Risk#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Risk#getCause <em>Cause</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Risk#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Risk#getLikelihood <em>Likelihood</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Risk#getImpact <em>Impact</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Risk#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Risk#getMitigation <em>Mitigation</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Risk#getStatus <em>Status</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Risk#isCrossCutting <em>Cross Cutting</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.Risk#getAffects <em>Affects</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.risk.RiskPackage#getRisk()
 * @model
 * @generated
 */
public interface Risk extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Register</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.risk.RiskRegister#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The register it stands in. Source: S4 §9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Register</em>' container reference.
	 * @see #setRegister(RiskRegister)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getRisk_Register()
	 * @see org.allianceworkbench.model.risk.RiskRegister#getRisks
	 * @model opposite="risks" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	RiskRegister getRegister();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Risk#getRegister <em>Register</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Register</em>' container reference.
	 * @see #getRegister()
	 * @generated
	 */
	void setRegister(RiskRegister value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.risk.RiskKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of risk it is. Source: S4 §5.3, §9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.risk.RiskKind
	 * @see #setKind(RiskKind)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getRisk_Kind()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	RiskKind getKind();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Risk#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.risk.RiskKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RiskKind value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What may bring it about. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see #setCause(String)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getRisk_Cause()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Risk'"
	 * @generated
	 */
	String getCause();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Risk#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(String value);

	/**
	 * Returns the value of the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it would do. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect</em>' attribute.
	 * @see #setEffect(String)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getRisk_Effect()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Risk'"
	 * @generated
	 */
	String getEffect();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Risk#getEffect <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' attribute.
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(String value);

	/**
	 * Returns the value of the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How likely it is. Unit: level on the register's scale, 0 when not stated. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Likelihood</em>' attribute.
	 * @see #setLikelihood(int)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getRisk_Likelihood()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Risk'"
	 * @generated
	 */
	int getLikelihood();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Risk#getLikelihood <em>Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Likelihood</em>' attribute.
	 * @see #getLikelihood()
	 * @generated
	 */
	void setLikelihood(int value);

	/**
	 * Returns the value of the '<em><b>Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How bad it would be. Unit: level on the register's scale, 0 when not stated. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact</em>' attribute.
	 * @see #setImpact(int)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getRisk_Impact()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Risk'"
	 * @generated
	 */
	int getImpact();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Risk#getImpact <em>Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact</em>' attribute.
	 * @see #getImpact()
	 * @generated
	 */
	void setImpact(int value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who owns it. Source: S1-S4; rule 58.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Stakeholder)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getRisk_Owner()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Responsibility'"
	 * @generated
	 */
	Stakeholder getOwner();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Risk#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Mitigation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done about it. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mitigation</em>' attribute.
	 * @see #setMitigation(String)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getRisk_Mitigation()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Risk'"
	 * @generated
	 */
	String getMitigation();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Risk#getMitigation <em>Mitigation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mitigation</em>' attribute.
	 * @see #getMitigation()
	 * @generated
	 */
	void setMitigation(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.risk.EntryStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is open. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.allianceworkbench.model.risk.EntryStatus
	 * @see #setStatus(EntryStatus)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getRisk_Status()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Risk'"
	 * @generated
	 */
	EntryStatus getStatus();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Risk#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.allianceworkbench.model.risk.EntryStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(EntryStatus value);

	/**
	 * Returns the value of the '<em><b>Cross Cutting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it cuts across work streams. Source: S4 §9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cross Cutting</em>' attribute.
	 * @see #setCrossCutting(boolean)
	 * @see org.allianceworkbench.model.risk.RiskPackage#getRisk_CrossCutting()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Risk'"
	 * @generated
	 */
	boolean isCrossCutting();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.risk.Risk#isCrossCutting <em>Cross Cutting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cross Cutting</em>' attribute.
	 * @see #isCrossCutting()
	 * @generated
	 */
	void setCrossCutting(boolean value);

	/**
	 * Returns the value of the '<em><b>Affects</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.alliance.NamedElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it threatens. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Affects</em>' reference list.
	 * @see org.allianceworkbench.model.risk.RiskPackage#getRisk_Affects()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<NamedElement> getAffects();

} // Risk
