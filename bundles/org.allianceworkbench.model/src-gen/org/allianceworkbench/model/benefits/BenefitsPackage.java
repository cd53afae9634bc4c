/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;

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
 * Benefits maps, profiles, measures, realisation plans and reviews. Source: S0; S3; S4; MSP.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.benefits.BenefitsFactory
 * @model kind="package"
 * @generated
 */
public interface BenefitsPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "benefits";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.allianceworkbench.org/alliance/1/benefits";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "benefits";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	BenefitsPackage eINSTANCE = org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.BenefitsMapImpl <em>Map</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsMapImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBenefitsMap()
	 * @generated
	 */
	int BENEFITS_MAP = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MAP__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MAP__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MAP__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MAP__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MAP__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MAP__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MAP__STYLE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Stated Key Benefits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MAP__STATED_KEY_BENEFITS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Collaborations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MAP__COLLABORATIONS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Programme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MAP__PROGRAMME = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MAP__NODES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MAP__LINKS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Map</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MAP_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Map</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MAP_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.BenefitsNodeImpl <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsNodeImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBenefitsNode()
	 * @generated
	 */
	int BENEFITS_NODE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_NODE__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_NODE__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_NODE__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_NODE__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_NODE__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_NODE__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Map</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_NODE__MAP = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_NODE__CODE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_NODE__OWNER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Business Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_NODE__BUSINESS_AREA = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_NODE__WEIGHT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_NODE__RAG = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_NODE__MEASURES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_NODE__OUTGOING = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_NODE__INCOMING = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Aligned From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_NODE__ALIGNED_FROM = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_NODE_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_NODE_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.OutputImpl <em>Output</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.OutputImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getOutput()
	 * @generated
	 */
	int OUTPUT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__ID = BENEFITS_NODE__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__NOTE = BENEFITS_NODE__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__REFERENCES = BENEFITS_NODE__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__ACCEPTANCES = BENEFITS_NODE__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__NAME = BENEFITS_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__DESCRIPTION = BENEFITS_NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Map</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__MAP = BENEFITS_NODE__MAP;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__CODE = BENEFITS_NODE__CODE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__OWNER = BENEFITS_NODE__OWNER;

	/**
	 * The feature id for the '<em><b>Business Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__BUSINESS_AREA = BENEFITS_NODE__BUSINESS_AREA;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__WEIGHT = BENEFITS_NODE__WEIGHT;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__RAG = BENEFITS_NODE__RAG;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__MEASURES = BENEFITS_NODE__MEASURES;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__OUTGOING = BENEFITS_NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__INCOMING = BENEFITS_NODE__INCOMING;

	/**
	 * The feature id for the '<em><b>Aligned From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__ALIGNED_FROM = BENEFITS_NODE__ALIGNED_FROM;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT__DUE = BENEFITS_NODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Output</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_FEATURE_COUNT = BENEFITS_NODE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Output</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_OPERATION_COUNT = BENEFITS_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.EnablerImpl <em>Enabler</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.EnablerImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getEnabler()
	 * @generated
	 */
	int ENABLER = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER__ID = BENEFITS_NODE__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER__NOTE = BENEFITS_NODE__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER__REFERENCES = BENEFITS_NODE__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER__ACCEPTANCES = BENEFITS_NODE__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER__NAME = BENEFITS_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER__DESCRIPTION = BENEFITS_NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Map</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER__MAP = BENEFITS_NODE__MAP;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER__CODE = BENEFITS_NODE__CODE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER__OWNER = BENEFITS_NODE__OWNER;

	/**
	 * The feature id for the '<em><b>Business Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER__BUSINESS_AREA = BENEFITS_NODE__BUSINESS_AREA;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER__WEIGHT = BENEFITS_NODE__WEIGHT;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER__RAG = BENEFITS_NODE__RAG;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER__MEASURES = BENEFITS_NODE__MEASURES;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER__OUTGOING = BENEFITS_NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER__INCOMING = BENEFITS_NODE__INCOMING;

	/**
	 * The feature id for the '<em><b>Aligned From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER__ALIGNED_FROM = BENEFITS_NODE__ALIGNED_FROM;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER__DUE = BENEFITS_NODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Enabler</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER_FEATURE_COUNT = BENEFITS_NODE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Enabler</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLER_OPERATION_COUNT = BENEFITS_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.CapabilityImpl <em>Capability</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.CapabilityImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getCapability()
	 * @generated
	 */
	int CAPABILITY = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__ID = BENEFITS_NODE__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__NOTE = BENEFITS_NODE__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__REFERENCES = BENEFITS_NODE__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__ACCEPTANCES = BENEFITS_NODE__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__NAME = BENEFITS_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__DESCRIPTION = BENEFITS_NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Map</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__MAP = BENEFITS_NODE__MAP;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__CODE = BENEFITS_NODE__CODE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__OWNER = BENEFITS_NODE__OWNER;

	/**
	 * The feature id for the '<em><b>Business Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__BUSINESS_AREA = BENEFITS_NODE__BUSINESS_AREA;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__WEIGHT = BENEFITS_NODE__WEIGHT;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__RAG = BENEFITS_NODE__RAG;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__MEASURES = BENEFITS_NODE__MEASURES;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__OUTGOING = BENEFITS_NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__INCOMING = BENEFITS_NODE__INCOMING;

	/**
	 * The feature id for the '<em><b>Aligned From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__ALIGNED_FROM = BENEFITS_NODE__ALIGNED_FROM;

	/**
	 * The number of structural features of the '<em>Capability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_FEATURE_COUNT = BENEFITS_NODE_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Capability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_OPERATION_COUNT = BENEFITS_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.BusinessChangeImpl <em>Business Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.BusinessChangeImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBusinessChange()
	 * @generated
	 */
	int BUSINESS_CHANGE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__ID = BENEFITS_NODE__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__NOTE = BENEFITS_NODE__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__REFERENCES = BENEFITS_NODE__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__ACCEPTANCES = BENEFITS_NODE__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__NAME = BENEFITS_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__DESCRIPTION = BENEFITS_NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Map</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__MAP = BENEFITS_NODE__MAP;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__CODE = BENEFITS_NODE__CODE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__OWNER = BENEFITS_NODE__OWNER;

	/**
	 * The feature id for the '<em><b>Business Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__BUSINESS_AREA = BENEFITS_NODE__BUSINESS_AREA;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__WEIGHT = BENEFITS_NODE__WEIGHT;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__RAG = BENEFITS_NODE__RAG;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__MEASURES = BENEFITS_NODE__MEASURES;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__OUTGOING = BENEFITS_NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__INCOMING = BENEFITS_NODE__INCOMING;

	/**
	 * The feature id for the '<em><b>Aligned From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__ALIGNED_FROM = BENEFITS_NODE__ALIGNED_FROM;

	/**
	 * The feature id for the '<em><b>Change Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__CHANGE_TYPE = BENEFITS_NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Change Manager</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__CHANGE_MANAGER = BENEFITS_NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE__DUE = BENEFITS_NODE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Business Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE_FEATURE_COUNT = BENEFITS_NODE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Business Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_CHANGE_OPERATION_COUNT = BENEFITS_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.OutcomeImpl <em>Outcome</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.OutcomeImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getOutcome()
	 * @generated
	 */
	int OUTCOME = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__ID = BENEFITS_NODE__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__NOTE = BENEFITS_NODE__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__REFERENCES = BENEFITS_NODE__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__ACCEPTANCES = BENEFITS_NODE__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__NAME = BENEFITS_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__DESCRIPTION = BENEFITS_NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Map</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__MAP = BENEFITS_NODE__MAP;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__CODE = BENEFITS_NODE__CODE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__OWNER = BENEFITS_NODE__OWNER;

	/**
	 * The feature id for the '<em><b>Business Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__BUSINESS_AREA = BENEFITS_NODE__BUSINESS_AREA;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__WEIGHT = BENEFITS_NODE__WEIGHT;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__RAG = BENEFITS_NODE__RAG;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__MEASURES = BENEFITS_NODE__MEASURES;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__OUTGOING = BENEFITS_NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__INCOMING = BENEFITS_NODE__INCOMING;

	/**
	 * The feature id for the '<em><b>Aligned From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__ALIGNED_FROM = BENEFITS_NODE__ALIGNED_FROM;

	/**
	 * The number of structural features of the '<em>Outcome</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_FEATURE_COUNT = BENEFITS_NODE_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Outcome</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_OPERATION_COUNT = BENEFITS_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.ProblemImpl <em>Problem</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.ProblemImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getProblem()
	 * @generated
	 */
	int PROBLEM = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__ID = BENEFITS_NODE__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__NOTE = BENEFITS_NODE__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__REFERENCES = BENEFITS_NODE__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__ACCEPTANCES = BENEFITS_NODE__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__NAME = BENEFITS_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__DESCRIPTION = BENEFITS_NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Map</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__MAP = BENEFITS_NODE__MAP;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__CODE = BENEFITS_NODE__CODE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__OWNER = BENEFITS_NODE__OWNER;

	/**
	 * The feature id for the '<em><b>Business Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__BUSINESS_AREA = BENEFITS_NODE__BUSINESS_AREA;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__WEIGHT = BENEFITS_NODE__WEIGHT;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__RAG = BENEFITS_NODE__RAG;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__MEASURES = BENEFITS_NODE__MEASURES;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__OUTGOING = BENEFITS_NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__INCOMING = BENEFITS_NODE__INCOMING;

	/**
	 * The feature id for the '<em><b>Aligned From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__ALIGNED_FROM = BENEFITS_NODE__ALIGNED_FROM;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__CAUSE = BENEFITS_NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__EFFECT = BENEFITS_NODE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM_FEATURE_COUNT = BENEFITS_NODE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM_OPERATION_COUNT = BENEFITS_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.StrategicResponseImpl <em>Strategic Response</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.StrategicResponseImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getStrategicResponse()
	 * @generated
	 */
	int STRATEGIC_RESPONSE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_RESPONSE__ID = BENEFITS_NODE__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_RESPONSE__NOTE = BENEFITS_NODE__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_RESPONSE__REFERENCES = BENEFITS_NODE__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_RESPONSE__ACCEPTANCES = BENEFITS_NODE__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_RESPONSE__NAME = BENEFITS_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_RESPONSE__DESCRIPTION = BENEFITS_NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Map</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_RESPONSE__MAP = BENEFITS_NODE__MAP;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_RESPONSE__CODE = BENEFITS_NODE__CODE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_RESPONSE__OWNER = BENEFITS_NODE__OWNER;

	/**
	 * The feature id for the '<em><b>Business Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_RESPONSE__BUSINESS_AREA = BENEFITS_NODE__BUSINESS_AREA;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_RESPONSE__WEIGHT = BENEFITS_NODE__WEIGHT;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_RESPONSE__RAG = BENEFITS_NODE__RAG;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_RESPONSE__MEASURES = BENEFITS_NODE__MEASURES;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_RESPONSE__OUTGOING = BENEFITS_NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_RESPONSE__INCOMING = BENEFITS_NODE__INCOMING;

	/**
	 * The feature id for the '<em><b>Aligned From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_RESPONSE__ALIGNED_FROM = BENEFITS_NODE__ALIGNED_FROM;

	/**
	 * The number of structural features of the '<em>Strategic Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_RESPONSE_FEATURE_COUNT = BENEFITS_NODE_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Strategic Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_RESPONSE_OPERATION_COUNT = BENEFITS_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.ObjectiveImpl <em>Objective</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.ObjectiveImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getObjective()
	 * @generated
	 */
	int OBJECTIVE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__ID = BENEFITS_NODE__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__NOTE = BENEFITS_NODE__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__REFERENCES = BENEFITS_NODE__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__ACCEPTANCES = BENEFITS_NODE__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__NAME = BENEFITS_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__DESCRIPTION = BENEFITS_NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Map</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__MAP = BENEFITS_NODE__MAP;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__CODE = BENEFITS_NODE__CODE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__OWNER = BENEFITS_NODE__OWNER;

	/**
	 * The feature id for the '<em><b>Business Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__BUSINESS_AREA = BENEFITS_NODE__BUSINESS_AREA;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__WEIGHT = BENEFITS_NODE__WEIGHT;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__RAG = BENEFITS_NODE__RAG;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__MEASURES = BENEFITS_NODE__MEASURES;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__OUTGOING = BENEFITS_NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__INCOMING = BENEFITS_NODE__INCOMING;

	/**
	 * The feature id for the '<em><b>Aligned From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__ALIGNED_FROM = BENEFITS_NODE__ALIGNED_FROM;

	/**
	 * The feature id for the '<em><b>Orientation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__ORIENTATION = BENEFITS_NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Drivers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__DRIVERS = BENEFITS_NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__PRIORITY = BENEFITS_NODE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Objective</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_FEATURE_COUNT = BENEFITS_NODE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Objective</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_OPERATION_COUNT = BENEFITS_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.AimImpl <em>Aim</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.AimImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getAim()
	 * @generated
	 */
	int AIM = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__ID = OBJECTIVE__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__NOTE = OBJECTIVE__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__REFERENCES = OBJECTIVE__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__ACCEPTANCES = OBJECTIVE__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__NAME = OBJECTIVE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__DESCRIPTION = OBJECTIVE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Map</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__MAP = OBJECTIVE__MAP;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__CODE = OBJECTIVE__CODE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__OWNER = OBJECTIVE__OWNER;

	/**
	 * The feature id for the '<em><b>Business Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__BUSINESS_AREA = OBJECTIVE__BUSINESS_AREA;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__WEIGHT = OBJECTIVE__WEIGHT;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__RAG = OBJECTIVE__RAG;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__MEASURES = OBJECTIVE__MEASURES;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__OUTGOING = OBJECTIVE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__INCOMING = OBJECTIVE__INCOMING;

	/**
	 * The feature id for the '<em><b>Aligned From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__ALIGNED_FROM = OBJECTIVE__ALIGNED_FROM;

	/**
	 * The feature id for the '<em><b>Orientation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__ORIENTATION = OBJECTIVE__ORIENTATION;

	/**
	 * The feature id for the '<em><b>Drivers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__DRIVERS = OBJECTIVE__DRIVERS;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM__PRIORITY = OBJECTIVE__PRIORITY;

	/**
	 * The number of structural features of the '<em>Aim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM_FEATURE_COUNT = OBJECTIVE_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Aim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AIM_OPERATION_COUNT = OBJECTIVE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.EffectImpl <em>Effect</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.EffectImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getEffect()
	 * @generated
	 */
	int EFFECT = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__ID = BENEFITS_NODE__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__NOTE = BENEFITS_NODE__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__REFERENCES = BENEFITS_NODE__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__ACCEPTANCES = BENEFITS_NODE__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__NAME = BENEFITS_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__DESCRIPTION = BENEFITS_NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Map</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__MAP = BENEFITS_NODE__MAP;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__CODE = BENEFITS_NODE__CODE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__OWNER = BENEFITS_NODE__OWNER;

	/**
	 * The feature id for the '<em><b>Business Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__BUSINESS_AREA = BENEFITS_NODE__BUSINESS_AREA;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__WEIGHT = BENEFITS_NODE__WEIGHT;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__RAG = BENEFITS_NODE__RAG;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__MEASURES = BENEFITS_NODE__MEASURES;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__OUTGOING = BENEFITS_NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__INCOMING = BENEFITS_NODE__INCOMING;

	/**
	 * The feature id for the '<em><b>Aligned From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__ALIGNED_FROM = BENEFITS_NODE__ALIGNED_FROM;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__CATEGORY = BENEFITS_NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cash Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__CASH_CLASS = BENEFITS_NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cashable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__CASHABLE = BENEFITS_NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Budget Reduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__BUDGET_REDUCTION = BENEFITS_NODE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Savings Mechanism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__SAVINGS_MECHANISM = BENEFITS_NODE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__LEVEL = BENEFITS_NODE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Explicitness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__EXPLICITNESS = BENEFITS_NODE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__STATUS = BENEFITS_NODE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__START_DATE = BENEFITS_NODE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__END_DATE = BENEFITS_NODE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Annual Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__ANNUAL_VALUE = BENEFITS_NODE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__CONFIDENCE = BENEFITS_NODE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Attribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__ATTRIBUTION = BENEFITS_NODE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Aligned To</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__ALIGNED_TO = BENEFITS_NODE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Beneficiaries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__BENEFICIARIES = BENEFITS_NODE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Tracked By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__TRACKED_BY = BENEFITS_NODE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Sustaining Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__SUSTAINING_OWNER = BENEFITS_NODE_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Profile</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__PROFILE = BENEFITS_NODE_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Effect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_FEATURE_COUNT = BENEFITS_NODE_FEATURE_COUNT + 18;

	/**
	 * The number of operations of the '<em>Effect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_OPERATION_COUNT = BENEFITS_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.IntermediateBenefitImpl <em>Intermediate Benefit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.IntermediateBenefitImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getIntermediateBenefit()
	 * @generated
	 */
	int INTERMEDIATE_BENEFIT = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__ID = EFFECT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__NOTE = EFFECT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__REFERENCES = EFFECT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__ACCEPTANCES = EFFECT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__NAME = EFFECT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__DESCRIPTION = EFFECT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Map</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__MAP = EFFECT__MAP;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__CODE = EFFECT__CODE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__OWNER = EFFECT__OWNER;

	/**
	 * The feature id for the '<em><b>Business Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__BUSINESS_AREA = EFFECT__BUSINESS_AREA;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__WEIGHT = EFFECT__WEIGHT;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__RAG = EFFECT__RAG;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__MEASURES = EFFECT__MEASURES;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__OUTGOING = EFFECT__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__INCOMING = EFFECT__INCOMING;

	/**
	 * The feature id for the '<em><b>Aligned From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__ALIGNED_FROM = EFFECT__ALIGNED_FROM;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__CATEGORY = EFFECT__CATEGORY;

	/**
	 * The feature id for the '<em><b>Cash Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__CASH_CLASS = EFFECT__CASH_CLASS;

	/**
	 * The feature id for the '<em><b>Cashable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__CASHABLE = EFFECT__CASHABLE;

	/**
	 * The feature id for the '<em><b>Budget Reduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__BUDGET_REDUCTION = EFFECT__BUDGET_REDUCTION;

	/**
	 * The feature id for the '<em><b>Savings Mechanism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__SAVINGS_MECHANISM = EFFECT__SAVINGS_MECHANISM;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__LEVEL = EFFECT__LEVEL;

	/**
	 * The feature id for the '<em><b>Explicitness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__EXPLICITNESS = EFFECT__EXPLICITNESS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__STATUS = EFFECT__STATUS;

	/**
	 * The feature id for the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__START_DATE = EFFECT__START_DATE;

	/**
	 * The feature id for the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__END_DATE = EFFECT__END_DATE;

	/**
	 * The feature id for the '<em><b>Annual Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__ANNUAL_VALUE = EFFECT__ANNUAL_VALUE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__CONFIDENCE = EFFECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Attribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__ATTRIBUTION = EFFECT__ATTRIBUTION;

	/**
	 * The feature id for the '<em><b>Aligned To</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__ALIGNED_TO = EFFECT__ALIGNED_TO;

	/**
	 * The feature id for the '<em><b>Beneficiaries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__BENEFICIARIES = EFFECT__BENEFICIARIES;

	/**
	 * The feature id for the '<em><b>Tracked By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__TRACKED_BY = EFFECT__TRACKED_BY;

	/**
	 * The feature id for the '<em><b>Sustaining Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__SUSTAINING_OWNER = EFFECT__SUSTAINING_OWNER;

	/**
	 * The feature id for the '<em><b>Profile</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT__PROFILE = EFFECT__PROFILE;

	/**
	 * The number of structural features of the '<em>Intermediate Benefit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT_FEATURE_COUNT = EFFECT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Intermediate Benefit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERMEDIATE_BENEFIT_OPERATION_COUNT = EFFECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.BenefitImpl <em>Benefit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.BenefitImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBenefit()
	 * @generated
	 */
	int BENEFIT = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__ID = EFFECT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__NOTE = EFFECT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__REFERENCES = EFFECT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__ACCEPTANCES = EFFECT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__NAME = EFFECT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__DESCRIPTION = EFFECT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Map</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__MAP = EFFECT__MAP;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__CODE = EFFECT__CODE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__OWNER = EFFECT__OWNER;

	/**
	 * The feature id for the '<em><b>Business Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__BUSINESS_AREA = EFFECT__BUSINESS_AREA;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__WEIGHT = EFFECT__WEIGHT;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__RAG = EFFECT__RAG;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__MEASURES = EFFECT__MEASURES;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__OUTGOING = EFFECT__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__INCOMING = EFFECT__INCOMING;

	/**
	 * The feature id for the '<em><b>Aligned From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__ALIGNED_FROM = EFFECT__ALIGNED_FROM;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__CATEGORY = EFFECT__CATEGORY;

	/**
	 * The feature id for the '<em><b>Cash Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__CASH_CLASS = EFFECT__CASH_CLASS;

	/**
	 * The feature id for the '<em><b>Cashable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__CASHABLE = EFFECT__CASHABLE;

	/**
	 * The feature id for the '<em><b>Budget Reduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__BUDGET_REDUCTION = EFFECT__BUDGET_REDUCTION;

	/**
	 * The feature id for the '<em><b>Savings Mechanism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__SAVINGS_MECHANISM = EFFECT__SAVINGS_MECHANISM;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__LEVEL = EFFECT__LEVEL;

	/**
	 * The feature id for the '<em><b>Explicitness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__EXPLICITNESS = EFFECT__EXPLICITNESS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__STATUS = EFFECT__STATUS;

	/**
	 * The feature id for the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__START_DATE = EFFECT__START_DATE;

	/**
	 * The feature id for the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__END_DATE = EFFECT__END_DATE;

	/**
	 * The feature id for the '<em><b>Annual Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__ANNUAL_VALUE = EFFECT__ANNUAL_VALUE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__CONFIDENCE = EFFECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Attribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__ATTRIBUTION = EFFECT__ATTRIBUTION;

	/**
	 * The feature id for the '<em><b>Aligned To</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__ALIGNED_TO = EFFECT__ALIGNED_TO;

	/**
	 * The feature id for the '<em><b>Beneficiaries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__BENEFICIARIES = EFFECT__BENEFICIARIES;

	/**
	 * The feature id for the '<em><b>Tracked By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__TRACKED_BY = EFFECT__TRACKED_BY;

	/**
	 * The feature id for the '<em><b>Sustaining Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__SUSTAINING_OWNER = EFFECT__SUSTAINING_OWNER;

	/**
	 * The feature id for the '<em><b>Profile</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__PROFILE = EFFECT__PROFILE;

	/**
	 * The feature id for the '<em><b>Key Benefit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__KEY_BENEFIT = EFFECT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Benefit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_FEATURE_COUNT = EFFECT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Benefit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_OPERATION_COUNT = EFFECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.DisbenefitImpl <em>Disbenefit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.DisbenefitImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getDisbenefit()
	 * @generated
	 */
	int DISBENEFIT = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__ID = EFFECT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__NOTE = EFFECT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__REFERENCES = EFFECT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__ACCEPTANCES = EFFECT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__NAME = EFFECT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__DESCRIPTION = EFFECT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Map</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__MAP = EFFECT__MAP;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__CODE = EFFECT__CODE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__OWNER = EFFECT__OWNER;

	/**
	 * The feature id for the '<em><b>Business Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__BUSINESS_AREA = EFFECT__BUSINESS_AREA;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__WEIGHT = EFFECT__WEIGHT;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__RAG = EFFECT__RAG;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__MEASURES = EFFECT__MEASURES;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__OUTGOING = EFFECT__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__INCOMING = EFFECT__INCOMING;

	/**
	 * The feature id for the '<em><b>Aligned From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__ALIGNED_FROM = EFFECT__ALIGNED_FROM;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__CATEGORY = EFFECT__CATEGORY;

	/**
	 * The feature id for the '<em><b>Cash Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__CASH_CLASS = EFFECT__CASH_CLASS;

	/**
	 * The feature id for the '<em><b>Cashable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__CASHABLE = EFFECT__CASHABLE;

	/**
	 * The feature id for the '<em><b>Budget Reduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__BUDGET_REDUCTION = EFFECT__BUDGET_REDUCTION;

	/**
	 * The feature id for the '<em><b>Savings Mechanism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__SAVINGS_MECHANISM = EFFECT__SAVINGS_MECHANISM;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__LEVEL = EFFECT__LEVEL;

	/**
	 * The feature id for the '<em><b>Explicitness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__EXPLICITNESS = EFFECT__EXPLICITNESS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__STATUS = EFFECT__STATUS;

	/**
	 * The feature id for the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__START_DATE = EFFECT__START_DATE;

	/**
	 * The feature id for the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__END_DATE = EFFECT__END_DATE;

	/**
	 * The feature id for the '<em><b>Annual Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__ANNUAL_VALUE = EFFECT__ANNUAL_VALUE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__CONFIDENCE = EFFECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Attribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__ATTRIBUTION = EFFECT__ATTRIBUTION;

	/**
	 * The feature id for the '<em><b>Aligned To</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__ALIGNED_TO = EFFECT__ALIGNED_TO;

	/**
	 * The feature id for the '<em><b>Beneficiaries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__BENEFICIARIES = EFFECT__BENEFICIARIES;

	/**
	 * The feature id for the '<em><b>Tracked By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__TRACKED_BY = EFFECT__TRACKED_BY;

	/**
	 * The feature id for the '<em><b>Sustaining Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__SUSTAINING_OWNER = EFFECT__SUSTAINING_OWNER;

	/**
	 * The feature id for the '<em><b>Profile</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__PROFILE = EFFECT__PROFILE;

	/**
	 * The feature id for the '<em><b>Mitigation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT__MITIGATION = EFFECT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Disbenefit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT_FEATURE_COUNT = EFFECT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Disbenefit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISBENEFIT_OPERATION_COUNT = EFFECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.SideEffectImpl <em>Side Effect</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.SideEffectImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getSideEffect()
	 * @generated
	 */
	int SIDE_EFFECT = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__ID = EFFECT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__NOTE = EFFECT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__REFERENCES = EFFECT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__ACCEPTANCES = EFFECT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__NAME = EFFECT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__DESCRIPTION = EFFECT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Map</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__MAP = EFFECT__MAP;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__CODE = EFFECT__CODE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__OWNER = EFFECT__OWNER;

	/**
	 * The feature id for the '<em><b>Business Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__BUSINESS_AREA = EFFECT__BUSINESS_AREA;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__WEIGHT = EFFECT__WEIGHT;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__RAG = EFFECT__RAG;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__MEASURES = EFFECT__MEASURES;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__OUTGOING = EFFECT__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__INCOMING = EFFECT__INCOMING;

	/**
	 * The feature id for the '<em><b>Aligned From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__ALIGNED_FROM = EFFECT__ALIGNED_FROM;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__CATEGORY = EFFECT__CATEGORY;

	/**
	 * The feature id for the '<em><b>Cash Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__CASH_CLASS = EFFECT__CASH_CLASS;

	/**
	 * The feature id for the '<em><b>Cashable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__CASHABLE = EFFECT__CASHABLE;

	/**
	 * The feature id for the '<em><b>Budget Reduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__BUDGET_REDUCTION = EFFECT__BUDGET_REDUCTION;

	/**
	 * The feature id for the '<em><b>Savings Mechanism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__SAVINGS_MECHANISM = EFFECT__SAVINGS_MECHANISM;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__LEVEL = EFFECT__LEVEL;

	/**
	 * The feature id for the '<em><b>Explicitness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__EXPLICITNESS = EFFECT__EXPLICITNESS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__STATUS = EFFECT__STATUS;

	/**
	 * The feature id for the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__START_DATE = EFFECT__START_DATE;

	/**
	 * The feature id for the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__END_DATE = EFFECT__END_DATE;

	/**
	 * The feature id for the '<em><b>Annual Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__ANNUAL_VALUE = EFFECT__ANNUAL_VALUE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__CONFIDENCE = EFFECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Attribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__ATTRIBUTION = EFFECT__ATTRIBUTION;

	/**
	 * The feature id for the '<em><b>Aligned To</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__ALIGNED_TO = EFFECT__ALIGNED_TO;

	/**
	 * The feature id for the '<em><b>Beneficiaries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__BENEFICIARIES = EFFECT__BENEFICIARIES;

	/**
	 * The feature id for the '<em><b>Tracked By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__TRACKED_BY = EFFECT__TRACKED_BY;

	/**
	 * The feature id for the '<em><b>Sustaining Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__SUSTAINING_OWNER = EFFECT__SUSTAINING_OWNER;

	/**
	 * The feature id for the '<em><b>Profile</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT__PROFILE = EFFECT__PROFILE;

	/**
	 * The number of structural features of the '<em>Side Effect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT_FEATURE_COUNT = EFFECT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Side Effect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_EFFECT_OPERATION_COUNT = EFFECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.BenefitLinkImpl <em>Benefit Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.BenefitLinkImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBenefitLink()
	 * @generated
	 */
	int BENEFIT_LINK = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_LINK__ID = AlliancePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_LINK__NOTE = AlliancePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_LINK__REFERENCES = AlliancePackage.ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_LINK__ACCEPTANCES = AlliancePackage.ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Map</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_LINK__MAP = AlliancePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_LINK__SOURCE = AlliancePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_LINK__TARGET = AlliancePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_LINK__WEIGHT = AlliancePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sign</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_LINK__SIGN = AlliancePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_LINK__FEEDBACK = AlliancePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_LINK__RATIONALE = AlliancePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_LINK__EVIDENCE = AlliancePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>External Factors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_LINK__EXTERNAL_FACTORS = AlliancePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Assumptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_LINK__ASSUMPTIONS = AlliancePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Benefit Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_LINK_FEATURE_COUNT = AlliancePackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Benefit Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_LINK_OPERATION_COUNT = AlliancePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.AssumptionImpl <em>Assumption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.AssumptionImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getAssumption()
	 * @generated
	 */
	int ASSUMPTION = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__EVIDENCE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__CONFIRMED = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Assumption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Assumption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl <em>Benefit Profile</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.BenefitProfileImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBenefitProfile()
	 * @generated
	 */
	int BENEFIT_PROFILE = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__ID = AlliancePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__NOTE = AlliancePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__REFERENCES = AlliancePackage.ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__ACCEPTANCES = AlliancePackage.ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__EFFECT = AlliancePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Identified In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__IDENTIFIED_IN = AlliancePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Observation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__OBSERVATION = AlliancePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Attribution Test</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__ATTRIBUTION_TEST = AlliancePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Measurement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__MEASUREMENT = AlliancePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Dependencies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__DEPENDENCIES = AlliancePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Critical Success Factors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__CRITICAL_SUCCESS_FACTORS = AlliancePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Business Change Manager</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__BUSINESS_CHANGE_MANAGER = AlliancePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Tracking Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__TRACKING_METHOD = AlliancePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Tracking Interval Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__TRACKING_INTERVAL_MONTHS = AlliancePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Review Dates</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__REVIEW_DATES = AlliancePackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Costs To Realise</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__COSTS_TO_REALISE = AlliancePackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__RISKS = AlliancePackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Assumptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__ASSUMPTIONS = AlliancePackage.ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Signed Off By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__SIGNED_OFF_BY = AlliancePackage.ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Signed Off Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__SIGNED_OFF_DATE = AlliancePackage.ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__EXTERNAL_ID = AlliancePackage.ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Realisation Plan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__REALISATION_PLAN = AlliancePackage.ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Post Implementation Review</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE__POST_IMPLEMENTATION_REVIEW = AlliancePackage.ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Benefit Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE_FEATURE_COUNT = AlliancePackage.ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The number of operations of the '<em>Benefit Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PROFILE_OPERATION_COUNT = AlliancePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.MeasureImpl <em>Measure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.MeasureImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getMeasure()
	 * @generated
	 */
	int MEASURE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__UNIT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Financial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__FINANCIAL = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Price Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__PRICE_BASIS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Price Base Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__PRICE_BASE_YEAR = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__DIRECTION = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__BASELINE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Baseline Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__BASELINE_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__TARGET = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Target Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__TARGET_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Interval Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__INTERVAL_MONTHS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Cumulative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__CUMULATIVE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Data Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__DATA_SOURCE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Collector</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__COLLECTOR = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__PLAN = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Forecast</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__FORECAST = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Actual</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__ACTUAL = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The number of operations of the '<em>Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.SeriesPointImpl <em>Series Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.SeriesPointImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getSeriesPoint()
	 * @generated
	 */
	int SERIES_POINT = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES_POINT__ID = AlliancePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES_POINT__NOTE = AlliancePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES_POINT__REFERENCES = AlliancePackage.ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES_POINT__ACCEPTANCES = AlliancePackage.ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES_POINT__DATE = AlliancePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES_POINT__VALUE = AlliancePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Series Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES_POINT_FEATURE_COUNT = AlliancePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Series Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES_POINT_OPERATION_COUNT = AlliancePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.RealisationPlanImpl <em>Realisation Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.RealisationPlanImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getRealisationPlan()
	 * @generated
	 */
	int REALISATION_PLAN = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REALISATION_PLAN__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REALISATION_PLAN__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REALISATION_PLAN__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REALISATION_PLAN__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REALISATION_PLAN__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REALISATION_PLAN__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REALISATION_PLAN__START_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REALISATION_PLAN__END_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REALISATION_PLAN__OWNER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Milestones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REALISATION_PLAN__MILESTONES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Realisation Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REALISATION_PLAN_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Realisation Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REALISATION_PLAN_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.MilestoneImpl <em>Milestone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.MilestoneImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getMilestone()
	 * @generated
	 */
	int MILESTONE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__PLANNED = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__FORECAST = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__ACTUAL = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__RESPONSIBLE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Milestone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Milestone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.PostImplementationReviewImpl <em>Post Implementation Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.PostImplementationReviewImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getPostImplementationReview()
	 * @generated
	 */
	int POST_IMPLEMENTATION_REVIEW = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_IMPLEMENTATION_REVIEW__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_IMPLEMENTATION_REVIEW__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_IMPLEMENTATION_REVIEW__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_IMPLEMENTATION_REVIEW__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_IMPLEMENTATION_REVIEW__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_IMPLEMENTATION_REVIEW__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_IMPLEMENTATION_REVIEW__DUE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Held</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_IMPLEMENTATION_REVIEW__HELD = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reviewer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_IMPLEMENTATION_REVIEW__REVIEWER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_IMPLEMENTATION_REVIEW__FINDINGS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Lessons</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_IMPLEMENTATION_REVIEW__LESSONS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Post Implementation Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_IMPLEMENTATION_REVIEW_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Post Implementation Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_IMPLEMENTATION_REVIEW_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.impl.BenefitsManagementStrategyImpl <em>Management Strategy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsManagementStrategyImpl
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBenefitsManagementStrategy()
	 * @generated
	 */
	int BENEFITS_MANAGEMENT_STRATEGY = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MANAGEMENT_STRATEGY__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MANAGEMENT_STRATEGY__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MANAGEMENT_STRATEGY__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MANAGEMENT_STRATEGY__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MANAGEMENT_STRATEGY__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MANAGEMENT_STRATEGY__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Approved Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MANAGEMENT_STRATEGY__APPROVED_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MANAGEMENT_STRATEGY__APPROVED_BY = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stated Key Benefits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MANAGEMENT_STRATEGY__STATED_KEY_BENEFITS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Maps</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MANAGEMENT_STRATEGY__MAPS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Collaborations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MANAGEMENT_STRATEGY__COLLABORATIONS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Management Strategy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MANAGEMENT_STRATEGY_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Management Strategy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFITS_MANAGEMENT_STRATEGY_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.MapStyle <em>Map Style</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.MapStyle
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getMapStyle()
	 * @generated
	 */
	int MAP_STYLE = 25;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.BenefitCategory <em>Benefit Category</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.BenefitCategory
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBenefitCategory()
	 * @generated
	 */
	int BENEFIT_CATEGORY = 26;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.CashClass <em>Cash Class</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.CashClass
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getCashClass()
	 * @generated
	 */
	int CASH_CLASS = 27;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.SavingsMechanism <em>Savings Mechanism</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.SavingsMechanism
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getSavingsMechanism()
	 * @generated
	 */
	int SAVINGS_MECHANISM = 28;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.BenefitLevel <em>Benefit Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.BenefitLevel
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBenefitLevel()
	 * @generated
	 */
	int BENEFIT_LEVEL = 29;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.BenefitStatus <em>Benefit Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.BenefitStatus
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBenefitStatus()
	 * @generated
	 */
	int BENEFIT_STATUS = 30;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.RagStatus <em>Rag Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.RagStatus
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getRagStatus()
	 * @generated
	 */
	int RAG_STATUS = 31;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.Explicitness <em>Explicitness</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.Explicitness
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getExplicitness()
	 * @generated
	 */
	int EXPLICITNESS = 32;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.ChangeType <em>Change Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.ChangeType
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getChangeType()
	 * @generated
	 */
	int CHANGE_TYPE = 33;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.ObjectiveOrientation <em>Objective Orientation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.ObjectiveOrientation
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getObjectiveOrientation()
	 * @generated
	 */
	int OBJECTIVE_ORIENTATION = 34;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.LinkSign <em>Link Sign</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.LinkSign
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getLinkSign()
	 * @generated
	 */
	int LINK_SIGN = 35;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.benefits.MeasureDirection <em>Measure Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.benefits.MeasureDirection
	 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getMeasureDirection()
	 * @generated
	 */
	int MEASURE_DIRECTION = 36;


	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.BenefitsMap <em>Map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsMap
	 * @generated
	 */
	EClass getBenefitsMap();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitsMap#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Style</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsMap#getStyle()
	 * @see #getBenefitsMap()
	 * @generated
	 */
	EAttribute getBenefitsMap_Style();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitsMap#getStatedKeyBenefits <em>Stated Key Benefits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stated Key Benefits</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsMap#getStatedKeyBenefits()
	 * @see #getBenefitsMap()
	 * @generated
	 */
	EAttribute getBenefitsMap_StatedKeyBenefits();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.benefits.BenefitsMap#getCollaborations <em>Collaborations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Collaborations</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsMap#getCollaborations()
	 * @see #getBenefitsMap()
	 * @generated
	 */
	EReference getBenefitsMap_Collaborations();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.benefits.BenefitsMap#getProgramme <em>Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Programme</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsMap#getProgramme()
	 * @see #getBenefitsMap()
	 * @generated
	 */
	EReference getBenefitsMap_Programme();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.benefits.BenefitsMap#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsMap#getNodes()
	 * @see #getBenefitsMap()
	 * @generated
	 */
	EReference getBenefitsMap_Nodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.benefits.BenefitsMap#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsMap#getLinks()
	 * @see #getBenefitsMap()
	 * @generated
	 */
	EReference getBenefitsMap_Links();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.BenefitsNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsNode
	 * @generated
	 */
	EClass getBenefitsNode();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.benefits.BenefitsNode#getMap <em>Map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Map</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsNode#getMap()
	 * @see #getBenefitsNode()
	 * @generated
	 */
	EReference getBenefitsNode_Map();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitsNode#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsNode#getCode()
	 * @see #getBenefitsNode()
	 * @generated
	 */
	EAttribute getBenefitsNode_Code();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.benefits.BenefitsNode#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsNode#getOwner()
	 * @see #getBenefitsNode()
	 * @generated
	 */
	EReference getBenefitsNode_Owner();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.benefits.BenefitsNode#getBusinessArea <em>Business Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Business Area</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsNode#getBusinessArea()
	 * @see #getBenefitsNode()
	 * @generated
	 */
	EReference getBenefitsNode_BusinessArea();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitsNode#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsNode#getWeight()
	 * @see #getBenefitsNode()
	 * @generated
	 */
	EAttribute getBenefitsNode_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitsNode#getRag <em>Rag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rag</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsNode#getRag()
	 * @see #getBenefitsNode()
	 * @generated
	 */
	EAttribute getBenefitsNode_Rag();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.benefits.BenefitsNode#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measures</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsNode#getMeasures()
	 * @see #getBenefitsNode()
	 * @generated
	 */
	EReference getBenefitsNode_Measures();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.benefits.BenefitsNode#getOutgoing <em>Outgoing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Outgoing</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsNode#getOutgoing()
	 * @see #getBenefitsNode()
	 * @generated
	 */
	EReference getBenefitsNode_Outgoing();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.benefits.BenefitsNode#getIncoming <em>Incoming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Incoming</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsNode#getIncoming()
	 * @see #getBenefitsNode()
	 * @generated
	 */
	EReference getBenefitsNode_Incoming();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.benefits.BenefitsNode#getAlignedFrom <em>Aligned From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Aligned From</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsNode#getAlignedFrom()
	 * @see #getBenefitsNode()
	 * @generated
	 */
	EReference getBenefitsNode_AlignedFrom();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.Output <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Output</em>'.
	 * @see org.allianceworkbench.model.benefits.Output
	 * @generated
	 */
	EClass getOutput();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Output#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.allianceworkbench.model.benefits.Output#getDue()
	 * @see #getOutput()
	 * @generated
	 */
	EAttribute getOutput_Due();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.Enabler <em>Enabler</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Enabler</em>'.
	 * @see org.allianceworkbench.model.benefits.Enabler
	 * @generated
	 */
	EClass getEnabler();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Enabler#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.allianceworkbench.model.benefits.Enabler#getDue()
	 * @see #getEnabler()
	 * @generated
	 */
	EAttribute getEnabler_Due();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.Capability <em>Capability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capability</em>'.
	 * @see org.allianceworkbench.model.benefits.Capability
	 * @generated
	 */
	EClass getCapability();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.BusinessChange <em>Business Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Business Change</em>'.
	 * @see org.allianceworkbench.model.benefits.BusinessChange
	 * @generated
	 */
	EClass getBusinessChange();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BusinessChange#getChangeType <em>Change Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Change Type</em>'.
	 * @see org.allianceworkbench.model.benefits.BusinessChange#getChangeType()
	 * @see #getBusinessChange()
	 * @generated
	 */
	EAttribute getBusinessChange_ChangeType();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.benefits.BusinessChange#getChangeManager <em>Change Manager</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Change Manager</em>'.
	 * @see org.allianceworkbench.model.benefits.BusinessChange#getChangeManager()
	 * @see #getBusinessChange()
	 * @generated
	 */
	EReference getBusinessChange_ChangeManager();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BusinessChange#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.allianceworkbench.model.benefits.BusinessChange#getDue()
	 * @see #getBusinessChange()
	 * @generated
	 */
	EAttribute getBusinessChange_Due();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.Outcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Outcome</em>'.
	 * @see org.allianceworkbench.model.benefits.Outcome
	 * @generated
	 */
	EClass getOutcome();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.Problem <em>Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Problem</em>'.
	 * @see org.allianceworkbench.model.benefits.Problem
	 * @generated
	 */
	EClass getProblem();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Problem#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.allianceworkbench.model.benefits.Problem#getCause()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Problem#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect</em>'.
	 * @see org.allianceworkbench.model.benefits.Problem#getEffect()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Effect();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.StrategicResponse <em>Strategic Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strategic Response</em>'.
	 * @see org.allianceworkbench.model.benefits.StrategicResponse
	 * @generated
	 */
	EClass getStrategicResponse();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.Objective <em>Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Objective</em>'.
	 * @see org.allianceworkbench.model.benefits.Objective
	 * @generated
	 */
	EClass getObjective();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Objective#getOrientation <em>Orientation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Orientation</em>'.
	 * @see org.allianceworkbench.model.benefits.Objective#getOrientation()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_Orientation();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.benefits.Objective#getDrivers <em>Drivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Drivers</em>'.
	 * @see org.allianceworkbench.model.benefits.Objective#getDrivers()
	 * @see #getObjective()
	 * @generated
	 */
	EReference getObjective_Drivers();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.benefits.Objective#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Priority</em>'.
	 * @see org.allianceworkbench.model.benefits.Objective#getPriority()
	 * @see #getObjective()
	 * @generated
	 */
	EReference getObjective_Priority();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.Aim <em>Aim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Aim</em>'.
	 * @see org.allianceworkbench.model.benefits.Aim
	 * @generated
	 */
	EClass getAim();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.Effect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Effect</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect
	 * @generated
	 */
	EClass getEffect();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Effect#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect#getCategory()
	 * @see #getEffect()
	 * @generated
	 */
	EAttribute getEffect_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Effect#getCashClass <em>Cash Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cash Class</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect#getCashClass()
	 * @see #getEffect()
	 * @generated
	 */
	EAttribute getEffect_CashClass();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Effect#getCashable <em>Cashable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cashable</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect#getCashable()
	 * @see #getEffect()
	 * @generated
	 */
	EAttribute getEffect_Cashable();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Effect#getBudgetReduction <em>Budget Reduction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Budget Reduction</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect#getBudgetReduction()
	 * @see #getEffect()
	 * @generated
	 */
	EAttribute getEffect_BudgetReduction();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Effect#getSavingsMechanism <em>Savings Mechanism</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Savings Mechanism</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect#getSavingsMechanism()
	 * @see #getEffect()
	 * @generated
	 */
	EAttribute getEffect_SavingsMechanism();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Effect#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect#getLevel()
	 * @see #getEffect()
	 * @generated
	 */
	EAttribute getEffect_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Effect#getExplicitness <em>Explicitness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explicitness</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect#getExplicitness()
	 * @see #getEffect()
	 * @generated
	 */
	EAttribute getEffect_Explicitness();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Effect#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect#getStatus()
	 * @see #getEffect()
	 * @generated
	 */
	EAttribute getEffect_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Effect#getStartDate <em>Start Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Date</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect#getStartDate()
	 * @see #getEffect()
	 * @generated
	 */
	EAttribute getEffect_StartDate();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Effect#getEndDate <em>End Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Date</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect#getEndDate()
	 * @see #getEffect()
	 * @generated
	 */
	EAttribute getEffect_EndDate();

	/**
	 * Returns the meta object for the containment reference '{@link org.allianceworkbench.model.benefits.Effect#getAnnualValue <em>Annual Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Annual Value</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect#getAnnualValue()
	 * @see #getEffect()
	 * @generated
	 */
	EReference getEffect_AnnualValue();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Effect#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect#getConfidence()
	 * @see #getEffect()
	 * @generated
	 */
	EAttribute getEffect_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Effect#getAttribution <em>Attribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribution</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect#getAttribution()
	 * @see #getEffect()
	 * @generated
	 */
	EAttribute getEffect_Attribution();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.benefits.Effect#getAlignedTo <em>Aligned To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Aligned To</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect#getAlignedTo()
	 * @see #getEffect()
	 * @generated
	 */
	EReference getEffect_AlignedTo();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.benefits.Effect#getBeneficiaries <em>Beneficiaries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Beneficiaries</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect#getBeneficiaries()
	 * @see #getEffect()
	 * @generated
	 */
	EReference getEffect_Beneficiaries();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.benefits.Effect#getTrackedBy <em>Tracked By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Tracked By</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect#getTrackedBy()
	 * @see #getEffect()
	 * @generated
	 */
	EReference getEffect_TrackedBy();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.benefits.Effect#getSustainingOwner <em>Sustaining Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Sustaining Owner</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect#getSustainingOwner()
	 * @see #getEffect()
	 * @generated
	 */
	EReference getEffect_SustainingOwner();

	/**
	 * Returns the meta object for the containment reference '{@link org.allianceworkbench.model.benefits.Effect#getProfile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Profile</em>'.
	 * @see org.allianceworkbench.model.benefits.Effect#getProfile()
	 * @see #getEffect()
	 * @generated
	 */
	EReference getEffect_Profile();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.IntermediateBenefit <em>Intermediate Benefit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Intermediate Benefit</em>'.
	 * @see org.allianceworkbench.model.benefits.IntermediateBenefit
	 * @generated
	 */
	EClass getIntermediateBenefit();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.Benefit <em>Benefit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Benefit</em>'.
	 * @see org.allianceworkbench.model.benefits.Benefit
	 * @generated
	 */
	EClass getBenefit();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Benefit#isKeyBenefit <em>Key Benefit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key Benefit</em>'.
	 * @see org.allianceworkbench.model.benefits.Benefit#isKeyBenefit()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_KeyBenefit();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.Disbenefit <em>Disbenefit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disbenefit</em>'.
	 * @see org.allianceworkbench.model.benefits.Disbenefit
	 * @generated
	 */
	EClass getDisbenefit();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Disbenefit#getMitigation <em>Mitigation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mitigation</em>'.
	 * @see org.allianceworkbench.model.benefits.Disbenefit#getMitigation()
	 * @see #getDisbenefit()
	 * @generated
	 */
	EAttribute getDisbenefit_Mitigation();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.SideEffect <em>Side Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Side Effect</em>'.
	 * @see org.allianceworkbench.model.benefits.SideEffect
	 * @generated
	 */
	EClass getSideEffect();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.BenefitLink <em>Benefit Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Benefit Link</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitLink
	 * @generated
	 */
	EClass getBenefitLink();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.benefits.BenefitLink#getMap <em>Map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Map</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitLink#getMap()
	 * @see #getBenefitLink()
	 * @generated
	 */
	EReference getBenefitLink_Map();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.benefits.BenefitLink#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitLink#getSource()
	 * @see #getBenefitLink()
	 * @generated
	 */
	EReference getBenefitLink_Source();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.benefits.BenefitLink#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitLink#getTarget()
	 * @see #getBenefitLink()
	 * @generated
	 */
	EReference getBenefitLink_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitLink#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitLink#getWeight()
	 * @see #getBenefitLink()
	 * @generated
	 */
	EAttribute getBenefitLink_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitLink#getSign <em>Sign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sign</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitLink#getSign()
	 * @see #getBenefitLink()
	 * @generated
	 */
	EAttribute getBenefitLink_Sign();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitLink#isFeedback <em>Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedback</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitLink#isFeedback()
	 * @see #getBenefitLink()
	 * @generated
	 */
	EAttribute getBenefitLink_Feedback();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitLink#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitLink#getRationale()
	 * @see #getBenefitLink()
	 * @generated
	 */
	EAttribute getBenefitLink_Rationale();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitLink#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitLink#getEvidence()
	 * @see #getBenefitLink()
	 * @generated
	 */
	EAttribute getBenefitLink_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitLink#getExternalFactors <em>External Factors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>External Factors</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitLink#getExternalFactors()
	 * @see #getBenefitLink()
	 * @generated
	 */
	EAttribute getBenefitLink_ExternalFactors();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.benefits.BenefitLink#getAssumptions <em>Assumptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assumptions</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitLink#getAssumptions()
	 * @see #getBenefitLink()
	 * @generated
	 */
	EReference getBenefitLink_Assumptions();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.Assumption <em>Assumption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assumption</em>'.
	 * @see org.allianceworkbench.model.benefits.Assumption
	 * @generated
	 */
	EClass getAssumption();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Assumption#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.allianceworkbench.model.benefits.Assumption#getEvidence()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Assumption#getConfirmed <em>Confirmed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confirmed</em>'.
	 * @see org.allianceworkbench.model.benefits.Assumption#getConfirmed()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Confirmed();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.BenefitProfile <em>Benefit Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Benefit Profile</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile
	 * @generated
	 */
	EClass getBenefitProfile();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.benefits.BenefitProfile#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Effect</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getEffect()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EReference getBenefitProfile_Effect();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitProfile#getIdentifiedIn <em>Identified In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identified In</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getIdentifiedIn()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EAttribute getBenefitProfile_IdentifiedIn();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitProfile#getObservation <em>Observation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Observation</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getObservation()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EAttribute getBenefitProfile_Observation();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitProfile#getAttributionTest <em>Attribution Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribution Test</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getAttributionTest()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EAttribute getBenefitProfile_AttributionTest();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitProfile#getMeasurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measurement</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getMeasurement()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EAttribute getBenefitProfile_Measurement();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitProfile#getDependencies <em>Dependencies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dependencies</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getDependencies()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EAttribute getBenefitProfile_Dependencies();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitProfile#getCriticalSuccessFactors <em>Critical Success Factors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Critical Success Factors</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getCriticalSuccessFactors()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EAttribute getBenefitProfile_CriticalSuccessFactors();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.benefits.BenefitProfile#getBusinessChangeManager <em>Business Change Manager</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Business Change Manager</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getBusinessChangeManager()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EReference getBenefitProfile_BusinessChangeManager();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitProfile#getTrackingMethod <em>Tracking Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tracking Method</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getTrackingMethod()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EAttribute getBenefitProfile_TrackingMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitProfile#getTrackingIntervalMonths <em>Tracking Interval Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tracking Interval Months</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getTrackingIntervalMonths()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EAttribute getBenefitProfile_TrackingIntervalMonths();

	/**
	 * Returns the meta object for the attribute list '{@link org.allianceworkbench.model.benefits.BenefitProfile#getReviewDates <em>Review Dates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Review Dates</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getReviewDates()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EAttribute getBenefitProfile_ReviewDates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.benefits.BenefitProfile#getCostsToRealise <em>Costs To Realise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Costs To Realise</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getCostsToRealise()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EReference getBenefitProfile_CostsToRealise();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.benefits.BenefitProfile#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Risks</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getRisks()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EReference getBenefitProfile_Risks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.benefits.BenefitProfile#getAssumptions <em>Assumptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assumptions</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getAssumptions()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EReference getBenefitProfile_Assumptions();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.benefits.BenefitProfile#getSignedOffBy <em>Signed Off By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Signed Off By</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getSignedOffBy()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EReference getBenefitProfile_SignedOffBy();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitProfile#getSignedOffDate <em>Signed Off Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed Off Date</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getSignedOffDate()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EAttribute getBenefitProfile_SignedOffDate();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitProfile#getExternalId <em>External Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>External Id</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getExternalId()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EAttribute getBenefitProfile_ExternalId();

	/**
	 * Returns the meta object for the containment reference '{@link org.allianceworkbench.model.benefits.BenefitProfile#getRealisationPlan <em>Realisation Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Realisation Plan</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getRealisationPlan()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EReference getBenefitProfile_RealisationPlan();

	/**
	 * Returns the meta object for the containment reference '{@link org.allianceworkbench.model.benefits.BenefitProfile#getPostImplementationReview <em>Post Implementation Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Post Implementation Review</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile#getPostImplementationReview()
	 * @see #getBenefitProfile()
	 * @generated
	 */
	EReference getBenefitProfile_PostImplementationReview();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.Measure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measure</em>'.
	 * @see org.allianceworkbench.model.benefits.Measure
	 * @generated
	 */
	EClass getMeasure();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Measure#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.allianceworkbench.model.benefits.Measure#getUnit()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Measure#isFinancial <em>Financial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Financial</em>'.
	 * @see org.allianceworkbench.model.benefits.Measure#isFinancial()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Financial();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Measure#getPriceBasis <em>Price Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price Basis</em>'.
	 * @see org.allianceworkbench.model.benefits.Measure#getPriceBasis()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_PriceBasis();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Measure#getPriceBaseYear <em>Price Base Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price Base Year</em>'.
	 * @see org.allianceworkbench.model.benefits.Measure#getPriceBaseYear()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_PriceBaseYear();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Measure#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.allianceworkbench.model.benefits.Measure#getDirection()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Measure#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline</em>'.
	 * @see org.allianceworkbench.model.benefits.Measure#getBaseline()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Baseline();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Measure#getBaselineDate <em>Baseline Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline Date</em>'.
	 * @see org.allianceworkbench.model.benefits.Measure#getBaselineDate()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_BaselineDate();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Measure#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.allianceworkbench.model.benefits.Measure#getTarget()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Measure#getTargetDate <em>Target Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Date</em>'.
	 * @see org.allianceworkbench.model.benefits.Measure#getTargetDate()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_TargetDate();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Measure#getIntervalMonths <em>Interval Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interval Months</em>'.
	 * @see org.allianceworkbench.model.benefits.Measure#getIntervalMonths()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_IntervalMonths();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Measure#isCumulative <em>Cumulative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cumulative</em>'.
	 * @see org.allianceworkbench.model.benefits.Measure#isCumulative()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Cumulative();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Measure#getDataSource <em>Data Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Source</em>'.
	 * @see org.allianceworkbench.model.benefits.Measure#getDataSource()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_DataSource();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.benefits.Measure#getCollector <em>Collector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Collector</em>'.
	 * @see org.allianceworkbench.model.benefits.Measure#getCollector()
	 * @see #getMeasure()
	 * @generated
	 */
	EReference getMeasure_Collector();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.benefits.Measure#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Plan</em>'.
	 * @see org.allianceworkbench.model.benefits.Measure#getPlan()
	 * @see #getMeasure()
	 * @generated
	 */
	EReference getMeasure_Plan();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.benefits.Measure#getForecast <em>Forecast</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Forecast</em>'.
	 * @see org.allianceworkbench.model.benefits.Measure#getForecast()
	 * @see #getMeasure()
	 * @generated
	 */
	EReference getMeasure_Forecast();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.benefits.Measure#getActual <em>Actual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actual</em>'.
	 * @see org.allianceworkbench.model.benefits.Measure#getActual()
	 * @see #getMeasure()
	 * @generated
	 */
	EReference getMeasure_Actual();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.SeriesPoint <em>Series Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Series Point</em>'.
	 * @see org.allianceworkbench.model.benefits.SeriesPoint
	 * @generated
	 */
	EClass getSeriesPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.SeriesPoint#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.allianceworkbench.model.benefits.SeriesPoint#getDate()
	 * @see #getSeriesPoint()
	 * @generated
	 */
	EAttribute getSeriesPoint_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.SeriesPoint#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.allianceworkbench.model.benefits.SeriesPoint#getValue()
	 * @see #getSeriesPoint()
	 * @generated
	 */
	EAttribute getSeriesPoint_Value();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.RealisationPlan <em>Realisation Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Realisation Plan</em>'.
	 * @see org.allianceworkbench.model.benefits.RealisationPlan
	 * @generated
	 */
	EClass getRealisationPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.RealisationPlan#getStartDate <em>Start Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Date</em>'.
	 * @see org.allianceworkbench.model.benefits.RealisationPlan#getStartDate()
	 * @see #getRealisationPlan()
	 * @generated
	 */
	EAttribute getRealisationPlan_StartDate();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.RealisationPlan#getEndDate <em>End Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Date</em>'.
	 * @see org.allianceworkbench.model.benefits.RealisationPlan#getEndDate()
	 * @see #getRealisationPlan()
	 * @generated
	 */
	EAttribute getRealisationPlan_EndDate();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.benefits.RealisationPlan#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.allianceworkbench.model.benefits.RealisationPlan#getOwner()
	 * @see #getRealisationPlan()
	 * @generated
	 */
	EReference getRealisationPlan_Owner();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.benefits.RealisationPlan#getMilestones <em>Milestones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Milestones</em>'.
	 * @see org.allianceworkbench.model.benefits.RealisationPlan#getMilestones()
	 * @see #getRealisationPlan()
	 * @generated
	 */
	EReference getRealisationPlan_Milestones();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.Milestone <em>Milestone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Milestone</em>'.
	 * @see org.allianceworkbench.model.benefits.Milestone
	 * @generated
	 */
	EClass getMilestone();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Milestone#getPlanned <em>Planned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned</em>'.
	 * @see org.allianceworkbench.model.benefits.Milestone#getPlanned()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_Planned();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Milestone#getForecast <em>Forecast</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Forecast</em>'.
	 * @see org.allianceworkbench.model.benefits.Milestone#getForecast()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_Forecast();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.Milestone#getActual <em>Actual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual</em>'.
	 * @see org.allianceworkbench.model.benefits.Milestone#getActual()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_Actual();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.benefits.Milestone#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Responsible</em>'.
	 * @see org.allianceworkbench.model.benefits.Milestone#getResponsible()
	 * @see #getMilestone()
	 * @generated
	 */
	EReference getMilestone_Responsible();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.PostImplementationReview <em>Post Implementation Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Post Implementation Review</em>'.
	 * @see org.allianceworkbench.model.benefits.PostImplementationReview
	 * @generated
	 */
	EClass getPostImplementationReview();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.PostImplementationReview#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.allianceworkbench.model.benefits.PostImplementationReview#getDue()
	 * @see #getPostImplementationReview()
	 * @generated
	 */
	EAttribute getPostImplementationReview_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.PostImplementationReview#getHeld <em>Held</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Held</em>'.
	 * @see org.allianceworkbench.model.benefits.PostImplementationReview#getHeld()
	 * @see #getPostImplementationReview()
	 * @generated
	 */
	EAttribute getPostImplementationReview_Held();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.benefits.PostImplementationReview#getReviewer <em>Reviewer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Reviewer</em>'.
	 * @see org.allianceworkbench.model.benefits.PostImplementationReview#getReviewer()
	 * @see #getPostImplementationReview()
	 * @generated
	 */
	EReference getPostImplementationReview_Reviewer();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.PostImplementationReview#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Findings</em>'.
	 * @see org.allianceworkbench.model.benefits.PostImplementationReview#getFindings()
	 * @see #getPostImplementationReview()
	 * @generated
	 */
	EAttribute getPostImplementationReview_Findings();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.benefits.PostImplementationReview#getLessons <em>Lessons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Lessons</em>'.
	 * @see org.allianceworkbench.model.benefits.PostImplementationReview#getLessons()
	 * @see #getPostImplementationReview()
	 * @generated
	 */
	EReference getPostImplementationReview_Lessons();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.benefits.BenefitsManagementStrategy <em>Management Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Management Strategy</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsManagementStrategy
	 * @generated
	 */
	EClass getBenefitsManagementStrategy();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitsManagementStrategy#getApprovedDate <em>Approved Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved Date</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsManagementStrategy#getApprovedDate()
	 * @see #getBenefitsManagementStrategy()
	 * @generated
	 */
	EAttribute getBenefitsManagementStrategy_ApprovedDate();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.benefits.BenefitsManagementStrategy#getApprovedBy <em>Approved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Approved By</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsManagementStrategy#getApprovedBy()
	 * @see #getBenefitsManagementStrategy()
	 * @generated
	 */
	EReference getBenefitsManagementStrategy_ApprovedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.benefits.BenefitsManagementStrategy#getStatedKeyBenefits <em>Stated Key Benefits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stated Key Benefits</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsManagementStrategy#getStatedKeyBenefits()
	 * @see #getBenefitsManagementStrategy()
	 * @generated
	 */
	EAttribute getBenefitsManagementStrategy_StatedKeyBenefits();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.benefits.BenefitsManagementStrategy#getMaps <em>Maps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Maps</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsManagementStrategy#getMaps()
	 * @see #getBenefitsManagementStrategy()
	 * @generated
	 */
	EReference getBenefitsManagementStrategy_Maps();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.benefits.BenefitsManagementStrategy#getCollaborations <em>Collaborations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Collaborations</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitsManagementStrategy#getCollaborations()
	 * @see #getBenefitsManagementStrategy()
	 * @generated
	 */
	EReference getBenefitsManagementStrategy_Collaborations();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.benefits.MapStyle <em>Map Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Map Style</em>'.
	 * @see org.allianceworkbench.model.benefits.MapStyle
	 * @generated
	 */
	EEnum getMapStyle();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.benefits.BenefitCategory <em>Benefit Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Benefit Category</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitCategory
	 * @generated
	 */
	EEnum getBenefitCategory();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.benefits.CashClass <em>Cash Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cash Class</em>'.
	 * @see org.allianceworkbench.model.benefits.CashClass
	 * @generated
	 */
	EEnum getCashClass();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.benefits.SavingsMechanism <em>Savings Mechanism</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Savings Mechanism</em>'.
	 * @see org.allianceworkbench.model.benefits.SavingsMechanism
	 * @generated
	 */
	EEnum getSavingsMechanism();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.benefits.BenefitLevel <em>Benefit Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Benefit Level</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitLevel
	 * @generated
	 */
	EEnum getBenefitLevel();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.benefits.BenefitStatus <em>Benefit Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Benefit Status</em>'.
	 * @see org.allianceworkbench.model.benefits.BenefitStatus
	 * @generated
	 */
	EEnum getBenefitStatus();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.benefits.RagStatus <em>Rag Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rag Status</em>'.
	 * @see org.allianceworkbench.model.benefits.RagStatus
	 * @generated
	 */
	EEnum getRagStatus();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.benefits.Explicitness <em>Explicitness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Explicitness</em>'.
	 * @see org.allianceworkbench.model.benefits.Explicitness
	 * @generated
	 */
	EEnum getExplicitness();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.benefits.ChangeType <em>Change Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Change Type</em>'.
	 * @see org.allianceworkbench.model.benefits.ChangeType
	 * @generated
	 */
	EEnum getChangeType();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.benefits.ObjectiveOrientation <em>Objective Orientation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Objective Orientation</em>'.
	 * @see org.allianceworkbench.model.benefits.ObjectiveOrientation
	 * @generated
	 */
	EEnum getObjectiveOrientation();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.benefits.LinkSign <em>Link Sign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Link Sign</em>'.
	 * @see org.allianceworkbench.model.benefits.LinkSign
	 * @generated
	 */
	EEnum getLinkSign();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.benefits.MeasureDirection <em>Measure Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Measure Direction</em>'.
	 * @see org.allianceworkbench.model.benefits.MeasureDirection
	 * @generated
	 */
	EEnum getMeasureDirection();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	BenefitsFactory getBenefitsFactory();

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
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.BenefitsMapImpl <em>Map</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsMapImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBenefitsMap()
		 * @generated
		 */
		EClass BENEFITS_MAP = eINSTANCE.getBenefitsMap();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFITS_MAP__STYLE = eINSTANCE.getBenefitsMap_Style();

		/**
		 * The meta object literal for the '<em><b>Stated Key Benefits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFITS_MAP__STATED_KEY_BENEFITS = eINSTANCE.getBenefitsMap_StatedKeyBenefits();

		/**
		 * The meta object literal for the '<em><b>Collaborations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFITS_MAP__COLLABORATIONS = eINSTANCE.getBenefitsMap_Collaborations();

		/**
		 * The meta object literal for the '<em><b>Programme</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFITS_MAP__PROGRAMME = eINSTANCE.getBenefitsMap_Programme();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFITS_MAP__NODES = eINSTANCE.getBenefitsMap_Nodes();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFITS_MAP__LINKS = eINSTANCE.getBenefitsMap_Links();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.BenefitsNodeImpl <em>Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsNodeImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBenefitsNode()
		 * @generated
		 */
		EClass BENEFITS_NODE = eINSTANCE.getBenefitsNode();

		/**
		 * The meta object literal for the '<em><b>Map</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFITS_NODE__MAP = eINSTANCE.getBenefitsNode_Map();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFITS_NODE__CODE = eINSTANCE.getBenefitsNode_Code();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFITS_NODE__OWNER = eINSTANCE.getBenefitsNode_Owner();

		/**
		 * The meta object literal for the '<em><b>Business Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFITS_NODE__BUSINESS_AREA = eINSTANCE.getBenefitsNode_BusinessArea();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFITS_NODE__WEIGHT = eINSTANCE.getBenefitsNode_Weight();

		/**
		 * The meta object literal for the '<em><b>Rag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFITS_NODE__RAG = eINSTANCE.getBenefitsNode_Rag();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFITS_NODE__MEASURES = eINSTANCE.getBenefitsNode_Measures();

		/**
		 * The meta object literal for the '<em><b>Outgoing</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFITS_NODE__OUTGOING = eINSTANCE.getBenefitsNode_Outgoing();

		/**
		 * The meta object literal for the '<em><b>Incoming</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFITS_NODE__INCOMING = eINSTANCE.getBenefitsNode_Incoming();

		/**
		 * The meta object literal for the '<em><b>Aligned From</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFITS_NODE__ALIGNED_FROM = eINSTANCE.getBenefitsNode_AlignedFrom();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.OutputImpl <em>Output</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.OutputImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getOutput()
		 * @generated
		 */
		EClass OUTPUT = eINSTANCE.getOutput();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTPUT__DUE = eINSTANCE.getOutput_Due();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.EnablerImpl <em>Enabler</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.EnablerImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getEnabler()
		 * @generated
		 */
		EClass ENABLER = eINSTANCE.getEnabler();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENABLER__DUE = eINSTANCE.getEnabler_Due();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.CapabilityImpl <em>Capability</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.CapabilityImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getCapability()
		 * @generated
		 */
		EClass CAPABILITY = eINSTANCE.getCapability();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.BusinessChangeImpl <em>Business Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.BusinessChangeImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBusinessChange()
		 * @generated
		 */
		EClass BUSINESS_CHANGE = eINSTANCE.getBusinessChange();

		/**
		 * The meta object literal for the '<em><b>Change Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_CHANGE__CHANGE_TYPE = eINSTANCE.getBusinessChange_ChangeType();

		/**
		 * The meta object literal for the '<em><b>Change Manager</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUSINESS_CHANGE__CHANGE_MANAGER = eINSTANCE.getBusinessChange_ChangeManager();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_CHANGE__DUE = eINSTANCE.getBusinessChange_Due();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.OutcomeImpl <em>Outcome</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.OutcomeImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getOutcome()
		 * @generated
		 */
		EClass OUTCOME = eINSTANCE.getOutcome();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.ProblemImpl <em>Problem</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.ProblemImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getProblem()
		 * @generated
		 */
		EClass PROBLEM = eINSTANCE.getProblem();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__CAUSE = eINSTANCE.getProblem_Cause();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__EFFECT = eINSTANCE.getProblem_Effect();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.StrategicResponseImpl <em>Strategic Response</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.StrategicResponseImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getStrategicResponse()
		 * @generated
		 */
		EClass STRATEGIC_RESPONSE = eINSTANCE.getStrategicResponse();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.ObjectiveImpl <em>Objective</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.ObjectiveImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getObjective()
		 * @generated
		 */
		EClass OBJECTIVE = eINSTANCE.getObjective();

		/**
		 * The meta object literal for the '<em><b>Orientation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__ORIENTATION = eINSTANCE.getObjective_Orientation();

		/**
		 * The meta object literal for the '<em><b>Drivers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE__DRIVERS = eINSTANCE.getObjective_Drivers();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE__PRIORITY = eINSTANCE.getObjective_Priority();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.AimImpl <em>Aim</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.AimImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getAim()
		 * @generated
		 */
		EClass AIM = eINSTANCE.getAim();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.EffectImpl <em>Effect</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.EffectImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getEffect()
		 * @generated
		 */
		EClass EFFECT = eINSTANCE.getEffect();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT__CATEGORY = eINSTANCE.getEffect_Category();

		/**
		 * The meta object literal for the '<em><b>Cash Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT__CASH_CLASS = eINSTANCE.getEffect_CashClass();

		/**
		 * The meta object literal for the '<em><b>Cashable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT__CASHABLE = eINSTANCE.getEffect_Cashable();

		/**
		 * The meta object literal for the '<em><b>Budget Reduction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT__BUDGET_REDUCTION = eINSTANCE.getEffect_BudgetReduction();

		/**
		 * The meta object literal for the '<em><b>Savings Mechanism</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT__SAVINGS_MECHANISM = eINSTANCE.getEffect_SavingsMechanism();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT__LEVEL = eINSTANCE.getEffect_Level();

		/**
		 * The meta object literal for the '<em><b>Explicitness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT__EXPLICITNESS = eINSTANCE.getEffect_Explicitness();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT__STATUS = eINSTANCE.getEffect_Status();

		/**
		 * The meta object literal for the '<em><b>Start Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT__START_DATE = eINSTANCE.getEffect_StartDate();

		/**
		 * The meta object literal for the '<em><b>End Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT__END_DATE = eINSTANCE.getEffect_EndDate();

		/**
		 * The meta object literal for the '<em><b>Annual Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EFFECT__ANNUAL_VALUE = eINSTANCE.getEffect_AnnualValue();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT__CONFIDENCE = eINSTANCE.getEffect_Confidence();

		/**
		 * The meta object literal for the '<em><b>Attribution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT__ATTRIBUTION = eINSTANCE.getEffect_Attribution();

		/**
		 * The meta object literal for the '<em><b>Aligned To</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EFFECT__ALIGNED_TO = eINSTANCE.getEffect_AlignedTo();

		/**
		 * The meta object literal for the '<em><b>Beneficiaries</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EFFECT__BENEFICIARIES = eINSTANCE.getEffect_Beneficiaries();

		/**
		 * The meta object literal for the '<em><b>Tracked By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EFFECT__TRACKED_BY = eINSTANCE.getEffect_TrackedBy();

		/**
		 * The meta object literal for the '<em><b>Sustaining Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EFFECT__SUSTAINING_OWNER = eINSTANCE.getEffect_SustainingOwner();

		/**
		 * The meta object literal for the '<em><b>Profile</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EFFECT__PROFILE = eINSTANCE.getEffect_Profile();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.IntermediateBenefitImpl <em>Intermediate Benefit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.IntermediateBenefitImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getIntermediateBenefit()
		 * @generated
		 */
		EClass INTERMEDIATE_BENEFIT = eINSTANCE.getIntermediateBenefit();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.BenefitImpl <em>Benefit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.BenefitImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBenefit()
		 * @generated
		 */
		EClass BENEFIT = eINSTANCE.getBenefit();

		/**
		 * The meta object literal for the '<em><b>Key Benefit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__KEY_BENEFIT = eINSTANCE.getBenefit_KeyBenefit();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.DisbenefitImpl <em>Disbenefit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.DisbenefitImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getDisbenefit()
		 * @generated
		 */
		EClass DISBENEFIT = eINSTANCE.getDisbenefit();

		/**
		 * The meta object literal for the '<em><b>Mitigation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISBENEFIT__MITIGATION = eINSTANCE.getDisbenefit_Mitigation();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.SideEffectImpl <em>Side Effect</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.SideEffectImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getSideEffect()
		 * @generated
		 */
		EClass SIDE_EFFECT = eINSTANCE.getSideEffect();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.BenefitLinkImpl <em>Benefit Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.BenefitLinkImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBenefitLink()
		 * @generated
		 */
		EClass BENEFIT_LINK = eINSTANCE.getBenefitLink();

		/**
		 * The meta object literal for the '<em><b>Map</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFIT_LINK__MAP = eINSTANCE.getBenefitLink_Map();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFIT_LINK__SOURCE = eINSTANCE.getBenefitLink_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFIT_LINK__TARGET = eINSTANCE.getBenefitLink_Target();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_LINK__WEIGHT = eINSTANCE.getBenefitLink_Weight();

		/**
		 * The meta object literal for the '<em><b>Sign</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_LINK__SIGN = eINSTANCE.getBenefitLink_Sign();

		/**
		 * The meta object literal for the '<em><b>Feedback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_LINK__FEEDBACK = eINSTANCE.getBenefitLink_Feedback();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_LINK__RATIONALE = eINSTANCE.getBenefitLink_Rationale();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_LINK__EVIDENCE = eINSTANCE.getBenefitLink_Evidence();

		/**
		 * The meta object literal for the '<em><b>External Factors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_LINK__EXTERNAL_FACTORS = eINSTANCE.getBenefitLink_ExternalFactors();

		/**
		 * The meta object literal for the '<em><b>Assumptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFIT_LINK__ASSUMPTIONS = eINSTANCE.getBenefitLink_Assumptions();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.AssumptionImpl <em>Assumption</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.AssumptionImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getAssumption()
		 * @generated
		 */
		EClass ASSUMPTION = eINSTANCE.getAssumption();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__EVIDENCE = eINSTANCE.getAssumption_Evidence();

		/**
		 * The meta object literal for the '<em><b>Confirmed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__CONFIRMED = eINSTANCE.getAssumption_Confirmed();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.BenefitProfileImpl <em>Benefit Profile</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.BenefitProfileImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBenefitProfile()
		 * @generated
		 */
		EClass BENEFIT_PROFILE = eINSTANCE.getBenefitProfile();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFIT_PROFILE__EFFECT = eINSTANCE.getBenefitProfile_Effect();

		/**
		 * The meta object literal for the '<em><b>Identified In</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_PROFILE__IDENTIFIED_IN = eINSTANCE.getBenefitProfile_IdentifiedIn();

		/**
		 * The meta object literal for the '<em><b>Observation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_PROFILE__OBSERVATION = eINSTANCE.getBenefitProfile_Observation();

		/**
		 * The meta object literal for the '<em><b>Attribution Test</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_PROFILE__ATTRIBUTION_TEST = eINSTANCE.getBenefitProfile_AttributionTest();

		/**
		 * The meta object literal for the '<em><b>Measurement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_PROFILE__MEASUREMENT = eINSTANCE.getBenefitProfile_Measurement();

		/**
		 * The meta object literal for the '<em><b>Dependencies</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_PROFILE__DEPENDENCIES = eINSTANCE.getBenefitProfile_Dependencies();

		/**
		 * The meta object literal for the '<em><b>Critical Success Factors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_PROFILE__CRITICAL_SUCCESS_FACTORS = eINSTANCE.getBenefitProfile_CriticalSuccessFactors();

		/**
		 * The meta object literal for the '<em><b>Business Change Manager</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFIT_PROFILE__BUSINESS_CHANGE_MANAGER = eINSTANCE.getBenefitProfile_BusinessChangeManager();

		/**
		 * The meta object literal for the '<em><b>Tracking Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_PROFILE__TRACKING_METHOD = eINSTANCE.getBenefitProfile_TrackingMethod();

		/**
		 * The meta object literal for the '<em><b>Tracking Interval Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_PROFILE__TRACKING_INTERVAL_MONTHS = eINSTANCE.getBenefitProfile_TrackingIntervalMonths();

		/**
		 * The meta object literal for the '<em><b>Review Dates</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_PROFILE__REVIEW_DATES = eINSTANCE.getBenefitProfile_ReviewDates();

		/**
		 * The meta object literal for the '<em><b>Costs To Realise</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFIT_PROFILE__COSTS_TO_REALISE = eINSTANCE.getBenefitProfile_CostsToRealise();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFIT_PROFILE__RISKS = eINSTANCE.getBenefitProfile_Risks();

		/**
		 * The meta object literal for the '<em><b>Assumptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFIT_PROFILE__ASSUMPTIONS = eINSTANCE.getBenefitProfile_Assumptions();

		/**
		 * The meta object literal for the '<em><b>Signed Off By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFIT_PROFILE__SIGNED_OFF_BY = eINSTANCE.getBenefitProfile_SignedOffBy();

		/**
		 * The meta object literal for the '<em><b>Signed Off Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_PROFILE__SIGNED_OFF_DATE = eINSTANCE.getBenefitProfile_SignedOffDate();

		/**
		 * The meta object literal for the '<em><b>External Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_PROFILE__EXTERNAL_ID = eINSTANCE.getBenefitProfile_ExternalId();

		/**
		 * The meta object literal for the '<em><b>Realisation Plan</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFIT_PROFILE__REALISATION_PLAN = eINSTANCE.getBenefitProfile_RealisationPlan();

		/**
		 * The meta object literal for the '<em><b>Post Implementation Review</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFIT_PROFILE__POST_IMPLEMENTATION_REVIEW = eINSTANCE.getBenefitProfile_PostImplementationReview();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.MeasureImpl <em>Measure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.MeasureImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getMeasure()
		 * @generated
		 */
		EClass MEASURE = eINSTANCE.getMeasure();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__UNIT = eINSTANCE.getMeasure_Unit();

		/**
		 * The meta object literal for the '<em><b>Financial</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__FINANCIAL = eINSTANCE.getMeasure_Financial();

		/**
		 * The meta object literal for the '<em><b>Price Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__PRICE_BASIS = eINSTANCE.getMeasure_PriceBasis();

		/**
		 * The meta object literal for the '<em><b>Price Base Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__PRICE_BASE_YEAR = eINSTANCE.getMeasure_PriceBaseYear();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__DIRECTION = eINSTANCE.getMeasure_Direction();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__BASELINE = eINSTANCE.getMeasure_Baseline();

		/**
		 * The meta object literal for the '<em><b>Baseline Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__BASELINE_DATE = eINSTANCE.getMeasure_BaselineDate();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__TARGET = eINSTANCE.getMeasure_Target();

		/**
		 * The meta object literal for the '<em><b>Target Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__TARGET_DATE = eINSTANCE.getMeasure_TargetDate();

		/**
		 * The meta object literal for the '<em><b>Interval Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__INTERVAL_MONTHS = eINSTANCE.getMeasure_IntervalMonths();

		/**
		 * The meta object literal for the '<em><b>Cumulative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__CUMULATIVE = eINSTANCE.getMeasure_Cumulative();

		/**
		 * The meta object literal for the '<em><b>Data Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__DATA_SOURCE = eINSTANCE.getMeasure_DataSource();

		/**
		 * The meta object literal for the '<em><b>Collector</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASURE__COLLECTOR = eINSTANCE.getMeasure_Collector();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASURE__PLAN = eINSTANCE.getMeasure_Plan();

		/**
		 * The meta object literal for the '<em><b>Forecast</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASURE__FORECAST = eINSTANCE.getMeasure_Forecast();

		/**
		 * The meta object literal for the '<em><b>Actual</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASURE__ACTUAL = eINSTANCE.getMeasure_Actual();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.SeriesPointImpl <em>Series Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.SeriesPointImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getSeriesPoint()
		 * @generated
		 */
		EClass SERIES_POINT = eINSTANCE.getSeriesPoint();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIES_POINT__DATE = eINSTANCE.getSeriesPoint_Date();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIES_POINT__VALUE = eINSTANCE.getSeriesPoint_Value();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.RealisationPlanImpl <em>Realisation Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.RealisationPlanImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getRealisationPlan()
		 * @generated
		 */
		EClass REALISATION_PLAN = eINSTANCE.getRealisationPlan();

		/**
		 * The meta object literal for the '<em><b>Start Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REALISATION_PLAN__START_DATE = eINSTANCE.getRealisationPlan_StartDate();

		/**
		 * The meta object literal for the '<em><b>End Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REALISATION_PLAN__END_DATE = eINSTANCE.getRealisationPlan_EndDate();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REALISATION_PLAN__OWNER = eINSTANCE.getRealisationPlan_Owner();

		/**
		 * The meta object literal for the '<em><b>Milestones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REALISATION_PLAN__MILESTONES = eINSTANCE.getRealisationPlan_Milestones();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.MilestoneImpl <em>Milestone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.MilestoneImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getMilestone()
		 * @generated
		 */
		EClass MILESTONE = eINSTANCE.getMilestone();

		/**
		 * The meta object literal for the '<em><b>Planned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__PLANNED = eINSTANCE.getMilestone_Planned();

		/**
		 * The meta object literal for the '<em><b>Forecast</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__FORECAST = eINSTANCE.getMilestone_Forecast();

		/**
		 * The meta object literal for the '<em><b>Actual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__ACTUAL = eINSTANCE.getMilestone_Actual();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MILESTONE__RESPONSIBLE = eINSTANCE.getMilestone_Responsible();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.PostImplementationReviewImpl <em>Post Implementation Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.PostImplementationReviewImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getPostImplementationReview()
		 * @generated
		 */
		EClass POST_IMPLEMENTATION_REVIEW = eINSTANCE.getPostImplementationReview();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST_IMPLEMENTATION_REVIEW__DUE = eINSTANCE.getPostImplementationReview_Due();

		/**
		 * The meta object literal for the '<em><b>Held</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST_IMPLEMENTATION_REVIEW__HELD = eINSTANCE.getPostImplementationReview_Held();

		/**
		 * The meta object literal for the '<em><b>Reviewer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POST_IMPLEMENTATION_REVIEW__REVIEWER = eINSTANCE.getPostImplementationReview_Reviewer();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST_IMPLEMENTATION_REVIEW__FINDINGS = eINSTANCE.getPostImplementationReview_Findings();

		/**
		 * The meta object literal for the '<em><b>Lessons</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POST_IMPLEMENTATION_REVIEW__LESSONS = eINSTANCE.getPostImplementationReview_Lessons();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.impl.BenefitsManagementStrategyImpl <em>Management Strategy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsManagementStrategyImpl
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBenefitsManagementStrategy()
		 * @generated
		 */
		EClass BENEFITS_MANAGEMENT_STRATEGY = eINSTANCE.getBenefitsManagementStrategy();

		/**
		 * The meta object literal for the '<em><b>Approved Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFITS_MANAGEMENT_STRATEGY__APPROVED_DATE = eINSTANCE.getBenefitsManagementStrategy_ApprovedDate();

		/**
		 * The meta object literal for the '<em><b>Approved By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFITS_MANAGEMENT_STRATEGY__APPROVED_BY = eINSTANCE.getBenefitsManagementStrategy_ApprovedBy();

		/**
		 * The meta object literal for the '<em><b>Stated Key Benefits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFITS_MANAGEMENT_STRATEGY__STATED_KEY_BENEFITS = eINSTANCE.getBenefitsManagementStrategy_StatedKeyBenefits();

		/**
		 * The meta object literal for the '<em><b>Maps</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFITS_MANAGEMENT_STRATEGY__MAPS = eINSTANCE.getBenefitsManagementStrategy_Maps();

		/**
		 * The meta object literal for the '<em><b>Collaborations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFITS_MANAGEMENT_STRATEGY__COLLABORATIONS = eINSTANCE.getBenefitsManagementStrategy_Collaborations();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.MapStyle <em>Map Style</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.MapStyle
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getMapStyle()
		 * @generated
		 */
		EEnum MAP_STYLE = eINSTANCE.getMapStyle();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.BenefitCategory <em>Benefit Category</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.BenefitCategory
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBenefitCategory()
		 * @generated
		 */
		EEnum BENEFIT_CATEGORY = eINSTANCE.getBenefitCategory();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.CashClass <em>Cash Class</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.CashClass
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getCashClass()
		 * @generated
		 */
		EEnum CASH_CLASS = eINSTANCE.getCashClass();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.SavingsMechanism <em>Savings Mechanism</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.SavingsMechanism
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getSavingsMechanism()
		 * @generated
		 */
		EEnum SAVINGS_MECHANISM = eINSTANCE.getSavingsMechanism();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.BenefitLevel <em>Benefit Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.BenefitLevel
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBenefitLevel()
		 * @generated
		 */
		EEnum BENEFIT_LEVEL = eINSTANCE.getBenefitLevel();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.BenefitStatus <em>Benefit Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.BenefitStatus
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getBenefitStatus()
		 * @generated
		 */
		EEnum BENEFIT_STATUS = eINSTANCE.getBenefitStatus();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.RagStatus <em>Rag Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.RagStatus
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getRagStatus()
		 * @generated
		 */
		EEnum RAG_STATUS = eINSTANCE.getRagStatus();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.Explicitness <em>Explicitness</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.Explicitness
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getExplicitness()
		 * @generated
		 */
		EEnum EXPLICITNESS = eINSTANCE.getExplicitness();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.ChangeType <em>Change Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.ChangeType
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getChangeType()
		 * @generated
		 */
		EEnum CHANGE_TYPE = eINSTANCE.getChangeType();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.ObjectiveOrientation <em>Objective Orientation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.ObjectiveOrientation
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getObjectiveOrientation()
		 * @generated
		 */
		EEnum OBJECTIVE_ORIENTATION = eINSTANCE.getObjectiveOrientation();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.LinkSign <em>Link Sign</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.LinkSign
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getLinkSign()
		 * @generated
		 */
		EEnum LINK_SIGN = eINSTANCE.getLinkSign();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.benefits.MeasureDirection <em>Measure Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.benefits.MeasureDirection
		 * @see org.allianceworkbench.model.benefits.impl.BenefitsPackageImpl#getMeasureDirection()
		 * @generated
		 */
		EEnum MEASURE_DIRECTION = eINSTANCE.getMeasureDirection();

	}

} //BenefitsPackage
