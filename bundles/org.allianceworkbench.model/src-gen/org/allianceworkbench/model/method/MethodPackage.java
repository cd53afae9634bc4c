/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.method;

import org.allianceworkbench.model.alliance.AlliancePackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Steps and gates, business cases and options, due diligence and evaluation. Source: S0; S3; S4 §7-8.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.method.MethodFactory
 * @model kind="package"
 * @generated
 */
public interface MethodPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "method";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.allianceworkbench.org/alliance/1/method";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "method";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MethodPackage eINSTANCE = org.allianceworkbench.model.method.impl.MethodPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.method.impl.MethodologyImpl <em>Methodology</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.method.impl.MethodologyImpl
	 * @see org.allianceworkbench.model.method.impl.MethodPackageImpl#getMethodology()
	 * @generated
	 */
	int METHODOLOGY = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY__STEPS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Methodology</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Methodology</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.method.impl.MethodologyStepImpl <em>Methodology Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.method.impl.MethodologyStepImpl
	 * @see org.allianceworkbench.model.method.impl.MethodPackageImpl#getMethodologyStep()
	 * @generated
	 */
	int METHODOLOGY_STEP = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_STEP__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_STEP__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_STEP__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_STEP__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_STEP__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_STEP__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_STEP__NUMBER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_STEP__KIND = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_STEP__PATTERN = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Actors</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_STEP__ACTORS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Planned Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_STEP__PLANNED_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Started Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_STEP__STARTED_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Completed Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_STEP__COMPLETED_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Gates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_STEP__GATES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Methodology Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_STEP_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Methodology Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHODOLOGY_STEP_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.method.impl.GateImpl <em>Gate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.method.impl.GateImpl
	 * @see org.allianceworkbench.model.method.impl.MethodPackageImpl#getGate()
	 * @generated
	 */
	int GATE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Step</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__STEP = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__KIND = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Approvers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__APPROVERS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__DECISIONS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Planned Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__PLANNED_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Passed Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__PASSED_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Gate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Gate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.method.impl.BusinessCaseImpl <em>Business Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.method.impl.BusinessCaseImpl
	 * @see org.allianceworkbench.model.method.impl.MethodPackageImpl#getBusinessCase()
	 * @generated
	 */
	int BUSINESS_CASE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Commissioned Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__COMMISSIONED_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Approved Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__APPROVED_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__OPTIONS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Preferred Option</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__PREFERRED_OPTION = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Objectives</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__OBJECTIVES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Cost Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__COST_LINES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Strategic Case</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__STRATEGIC_CASE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Economic Case</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__ECONOMIC_CASE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Commercial Case</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__COMMERCIAL_CASE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Financial Case</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__FINANCIAL_CASE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Management Case</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__MANAGEMENT_CASE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Discount Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__DISCOUNT_RATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Optimism Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE__OPTIMISM_BIAS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Business Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Business Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CASE_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.method.impl.OptionImpl <em>Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.method.impl.OptionImpl
	 * @see org.allianceworkbench.model.method.impl.MethodPackageImpl#getOption()
	 * @generated
	 */
	int OPTION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Business Case</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__BUSINESS_CASE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__TYPE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Partners</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__PARTNERS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Fit Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__FIT_ASSESSMENTS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cost Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__COST_LINES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Benefits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__BENEFITS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__RATIONALE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.method.impl.DueDiligenceImpl <em>Due Diligence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.method.impl.DueDiligenceImpl
	 * @see org.allianceworkbench.model.method.impl.MethodPackageImpl#getDueDiligence()
	 * @generated
	 */
	int DUE_DILIGENCE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE_DILIGENCE__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE_DILIGENCE__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE_DILIGENCE__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE_DILIGENCE__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE_DILIGENCE__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE_DILIGENCE__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE_DILIGENCE__PARTNER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE_DILIGENCE__DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reviewer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE_DILIGENCE__REVIEWER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE_DILIGENCE__FINDINGS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Due Diligence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE_DILIGENCE_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Due Diligence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE_DILIGENCE_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.method.impl.EvaluationImpl <em>Evaluation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.method.impl.EvaluationImpl
	 * @see org.allianceworkbench.model.method.impl.MethodPackageImpl#getEvaluation()
	 * @generated
	 */
	int EVALUATION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__DUE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Held</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__HELD = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Evaluator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__EVALUATOR = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__FINDINGS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Driver Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__DRIVER_ASSESSMENTS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Principle Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__PRINCIPLE_ASSESSMENTS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.method.StepKind <em>Step Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.method.StepKind
	 * @see org.allianceworkbench.model.method.impl.MethodPackageImpl#getStepKind()
	 * @generated
	 */
	int STEP_KIND = 7;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.method.GateKind <em>Gate Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.method.GateKind
	 * @see org.allianceworkbench.model.method.impl.MethodPackageImpl#getGateKind()
	 * @generated
	 */
	int GATE_KIND = 8;


	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.method.Methodology <em>Methodology</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Methodology</em>'.
	 * @see org.allianceworkbench.model.method.Methodology
	 * @generated
	 */
	EClass getMethodology();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.method.Methodology#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.allianceworkbench.model.method.Methodology#getSteps()
	 * @see #getMethodology()
	 * @generated
	 */
	EReference getMethodology_Steps();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.method.MethodologyStep <em>Methodology Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Methodology Step</em>'.
	 * @see org.allianceworkbench.model.method.MethodologyStep
	 * @generated
	 */
	EClass getMethodologyStep();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.MethodologyStep#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.allianceworkbench.model.method.MethodologyStep#getNumber()
	 * @see #getMethodologyStep()
	 * @generated
	 */
	EAttribute getMethodologyStep_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.MethodologyStep#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.allianceworkbench.model.method.MethodologyStep#getKind()
	 * @see #getMethodologyStep()
	 * @generated
	 */
	EAttribute getMethodologyStep_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.method.MethodologyStep#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Pattern</em>'.
	 * @see org.allianceworkbench.model.method.MethodologyStep#getPattern()
	 * @see #getMethodologyStep()
	 * @generated
	 */
	EReference getMethodologyStep_Pattern();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.method.MethodologyStep#getActors <em>Actors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Actors</em>'.
	 * @see org.allianceworkbench.model.method.MethodologyStep#getActors()
	 * @see #getMethodologyStep()
	 * @generated
	 */
	EReference getMethodologyStep_Actors();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.MethodologyStep#getPlannedDate <em>Planned Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned Date</em>'.
	 * @see org.allianceworkbench.model.method.MethodologyStep#getPlannedDate()
	 * @see #getMethodologyStep()
	 * @generated
	 */
	EAttribute getMethodologyStep_PlannedDate();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.MethodologyStep#getStartedDate <em>Started Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started Date</em>'.
	 * @see org.allianceworkbench.model.method.MethodologyStep#getStartedDate()
	 * @see #getMethodologyStep()
	 * @generated
	 */
	EAttribute getMethodologyStep_StartedDate();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.MethodologyStep#getCompletedDate <em>Completed Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Completed Date</em>'.
	 * @see org.allianceworkbench.model.method.MethodologyStep#getCompletedDate()
	 * @see #getMethodologyStep()
	 * @generated
	 */
	EAttribute getMethodologyStep_CompletedDate();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.method.MethodologyStep#getGates <em>Gates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Gates</em>'.
	 * @see org.allianceworkbench.model.method.MethodologyStep#getGates()
	 * @see #getMethodologyStep()
	 * @generated
	 */
	EReference getMethodologyStep_Gates();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.method.Gate <em>Gate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gate</em>'.
	 * @see org.allianceworkbench.model.method.Gate
	 * @generated
	 */
	EClass getGate();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.method.Gate#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Step</em>'.
	 * @see org.allianceworkbench.model.method.Gate#getStep()
	 * @see #getGate()
	 * @generated
	 */
	EReference getGate_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.Gate#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.allianceworkbench.model.method.Gate#getKind()
	 * @see #getGate()
	 * @generated
	 */
	EAttribute getGate_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.method.Gate#getApprovers <em>Approvers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Approvers</em>'.
	 * @see org.allianceworkbench.model.method.Gate#getApprovers()
	 * @see #getGate()
	 * @generated
	 */
	EReference getGate_Approvers();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.method.Gate#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Decisions</em>'.
	 * @see org.allianceworkbench.model.method.Gate#getDecisions()
	 * @see #getGate()
	 * @generated
	 */
	EReference getGate_Decisions();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.Gate#getPlannedDate <em>Planned Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned Date</em>'.
	 * @see org.allianceworkbench.model.method.Gate#getPlannedDate()
	 * @see #getGate()
	 * @generated
	 */
	EAttribute getGate_PlannedDate();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.Gate#getPassedDate <em>Passed Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Passed Date</em>'.
	 * @see org.allianceworkbench.model.method.Gate#getPassedDate()
	 * @see #getGate()
	 * @generated
	 */
	EAttribute getGate_PassedDate();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.method.BusinessCase <em>Business Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Business Case</em>'.
	 * @see org.allianceworkbench.model.method.BusinessCase
	 * @generated
	 */
	EClass getBusinessCase();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.BusinessCase#getCommissionedDate <em>Commissioned Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commissioned Date</em>'.
	 * @see org.allianceworkbench.model.method.BusinessCase#getCommissionedDate()
	 * @see #getBusinessCase()
	 * @generated
	 */
	EAttribute getBusinessCase_CommissionedDate();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.BusinessCase#getApprovedDate <em>Approved Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved Date</em>'.
	 * @see org.allianceworkbench.model.method.BusinessCase#getApprovedDate()
	 * @see #getBusinessCase()
	 * @generated
	 */
	EAttribute getBusinessCase_ApprovedDate();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.method.BusinessCase#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.allianceworkbench.model.method.BusinessCase#getOptions()
	 * @see #getBusinessCase()
	 * @generated
	 */
	EReference getBusinessCase_Options();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.method.BusinessCase#getPreferredOption <em>Preferred Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Preferred Option</em>'.
	 * @see org.allianceworkbench.model.method.BusinessCase#getPreferredOption()
	 * @see #getBusinessCase()
	 * @generated
	 */
	EReference getBusinessCase_PreferredOption();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.method.BusinessCase#getObjectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Objectives</em>'.
	 * @see org.allianceworkbench.model.method.BusinessCase#getObjectives()
	 * @see #getBusinessCase()
	 * @generated
	 */
	EReference getBusinessCase_Objectives();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.method.BusinessCase#getCostLines <em>Cost Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cost Lines</em>'.
	 * @see org.allianceworkbench.model.method.BusinessCase#getCostLines()
	 * @see #getBusinessCase()
	 * @generated
	 */
	EReference getBusinessCase_CostLines();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.BusinessCase#getStrategicCase <em>Strategic Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strategic Case</em>'.
	 * @see org.allianceworkbench.model.method.BusinessCase#getStrategicCase()
	 * @see #getBusinessCase()
	 * @generated
	 */
	EAttribute getBusinessCase_StrategicCase();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.BusinessCase#getEconomicCase <em>Economic Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Economic Case</em>'.
	 * @see org.allianceworkbench.model.method.BusinessCase#getEconomicCase()
	 * @see #getBusinessCase()
	 * @generated
	 */
	EAttribute getBusinessCase_EconomicCase();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.BusinessCase#getCommercialCase <em>Commercial Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commercial Case</em>'.
	 * @see org.allianceworkbench.model.method.BusinessCase#getCommercialCase()
	 * @see #getBusinessCase()
	 * @generated
	 */
	EAttribute getBusinessCase_CommercialCase();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.BusinessCase#getFinancialCase <em>Financial Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Financial Case</em>'.
	 * @see org.allianceworkbench.model.method.BusinessCase#getFinancialCase()
	 * @see #getBusinessCase()
	 * @generated
	 */
	EAttribute getBusinessCase_FinancialCase();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.BusinessCase#getManagementCase <em>Management Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Management Case</em>'.
	 * @see org.allianceworkbench.model.method.BusinessCase#getManagementCase()
	 * @see #getBusinessCase()
	 * @generated
	 */
	EAttribute getBusinessCase_ManagementCase();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.BusinessCase#getDiscountRate <em>Discount Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discount Rate</em>'.
	 * @see org.allianceworkbench.model.method.BusinessCase#getDiscountRate()
	 * @see #getBusinessCase()
	 * @generated
	 */
	EAttribute getBusinessCase_DiscountRate();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.BusinessCase#getOptimismBias <em>Optimism Bias</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Optimism Bias</em>'.
	 * @see org.allianceworkbench.model.method.BusinessCase#getOptimismBias()
	 * @see #getBusinessCase()
	 * @generated
	 */
	EAttribute getBusinessCase_OptimismBias();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.method.Option <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Option</em>'.
	 * @see org.allianceworkbench.model.method.Option
	 * @generated
	 */
	EClass getOption();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.method.Option#getBusinessCase <em>Business Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Business Case</em>'.
	 * @see org.allianceworkbench.model.method.Option#getBusinessCase()
	 * @see #getOption()
	 * @generated
	 */
	EReference getOption_BusinessCase();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.Option#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.allianceworkbench.model.method.Option#getType()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Type();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.method.Option#getPartners <em>Partners</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Partners</em>'.
	 * @see org.allianceworkbench.model.method.Option#getPartners()
	 * @see #getOption()
	 * @generated
	 */
	EReference getOption_Partners();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.method.Option#getFitAssessments <em>Fit Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fit Assessments</em>'.
	 * @see org.allianceworkbench.model.method.Option#getFitAssessments()
	 * @see #getOption()
	 * @generated
	 */
	EReference getOption_FitAssessments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.method.Option#getCostLines <em>Cost Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cost Lines</em>'.
	 * @see org.allianceworkbench.model.method.Option#getCostLines()
	 * @see #getOption()
	 * @generated
	 */
	EReference getOption_CostLines();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.method.Option#getBenefits <em>Benefits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Benefits</em>'.
	 * @see org.allianceworkbench.model.method.Option#getBenefits()
	 * @see #getOption()
	 * @generated
	 */
	EReference getOption_Benefits();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.Option#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.allianceworkbench.model.method.Option#getRationale()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Rationale();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.method.DueDiligence <em>Due Diligence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Due Diligence</em>'.
	 * @see org.allianceworkbench.model.method.DueDiligence
	 * @generated
	 */
	EClass getDueDiligence();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.method.DueDiligence#getPartner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Partner</em>'.
	 * @see org.allianceworkbench.model.method.DueDiligence#getPartner()
	 * @see #getDueDiligence()
	 * @generated
	 */
	EReference getDueDiligence_Partner();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.DueDiligence#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.allianceworkbench.model.method.DueDiligence#getDate()
	 * @see #getDueDiligence()
	 * @generated
	 */
	EAttribute getDueDiligence_Date();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.method.DueDiligence#getReviewer <em>Reviewer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Reviewer</em>'.
	 * @see org.allianceworkbench.model.method.DueDiligence#getReviewer()
	 * @see #getDueDiligence()
	 * @generated
	 */
	EReference getDueDiligence_Reviewer();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.DueDiligence#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Findings</em>'.
	 * @see org.allianceworkbench.model.method.DueDiligence#getFindings()
	 * @see #getDueDiligence()
	 * @generated
	 */
	EAttribute getDueDiligence_Findings();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.method.Evaluation <em>Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evaluation</em>'.
	 * @see org.allianceworkbench.model.method.Evaluation
	 * @generated
	 */
	EClass getEvaluation();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.Evaluation#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.allianceworkbench.model.method.Evaluation#getDue()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.Evaluation#getHeld <em>Held</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Held</em>'.
	 * @see org.allianceworkbench.model.method.Evaluation#getHeld()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Held();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.method.Evaluation#getEvaluator <em>Evaluator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Evaluator</em>'.
	 * @see org.allianceworkbench.model.method.Evaluation#getEvaluator()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_Evaluator();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.method.Evaluation#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Findings</em>'.
	 * @see org.allianceworkbench.model.method.Evaluation#getFindings()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Findings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.method.Evaluation#getDriverAssessments <em>Driver Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Driver Assessments</em>'.
	 * @see org.allianceworkbench.model.method.Evaluation#getDriverAssessments()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_DriverAssessments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.method.Evaluation#getPrincipleAssessments <em>Principle Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Principle Assessments</em>'.
	 * @see org.allianceworkbench.model.method.Evaluation#getPrincipleAssessments()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_PrincipleAssessments();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.method.StepKind <em>Step Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step Kind</em>'.
	 * @see org.allianceworkbench.model.method.StepKind
	 * @generated
	 */
	EEnum getStepKind();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.method.GateKind <em>Gate Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Gate Kind</em>'.
	 * @see org.allianceworkbench.model.method.GateKind
	 * @generated
	 */
	EEnum getGateKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	MethodFactory getMethodFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals
	{
		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.method.impl.MethodologyImpl <em>Methodology</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.method.impl.MethodologyImpl
		 * @see org.allianceworkbench.model.method.impl.MethodPackageImpl#getMethodology()
		 * @generated
		 */
		EClass METHODOLOGY = eINSTANCE.getMethodology();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHODOLOGY__STEPS = eINSTANCE.getMethodology_Steps();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.method.impl.MethodologyStepImpl <em>Methodology Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.method.impl.MethodologyStepImpl
		 * @see org.allianceworkbench.model.method.impl.MethodPackageImpl#getMethodologyStep()
		 * @generated
		 */
		EClass METHODOLOGY_STEP = eINSTANCE.getMethodologyStep();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY_STEP__NUMBER = eINSTANCE.getMethodologyStep_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY_STEP__KIND = eINSTANCE.getMethodologyStep_Kind();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHODOLOGY_STEP__PATTERN = eINSTANCE.getMethodologyStep_Pattern();

		/**
		 * The meta object literal for the '<em><b>Actors</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHODOLOGY_STEP__ACTORS = eINSTANCE.getMethodologyStep_Actors();

		/**
		 * The meta object literal for the '<em><b>Planned Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY_STEP__PLANNED_DATE = eINSTANCE.getMethodologyStep_PlannedDate();

		/**
		 * The meta object literal for the '<em><b>Started Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY_STEP__STARTED_DATE = eINSTANCE.getMethodologyStep_StartedDate();

		/**
		 * The meta object literal for the '<em><b>Completed Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHODOLOGY_STEP__COMPLETED_DATE = eINSTANCE.getMethodologyStep_CompletedDate();

		/**
		 * The meta object literal for the '<em><b>Gates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHODOLOGY_STEP__GATES = eINSTANCE.getMethodologyStep_Gates();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.method.impl.GateImpl <em>Gate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.method.impl.GateImpl
		 * @see org.allianceworkbench.model.method.impl.MethodPackageImpl#getGate()
		 * @generated
		 */
		EClass GATE = eINSTANCE.getGate();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GATE__STEP = eINSTANCE.getGate_Step();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE__KIND = eINSTANCE.getGate_Kind();

		/**
		 * The meta object literal for the '<em><b>Approvers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GATE__APPROVERS = eINSTANCE.getGate_Approvers();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GATE__DECISIONS = eINSTANCE.getGate_Decisions();

		/**
		 * The meta object literal for the '<em><b>Planned Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE__PLANNED_DATE = eINSTANCE.getGate_PlannedDate();

		/**
		 * The meta object literal for the '<em><b>Passed Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE__PASSED_DATE = eINSTANCE.getGate_PassedDate();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.method.impl.BusinessCaseImpl <em>Business Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.method.impl.BusinessCaseImpl
		 * @see org.allianceworkbench.model.method.impl.MethodPackageImpl#getBusinessCase()
		 * @generated
		 */
		EClass BUSINESS_CASE = eINSTANCE.getBusinessCase();

		/**
		 * The meta object literal for the '<em><b>Commissioned Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_CASE__COMMISSIONED_DATE = eINSTANCE.getBusinessCase_CommissionedDate();

		/**
		 * The meta object literal for the '<em><b>Approved Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_CASE__APPROVED_DATE = eINSTANCE.getBusinessCase_ApprovedDate();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUSINESS_CASE__OPTIONS = eINSTANCE.getBusinessCase_Options();

		/**
		 * The meta object literal for the '<em><b>Preferred Option</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUSINESS_CASE__PREFERRED_OPTION = eINSTANCE.getBusinessCase_PreferredOption();

		/**
		 * The meta object literal for the '<em><b>Objectives</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUSINESS_CASE__OBJECTIVES = eINSTANCE.getBusinessCase_Objectives();

		/**
		 * The meta object literal for the '<em><b>Cost Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUSINESS_CASE__COST_LINES = eINSTANCE.getBusinessCase_CostLines();

		/**
		 * The meta object literal for the '<em><b>Strategic Case</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_CASE__STRATEGIC_CASE = eINSTANCE.getBusinessCase_StrategicCase();

		/**
		 * The meta object literal for the '<em><b>Economic Case</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_CASE__ECONOMIC_CASE = eINSTANCE.getBusinessCase_EconomicCase();

		/**
		 * The meta object literal for the '<em><b>Commercial Case</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_CASE__COMMERCIAL_CASE = eINSTANCE.getBusinessCase_CommercialCase();

		/**
		 * The meta object literal for the '<em><b>Financial Case</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_CASE__FINANCIAL_CASE = eINSTANCE.getBusinessCase_FinancialCase();

		/**
		 * The meta object literal for the '<em><b>Management Case</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_CASE__MANAGEMENT_CASE = eINSTANCE.getBusinessCase_ManagementCase();

		/**
		 * The meta object literal for the '<em><b>Discount Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_CASE__DISCOUNT_RATE = eINSTANCE.getBusinessCase_DiscountRate();

		/**
		 * The meta object literal for the '<em><b>Optimism Bias</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_CASE__OPTIMISM_BIAS = eINSTANCE.getBusinessCase_OptimismBias();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.method.impl.OptionImpl <em>Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.method.impl.OptionImpl
		 * @see org.allianceworkbench.model.method.impl.MethodPackageImpl#getOption()
		 * @generated
		 */
		EClass OPTION = eINSTANCE.getOption();

		/**
		 * The meta object literal for the '<em><b>Business Case</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION__BUSINESS_CASE = eINSTANCE.getOption_BusinessCase();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__TYPE = eINSTANCE.getOption_Type();

		/**
		 * The meta object literal for the '<em><b>Partners</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION__PARTNERS = eINSTANCE.getOption_Partners();

		/**
		 * The meta object literal for the '<em><b>Fit Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION__FIT_ASSESSMENTS = eINSTANCE.getOption_FitAssessments();

		/**
		 * The meta object literal for the '<em><b>Cost Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION__COST_LINES = eINSTANCE.getOption_CostLines();

		/**
		 * The meta object literal for the '<em><b>Benefits</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION__BENEFITS = eINSTANCE.getOption_Benefits();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__RATIONALE = eINSTANCE.getOption_Rationale();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.method.impl.DueDiligenceImpl <em>Due Diligence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.method.impl.DueDiligenceImpl
		 * @see org.allianceworkbench.model.method.impl.MethodPackageImpl#getDueDiligence()
		 * @generated
		 */
		EClass DUE_DILIGENCE = eINSTANCE.getDueDiligence();

		/**
		 * The meta object literal for the '<em><b>Partner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DUE_DILIGENCE__PARTNER = eINSTANCE.getDueDiligence_Partner();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUE_DILIGENCE__DATE = eINSTANCE.getDueDiligence_Date();

		/**
		 * The meta object literal for the '<em><b>Reviewer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DUE_DILIGENCE__REVIEWER = eINSTANCE.getDueDiligence_Reviewer();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUE_DILIGENCE__FINDINGS = eINSTANCE.getDueDiligence_Findings();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.method.impl.EvaluationImpl <em>Evaluation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.method.impl.EvaluationImpl
		 * @see org.allianceworkbench.model.method.impl.MethodPackageImpl#getEvaluation()
		 * @generated
		 */
		EClass EVALUATION = eINSTANCE.getEvaluation();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__DUE = eINSTANCE.getEvaluation_Due();

		/**
		 * The meta object literal for the '<em><b>Held</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__HELD = eINSTANCE.getEvaluation_Held();

		/**
		 * The meta object literal for the '<em><b>Evaluator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__EVALUATOR = eINSTANCE.getEvaluation_Evaluator();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__FINDINGS = eINSTANCE.getEvaluation_Findings();

		/**
		 * The meta object literal for the '<em><b>Driver Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__DRIVER_ASSESSMENTS = eINSTANCE.getEvaluation_DriverAssessments();

		/**
		 * The meta object literal for the '<em><b>Principle Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__PRINCIPLE_ASSESSMENTS = eINSTANCE.getEvaluation_PrincipleAssessments();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.method.StepKind <em>Step Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.method.StepKind
		 * @see org.allianceworkbench.model.method.impl.MethodPackageImpl#getStepKind()
		 * @generated
		 */
		EEnum STEP_KIND = eINSTANCE.getStepKind();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.method.GateKind <em>Gate Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.method.GateKind
		 * @see org.allianceworkbench.model.method.impl.MethodPackageImpl#getGateKind()
		 * @generated
		 */
		EEnum GATE_KIND = eINSTANCE.getGateKind();

	}

} //MethodPackage
