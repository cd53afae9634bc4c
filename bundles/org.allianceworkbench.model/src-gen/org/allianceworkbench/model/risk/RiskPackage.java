/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk;

import org.allianceworkbench.model.alliance.AlliancePackage;

import org.allianceworkbench.model.fit.FitPackage;

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
 * Registers of risks, interdependencies, issues and opportunities; barriers, lessons, health checks and levels of the Informed Choice Model. Source: S1-S4.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.risk.RiskFactory
 * @model kind="package"
 * @generated
 */
public interface RiskPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "risk";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.allianceworkbench.org/alliance/1/risk";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "risk";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RiskPackage eINSTANCE = org.allianceworkbench.model.risk.impl.RiskPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.impl.RegisterImpl <em>Register</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.impl.RegisterImpl
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getRegister()
	 * @generated
	 */
	int REGISTER = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__KEEPER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Programme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__PROGRAMME = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Collaborations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__COLLABORATIONS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Last Reviewed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__LAST_REVIEWED = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.impl.RiskRegisterImpl <em>Register</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.impl.RiskRegisterImpl
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getRiskRegister()
	 * @generated
	 */
	int RISK_REGISTER = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__ID = REGISTER__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__NOTE = REGISTER__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__REFERENCES = REGISTER__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__ACCEPTANCES = REGISTER__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__NAME = REGISTER__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__DESCRIPTION = REGISTER__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__KEEPER = REGISTER__KEEPER;

	/**
	 * The feature id for the '<em><b>Programme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__PROGRAMME = REGISTER__PROGRAMME;

	/**
	 * The feature id for the '<em><b>Collaborations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__COLLABORATIONS = REGISTER__COLLABORATIONS;

	/**
	 * The feature id for the '<em><b>Last Reviewed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__LAST_REVIEWED = REGISTER__LAST_REVIEWED;

	/**
	 * The feature id for the '<em><b>Scale Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__SCALE_MAXIMUM = REGISTER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>High Risk From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__HIGH_RISK_FROM = REGISTER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__RISKS = REGISTER_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER_FEATURE_COUNT = REGISTER_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER_OPERATION_COUNT = REGISTER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.impl.InterdependencyRegisterImpl <em>Interdependency Register</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.impl.InterdependencyRegisterImpl
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getInterdependencyRegister()
	 * @generated
	 */
	int INTERDEPENDENCY_REGISTER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY_REGISTER__ID = REGISTER__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY_REGISTER__NOTE = REGISTER__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY_REGISTER__REFERENCES = REGISTER__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY_REGISTER__ACCEPTANCES = REGISTER__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY_REGISTER__NAME = REGISTER__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY_REGISTER__DESCRIPTION = REGISTER__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY_REGISTER__KEEPER = REGISTER__KEEPER;

	/**
	 * The feature id for the '<em><b>Programme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY_REGISTER__PROGRAMME = REGISTER__PROGRAMME;

	/**
	 * The feature id for the '<em><b>Collaborations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY_REGISTER__COLLABORATIONS = REGISTER__COLLABORATIONS;

	/**
	 * The feature id for the '<em><b>Last Reviewed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY_REGISTER__LAST_REVIEWED = REGISTER__LAST_REVIEWED;

	/**
	 * The feature id for the '<em><b>Cross Cutting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY_REGISTER__CROSS_CUTTING = REGISTER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Interdependencies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY_REGISTER__INTERDEPENDENCIES = REGISTER_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Interdependency Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY_REGISTER_FEATURE_COUNT = REGISTER_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Interdependency Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY_REGISTER_OPERATION_COUNT = REGISTER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.impl.IssuesAndOpportunitiesLogImpl <em>Issues And Opportunities Log</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.impl.IssuesAndOpportunitiesLogImpl
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getIssuesAndOpportunitiesLog()
	 * @generated
	 */
	int ISSUES_AND_OPPORTUNITIES_LOG = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUES_AND_OPPORTUNITIES_LOG__ID = REGISTER__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUES_AND_OPPORTUNITIES_LOG__NOTE = REGISTER__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUES_AND_OPPORTUNITIES_LOG__REFERENCES = REGISTER__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUES_AND_OPPORTUNITIES_LOG__ACCEPTANCES = REGISTER__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUES_AND_OPPORTUNITIES_LOG__NAME = REGISTER__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUES_AND_OPPORTUNITIES_LOG__DESCRIPTION = REGISTER__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUES_AND_OPPORTUNITIES_LOG__KEEPER = REGISTER__KEEPER;

	/**
	 * The feature id for the '<em><b>Programme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUES_AND_OPPORTUNITIES_LOG__PROGRAMME = REGISTER__PROGRAMME;

	/**
	 * The feature id for the '<em><b>Collaborations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUES_AND_OPPORTUNITIES_LOG__COLLABORATIONS = REGISTER__COLLABORATIONS;

	/**
	 * The feature id for the '<em><b>Last Reviewed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUES_AND_OPPORTUNITIES_LOG__LAST_REVIEWED = REGISTER__LAST_REVIEWED;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUES_AND_OPPORTUNITIES_LOG__ENTRIES = REGISTER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Issues And Opportunities Log</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUES_AND_OPPORTUNITIES_LOG_FEATURE_COUNT = REGISTER_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Issues And Opportunities Log</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUES_AND_OPPORTUNITIES_LOG_OPERATION_COUNT = REGISTER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.impl.BenefitsRegisterImpl <em>Benefits Register</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.impl.BenefitsRegisterImpl
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getBenefitsRegister()
	 * @generated
	 */
	int BENEFITS_REGISTER = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_REGISTER__ID = REGISTER__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_REGISTER__NOTE = REGISTER__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_REGISTER__REFERENCES = REGISTER__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_REGISTER__ACCEPTANCES = REGISTER__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_REGISTER__NAME = REGISTER__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_REGISTER__DESCRIPTION = REGISTER__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_REGISTER__KEEPER = REGISTER__KEEPER;

	/**
	 * The feature id for the '<em><b>Programme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_REGISTER__PROGRAMME = REGISTER__PROGRAMME;

	/**
	 * The feature id for the '<em><b>Collaborations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_REGISTER__COLLABORATIONS = REGISTER__COLLABORATIONS;

	/**
	 * The feature id for the '<em><b>Last Reviewed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_REGISTER__LAST_REVIEWED = REGISTER__LAST_REVIEWED;

	/**
	 * The feature id for the '<em><b>Benefits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_REGISTER__BENEFITS = REGISTER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Benefits Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_REGISTER_FEATURE_COUNT = REGISTER_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Benefits Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_REGISTER_OPERATION_COUNT = REGISTER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.impl.RiskImpl <em>Risk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.impl.RiskImpl
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getRisk()
	 * @generated
	 */
	int RISK = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Register</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__REGISTER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__KIND = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CAUSE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__EFFECT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__LIKELIHOOD = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__IMPACT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__OWNER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Mitigation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__MITIGATION = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__STATUS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Cross Cutting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CROSS_CUTTING = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Affects</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__AFFECTS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.impl.InterdependencyImpl <em>Interdependency</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.impl.InterdependencyImpl
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getInterdependency()
	 * @generated
	 */
	int INTERDEPENDENCY = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Register</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY__REGISTER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY__FROM = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY__TO = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY__KIND = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY__OWNER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY__DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reviewed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY__REVIEWED = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Cross Cutting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY__CROSS_CUTTING = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Interdependency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Interdependency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERDEPENDENCY_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.impl.LogEntryImpl <em>Log Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.impl.LogEntryImpl
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getLogEntry()
	 * @generated
	 */
	int LOG_ENTRY = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_ENTRY__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_ENTRY__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_ENTRY__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_ENTRY__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_ENTRY__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_ENTRY__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Log</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_ENTRY__LOG = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Topic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_ENTRY__TOPIC = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Collaboration</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_ENTRY__COLLABORATION = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_ENTRY__OWNER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_ENTRY__DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_ENTRY__STATUS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Resolution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_ENTRY__RESOLUTION = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Log Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_ENTRY_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Log Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_ENTRY_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.impl.IssueImpl <em>Issue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.impl.IssueImpl
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getIssue()
	 * @generated
	 */
	int ISSUE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__ID = LOG_ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__NOTE = LOG_ENTRY__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__REFERENCES = LOG_ENTRY__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__ACCEPTANCES = LOG_ENTRY__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__NAME = LOG_ENTRY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__DESCRIPTION = LOG_ENTRY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Log</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__LOG = LOG_ENTRY__LOG;

	/**
	 * The feature id for the '<em><b>Topic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__TOPIC = LOG_ENTRY__TOPIC;

	/**
	 * The feature id for the '<em><b>Collaboration</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__COLLABORATION = LOG_ENTRY__COLLABORATION;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__OWNER = LOG_ENTRY__OWNER;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__DATE = LOG_ENTRY__DATE;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__STATUS = LOG_ENTRY__STATUS;

	/**
	 * The feature id for the '<em><b>Resolution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__RESOLUTION = LOG_ENTRY__RESOLUTION;

	/**
	 * The number of structural features of the '<em>Issue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE_FEATURE_COUNT = LOG_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Issue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE_OPERATION_COUNT = LOG_ENTRY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.impl.OpportunityImpl <em>Opportunity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.impl.OpportunityImpl
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getOpportunity()
	 * @generated
	 */
	int OPPORTUNITY = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__ID = LOG_ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__NOTE = LOG_ENTRY__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__REFERENCES = LOG_ENTRY__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__ACCEPTANCES = LOG_ENTRY__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__NAME = LOG_ENTRY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__DESCRIPTION = LOG_ENTRY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Log</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__LOG = LOG_ENTRY__LOG;

	/**
	 * The feature id for the '<em><b>Topic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__TOPIC = LOG_ENTRY__TOPIC;

	/**
	 * The feature id for the '<em><b>Collaboration</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__COLLABORATION = LOG_ENTRY__COLLABORATION;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__OWNER = LOG_ENTRY__OWNER;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__DATE = LOG_ENTRY__DATE;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__STATUS = LOG_ENTRY__STATUS;

	/**
	 * The feature id for the '<em><b>Resolution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__RESOLUTION = LOG_ENTRY__RESOLUTION;

	/**
	 * The number of structural features of the '<em>Opportunity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY_FEATURE_COUNT = LOG_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Opportunity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY_OPERATION_COUNT = LOG_ENTRY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.impl.BarrierImpl <em>Barrier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.impl.BarrierImpl
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getBarrier()
	 * @generated
	 */
	int BARRIER = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER__KIND = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Partners</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER__PARTNERS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Responses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER__RESPONSES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Barrier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Barrier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.impl.BarrierResponseImpl <em>Barrier Response</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.impl.BarrierResponseImpl
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getBarrierResponse()
	 * @generated
	 */
	int BARRIER_RESPONSE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER_RESPONSE__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER_RESPONSE__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER_RESPONSE__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER_RESPONSE__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER_RESPONSE__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER_RESPONSE__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER_RESPONSE__OWNER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER_RESPONSE__DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Barrier Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER_RESPONSE_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Barrier Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER_RESPONSE_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.impl.LessonImpl <em>Lesson</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.impl.LessonImpl
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getLesson()
	 * @generated
	 */
	int LESSON = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Learned From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__LEARNED_FROM = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Shared With</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__SHARED_WITH = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Lesson</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Lesson</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.impl.HealthCheckImpl <em>Health Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.impl.HealthCheckImpl
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getHealthCheck()
	 * @generated
	 */
	int HEALTH_CHECK = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK__ID = FitPackage.ASSESSMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK__NOTE = FitPackage.ASSESSMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK__REFERENCES = FitPackage.ASSESSMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK__ACCEPTANCES = FitPackage.ASSESSMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK__RATIONALE = FitPackage.ASSESSMENT__RATIONALE;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK__EVIDENCE = FitPackage.ASSESSMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Assessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK__ASSESSOR = FitPackage.ASSESSMENT__ASSESSOR;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK__DATE = FitPackage.ASSESSMENT__DATE;

	/**
	 * The feature id for the '<em><b>Ratings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK__RATINGS = FitPackage.ASSESSMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Health Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK_FEATURE_COUNT = FitPackage.ASSESSMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Health Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_CHECK_OPERATION_COUNT = FitPackage.ASSESSMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.impl.ThemeRatingImpl <em>Theme Rating</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.impl.ThemeRatingImpl
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getThemeRating()
	 * @generated
	 */
	int THEME_RATING = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_RATING__ID = AlliancePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_RATING__NOTE = AlliancePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_RATING__REFERENCES = AlliancePackage.ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_RATING__ACCEPTANCES = AlliancePackage.ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Theme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_RATING__THEME = AlliancePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rating</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_RATING__RATING = AlliancePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_RATING__RATIONALE = AlliancePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Theme Rating</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_RATING_FEATURE_COUNT = AlliancePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Theme Rating</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_RATING_OPERATION_COUNT = AlliancePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.impl.IcmAssessmentImpl <em>Icm Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.impl.IcmAssessmentImpl
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getIcmAssessment()
	 * @generated
	 */
	int ICM_ASSESSMENT = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICM_ASSESSMENT__ID = FitPackage.ASSESSMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICM_ASSESSMENT__NOTE = FitPackage.ASSESSMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICM_ASSESSMENT__REFERENCES = FitPackage.ASSESSMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICM_ASSESSMENT__ACCEPTANCES = FitPackage.ASSESSMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICM_ASSESSMENT__RATIONALE = FitPackage.ASSESSMENT__RATIONALE;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICM_ASSESSMENT__EVIDENCE = FitPackage.ASSESSMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Assessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICM_ASSESSMENT__ASSESSOR = FitPackage.ASSESSMENT__ASSESSOR;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICM_ASSESSMENT__DATE = FitPackage.ASSESSMENT__DATE;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICM_ASSESSMENT__LEVEL = FitPackage.ASSESSMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Benefits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICM_ASSESSMENT__BENEFITS = FitPackage.ASSESSMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Service Improvements</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICM_ASSESSMENT__SERVICE_IMPROVEMENTS = FitPackage.ASSESSMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICM_ASSESSMENT__COST = FitPackage.ASSESSMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Risk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICM_ASSESSMENT__RISK = FitPackage.ASSESSMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICM_ASSESSMENT__LEGAL_BASIS = FitPackage.ASSESSMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Provided By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICM_ASSESSMENT__PROVIDED_BY = FitPackage.ASSESSMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Icm Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICM_ASSESSMENT_FEATURE_COUNT = FitPackage.ASSESSMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Icm Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICM_ASSESSMENT_OPERATION_COUNT = FitPackage.ASSESSMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.RiskKind <em>Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.RiskKind
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getRiskKind()
	 * @generated
	 */
	int RISK_KIND = 16;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.EntryStatus <em>Entry Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.EntryStatus
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getEntryStatus()
	 * @generated
	 */
	int ENTRY_STATUS = 17;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.LogTopic <em>Log Topic</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.LogTopic
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getLogTopic()
	 * @generated
	 */
	int LOG_TOPIC = 18;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.BarrierKind <em>Barrier Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.BarrierKind
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getBarrierKind()
	 * @generated
	 */
	int BARRIER_KIND = 19;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.risk.SuccessTheme <em>Success Theme</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.risk.SuccessTheme
	 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getSuccessTheme()
	 * @generated
	 */
	int SUCCESS_THEME = 20;


	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.risk.Register <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Register</em>'.
	 * @see org.allianceworkbench.model.risk.Register
	 * @generated
	 */
	EClass getRegister();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.risk.Register#getKeeper <em>Keeper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Keeper</em>'.
	 * @see org.allianceworkbench.model.risk.Register#getKeeper()
	 * @see #getRegister()
	 * @generated
	 */
	EReference getRegister_Keeper();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.risk.Register#getProgramme <em>Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Programme</em>'.
	 * @see org.allianceworkbench.model.risk.Register#getProgramme()
	 * @see #getRegister()
	 * @generated
	 */
	EReference getRegister_Programme();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.risk.Register#getCollaborations <em>Collaborations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Collaborations</em>'.
	 * @see org.allianceworkbench.model.risk.Register#getCollaborations()
	 * @see #getRegister()
	 * @generated
	 */
	EReference getRegister_Collaborations();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.Register#getLastReviewed <em>Last Reviewed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Reviewed</em>'.
	 * @see org.allianceworkbench.model.risk.Register#getLastReviewed()
	 * @see #getRegister()
	 * @generated
	 */
	EAttribute getRegister_LastReviewed();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.risk.RiskRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Register</em>'.
	 * @see org.allianceworkbench.model.risk.RiskRegister
	 * @generated
	 */
	EClass getRiskRegister();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.RiskRegister#getScaleMaximum <em>Scale Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scale Maximum</em>'.
	 * @see org.allianceworkbench.model.risk.RiskRegister#getScaleMaximum()
	 * @see #getRiskRegister()
	 * @generated
	 */
	EAttribute getRiskRegister_ScaleMaximum();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.RiskRegister#getHighRiskFrom <em>High Risk From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High Risk From</em>'.
	 * @see org.allianceworkbench.model.risk.RiskRegister#getHighRiskFrom()
	 * @see #getRiskRegister()
	 * @generated
	 */
	EAttribute getRiskRegister_HighRiskFrom();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.risk.RiskRegister#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Risks</em>'.
	 * @see org.allianceworkbench.model.risk.RiskRegister#getRisks()
	 * @see #getRiskRegister()
	 * @generated
	 */
	EReference getRiskRegister_Risks();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.risk.InterdependencyRegister <em>Interdependency Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interdependency Register</em>'.
	 * @see org.allianceworkbench.model.risk.InterdependencyRegister
	 * @generated
	 */
	EClass getInterdependencyRegister();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.InterdependencyRegister#isCrossCutting <em>Cross Cutting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cross Cutting</em>'.
	 * @see org.allianceworkbench.model.risk.InterdependencyRegister#isCrossCutting()
	 * @see #getInterdependencyRegister()
	 * @generated
	 */
	EAttribute getInterdependencyRegister_CrossCutting();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.risk.InterdependencyRegister#getInterdependencies <em>Interdependencies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interdependencies</em>'.
	 * @see org.allianceworkbench.model.risk.InterdependencyRegister#getInterdependencies()
	 * @see #getInterdependencyRegister()
	 * @generated
	 */
	EReference getInterdependencyRegister_Interdependencies();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.risk.IssuesAndOpportunitiesLog <em>Issues And Opportunities Log</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Issues And Opportunities Log</em>'.
	 * @see org.allianceworkbench.model.risk.IssuesAndOpportunitiesLog
	 * @generated
	 */
	EClass getIssuesAndOpportunitiesLog();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.risk.IssuesAndOpportunitiesLog#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.allianceworkbench.model.risk.IssuesAndOpportunitiesLog#getEntries()
	 * @see #getIssuesAndOpportunitiesLog()
	 * @generated
	 */
	EReference getIssuesAndOpportunitiesLog_Entries();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.risk.BenefitsRegister <em>Benefits Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Benefits Register</em>'.
	 * @see org.allianceworkbench.model.risk.BenefitsRegister
	 * @generated
	 */
	EClass getBenefitsRegister();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.risk.BenefitsRegister#getBenefits <em>Benefits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Benefits</em>'.
	 * @see org.allianceworkbench.model.risk.BenefitsRegister#getBenefits()
	 * @see #getBenefitsRegister()
	 * @generated
	 */
	EReference getBenefitsRegister_Benefits();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.risk.Risk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk</em>'.
	 * @see org.allianceworkbench.model.risk.Risk
	 * @generated
	 */
	EClass getRisk();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.risk.Risk#getRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Register</em>'.
	 * @see org.allianceworkbench.model.risk.Risk#getRegister()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Register();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.Risk#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.allianceworkbench.model.risk.Risk#getKind()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.Risk#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.allianceworkbench.model.risk.Risk#getCause()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.Risk#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect</em>'.
	 * @see org.allianceworkbench.model.risk.Risk#getEffect()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Effect();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.Risk#getLikelihood <em>Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Likelihood</em>'.
	 * @see org.allianceworkbench.model.risk.Risk#getLikelihood()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Likelihood();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.Risk#getImpact <em>Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact</em>'.
	 * @see org.allianceworkbench.model.risk.Risk#getImpact()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Impact();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.risk.Risk#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.allianceworkbench.model.risk.Risk#getOwner()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.Risk#getMitigation <em>Mitigation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mitigation</em>'.
	 * @see org.allianceworkbench.model.risk.Risk#getMitigation()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Mitigation();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.Risk#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.allianceworkbench.model.risk.Risk#getStatus()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.Risk#isCrossCutting <em>Cross Cutting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cross Cutting</em>'.
	 * @see org.allianceworkbench.model.risk.Risk#isCrossCutting()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_CrossCutting();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.risk.Risk#getAffects <em>Affects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Affects</em>'.
	 * @see org.allianceworkbench.model.risk.Risk#getAffects()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Affects();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.risk.Interdependency <em>Interdependency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interdependency</em>'.
	 * @see org.allianceworkbench.model.risk.Interdependency
	 * @generated
	 */
	EClass getInterdependency();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.risk.Interdependency#getRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Register</em>'.
	 * @see org.allianceworkbench.model.risk.Interdependency#getRegister()
	 * @see #getInterdependency()
	 * @generated
	 */
	EReference getInterdependency_Register();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.risk.Interdependency#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.allianceworkbench.model.risk.Interdependency#getFrom()
	 * @see #getInterdependency()
	 * @generated
	 */
	EReference getInterdependency_From();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.risk.Interdependency#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.allianceworkbench.model.risk.Interdependency#getTo()
	 * @see #getInterdependency()
	 * @generated
	 */
	EReference getInterdependency_To();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.Interdependency#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.allianceworkbench.model.risk.Interdependency#getKind()
	 * @see #getInterdependency()
	 * @generated
	 */
	EAttribute getInterdependency_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.risk.Interdependency#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.allianceworkbench.model.risk.Interdependency#getOwner()
	 * @see #getInterdependency()
	 * @generated
	 */
	EReference getInterdependency_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.Interdependency#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.allianceworkbench.model.risk.Interdependency#getDate()
	 * @see #getInterdependency()
	 * @generated
	 */
	EAttribute getInterdependency_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.Interdependency#getReviewed <em>Reviewed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewed</em>'.
	 * @see org.allianceworkbench.model.risk.Interdependency#getReviewed()
	 * @see #getInterdependency()
	 * @generated
	 */
	EAttribute getInterdependency_Reviewed();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.Interdependency#isCrossCutting <em>Cross Cutting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cross Cutting</em>'.
	 * @see org.allianceworkbench.model.risk.Interdependency#isCrossCutting()
	 * @see #getInterdependency()
	 * @generated
	 */
	EAttribute getInterdependency_CrossCutting();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.risk.LogEntry <em>Log Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Log Entry</em>'.
	 * @see org.allianceworkbench.model.risk.LogEntry
	 * @generated
	 */
	EClass getLogEntry();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.risk.LogEntry#getLog <em>Log</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Log</em>'.
	 * @see org.allianceworkbench.model.risk.LogEntry#getLog()
	 * @see #getLogEntry()
	 * @generated
	 */
	EReference getLogEntry_Log();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.LogEntry#getTopic <em>Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Topic</em>'.
	 * @see org.allianceworkbench.model.risk.LogEntry#getTopic()
	 * @see #getLogEntry()
	 * @generated
	 */
	EAttribute getLogEntry_Topic();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.risk.LogEntry#getCollaboration <em>Collaboration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Collaboration</em>'.
	 * @see org.allianceworkbench.model.risk.LogEntry#getCollaboration()
	 * @see #getLogEntry()
	 * @generated
	 */
	EReference getLogEntry_Collaboration();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.risk.LogEntry#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.allianceworkbench.model.risk.LogEntry#getOwner()
	 * @see #getLogEntry()
	 * @generated
	 */
	EReference getLogEntry_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.LogEntry#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.allianceworkbench.model.risk.LogEntry#getDate()
	 * @see #getLogEntry()
	 * @generated
	 */
	EAttribute getLogEntry_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.LogEntry#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.allianceworkbench.model.risk.LogEntry#getStatus()
	 * @see #getLogEntry()
	 * @generated
	 */
	EAttribute getLogEntry_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.LogEntry#getResolution <em>Resolution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolution</em>'.
	 * @see org.allianceworkbench.model.risk.LogEntry#getResolution()
	 * @see #getLogEntry()
	 * @generated
	 */
	EAttribute getLogEntry_Resolution();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.risk.Issue <em>Issue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Issue</em>'.
	 * @see org.allianceworkbench.model.risk.Issue
	 * @generated
	 */
	EClass getIssue();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.risk.Opportunity <em>Opportunity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Opportunity</em>'.
	 * @see org.allianceworkbench.model.risk.Opportunity
	 * @generated
	 */
	EClass getOpportunity();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.risk.Barrier <em>Barrier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Barrier</em>'.
	 * @see org.allianceworkbench.model.risk.Barrier
	 * @generated
	 */
	EClass getBarrier();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.Barrier#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.allianceworkbench.model.risk.Barrier#getKind()
	 * @see #getBarrier()
	 * @generated
	 */
	EAttribute getBarrier_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.risk.Barrier#getPartners <em>Partners</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Partners</em>'.
	 * @see org.allianceworkbench.model.risk.Barrier#getPartners()
	 * @see #getBarrier()
	 * @generated
	 */
	EReference getBarrier_Partners();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.risk.Barrier#getResponses <em>Responses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Responses</em>'.
	 * @see org.allianceworkbench.model.risk.Barrier#getResponses()
	 * @see #getBarrier()
	 * @generated
	 */
	EReference getBarrier_Responses();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.risk.BarrierResponse <em>Barrier Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Barrier Response</em>'.
	 * @see org.allianceworkbench.model.risk.BarrierResponse
	 * @generated
	 */
	EClass getBarrierResponse();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.risk.BarrierResponse#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.allianceworkbench.model.risk.BarrierResponse#getOwner()
	 * @see #getBarrierResponse()
	 * @generated
	 */
	EReference getBarrierResponse_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.BarrierResponse#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.allianceworkbench.model.risk.BarrierResponse#getDate()
	 * @see #getBarrierResponse()
	 * @generated
	 */
	EAttribute getBarrierResponse_Date();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.risk.Lesson <em>Lesson</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lesson</em>'.
	 * @see org.allianceworkbench.model.risk.Lesson
	 * @generated
	 */
	EClass getLesson();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.Lesson#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.allianceworkbench.model.risk.Lesson#getDate()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Date();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.risk.Lesson#getLearnedFrom <em>Learned From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Learned From</em>'.
	 * @see org.allianceworkbench.model.risk.Lesson#getLearnedFrom()
	 * @see #getLesson()
	 * @generated
	 */
	EReference getLesson_LearnedFrom();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.risk.Lesson#getSharedWith <em>Shared With</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Shared With</em>'.
	 * @see org.allianceworkbench.model.risk.Lesson#getSharedWith()
	 * @see #getLesson()
	 * @generated
	 */
	EReference getLesson_SharedWith();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.risk.HealthCheck <em>Health Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Health Check</em>'.
	 * @see org.allianceworkbench.model.risk.HealthCheck
	 * @generated
	 */
	EClass getHealthCheck();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.risk.HealthCheck#getRatings <em>Ratings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ratings</em>'.
	 * @see org.allianceworkbench.model.risk.HealthCheck#getRatings()
	 * @see #getHealthCheck()
	 * @generated
	 */
	EReference getHealthCheck_Ratings();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.risk.ThemeRating <em>Theme Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Theme Rating</em>'.
	 * @see org.allianceworkbench.model.risk.ThemeRating
	 * @generated
	 */
	EClass getThemeRating();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.ThemeRating#getTheme <em>Theme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Theme</em>'.
	 * @see org.allianceworkbench.model.risk.ThemeRating#getTheme()
	 * @see #getThemeRating()
	 * @generated
	 */
	EAttribute getThemeRating_Theme();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.ThemeRating#getRating <em>Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rating</em>'.
	 * @see org.allianceworkbench.model.risk.ThemeRating#getRating()
	 * @see #getThemeRating()
	 * @generated
	 */
	EAttribute getThemeRating_Rating();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.ThemeRating#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.allianceworkbench.model.risk.ThemeRating#getRationale()
	 * @see #getThemeRating()
	 * @generated
	 */
	EAttribute getThemeRating_Rationale();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.risk.IcmAssessment <em>Icm Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Icm Assessment</em>'.
	 * @see org.allianceworkbench.model.risk.IcmAssessment
	 * @generated
	 */
	EClass getIcmAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.IcmAssessment#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.allianceworkbench.model.risk.IcmAssessment#getLevel()
	 * @see #getIcmAssessment()
	 * @generated
	 */
	EAttribute getIcmAssessment_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.IcmAssessment#getBenefits <em>Benefits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Benefits</em>'.
	 * @see org.allianceworkbench.model.risk.IcmAssessment#getBenefits()
	 * @see #getIcmAssessment()
	 * @generated
	 */
	EAttribute getIcmAssessment_Benefits();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.IcmAssessment#getServiceImprovements <em>Service Improvements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service Improvements</em>'.
	 * @see org.allianceworkbench.model.risk.IcmAssessment#getServiceImprovements()
	 * @see #getIcmAssessment()
	 * @generated
	 */
	EAttribute getIcmAssessment_ServiceImprovements();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.IcmAssessment#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.allianceworkbench.model.risk.IcmAssessment#getCost()
	 * @see #getIcmAssessment()
	 * @generated
	 */
	EAttribute getIcmAssessment_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.IcmAssessment#getRisk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Risk</em>'.
	 * @see org.allianceworkbench.model.risk.IcmAssessment#getRisk()
	 * @see #getIcmAssessment()
	 * @generated
	 */
	EAttribute getIcmAssessment_Risk();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.risk.IcmAssessment#getLegalBasis <em>Legal Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Basis</em>'.
	 * @see org.allianceworkbench.model.risk.IcmAssessment#getLegalBasis()
	 * @see #getIcmAssessment()
	 * @generated
	 */
	EAttribute getIcmAssessment_LegalBasis();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.risk.IcmAssessment#getProvidedBy <em>Provided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Provided By</em>'.
	 * @see org.allianceworkbench.model.risk.IcmAssessment#getProvidedBy()
	 * @see #getIcmAssessment()
	 * @generated
	 */
	EReference getIcmAssessment_ProvidedBy();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.risk.RiskKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Kind</em>'.
	 * @see org.allianceworkbench.model.risk.RiskKind
	 * @generated
	 */
	EEnum getRiskKind();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.risk.EntryStatus <em>Entry Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Entry Status</em>'.
	 * @see org.allianceworkbench.model.risk.EntryStatus
	 * @generated
	 */
	EEnum getEntryStatus();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.risk.LogTopic <em>Log Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Log Topic</em>'.
	 * @see org.allianceworkbench.model.risk.LogTopic
	 * @generated
	 */
	EEnum getLogTopic();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.risk.BarrierKind <em>Barrier Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Barrier Kind</em>'.
	 * @see org.allianceworkbench.model.risk.BarrierKind
	 * @generated
	 */
	EEnum getBarrierKind();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.risk.SuccessTheme <em>Success Theme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Success Theme</em>'.
	 * @see org.allianceworkbench.model.risk.SuccessTheme
	 * @generated
	 */
	EEnum getSuccessTheme();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	RiskFactory getRiskFactory();

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
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.impl.RegisterImpl <em>Register</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.impl.RegisterImpl
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getRegister()
		 * @generated
		 */
		EClass REGISTER = eINSTANCE.getRegister();

		/**
		 * The meta object literal for the '<em><b>Keeper</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGISTER__KEEPER = eINSTANCE.getRegister_Keeper();

		/**
		 * The meta object literal for the '<em><b>Programme</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGISTER__PROGRAMME = eINSTANCE.getRegister_Programme();

		/**
		 * The meta object literal for the '<em><b>Collaborations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGISTER__COLLABORATIONS = eINSTANCE.getRegister_Collaborations();

		/**
		 * The meta object literal for the '<em><b>Last Reviewed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER__LAST_REVIEWED = eINSTANCE.getRegister_LastReviewed();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.impl.RiskRegisterImpl <em>Register</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.impl.RiskRegisterImpl
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getRiskRegister()
		 * @generated
		 */
		EClass RISK_REGISTER = eINSTANCE.getRiskRegister();

		/**
		 * The meta object literal for the '<em><b>Scale Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_REGISTER__SCALE_MAXIMUM = eINSTANCE.getRiskRegister_ScaleMaximum();

		/**
		 * The meta object literal for the '<em><b>High Risk From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_REGISTER__HIGH_RISK_FROM = eINSTANCE.getRiskRegister_HighRiskFrom();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_REGISTER__RISKS = eINSTANCE.getRiskRegister_Risks();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.impl.InterdependencyRegisterImpl <em>Interdependency Register</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.impl.InterdependencyRegisterImpl
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getInterdependencyRegister()
		 * @generated
		 */
		EClass INTERDEPENDENCY_REGISTER = eINSTANCE.getInterdependencyRegister();

		/**
		 * The meta object literal for the '<em><b>Cross Cutting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERDEPENDENCY_REGISTER__CROSS_CUTTING = eINSTANCE.getInterdependencyRegister_CrossCutting();

		/**
		 * The meta object literal for the '<em><b>Interdependencies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERDEPENDENCY_REGISTER__INTERDEPENDENCIES = eINSTANCE.getInterdependencyRegister_Interdependencies();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.impl.IssuesAndOpportunitiesLogImpl <em>Issues And Opportunities Log</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.impl.IssuesAndOpportunitiesLogImpl
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getIssuesAndOpportunitiesLog()
		 * @generated
		 */
		EClass ISSUES_AND_OPPORTUNITIES_LOG = eINSTANCE.getIssuesAndOpportunitiesLog();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ISSUES_AND_OPPORTUNITIES_LOG__ENTRIES = eINSTANCE.getIssuesAndOpportunitiesLog_Entries();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.impl.BenefitsRegisterImpl <em>Benefits Register</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.impl.BenefitsRegisterImpl
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getBenefitsRegister()
		 * @generated
		 */
		EClass BENEFITS_REGISTER = eINSTANCE.getBenefitsRegister();

		/**
		 * The meta object literal for the '<em><b>Benefits</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFITS_REGISTER__BENEFITS = eINSTANCE.getBenefitsRegister_Benefits();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.impl.RiskImpl <em>Risk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.impl.RiskImpl
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getRisk()
		 * @generated
		 */
		EClass RISK = eINSTANCE.getRisk();

		/**
		 * The meta object literal for the '<em><b>Register</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__REGISTER = eINSTANCE.getRisk_Register();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__KIND = eINSTANCE.getRisk_Kind();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__CAUSE = eINSTANCE.getRisk_Cause();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__EFFECT = eINSTANCE.getRisk_Effect();

		/**
		 * The meta object literal for the '<em><b>Likelihood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__LIKELIHOOD = eINSTANCE.getRisk_Likelihood();

		/**
		 * The meta object literal for the '<em><b>Impact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__IMPACT = eINSTANCE.getRisk_Impact();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__OWNER = eINSTANCE.getRisk_Owner();

		/**
		 * The meta object literal for the '<em><b>Mitigation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__MITIGATION = eINSTANCE.getRisk_Mitigation();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__STATUS = eINSTANCE.getRisk_Status();

		/**
		 * The meta object literal for the '<em><b>Cross Cutting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__CROSS_CUTTING = eINSTANCE.getRisk_CrossCutting();

		/**
		 * The meta object literal for the '<em><b>Affects</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__AFFECTS = eINSTANCE.getRisk_Affects();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.impl.InterdependencyImpl <em>Interdependency</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.impl.InterdependencyImpl
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getInterdependency()
		 * @generated
		 */
		EClass INTERDEPENDENCY = eINSTANCE.getInterdependency();

		/**
		 * The meta object literal for the '<em><b>Register</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERDEPENDENCY__REGISTER = eINSTANCE.getInterdependency_Register();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERDEPENDENCY__FROM = eINSTANCE.getInterdependency_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERDEPENDENCY__TO = eINSTANCE.getInterdependency_To();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERDEPENDENCY__KIND = eINSTANCE.getInterdependency_Kind();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERDEPENDENCY__OWNER = eINSTANCE.getInterdependency_Owner();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERDEPENDENCY__DATE = eINSTANCE.getInterdependency_Date();

		/**
		 * The meta object literal for the '<em><b>Reviewed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERDEPENDENCY__REVIEWED = eINSTANCE.getInterdependency_Reviewed();

		/**
		 * The meta object literal for the '<em><b>Cross Cutting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERDEPENDENCY__CROSS_CUTTING = eINSTANCE.getInterdependency_CrossCutting();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.impl.LogEntryImpl <em>Log Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.impl.LogEntryImpl
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getLogEntry()
		 * @generated
		 */
		EClass LOG_ENTRY = eINSTANCE.getLogEntry();

		/**
		 * The meta object literal for the '<em><b>Log</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOG_ENTRY__LOG = eINSTANCE.getLogEntry_Log();

		/**
		 * The meta object literal for the '<em><b>Topic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_ENTRY__TOPIC = eINSTANCE.getLogEntry_Topic();

		/**
		 * The meta object literal for the '<em><b>Collaboration</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOG_ENTRY__COLLABORATION = eINSTANCE.getLogEntry_Collaboration();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOG_ENTRY__OWNER = eINSTANCE.getLogEntry_Owner();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_ENTRY__DATE = eINSTANCE.getLogEntry_Date();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_ENTRY__STATUS = eINSTANCE.getLogEntry_Status();

		/**
		 * The meta object literal for the '<em><b>Resolution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_ENTRY__RESOLUTION = eINSTANCE.getLogEntry_Resolution();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.impl.IssueImpl <em>Issue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.impl.IssueImpl
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getIssue()
		 * @generated
		 */
		EClass ISSUE = eINSTANCE.getIssue();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.impl.OpportunityImpl <em>Opportunity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.impl.OpportunityImpl
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getOpportunity()
		 * @generated
		 */
		EClass OPPORTUNITY = eINSTANCE.getOpportunity();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.impl.BarrierImpl <em>Barrier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.impl.BarrierImpl
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getBarrier()
		 * @generated
		 */
		EClass BARRIER = eINSTANCE.getBarrier();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BARRIER__KIND = eINSTANCE.getBarrier_Kind();

		/**
		 * The meta object literal for the '<em><b>Partners</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BARRIER__PARTNERS = eINSTANCE.getBarrier_Partners();

		/**
		 * The meta object literal for the '<em><b>Responses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BARRIER__RESPONSES = eINSTANCE.getBarrier_Responses();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.impl.BarrierResponseImpl <em>Barrier Response</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.impl.BarrierResponseImpl
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getBarrierResponse()
		 * @generated
		 */
		EClass BARRIER_RESPONSE = eINSTANCE.getBarrierResponse();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BARRIER_RESPONSE__OWNER = eINSTANCE.getBarrierResponse_Owner();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BARRIER_RESPONSE__DATE = eINSTANCE.getBarrierResponse_Date();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.impl.LessonImpl <em>Lesson</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.impl.LessonImpl
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getLesson()
		 * @generated
		 */
		EClass LESSON = eINSTANCE.getLesson();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__DATE = eINSTANCE.getLesson_Date();

		/**
		 * The meta object literal for the '<em><b>Learned From</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON__LEARNED_FROM = eINSTANCE.getLesson_LearnedFrom();

		/**
		 * The meta object literal for the '<em><b>Shared With</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON__SHARED_WITH = eINSTANCE.getLesson_SharedWith();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.impl.HealthCheckImpl <em>Health Check</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.impl.HealthCheckImpl
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getHealthCheck()
		 * @generated
		 */
		EClass HEALTH_CHECK = eINSTANCE.getHealthCheck();

		/**
		 * The meta object literal for the '<em><b>Ratings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HEALTH_CHECK__RATINGS = eINSTANCE.getHealthCheck_Ratings();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.impl.ThemeRatingImpl <em>Theme Rating</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.impl.ThemeRatingImpl
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getThemeRating()
		 * @generated
		 */
		EClass THEME_RATING = eINSTANCE.getThemeRating();

		/**
		 * The meta object literal for the '<em><b>Theme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME_RATING__THEME = eINSTANCE.getThemeRating_Theme();

		/**
		 * The meta object literal for the '<em><b>Rating</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME_RATING__RATING = eINSTANCE.getThemeRating_Rating();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME_RATING__RATIONALE = eINSTANCE.getThemeRating_Rationale();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.impl.IcmAssessmentImpl <em>Icm Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.impl.IcmAssessmentImpl
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getIcmAssessment()
		 * @generated
		 */
		EClass ICM_ASSESSMENT = eINSTANCE.getIcmAssessment();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ICM_ASSESSMENT__LEVEL = eINSTANCE.getIcmAssessment_Level();

		/**
		 * The meta object literal for the '<em><b>Benefits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ICM_ASSESSMENT__BENEFITS = eINSTANCE.getIcmAssessment_Benefits();

		/**
		 * The meta object literal for the '<em><b>Service Improvements</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ICM_ASSESSMENT__SERVICE_IMPROVEMENTS = eINSTANCE.getIcmAssessment_ServiceImprovements();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ICM_ASSESSMENT__COST = eINSTANCE.getIcmAssessment_Cost();

		/**
		 * The meta object literal for the '<em><b>Risk</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ICM_ASSESSMENT__RISK = eINSTANCE.getIcmAssessment_Risk();

		/**
		 * The meta object literal for the '<em><b>Legal Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ICM_ASSESSMENT__LEGAL_BASIS = eINSTANCE.getIcmAssessment_LegalBasis();

		/**
		 * The meta object literal for the '<em><b>Provided By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ICM_ASSESSMENT__PROVIDED_BY = eINSTANCE.getIcmAssessment_ProvidedBy();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.RiskKind <em>Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.RiskKind
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getRiskKind()
		 * @generated
		 */
		EEnum RISK_KIND = eINSTANCE.getRiskKind();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.EntryStatus <em>Entry Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.EntryStatus
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getEntryStatus()
		 * @generated
		 */
		EEnum ENTRY_STATUS = eINSTANCE.getEntryStatus();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.LogTopic <em>Log Topic</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.LogTopic
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getLogTopic()
		 * @generated
		 */
		EEnum LOG_TOPIC = eINSTANCE.getLogTopic();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.BarrierKind <em>Barrier Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.BarrierKind
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getBarrierKind()
		 * @generated
		 */
		EEnum BARRIER_KIND = eINSTANCE.getBarrierKind();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.risk.SuccessTheme <em>Success Theme</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.risk.SuccessTheme
		 * @see org.allianceworkbench.model.risk.impl.RiskPackageImpl#getSuccessTheme()
		 * @generated
		 */
		EEnum SUCCESS_THEME = eINSTANCE.getSuccessTheme();

	}

} //RiskPackage
