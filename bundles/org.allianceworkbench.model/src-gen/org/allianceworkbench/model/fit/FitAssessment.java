/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.fit;

import java.math.BigDecimal;

import org.allianceworkbench.model.partners.Partner;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How well partners fit by one criterion. Source: S4 §6.7-6.9.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.fit.FitAssessment#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.FitAssessment#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.FitAssessment#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.FitAssessment#getScore <em>Score</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.fit.FitPackage#getFitAssessment()
 * @model
 * @generated
 */
public interface FitAssessment extends Assessment
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.fit.FitKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The criterion. Source: S4 §6.7-6.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.fit.FitKind
	 * @see #setKind(FitKind)
	 * @see org.allianceworkbench.model.fit.FitPackage#getFitAssessment_Kind()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	FitKind getKind();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.fit.FitAssessment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.fit.FitKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FitKind value);

	/**
	 * Returns the value of the '<em><b>Partners</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Partner}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partners compared; none means all members. Source: S4 §6.7-6.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partners</em>' reference list.
	 * @see org.allianceworkbench.model.fit.FitPackage#getFitAssessment_Partners()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	EList<Partner> getPartners();

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.fit.FitVerdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether they fit. Source: S4 §6.7-6.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.allianceworkbench.model.fit.FitVerdict
	 * @see #setVerdict(FitVerdict)
	 * @see org.allianceworkbench.model.fit.FitPackage#getFitAssessment_Verdict()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	FitVerdict getVerdict();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.fit.FitAssessment#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.allianceworkbench.model.fit.FitVerdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(FitVerdict value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The score. Unit: as the assessor's scale has it. Source: S4 §6.7-6.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(BigDecimal)
	 * @see org.allianceworkbench.model.fit.FitPackage#getFitAssessment_Score()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessment'"
	 * @generated
	 */
	BigDecimal getScore();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.fit.FitAssessment#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(BigDecimal value);

} // FitAssessment
