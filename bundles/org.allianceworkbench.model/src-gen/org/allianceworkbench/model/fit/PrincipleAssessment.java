/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.fit;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Principle Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whether an arrangement keeps a principle. Source: S4 §5, §7.9.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.fit.PrincipleAssessment#getPrinciple <em>Principle</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.PrincipleAssessment#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.PrincipleAssessment#getMitigation <em>Mitigation</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.fit.FitPackage#getPrincipleAssessment()
 * @model
 * @generated
 */
public interface PrincipleAssessment extends Assessment
{
	/**
	 * Returns the value of the '<em><b>Principle</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The principle. Source: S4 §5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Principle</em>' reference.
	 * @see #setPrinciple(Principle)
	 * @see org.allianceworkbench.model.fit.FitPackage#getPrincipleAssessment_Principle()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	Principle getPrinciple();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.fit.PrincipleAssessment#getPrinciple <em>Principle</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Principle</em>' reference.
	 * @see #getPrinciple()
	 * @generated
	 */
	void setPrinciple(Principle value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.fit.PrincipleVerdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is kept. Source: S4 §7.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.allianceworkbench.model.fit.PrincipleVerdict
	 * @see #setVerdict(PrincipleVerdict)
	 * @see org.allianceworkbench.model.fit.FitPackage#getPrincipleAssessment_Verdict()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	PrincipleVerdict getVerdict();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.fit.PrincipleAssessment#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.allianceworkbench.model.fit.PrincipleVerdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(PrincipleVerdict value);

	/**
	 * Returns the value of the '<em><b>Mitigation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done where it is breached. Source: rule 20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mitigation</em>' attribute.
	 * @see #setMitigation(String)
	 * @see org.allianceworkbench.model.fit.FitPackage#getPrincipleAssessment_Mitigation()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	String getMitigation();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.fit.PrincipleAssessment#getMitigation <em>Mitigation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mitigation</em>' attribute.
	 * @see #getMitigation()
	 * @generated
	 */
	void setMitigation(String value);

} // PrincipleAssessment
