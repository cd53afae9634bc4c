/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.fit;

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
 * Whether a venture fits: criteria of fit, drivers, principles and their assessment. Source: S2; S4 §4-6.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.fit.FitFactory
 * @model kind="package"
 * @generated
 */
public interface FitPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "fit";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.allianceworkbench.org/alliance/1/fit";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "fit";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	FitPackage eINSTANCE = org.allianceworkbench.model.fit.impl.FitPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.fit.impl.AssessmentImpl <em>Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.fit.impl.AssessmentImpl
	 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getAssessment()
	 * @generated
	 */
	int ASSESSMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ID = AlliancePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__NOTE = AlliancePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__REFERENCES = AlliancePackage.ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ACCEPTANCES = AlliancePackage.ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__RATIONALE = AlliancePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__EVIDENCE = AlliancePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Assessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ASSESSOR = AlliancePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__DATE = AlliancePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_FEATURE_COUNT = AlliancePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_OPERATION_COUNT = AlliancePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.fit.impl.FitAssessmentImpl <em>Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.fit.impl.FitAssessmentImpl
	 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getFitAssessment()
	 * @generated
	 */
	int FIT_ASSESSMENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT_ASSESSMENT__ID = ASSESSMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT_ASSESSMENT__NOTE = ASSESSMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT_ASSESSMENT__REFERENCES = ASSESSMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT_ASSESSMENT__ACCEPTANCES = ASSESSMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT_ASSESSMENT__RATIONALE = ASSESSMENT__RATIONALE;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT_ASSESSMENT__EVIDENCE = ASSESSMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Assessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT_ASSESSMENT__ASSESSOR = ASSESSMENT__ASSESSOR;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT_ASSESSMENT__DATE = ASSESSMENT__DATE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT_ASSESSMENT__KIND = ASSESSMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Partners</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT_ASSESSMENT__PARTNERS = ASSESSMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT_ASSESSMENT__VERDICT = ASSESSMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT_ASSESSMENT__SCORE = ASSESSMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT_ASSESSMENT_FEATURE_COUNT = ASSESSMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT_ASSESSMENT_OPERATION_COUNT = ASSESSMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.fit.impl.DriverImpl <em>Driver</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.fit.impl.DriverImpl
	 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getDriver()
	 * @generated
	 */
	int DRIVER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER__KIND = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER__CATEGORY = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Related Drivers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER__RELATED_DRIVERS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Driver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Driver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.fit.impl.DriverAssessmentImpl <em>Driver Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.fit.impl.DriverAssessmentImpl
	 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getDriverAssessment()
	 * @generated
	 */
	int DRIVER_ASSESSMENT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_ASSESSMENT__ID = ASSESSMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_ASSESSMENT__NOTE = ASSESSMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_ASSESSMENT__REFERENCES = ASSESSMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_ASSESSMENT__ACCEPTANCES = ASSESSMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_ASSESSMENT__RATIONALE = ASSESSMENT__RATIONALE;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_ASSESSMENT__EVIDENCE = ASSESSMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Assessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_ASSESSMENT__ASSESSOR = ASSESSMENT__ASSESSOR;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_ASSESSMENT__DATE = ASSESSMENT__DATE;

	/**
	 * The feature id for the '<em><b>Driver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_ASSESSMENT__DRIVER = ASSESSMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_ASSESSMENT__VERDICT = ASSESSMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Driver Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_ASSESSMENT_FEATURE_COUNT = ASSESSMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Driver Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_ASSESSMENT_OPERATION_COUNT = ASSESSMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.fit.impl.PrincipleImpl <em>Principle</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.fit.impl.PrincipleImpl
	 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getPrinciple()
	 * @generated
	 */
	int PRINCIPLE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE__CODE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Principle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Principle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.fit.impl.PrincipleAssessmentImpl <em>Principle Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.fit.impl.PrincipleAssessmentImpl
	 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getPrincipleAssessment()
	 * @generated
	 */
	int PRINCIPLE_ASSESSMENT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_ASSESSMENT__ID = ASSESSMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_ASSESSMENT__NOTE = ASSESSMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_ASSESSMENT__REFERENCES = ASSESSMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_ASSESSMENT__ACCEPTANCES = ASSESSMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_ASSESSMENT__RATIONALE = ASSESSMENT__RATIONALE;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_ASSESSMENT__EVIDENCE = ASSESSMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Assessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_ASSESSMENT__ASSESSOR = ASSESSMENT__ASSESSOR;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_ASSESSMENT__DATE = ASSESSMENT__DATE;

	/**
	 * The feature id for the '<em><b>Principle</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_ASSESSMENT__PRINCIPLE = ASSESSMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_ASSESSMENT__VERDICT = ASSESSMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Mitigation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_ASSESSMENT__MITIGATION = ASSESSMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Principle Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_ASSESSMENT_FEATURE_COUNT = ASSESSMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Principle Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_ASSESSMENT_OPERATION_COUNT = ASSESSMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.fit.FitKind <em>Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.fit.FitKind
	 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getFitKind()
	 * @generated
	 */
	int FIT_KIND = 6;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.fit.FitVerdict <em>Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.fit.FitVerdict
	 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getFitVerdict()
	 * @generated
	 */
	int FIT_VERDICT = 7;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.fit.DriverKind <em>Driver Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.fit.DriverKind
	 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getDriverKind()
	 * @generated
	 */
	int DRIVER_KIND = 8;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.fit.DriverCategory <em>Driver Category</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.fit.DriverCategory
	 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getDriverCategory()
	 * @generated
	 */
	int DRIVER_CATEGORY = 9;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.fit.DriverVerdict <em>Driver Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.fit.DriverVerdict
	 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getDriverVerdict()
	 * @generated
	 */
	int DRIVER_VERDICT = 10;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.fit.PrincipleVerdict <em>Principle Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.fit.PrincipleVerdict
	 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getPrincipleVerdict()
	 * @generated
	 */
	int PRINCIPLE_VERDICT = 11;


	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.fit.Assessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assessment</em>'.
	 * @see org.allianceworkbench.model.fit.Assessment
	 * @generated
	 */
	EClass getAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.fit.Assessment#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.allianceworkbench.model.fit.Assessment#getRationale()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Rationale();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.fit.Assessment#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.allianceworkbench.model.fit.Assessment#getEvidence()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Evidence();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.fit.Assessment#getAssessor <em>Assessor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Assessor</em>'.
	 * @see org.allianceworkbench.model.fit.Assessment#getAssessor()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Assessor();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.fit.Assessment#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.allianceworkbench.model.fit.Assessment#getDate()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Date();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.fit.FitAssessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assessment</em>'.
	 * @see org.allianceworkbench.model.fit.FitAssessment
	 * @generated
	 */
	EClass getFitAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.fit.FitAssessment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.allianceworkbench.model.fit.FitAssessment#getKind()
	 * @see #getFitAssessment()
	 * @generated
	 */
	EAttribute getFitAssessment_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.fit.FitAssessment#getPartners <em>Partners</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Partners</em>'.
	 * @see org.allianceworkbench.model.fit.FitAssessment#getPartners()
	 * @see #getFitAssessment()
	 * @generated
	 */
	EReference getFitAssessment_Partners();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.fit.FitAssessment#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.allianceworkbench.model.fit.FitAssessment#getVerdict()
	 * @see #getFitAssessment()
	 * @generated
	 */
	EAttribute getFitAssessment_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.fit.FitAssessment#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.allianceworkbench.model.fit.FitAssessment#getScore()
	 * @see #getFitAssessment()
	 * @generated
	 */
	EAttribute getFitAssessment_Score();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.fit.Driver <em>Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Driver</em>'.
	 * @see org.allianceworkbench.model.fit.Driver
	 * @generated
	 */
	EClass getDriver();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.fit.Driver#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.allianceworkbench.model.fit.Driver#getKind()
	 * @see #getDriver()
	 * @generated
	 */
	EAttribute getDriver_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.fit.Driver#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.allianceworkbench.model.fit.Driver#getCategory()
	 * @see #getDriver()
	 * @generated
	 */
	EAttribute getDriver_Category();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.fit.Driver#getRelatedDrivers <em>Related Drivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Related Drivers</em>'.
	 * @see org.allianceworkbench.model.fit.Driver#getRelatedDrivers()
	 * @see #getDriver()
	 * @generated
	 */
	EReference getDriver_RelatedDrivers();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.fit.DriverAssessment <em>Driver Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Driver Assessment</em>'.
	 * @see org.allianceworkbench.model.fit.DriverAssessment
	 * @generated
	 */
	EClass getDriverAssessment();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.fit.DriverAssessment#getDriver <em>Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Driver</em>'.
	 * @see org.allianceworkbench.model.fit.DriverAssessment#getDriver()
	 * @see #getDriverAssessment()
	 * @generated
	 */
	EReference getDriverAssessment_Driver();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.fit.DriverAssessment#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.allianceworkbench.model.fit.DriverAssessment#getVerdict()
	 * @see #getDriverAssessment()
	 * @generated
	 */
	EAttribute getDriverAssessment_Verdict();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.fit.Principle <em>Principle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Principle</em>'.
	 * @see org.allianceworkbench.model.fit.Principle
	 * @generated
	 */
	EClass getPrinciple();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.fit.Principle#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.allianceworkbench.model.fit.Principle#getCode()
	 * @see #getPrinciple()
	 * @generated
	 */
	EAttribute getPrinciple_Code();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.fit.PrincipleAssessment <em>Principle Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Principle Assessment</em>'.
	 * @see org.allianceworkbench.model.fit.PrincipleAssessment
	 * @generated
	 */
	EClass getPrincipleAssessment();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.fit.PrincipleAssessment#getPrinciple <em>Principle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Principle</em>'.
	 * @see org.allianceworkbench.model.fit.PrincipleAssessment#getPrinciple()
	 * @see #getPrincipleAssessment()
	 * @generated
	 */
	EReference getPrincipleAssessment_Principle();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.fit.PrincipleAssessment#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.allianceworkbench.model.fit.PrincipleAssessment#getVerdict()
	 * @see #getPrincipleAssessment()
	 * @generated
	 */
	EAttribute getPrincipleAssessment_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.fit.PrincipleAssessment#getMitigation <em>Mitigation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mitigation</em>'.
	 * @see org.allianceworkbench.model.fit.PrincipleAssessment#getMitigation()
	 * @see #getPrincipleAssessment()
	 * @generated
	 */
	EAttribute getPrincipleAssessment_Mitigation();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.fit.FitKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Kind</em>'.
	 * @see org.allianceworkbench.model.fit.FitKind
	 * @generated
	 */
	EEnum getFitKind();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.fit.FitVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Verdict</em>'.
	 * @see org.allianceworkbench.model.fit.FitVerdict
	 * @generated
	 */
	EEnum getFitVerdict();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.fit.DriverKind <em>Driver Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Driver Kind</em>'.
	 * @see org.allianceworkbench.model.fit.DriverKind
	 * @generated
	 */
	EEnum getDriverKind();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.fit.DriverCategory <em>Driver Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Driver Category</em>'.
	 * @see org.allianceworkbench.model.fit.DriverCategory
	 * @generated
	 */
	EEnum getDriverCategory();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.fit.DriverVerdict <em>Driver Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Driver Verdict</em>'.
	 * @see org.allianceworkbench.model.fit.DriverVerdict
	 * @generated
	 */
	EEnum getDriverVerdict();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.fit.PrincipleVerdict <em>Principle Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Principle Verdict</em>'.
	 * @see org.allianceworkbench.model.fit.PrincipleVerdict
	 * @generated
	 */
	EEnum getPrincipleVerdict();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	FitFactory getFitFactory();

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
		 * The meta object literal for the '{@link org.allianceworkbench.model.fit.impl.AssessmentImpl <em>Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.fit.impl.AssessmentImpl
		 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getAssessment()
		 * @generated
		 */
		EClass ASSESSMENT = eINSTANCE.getAssessment();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__RATIONALE = eINSTANCE.getAssessment_Rationale();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__EVIDENCE = eINSTANCE.getAssessment_Evidence();

		/**
		 * The meta object literal for the '<em><b>Assessor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__ASSESSOR = eINSTANCE.getAssessment_Assessor();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__DATE = eINSTANCE.getAssessment_Date();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.fit.impl.FitAssessmentImpl <em>Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.fit.impl.FitAssessmentImpl
		 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getFitAssessment()
		 * @generated
		 */
		EClass FIT_ASSESSMENT = eINSTANCE.getFitAssessment();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIT_ASSESSMENT__KIND = eINSTANCE.getFitAssessment_Kind();

		/**
		 * The meta object literal for the '<em><b>Partners</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIT_ASSESSMENT__PARTNERS = eINSTANCE.getFitAssessment_Partners();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIT_ASSESSMENT__VERDICT = eINSTANCE.getFitAssessment_Verdict();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIT_ASSESSMENT__SCORE = eINSTANCE.getFitAssessment_Score();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.fit.impl.DriverImpl <em>Driver</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.fit.impl.DriverImpl
		 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getDriver()
		 * @generated
		 */
		EClass DRIVER = eINSTANCE.getDriver();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIVER__KIND = eINSTANCE.getDriver_Kind();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIVER__CATEGORY = eINSTANCE.getDriver_Category();

		/**
		 * The meta object literal for the '<em><b>Related Drivers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DRIVER__RELATED_DRIVERS = eINSTANCE.getDriver_RelatedDrivers();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.fit.impl.DriverAssessmentImpl <em>Driver Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.fit.impl.DriverAssessmentImpl
		 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getDriverAssessment()
		 * @generated
		 */
		EClass DRIVER_ASSESSMENT = eINSTANCE.getDriverAssessment();

		/**
		 * The meta object literal for the '<em><b>Driver</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DRIVER_ASSESSMENT__DRIVER = eINSTANCE.getDriverAssessment_Driver();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIVER_ASSESSMENT__VERDICT = eINSTANCE.getDriverAssessment_Verdict();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.fit.impl.PrincipleImpl <em>Principle</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.fit.impl.PrincipleImpl
		 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getPrinciple()
		 * @generated
		 */
		EClass PRINCIPLE = eINSTANCE.getPrinciple();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINCIPLE__CODE = eINSTANCE.getPrinciple_Code();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.fit.impl.PrincipleAssessmentImpl <em>Principle Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.fit.impl.PrincipleAssessmentImpl
		 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getPrincipleAssessment()
		 * @generated
		 */
		EClass PRINCIPLE_ASSESSMENT = eINSTANCE.getPrincipleAssessment();

		/**
		 * The meta object literal for the '<em><b>Principle</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRINCIPLE_ASSESSMENT__PRINCIPLE = eINSTANCE.getPrincipleAssessment_Principle();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINCIPLE_ASSESSMENT__VERDICT = eINSTANCE.getPrincipleAssessment_Verdict();

		/**
		 * The meta object literal for the '<em><b>Mitigation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINCIPLE_ASSESSMENT__MITIGATION = eINSTANCE.getPrincipleAssessment_Mitigation();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.fit.FitKind <em>Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.fit.FitKind
		 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getFitKind()
		 * @generated
		 */
		EEnum FIT_KIND = eINSTANCE.getFitKind();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.fit.FitVerdict <em>Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.fit.FitVerdict
		 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getFitVerdict()
		 * @generated
		 */
		EEnum FIT_VERDICT = eINSTANCE.getFitVerdict();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.fit.DriverKind <em>Driver Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.fit.DriverKind
		 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getDriverKind()
		 * @generated
		 */
		EEnum DRIVER_KIND = eINSTANCE.getDriverKind();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.fit.DriverCategory <em>Driver Category</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.fit.DriverCategory
		 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getDriverCategory()
		 * @generated
		 */
		EEnum DRIVER_CATEGORY = eINSTANCE.getDriverCategory();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.fit.DriverVerdict <em>Driver Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.fit.DriverVerdict
		 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getDriverVerdict()
		 * @generated
		 */
		EEnum DRIVER_VERDICT = eINSTANCE.getDriverVerdict();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.fit.PrincipleVerdict <em>Principle Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.fit.PrincipleVerdict
		 * @see org.allianceworkbench.model.fit.impl.FitPackageImpl#getPrincipleVerdict()
		 * @generated
		 */
		EEnum PRINCIPLE_VERDICT = eINSTANCE.getPrincipleVerdict();

	}

} //FitPackage
