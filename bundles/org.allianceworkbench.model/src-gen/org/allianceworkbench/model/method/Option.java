/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.method;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.benefits.Effect;

import org.allianceworkbench.model.cost.CostLine;

import org.allianceworkbench.model.fit.FitAssessment;

import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Partner;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Option</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An option of a business case. Source: S0; S4 §6.1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.method.Option#getBusinessCase <em>Business Case</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.Option#getType <em>Type</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.Option#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.Option#getFitAssessments <em>Fit Assessments</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.Option#getCostLines <em>Cost Lines</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.Option#getBenefits <em>Benefits</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.Option#getRationale <em>Rationale</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.method.MethodPackage#getOption()
 * @model
 * @generated
 */
public interface Option extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Business Case</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.method.BusinessCase#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The business case. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Business Case</em>' container reference.
	 * @see #setBusinessCase(BusinessCase)
	 * @see org.allianceworkbench.model.method.MethodPackage#getOption_BusinessCase()
	 * @see org.allianceworkbench.model.method.BusinessCase#getOptions
	 * @model opposite="options" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	BusinessCase getBusinessCase();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.Option#getBusinessCase <em>Business Case</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Business Case</em>' container reference.
	 * @see #getBusinessCase()
	 * @generated
	 */
	void setBusinessCase(BusinessCase value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.partners.CollaborationType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The type of collaboration it proposes. Source: S4 §6.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.allianceworkbench.model.partners.CollaborationType
	 * @see #setType(CollaborationType)
	 * @see org.allianceworkbench.model.method.MethodPackage#getOption_Type()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Type'"
	 * @generated
	 */
	CollaborationType getType();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.Option#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.allianceworkbench.model.partners.CollaborationType
	 * @see #getType()
	 * @generated
	 */
	void setType(CollaborationType value);

	/**
	 * Returns the value of the '<em><b>Partners</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Partner}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partners it would bring together. Source: S4 §6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partners</em>' reference list.
	 * @see org.allianceworkbench.model.method.MethodPackage#getOption_Partners()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Type'"
	 * @generated
	 */
	EList<Partner> getPartners();

	/**
	 * Returns the value of the '<em><b>Fit Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.fit.FitAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How well they would fit. Source: S4 §6.7-6.9; rule 16.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fit Assessments</em>' containment reference list.
	 * @see org.allianceworkbench.model.method.MethodPackage#getOption_FitAssessments()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessments'"
	 * @generated
	 */
	EList<FitAssessment> getFitAssessments();

	/**
	 * Returns the value of the '<em><b>Cost Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.cost.CostLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its costs and savings. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Lines</em>' containment reference list.
	 * @see org.allianceworkbench.model.method.MethodPackage#getOption_CostLines()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Costs'"
	 * @generated
	 */
	EList<CostLine> getCostLines();

	/**
	 * Returns the value of the '<em><b>Benefits</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.Effect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The benefits and disbenefits it would bring. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Benefits</em>' reference list.
	 * @see org.allianceworkbench.model.method.MethodPackage#getOption_Benefits()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Benefits'"
	 * @generated
	 */
	EList<Effect> getBenefits();

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What speaks for and against it. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.allianceworkbench.model.method.MethodPackage#getOption_Rationale()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessments'"
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.method.Option#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

} // Option
