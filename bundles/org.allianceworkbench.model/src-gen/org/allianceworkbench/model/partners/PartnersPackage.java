/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners;

import org.allianceworkbench.model.alliance.AlliancePackage;

import org.allianceworkbench.model.people.PeoplePackage;

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
 * Partners, areas, programmes, and the alliances between partners: who directs, who controls resources, who employs. Source: S0; S1; S3; S4.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.partners.PartnersFactory
 * @model kind="package"
 * @generated
 */
public interface PartnersPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "partners";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.allianceworkbench.org/alliance/1/partners";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "partners";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PartnersPackage eINSTANCE = org.allianceworkbench.model.partners.impl.PartnersPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.impl.AreaImpl <em>Area</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.impl.AreaImpl
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getArea()
	 * @generated
	 */
	int AREA = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__KIND = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__PARENT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__AREAS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Neighbours</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__NEIGHBOURS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Partners</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__PARTNERS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.impl.ProgrammeImpl <em>Programme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.impl.ProgrammeImpl
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getProgramme()
	 * @generated
	 */
	int PROGRAMME = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__START_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__END_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Closed Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__CLOSED_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Lead</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__LEAD = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Management Team</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__MANAGEMENT_TEAM = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Programmes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__PROGRAMMES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Portfolios</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__PORTFOLIOS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Priorities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__PRIORITIES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Strands</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__STRANDS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__FIGURES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Collaborations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__COLLABORATIONS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Programme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Programme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.impl.PortfolioImpl <em>Portfolio</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.impl.PortfolioImpl
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getPortfolio()
	 * @generated
	 */
	int PORTFOLIO = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Lead</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__LEAD = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Board</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__BOARD = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Collaborations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__COLLABORATIONS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Portfolio</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Portfolio</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.impl.StrategicPriorityImpl <em>Strategic Priority</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.impl.StrategicPriorityImpl
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getStrategicPriority()
	 * @generated
	 */
	int STRATEGIC_PRIORITY = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_PRIORITY__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_PRIORITY__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_PRIORITY__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_PRIORITY__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_PRIORITY__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_PRIORITY__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_PRIORITY__OWNER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Strategic Priority</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_PRIORITY_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Strategic Priority</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_PRIORITY_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.impl.StrandImpl <em>Strand</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.impl.StrandImpl
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getStrand()
	 * @generated
	 */
	int STRAND = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRAND__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRAND__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRAND__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRAND__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRAND__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRAND__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Collaborations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRAND__COLLABORATIONS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Strand</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRAND_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Strand</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRAND_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.impl.PartnerImpl <em>Partner</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.impl.PartnerImpl
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getPartner()
	 * @generated
	 */
	int PARTNER = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__ID = PeoplePackage.STAKEHOLDER__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__NOTE = PeoplePackage.STAKEHOLDER__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__REFERENCES = PeoplePackage.STAKEHOLDER__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__ACCEPTANCES = PeoplePackage.STAKEHOLDER__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__NAME = PeoplePackage.STAKEHOLDER__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__DESCRIPTION = PeoplePackage.STAKEHOLDER__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__SHORT_NAME = PeoplePackage.STAKEHOLDER__SHORT_NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__KIND = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__SECTOR = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__PARENT = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__PARTS = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__AREAS = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Neighbours</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__NEIGHBOURS = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Policing Body</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__POLICING_BODY = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Forces</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__FORCES = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Similarity Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__SIMILARITY_GROUP = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__SIZE = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Size Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__SIZE_UNIT = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Risk Appetite</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__RISK_APPETITE = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Budget</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__BUDGET = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__FIGURES = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__CONTACTS = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>People</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__PEOPLE = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__ROLES = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Memberships</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__MEMBERSHIPS = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Directs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__DIRECTS = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Controls Resources Of</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__CONTROLS_RESOURCES_OF = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Employs For</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__EMPLOYS_FOR = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Leads Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__LEADS_AREAS = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Owned Resources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__OWNED_RESOURCES = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Employed Resources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__EMPLOYED_RESOURCES = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Controlled Resources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__CONTROLLED_RESOURCES = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Secondments Out</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__SECONDMENTS_OUT = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Secondments In</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__SECONDMENTS_IN = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Contributions Paid</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__CONTRIBUTIONS_PAID = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Contributions Received</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__CONTRIBUTIONS_RECEIVED = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Agreement Parties</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__AGREEMENT_PARTIES = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Body Memberships</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__BODY_MEMBERSHIPS = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 30;

	/**
	 * The number of structural features of the '<em>Partner</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_FEATURE_COUNT = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 31;

	/**
	 * The number of operations of the '<em>Partner</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_OPERATION_COUNT = PeoplePackage.STAKEHOLDER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.impl.CollaborationImpl <em>Collaboration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.impl.CollaborationImpl
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getCollaboration()
	 * @generated
	 */
	int COLLABORATION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__PURPOSE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__TYPE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Maturity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__MATURITY = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__STATUS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__SCOPE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Stated Force Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__STATED_FORCE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Ambition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__AMBITION = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Activity Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__ACTIVITY_CLASS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Forms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__FORMS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Shared Activity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__SHARED_ACTIVITY = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Subjects</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__SUBJECTS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__OUT_OF_SCOPE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__LEGAL_BASIS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Performance Frame</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__PERFORMANCE_FRAME = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Procurement Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__PROCUREMENT_MODE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Strand</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__STRAND = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Programme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__PROGRAMME = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Portfolio</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__PORTFOLIO = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__AREAS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__PARENT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__PARTS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Initiation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__INITIATION = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Initiated By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__INITIATED_BY = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__START_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__END_DATE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Memberships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__MEMBERSHIPS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Directed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__DIRECTED_BY = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Resources Controlled By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__RESOURCES_CONTROLLED_BY = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Employed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__EMPLOYED_BY = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Thematic Areas</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__THEMATIC_AREAS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Resources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__RESOURCES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Secondments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__SECONDMENTS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Services</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__SERVICES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Governed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__GOVERNED_BY = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__AGREEMENTS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Fit Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__FIT_ASSESSMENTS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 35;

	/**
	 * The feature id for the '<em><b>Driver Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__DRIVER_ASSESSMENTS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 36;

	/**
	 * The feature id for the '<em><b>Principle Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__PRINCIPLE_ASSESSMENTS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 37;

	/**
	 * The feature id for the '<em><b>Health Checks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__HEALTH_CHECKS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 38;

	/**
	 * The feature id for the '<em><b>Icm Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__ICM_ASSESSMENTS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 39;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__STEPS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 40;

	/**
	 * The feature id for the '<em><b>Business Cases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__BUSINESS_CASES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 41;

	/**
	 * The feature id for the '<em><b>Due Diligence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__DUE_DILIGENCE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 42;

	/**
	 * The feature id for the '<em><b>Evaluations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__EVALUATIONS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 43;

	/**
	 * The feature id for the '<em><b>Contributions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__CONTRIBUTIONS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 44;

	/**
	 * The feature id for the '<em><b>Barriers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__BARRIERS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 45;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__FIGURES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 46;

	/**
	 * The feature id for the '<em><b>Benefits Maps</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION__BENEFITS_MAPS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 47;

	/**
	 * The number of structural features of the '<em>Collaboration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 48;

	/**
	 * The number of operations of the '<em>Collaboration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATION_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.impl.MembershipImpl <em>Membership</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.impl.MembershipImpl
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getMembership()
	 * @generated
	 */
	int MEMBERSHIP = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__ID = AlliancePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__NOTE = AlliancePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__REFERENCES = AlliancePackage.ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__ACCEPTANCES = AlliancePackage.ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Collaboration</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__COLLABORATION = AlliancePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__PARTNER = AlliancePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__ROLE = AlliancePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__SINCE = AlliancePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__UNTIL = AlliancePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Membership</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_FEATURE_COUNT = AlliancePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Membership</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_OPERATION_COUNT = AlliancePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.impl.ThematicAreaImpl <em>Thematic Area</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.impl.ThematicAreaImpl
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getThematicArea()
	 * @generated
	 */
	int THEMATIC_AREA = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEMATIC_AREA__ID = PeoplePackage.STAKEHOLDER__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEMATIC_AREA__NOTE = PeoplePackage.STAKEHOLDER__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEMATIC_AREA__REFERENCES = PeoplePackage.STAKEHOLDER__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEMATIC_AREA__ACCEPTANCES = PeoplePackage.STAKEHOLDER__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEMATIC_AREA__NAME = PeoplePackage.STAKEHOLDER__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEMATIC_AREA__DESCRIPTION = PeoplePackage.STAKEHOLDER__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEMATIC_AREA__SHORT_NAME = PeoplePackage.STAKEHOLDER__SHORT_NAME;

	/**
	 * The feature id for the '<em><b>Collaboration</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEMATIC_AREA__COLLABORATION = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lead</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEMATIC_AREA__LEAD = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Head</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEMATIC_AREA__HEAD = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Resources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEMATIC_AREA__RESOURCES = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Services</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEMATIC_AREA__SERVICES = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Secondments</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEMATIC_AREA__SECONDMENTS = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Thematic Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEMATIC_AREA_FEATURE_COUNT = PeoplePackage.STAKEHOLDER_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Thematic Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEMATIC_AREA_OPERATION_COUNT = PeoplePackage.STAKEHOLDER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.impl.ResourceImpl <em>Resource</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.impl.ResourceImpl
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getResource()
	 * @generated
	 */
	int RESOURCE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__KIND = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__QUANTITY = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__UNIT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__LOCATION = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Collaboration</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__COLLABORATION = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Thematic Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__THEMATIC_AREA = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__OWNER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Employer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__EMPLOYER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Controllers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__CONTROLLERS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Resource</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Resource</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.impl.SecondmentImpl <em>Secondment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.impl.SecondmentImpl
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getSecondment()
	 * @generated
	 */
	int SECONDMENT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDMENT__ID = AlliancePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDMENT__NOTE = AlliancePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDMENT__REFERENCES = AlliancePackage.ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDMENT__ACCEPTANCES = AlliancePackage.ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Collaboration</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDMENT__COLLABORATION = AlliancePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Home</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDMENT__HOME = AlliancePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Receiving</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDMENT__RECEIVING = AlliancePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Thematic Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDMENT__THEMATIC_AREA = AlliancePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Head Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDMENT__HEAD_COUNT = AlliancePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Persons</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDMENT__PERSONS = AlliancePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDMENT__SINCE = AlliancePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDMENT__UNTIL = AlliancePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Secondment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDMENT_FEATURE_COUNT = AlliancePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Secondment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDMENT_OPERATION_COUNT = AlliancePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.impl.ServiceImpl <em>Service</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.impl.ServiceImpl
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getService()
	 * @generated
	 */
	int SERVICE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Collaboration</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__COLLABORATION = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Thematic Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__THEMATIC_AREA = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Providers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__PROVIDERS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Recipients</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__RECIPIENTS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Protective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__PROTECTIVE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.PartnerKind <em>Partner Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.PartnerKind
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getPartnerKind()
	 * @generated
	 */
	int PARTNER_KIND = 12;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.Sector <em>Sector</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.Sector
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getSector()
	 * @generated
	 */
	int SECTOR = 13;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.ScopeLevel <em>Scope Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.ScopeLevel
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getScopeLevel()
	 * @generated
	 */
	int SCOPE_LEVEL = 14;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.Ambition <em>Ambition</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.Ambition
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getAmbition()
	 * @generated
	 */
	int AMBITION = 15;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.ActivityClass <em>Activity Class</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.ActivityClass
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getActivityClass()
	 * @generated
	 */
	int ACTIVITY_CLASS = 16;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.CollaborationForm <em>Collaboration Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.CollaborationForm
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getCollaborationForm()
	 * @generated
	 */
	int COLLABORATION_FORM = 17;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.SharedActivity <em>Shared Activity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.SharedActivity
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getSharedActivity()
	 * @generated
	 */
	int SHARED_ACTIVITY = 18;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.ProcurementMode <em>Procurement Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.ProcurementMode
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getProcurementMode()
	 * @generated
	 */
	int PROCUREMENT_MODE = 19;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.Maturity <em>Maturity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.Maturity
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getMaturity()
	 * @generated
	 */
	int MATURITY = 20;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.CollaborationType <em>Collaboration Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.CollaborationType
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getCollaborationType()
	 * @generated
	 */
	int COLLABORATION_TYPE = 21;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.CollaborationStatus <em>Collaboration Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.CollaborationStatus
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getCollaborationStatus()
	 * @generated
	 */
	int COLLABORATION_STATUS = 22;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.Initiation <em>Initiation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.Initiation
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getInitiation()
	 * @generated
	 */
	int INITIATION = 23;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.MembershipRole <em>Membership Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.MembershipRole
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getMembershipRole()
	 * @generated
	 */
	int MEMBERSHIP_ROLE = 24;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.partners.ResourceKind <em>Resource Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.partners.ResourceKind
	 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getResourceKind()
	 * @generated
	 */
	int RESOURCE_KIND = 25;


	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.partners.Area <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Area</em>'.
	 * @see org.allianceworkbench.model.partners.Area
	 * @generated
	 */
	EClass getArea();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Area#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.allianceworkbench.model.partners.Area#getKind()
	 * @see #getArea()
	 * @generated
	 */
	EAttribute getArea_Kind();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.partners.Area#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Parent</em>'.
	 * @see org.allianceworkbench.model.partners.Area#getParent()
	 * @see #getArea()
	 * @generated
	 */
	EReference getArea_Parent();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Area#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Areas</em>'.
	 * @see org.allianceworkbench.model.partners.Area#getAreas()
	 * @see #getArea()
	 * @generated
	 */
	EReference getArea_Areas();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Area#getNeighbours <em>Neighbours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Neighbours</em>'.
	 * @see org.allianceworkbench.model.partners.Area#getNeighbours()
	 * @see #getArea()
	 * @generated
	 */
	EReference getArea_Neighbours();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Area#getPartners <em>Partners</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Partners</em>'.
	 * @see org.allianceworkbench.model.partners.Area#getPartners()
	 * @see #getArea()
	 * @generated
	 */
	EReference getArea_Partners();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.partners.Programme <em>Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Programme</em>'.
	 * @see org.allianceworkbench.model.partners.Programme
	 * @generated
	 */
	EClass getProgramme();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Programme#getStartDate <em>Start Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Date</em>'.
	 * @see org.allianceworkbench.model.partners.Programme#getStartDate()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_StartDate();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Programme#getEndDate <em>End Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Date</em>'.
	 * @see org.allianceworkbench.model.partners.Programme#getEndDate()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_EndDate();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Programme#getClosedDate <em>Closed Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed Date</em>'.
	 * @see org.allianceworkbench.model.partners.Programme#getClosedDate()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_ClosedDate();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.Programme#getLead <em>Lead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Lead</em>'.
	 * @see org.allianceworkbench.model.partners.Programme#getLead()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Lead();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.Programme#getManagementTeam <em>Management Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Management Team</em>'.
	 * @see org.allianceworkbench.model.partners.Programme#getManagementTeam()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_ManagementTeam();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Programme#getProgrammes <em>Programmes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Programmes</em>'.
	 * @see org.allianceworkbench.model.partners.Programme#getProgrammes()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Programmes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Programme#getPortfolios <em>Portfolios</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Portfolios</em>'.
	 * @see org.allianceworkbench.model.partners.Programme#getPortfolios()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Portfolios();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Programme#getPriorities <em>Priorities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Priorities</em>'.
	 * @see org.allianceworkbench.model.partners.Programme#getPriorities()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Priorities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Programme#getStrands <em>Strands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Strands</em>'.
	 * @see org.allianceworkbench.model.partners.Programme#getStrands()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Strands();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Programme#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Figures</em>'.
	 * @see org.allianceworkbench.model.partners.Programme#getFigures()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Figures();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Programme#getCollaborations <em>Collaborations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Collaborations</em>'.
	 * @see org.allianceworkbench.model.partners.Programme#getCollaborations()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Collaborations();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.partners.Portfolio <em>Portfolio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Portfolio</em>'.
	 * @see org.allianceworkbench.model.partners.Portfolio
	 * @generated
	 */
	EClass getPortfolio();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.Portfolio#getLead <em>Lead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Lead</em>'.
	 * @see org.allianceworkbench.model.partners.Portfolio#getLead()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Lead();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.Portfolio#getBoard <em>Board</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Board</em>'.
	 * @see org.allianceworkbench.model.partners.Portfolio#getBoard()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Board();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Portfolio#getCollaborations <em>Collaborations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Collaborations</em>'.
	 * @see org.allianceworkbench.model.partners.Portfolio#getCollaborations()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Collaborations();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.partners.StrategicPriority <em>Strategic Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strategic Priority</em>'.
	 * @see org.allianceworkbench.model.partners.StrategicPriority
	 * @generated
	 */
	EClass getStrategicPriority();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.StrategicPriority#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.allianceworkbench.model.partners.StrategicPriority#getOwner()
	 * @see #getStrategicPriority()
	 * @generated
	 */
	EReference getStrategicPriority_Owner();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.partners.Strand <em>Strand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strand</em>'.
	 * @see org.allianceworkbench.model.partners.Strand
	 * @generated
	 */
	EClass getStrand();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Strand#getCollaborations <em>Collaborations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Collaborations</em>'.
	 * @see org.allianceworkbench.model.partners.Strand#getCollaborations()
	 * @see #getStrand()
	 * @generated
	 */
	EReference getStrand_Collaborations();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.partners.Partner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Partner</em>'.
	 * @see org.allianceworkbench.model.partners.Partner
	 * @generated
	 */
	EClass getPartner();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Partner#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getKind()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Partner#getSector <em>Sector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sector</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getSector()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_Sector();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.Partner#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getParent()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_Parent();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Parts</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getParts()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_Parts();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Areas</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getAreas()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_Areas();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getNeighbours <em>Neighbours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Neighbours</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getNeighbours()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_Neighbours();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.Partner#getPolicingBody <em>Policing Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Policing Body</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getPolicingBody()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_PolicingBody();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getForces <em>Forces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Forces</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getForces()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_Forces();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Partner#getSimilarityGroup <em>Similarity Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Similarity Group</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getSimilarityGroup()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_SimilarityGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Partner#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getSize()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Partner#getSizeUnit <em>Size Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Unit</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getSizeUnit()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_SizeUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Partner#getRiskAppetite <em>Risk Appetite</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Risk Appetite</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getRiskAppetite()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_RiskAppetite();

	/**
	 * Returns the meta object for the containment reference '{@link org.allianceworkbench.model.partners.Partner#getBudget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Budget</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getBudget()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_Budget();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Partner#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Figures</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getFigures()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_Figures();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contacts</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getContacts()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_Contacts();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>People</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getPeople()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_People();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Roles</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getRoles()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_Roles();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getMemberships <em>Memberships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Memberships</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getMemberships()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_Memberships();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getDirects <em>Directs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Directs</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getDirects()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_Directs();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getControlsResourcesOf <em>Controls Resources Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Controls Resources Of</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getControlsResourcesOf()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_ControlsResourcesOf();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getEmploysFor <em>Employs For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Employs For</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getEmploysFor()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_EmploysFor();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getLeadsAreas <em>Leads Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Leads Areas</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getLeadsAreas()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_LeadsAreas();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getOwnedResources <em>Owned Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Owned Resources</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getOwnedResources()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_OwnedResources();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getEmployedResources <em>Employed Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Employed Resources</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getEmployedResources()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_EmployedResources();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getControlledResources <em>Controlled Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Controlled Resources</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getControlledResources()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_ControlledResources();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getSecondmentsOut <em>Secondments Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Secondments Out</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getSecondmentsOut()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_SecondmentsOut();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getSecondmentsIn <em>Secondments In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Secondments In</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getSecondmentsIn()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_SecondmentsIn();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getContributionsPaid <em>Contributions Paid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contributions Paid</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getContributionsPaid()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_ContributionsPaid();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getContributionsReceived <em>Contributions Received</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contributions Received</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getContributionsReceived()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_ContributionsReceived();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getAgreementParties <em>Agreement Parties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Agreement Parties</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getAgreementParties()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_AgreementParties();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Partner#getBodyMemberships <em>Body Memberships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Body Memberships</em>'.
	 * @see org.allianceworkbench.model.partners.Partner#getBodyMemberships()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_BodyMemberships();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.partners.Collaboration <em>Collaboration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Collaboration</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration
	 * @generated
	 */
	EClass getCollaboration();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Collaboration#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getPurpose()
	 * @see #getCollaboration()
	 * @generated
	 */
	EAttribute getCollaboration_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Collaboration#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getType()
	 * @see #getCollaboration()
	 * @generated
	 */
	EAttribute getCollaboration_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Collaboration#getMaturity <em>Maturity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maturity</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getMaturity()
	 * @see #getCollaboration()
	 * @generated
	 */
	EAttribute getCollaboration_Maturity();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Collaboration#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getStatus()
	 * @see #getCollaboration()
	 * @generated
	 */
	EAttribute getCollaboration_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Collaboration#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getScope()
	 * @see #getCollaboration()
	 * @generated
	 */
	EAttribute getCollaboration_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Collaboration#getStatedForceCount <em>Stated Force Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stated Force Count</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getStatedForceCount()
	 * @see #getCollaboration()
	 * @generated
	 */
	EAttribute getCollaboration_StatedForceCount();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Collaboration#getAmbition <em>Ambition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ambition</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getAmbition()
	 * @see #getCollaboration()
	 * @generated
	 */
	EAttribute getCollaboration_Ambition();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Collaboration#getActivityClass <em>Activity Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Activity Class</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getActivityClass()
	 * @see #getCollaboration()
	 * @generated
	 */
	EAttribute getCollaboration_ActivityClass();

	/**
	 * Returns the meta object for the attribute list '{@link org.allianceworkbench.model.partners.Collaboration#getForms <em>Forms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Forms</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getForms()
	 * @see #getCollaboration()
	 * @generated
	 */
	EAttribute getCollaboration_Forms();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Collaboration#getSharedActivity <em>Shared Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shared Activity</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getSharedActivity()
	 * @see #getCollaboration()
	 * @generated
	 */
	EAttribute getCollaboration_SharedActivity();

	/**
	 * Returns the meta object for the attribute list '{@link org.allianceworkbench.model.partners.Collaboration#getSubjects <em>Subjects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Subjects</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getSubjects()
	 * @see #getCollaboration()
	 * @generated
	 */
	EAttribute getCollaboration_Subjects();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Collaboration#getOutOfScope <em>Out Of Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Out Of Scope</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getOutOfScope()
	 * @see #getCollaboration()
	 * @generated
	 */
	EAttribute getCollaboration_OutOfScope();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Collaboration#getLegalBasis <em>Legal Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Basis</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getLegalBasis()
	 * @see #getCollaboration()
	 * @generated
	 */
	EAttribute getCollaboration_LegalBasis();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Collaboration#getPerformanceFrame <em>Performance Frame</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Performance Frame</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getPerformanceFrame()
	 * @see #getCollaboration()
	 * @generated
	 */
	EAttribute getCollaboration_PerformanceFrame();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Collaboration#getProcurementMode <em>Procurement Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Procurement Mode</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getProcurementMode()
	 * @see #getCollaboration()
	 * @generated
	 */
	EAttribute getCollaboration_ProcurementMode();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.Collaboration#getStrand <em>Strand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Strand</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getStrand()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_Strand();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.Collaboration#getProgramme <em>Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Programme</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getProgramme()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_Programme();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.Collaboration#getPortfolio <em>Portfolio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Portfolio</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getPortfolio()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_Portfolio();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Collaboration#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Areas</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getAreas()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_Areas();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.partners.Collaboration#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Parent</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getParent()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_Parent();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Collaboration#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getParts()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_Parts();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Collaboration#getInitiation <em>Initiation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initiation</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getInitiation()
	 * @see #getCollaboration()
	 * @generated
	 */
	EAttribute getCollaboration_Initiation();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.Collaboration#getInitiatedBy <em>Initiated By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Initiated By</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getInitiatedBy()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_InitiatedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Collaboration#getStartDate <em>Start Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Date</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getStartDate()
	 * @see #getCollaboration()
	 * @generated
	 */
	EAttribute getCollaboration_StartDate();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Collaboration#getEndDate <em>End Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Date</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getEndDate()
	 * @see #getCollaboration()
	 * @generated
	 */
	EAttribute getCollaboration_EndDate();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Collaboration#getMemberships <em>Memberships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memberships</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getMemberships()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_Memberships();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Collaboration#getDirectedBy <em>Directed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Directed By</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getDirectedBy()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_DirectedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Collaboration#getResourcesControlledBy <em>Resources Controlled By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Resources Controlled By</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getResourcesControlledBy()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_ResourcesControlledBy();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Collaboration#getEmployedBy <em>Employed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Employed By</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getEmployedBy()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_EmployedBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Collaboration#getThematicAreas <em>Thematic Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Thematic Areas</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getThematicAreas()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_ThematicAreas();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Collaboration#getResources <em>Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Resources</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getResources()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_Resources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Collaboration#getSecondments <em>Secondments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Secondments</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getSecondments()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_Secondments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Collaboration#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Services</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getServices()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_Services();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Collaboration#getGovernedBy <em>Governed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Governed By</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getGovernedBy()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_GovernedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Collaboration#getAgreements <em>Agreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Agreements</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getAgreements()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_Agreements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Collaboration#getFitAssessments <em>Fit Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fit Assessments</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getFitAssessments()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_FitAssessments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Collaboration#getDriverAssessments <em>Driver Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Driver Assessments</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getDriverAssessments()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_DriverAssessments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Collaboration#getPrincipleAssessments <em>Principle Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Principle Assessments</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getPrincipleAssessments()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_PrincipleAssessments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Collaboration#getHealthChecks <em>Health Checks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Health Checks</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getHealthChecks()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_HealthChecks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Collaboration#getIcmAssessments <em>Icm Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Icm Assessments</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getIcmAssessments()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_IcmAssessments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Collaboration#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getSteps()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Collaboration#getBusinessCases <em>Business Cases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Business Cases</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getBusinessCases()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_BusinessCases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Collaboration#getDueDiligence <em>Due Diligence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Due Diligence</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getDueDiligence()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_DueDiligence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Collaboration#getEvaluations <em>Evaluations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evaluations</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getEvaluations()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_Evaluations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Collaboration#getContributions <em>Contributions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contributions</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getContributions()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_Contributions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Collaboration#getBarriers <em>Barriers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Barriers</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getBarriers()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_Barriers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.partners.Collaboration#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Figures</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getFigures()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_Figures();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Collaboration#getBenefitsMaps <em>Benefits Maps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Benefits Maps</em>'.
	 * @see org.allianceworkbench.model.partners.Collaboration#getBenefitsMaps()
	 * @see #getCollaboration()
	 * @generated
	 */
	EReference getCollaboration_BenefitsMaps();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.partners.Membership <em>Membership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Membership</em>'.
	 * @see org.allianceworkbench.model.partners.Membership
	 * @generated
	 */
	EClass getMembership();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.partners.Membership#getCollaboration <em>Collaboration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Collaboration</em>'.
	 * @see org.allianceworkbench.model.partners.Membership#getCollaboration()
	 * @see #getMembership()
	 * @generated
	 */
	EReference getMembership_Collaboration();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.Membership#getPartner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Partner</em>'.
	 * @see org.allianceworkbench.model.partners.Membership#getPartner()
	 * @see #getMembership()
	 * @generated
	 */
	EReference getMembership_Partner();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Membership#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.allianceworkbench.model.partners.Membership#getRole()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Membership#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.allianceworkbench.model.partners.Membership#getSince()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Membership#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.allianceworkbench.model.partners.Membership#getUntil()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_Until();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.partners.ThematicArea <em>Thematic Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Thematic Area</em>'.
	 * @see org.allianceworkbench.model.partners.ThematicArea
	 * @generated
	 */
	EClass getThematicArea();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.partners.ThematicArea#getCollaboration <em>Collaboration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Collaboration</em>'.
	 * @see org.allianceworkbench.model.partners.ThematicArea#getCollaboration()
	 * @see #getThematicArea()
	 * @generated
	 */
	EReference getThematicArea_Collaboration();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.ThematicArea#getLead <em>Lead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Lead</em>'.
	 * @see org.allianceworkbench.model.partners.ThematicArea#getLead()
	 * @see #getThematicArea()
	 * @generated
	 */
	EReference getThematicArea_Lead();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.ThematicArea#getHead <em>Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Head</em>'.
	 * @see org.allianceworkbench.model.partners.ThematicArea#getHead()
	 * @see #getThematicArea()
	 * @generated
	 */
	EReference getThematicArea_Head();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.ThematicArea#getResources <em>Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Resources</em>'.
	 * @see org.allianceworkbench.model.partners.ThematicArea#getResources()
	 * @see #getThematicArea()
	 * @generated
	 */
	EReference getThematicArea_Resources();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.ThematicArea#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Services</em>'.
	 * @see org.allianceworkbench.model.partners.ThematicArea#getServices()
	 * @see #getThematicArea()
	 * @generated
	 */
	EReference getThematicArea_Services();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.ThematicArea#getSecondments <em>Secondments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Secondments</em>'.
	 * @see org.allianceworkbench.model.partners.ThematicArea#getSecondments()
	 * @see #getThematicArea()
	 * @generated
	 */
	EReference getThematicArea_Secondments();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.partners.Resource <em>Resource</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Resource</em>'.
	 * @see org.allianceworkbench.model.partners.Resource
	 * @generated
	 */
	EClass getResource();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Resource#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.allianceworkbench.model.partners.Resource#getKind()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Resource#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.allianceworkbench.model.partners.Resource#getQuantity()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Resource#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.allianceworkbench.model.partners.Resource#getUnit()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Resource#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.allianceworkbench.model.partners.Resource#getLocation()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_Location();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.partners.Resource#getCollaboration <em>Collaboration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Collaboration</em>'.
	 * @see org.allianceworkbench.model.partners.Resource#getCollaboration()
	 * @see #getResource()
	 * @generated
	 */
	EReference getResource_Collaboration();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.Resource#getThematicArea <em>Thematic Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Thematic Area</em>'.
	 * @see org.allianceworkbench.model.partners.Resource#getThematicArea()
	 * @see #getResource()
	 * @generated
	 */
	EReference getResource_ThematicArea();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.Resource#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.allianceworkbench.model.partners.Resource#getOwner()
	 * @see #getResource()
	 * @generated
	 */
	EReference getResource_Owner();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.Resource#getEmployer <em>Employer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Employer</em>'.
	 * @see org.allianceworkbench.model.partners.Resource#getEmployer()
	 * @see #getResource()
	 * @generated
	 */
	EReference getResource_Employer();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Resource#getControllers <em>Controllers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Controllers</em>'.
	 * @see org.allianceworkbench.model.partners.Resource#getControllers()
	 * @see #getResource()
	 * @generated
	 */
	EReference getResource_Controllers();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.partners.Secondment <em>Secondment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Secondment</em>'.
	 * @see org.allianceworkbench.model.partners.Secondment
	 * @generated
	 */
	EClass getSecondment();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.partners.Secondment#getCollaboration <em>Collaboration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Collaboration</em>'.
	 * @see org.allianceworkbench.model.partners.Secondment#getCollaboration()
	 * @see #getSecondment()
	 * @generated
	 */
	EReference getSecondment_Collaboration();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.Secondment#getHome <em>Home</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Home</em>'.
	 * @see org.allianceworkbench.model.partners.Secondment#getHome()
	 * @see #getSecondment()
	 * @generated
	 */
	EReference getSecondment_Home();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.Secondment#getReceiving <em>Receiving</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Receiving</em>'.
	 * @see org.allianceworkbench.model.partners.Secondment#getReceiving()
	 * @see #getSecondment()
	 * @generated
	 */
	EReference getSecondment_Receiving();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.Secondment#getThematicArea <em>Thematic Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Thematic Area</em>'.
	 * @see org.allianceworkbench.model.partners.Secondment#getThematicArea()
	 * @see #getSecondment()
	 * @generated
	 */
	EReference getSecondment_ThematicArea();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Secondment#getHeadCount <em>Head Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Head Count</em>'.
	 * @see org.allianceworkbench.model.partners.Secondment#getHeadCount()
	 * @see #getSecondment()
	 * @generated
	 */
	EAttribute getSecondment_HeadCount();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Secondment#getPersons <em>Persons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Persons</em>'.
	 * @see org.allianceworkbench.model.partners.Secondment#getPersons()
	 * @see #getSecondment()
	 * @generated
	 */
	EReference getSecondment_Persons();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Secondment#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.allianceworkbench.model.partners.Secondment#getSince()
	 * @see #getSecondment()
	 * @generated
	 */
	EAttribute getSecondment_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Secondment#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.allianceworkbench.model.partners.Secondment#getUntil()
	 * @see #getSecondment()
	 * @generated
	 */
	EAttribute getSecondment_Until();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.partners.Service <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service</em>'.
	 * @see org.allianceworkbench.model.partners.Service
	 * @generated
	 */
	EClass getService();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.partners.Service#getCollaboration <em>Collaboration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Collaboration</em>'.
	 * @see org.allianceworkbench.model.partners.Service#getCollaboration()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Collaboration();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.partners.Service#getThematicArea <em>Thematic Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Thematic Area</em>'.
	 * @see org.allianceworkbench.model.partners.Service#getThematicArea()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_ThematicArea();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Service#getProviders <em>Providers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Providers</em>'.
	 * @see org.allianceworkbench.model.partners.Service#getProviders()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Providers();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.partners.Service#getRecipients <em>Recipients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Recipients</em>'.
	 * @see org.allianceworkbench.model.partners.Service#getRecipients()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Recipients();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.partners.Service#isProtective <em>Protective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protective</em>'.
	 * @see org.allianceworkbench.model.partners.Service#isProtective()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Protective();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.partners.PartnerKind <em>Partner Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Partner Kind</em>'.
	 * @see org.allianceworkbench.model.partners.PartnerKind
	 * @generated
	 */
	EEnum getPartnerKind();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.partners.Sector <em>Sector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sector</em>'.
	 * @see org.allianceworkbench.model.partners.Sector
	 * @generated
	 */
	EEnum getSector();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.partners.ScopeLevel <em>Scope Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scope Level</em>'.
	 * @see org.allianceworkbench.model.partners.ScopeLevel
	 * @generated
	 */
	EEnum getScopeLevel();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.partners.Ambition <em>Ambition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Ambition</em>'.
	 * @see org.allianceworkbench.model.partners.Ambition
	 * @generated
	 */
	EEnum getAmbition();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.partners.ActivityClass <em>Activity Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Activity Class</em>'.
	 * @see org.allianceworkbench.model.partners.ActivityClass
	 * @generated
	 */
	EEnum getActivityClass();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.partners.CollaborationForm <em>Collaboration Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Collaboration Form</em>'.
	 * @see org.allianceworkbench.model.partners.CollaborationForm
	 * @generated
	 */
	EEnum getCollaborationForm();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.partners.SharedActivity <em>Shared Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Shared Activity</em>'.
	 * @see org.allianceworkbench.model.partners.SharedActivity
	 * @generated
	 */
	EEnum getSharedActivity();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.partners.ProcurementMode <em>Procurement Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Procurement Mode</em>'.
	 * @see org.allianceworkbench.model.partners.ProcurementMode
	 * @generated
	 */
	EEnum getProcurementMode();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.partners.Maturity <em>Maturity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Maturity</em>'.
	 * @see org.allianceworkbench.model.partners.Maturity
	 * @generated
	 */
	EEnum getMaturity();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.partners.CollaborationType <em>Collaboration Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Collaboration Type</em>'.
	 * @see org.allianceworkbench.model.partners.CollaborationType
	 * @generated
	 */
	EEnum getCollaborationType();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.partners.CollaborationStatus <em>Collaboration Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Collaboration Status</em>'.
	 * @see org.allianceworkbench.model.partners.CollaborationStatus
	 * @generated
	 */
	EEnum getCollaborationStatus();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.partners.Initiation <em>Initiation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Initiation</em>'.
	 * @see org.allianceworkbench.model.partners.Initiation
	 * @generated
	 */
	EEnum getInitiation();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.partners.MembershipRole <em>Membership Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Membership Role</em>'.
	 * @see org.allianceworkbench.model.partners.MembershipRole
	 * @generated
	 */
	EEnum getMembershipRole();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.partners.ResourceKind <em>Resource Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Resource Kind</em>'.
	 * @see org.allianceworkbench.model.partners.ResourceKind
	 * @generated
	 */
	EEnum getResourceKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PartnersFactory getPartnersFactory();

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
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.impl.AreaImpl <em>Area</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.impl.AreaImpl
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getArea()
		 * @generated
		 */
		EClass AREA = eINSTANCE.getArea();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AREA__KIND = eINSTANCE.getArea_Kind();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AREA__PARENT = eINSTANCE.getArea_Parent();

		/**
		 * The meta object literal for the '<em><b>Areas</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AREA__AREAS = eINSTANCE.getArea_Areas();

		/**
		 * The meta object literal for the '<em><b>Neighbours</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AREA__NEIGHBOURS = eINSTANCE.getArea_Neighbours();

		/**
		 * The meta object literal for the '<em><b>Partners</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AREA__PARTNERS = eINSTANCE.getArea_Partners();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.impl.ProgrammeImpl <em>Programme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.impl.ProgrammeImpl
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getProgramme()
		 * @generated
		 */
		EClass PROGRAMME = eINSTANCE.getProgramme();

		/**
		 * The meta object literal for the '<em><b>Start Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__START_DATE = eINSTANCE.getProgramme_StartDate();

		/**
		 * The meta object literal for the '<em><b>End Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__END_DATE = eINSTANCE.getProgramme_EndDate();

		/**
		 * The meta object literal for the '<em><b>Closed Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__CLOSED_DATE = eINSTANCE.getProgramme_ClosedDate();

		/**
		 * The meta object literal for the '<em><b>Lead</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__LEAD = eINSTANCE.getProgramme_Lead();

		/**
		 * The meta object literal for the '<em><b>Management Team</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__MANAGEMENT_TEAM = eINSTANCE.getProgramme_ManagementTeam();

		/**
		 * The meta object literal for the '<em><b>Programmes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__PROGRAMMES = eINSTANCE.getProgramme_Programmes();

		/**
		 * The meta object literal for the '<em><b>Portfolios</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__PORTFOLIOS = eINSTANCE.getProgramme_Portfolios();

		/**
		 * The meta object literal for the '<em><b>Priorities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__PRIORITIES = eINSTANCE.getProgramme_Priorities();

		/**
		 * The meta object literal for the '<em><b>Strands</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__STRANDS = eINSTANCE.getProgramme_Strands();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__FIGURES = eINSTANCE.getProgramme_Figures();

		/**
		 * The meta object literal for the '<em><b>Collaborations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__COLLABORATIONS = eINSTANCE.getProgramme_Collaborations();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.impl.PortfolioImpl <em>Portfolio</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.impl.PortfolioImpl
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getPortfolio()
		 * @generated
		 */
		EClass PORTFOLIO = eINSTANCE.getPortfolio();

		/**
		 * The meta object literal for the '<em><b>Lead</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__LEAD = eINSTANCE.getPortfolio_Lead();

		/**
		 * The meta object literal for the '<em><b>Board</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__BOARD = eINSTANCE.getPortfolio_Board();

		/**
		 * The meta object literal for the '<em><b>Collaborations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__COLLABORATIONS = eINSTANCE.getPortfolio_Collaborations();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.impl.StrategicPriorityImpl <em>Strategic Priority</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.impl.StrategicPriorityImpl
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getStrategicPriority()
		 * @generated
		 */
		EClass STRATEGIC_PRIORITY = eINSTANCE.getStrategicPriority();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRATEGIC_PRIORITY__OWNER = eINSTANCE.getStrategicPriority_Owner();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.impl.StrandImpl <em>Strand</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.impl.StrandImpl
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getStrand()
		 * @generated
		 */
		EClass STRAND = eINSTANCE.getStrand();

		/**
		 * The meta object literal for the '<em><b>Collaborations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRAND__COLLABORATIONS = eINSTANCE.getStrand_Collaborations();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.impl.PartnerImpl <em>Partner</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.impl.PartnerImpl
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getPartner()
		 * @generated
		 */
		EClass PARTNER = eINSTANCE.getPartner();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__KIND = eINSTANCE.getPartner_Kind();

		/**
		 * The meta object literal for the '<em><b>Sector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__SECTOR = eINSTANCE.getPartner_Sector();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__PARENT = eINSTANCE.getPartner_Parent();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__PARTS = eINSTANCE.getPartner_Parts();

		/**
		 * The meta object literal for the '<em><b>Areas</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__AREAS = eINSTANCE.getPartner_Areas();

		/**
		 * The meta object literal for the '<em><b>Neighbours</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__NEIGHBOURS = eINSTANCE.getPartner_Neighbours();

		/**
		 * The meta object literal for the '<em><b>Policing Body</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__POLICING_BODY = eINSTANCE.getPartner_PolicingBody();

		/**
		 * The meta object literal for the '<em><b>Forces</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__FORCES = eINSTANCE.getPartner_Forces();

		/**
		 * The meta object literal for the '<em><b>Similarity Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__SIMILARITY_GROUP = eINSTANCE.getPartner_SimilarityGroup();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__SIZE = eINSTANCE.getPartner_Size();

		/**
		 * The meta object literal for the '<em><b>Size Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__SIZE_UNIT = eINSTANCE.getPartner_SizeUnit();

		/**
		 * The meta object literal for the '<em><b>Risk Appetite</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__RISK_APPETITE = eINSTANCE.getPartner_RiskAppetite();

		/**
		 * The meta object literal for the '<em><b>Budget</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__BUDGET = eINSTANCE.getPartner_Budget();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__FIGURES = eINSTANCE.getPartner_Figures();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__CONTACTS = eINSTANCE.getPartner_Contacts();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__PEOPLE = eINSTANCE.getPartner_People();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__ROLES = eINSTANCE.getPartner_Roles();

		/**
		 * The meta object literal for the '<em><b>Memberships</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__MEMBERSHIPS = eINSTANCE.getPartner_Memberships();

		/**
		 * The meta object literal for the '<em><b>Directs</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__DIRECTS = eINSTANCE.getPartner_Directs();

		/**
		 * The meta object literal for the '<em><b>Controls Resources Of</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__CONTROLS_RESOURCES_OF = eINSTANCE.getPartner_ControlsResourcesOf();

		/**
		 * The meta object literal for the '<em><b>Employs For</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__EMPLOYS_FOR = eINSTANCE.getPartner_EmploysFor();

		/**
		 * The meta object literal for the '<em><b>Leads Areas</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__LEADS_AREAS = eINSTANCE.getPartner_LeadsAreas();

		/**
		 * The meta object literal for the '<em><b>Owned Resources</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__OWNED_RESOURCES = eINSTANCE.getPartner_OwnedResources();

		/**
		 * The meta object literal for the '<em><b>Employed Resources</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__EMPLOYED_RESOURCES = eINSTANCE.getPartner_EmployedResources();

		/**
		 * The meta object literal for the '<em><b>Controlled Resources</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__CONTROLLED_RESOURCES = eINSTANCE.getPartner_ControlledResources();

		/**
		 * The meta object literal for the '<em><b>Secondments Out</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__SECONDMENTS_OUT = eINSTANCE.getPartner_SecondmentsOut();

		/**
		 * The meta object literal for the '<em><b>Secondments In</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__SECONDMENTS_IN = eINSTANCE.getPartner_SecondmentsIn();

		/**
		 * The meta object literal for the '<em><b>Contributions Paid</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__CONTRIBUTIONS_PAID = eINSTANCE.getPartner_ContributionsPaid();

		/**
		 * The meta object literal for the '<em><b>Contributions Received</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__CONTRIBUTIONS_RECEIVED = eINSTANCE.getPartner_ContributionsReceived();

		/**
		 * The meta object literal for the '<em><b>Agreement Parties</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__AGREEMENT_PARTIES = eINSTANCE.getPartner_AgreementParties();

		/**
		 * The meta object literal for the '<em><b>Body Memberships</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__BODY_MEMBERSHIPS = eINSTANCE.getPartner_BodyMemberships();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.impl.CollaborationImpl <em>Collaboration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.impl.CollaborationImpl
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getCollaboration()
		 * @generated
		 */
		EClass COLLABORATION = eINSTANCE.getCollaboration();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATION__PURPOSE = eINSTANCE.getCollaboration_Purpose();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATION__TYPE = eINSTANCE.getCollaboration_Type();

		/**
		 * The meta object literal for the '<em><b>Maturity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATION__MATURITY = eINSTANCE.getCollaboration_Maturity();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATION__STATUS = eINSTANCE.getCollaboration_Status();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATION__SCOPE = eINSTANCE.getCollaboration_Scope();

		/**
		 * The meta object literal for the '<em><b>Stated Force Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATION__STATED_FORCE_COUNT = eINSTANCE.getCollaboration_StatedForceCount();

		/**
		 * The meta object literal for the '<em><b>Ambition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATION__AMBITION = eINSTANCE.getCollaboration_Ambition();

		/**
		 * The meta object literal for the '<em><b>Activity Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATION__ACTIVITY_CLASS = eINSTANCE.getCollaboration_ActivityClass();

		/**
		 * The meta object literal for the '<em><b>Forms</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATION__FORMS = eINSTANCE.getCollaboration_Forms();

		/**
		 * The meta object literal for the '<em><b>Shared Activity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATION__SHARED_ACTIVITY = eINSTANCE.getCollaboration_SharedActivity();

		/**
		 * The meta object literal for the '<em><b>Subjects</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATION__SUBJECTS = eINSTANCE.getCollaboration_Subjects();

		/**
		 * The meta object literal for the '<em><b>Out Of Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATION__OUT_OF_SCOPE = eINSTANCE.getCollaboration_OutOfScope();

		/**
		 * The meta object literal for the '<em><b>Legal Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATION__LEGAL_BASIS = eINSTANCE.getCollaboration_LegalBasis();

		/**
		 * The meta object literal for the '<em><b>Performance Frame</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATION__PERFORMANCE_FRAME = eINSTANCE.getCollaboration_PerformanceFrame();

		/**
		 * The meta object literal for the '<em><b>Procurement Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATION__PROCUREMENT_MODE = eINSTANCE.getCollaboration_ProcurementMode();

		/**
		 * The meta object literal for the '<em><b>Strand</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__STRAND = eINSTANCE.getCollaboration_Strand();

		/**
		 * The meta object literal for the '<em><b>Programme</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__PROGRAMME = eINSTANCE.getCollaboration_Programme();

		/**
		 * The meta object literal for the '<em><b>Portfolio</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__PORTFOLIO = eINSTANCE.getCollaboration_Portfolio();

		/**
		 * The meta object literal for the '<em><b>Areas</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__AREAS = eINSTANCE.getCollaboration_Areas();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__PARENT = eINSTANCE.getCollaboration_Parent();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__PARTS = eINSTANCE.getCollaboration_Parts();

		/**
		 * The meta object literal for the '<em><b>Initiation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATION__INITIATION = eINSTANCE.getCollaboration_Initiation();

		/**
		 * The meta object literal for the '<em><b>Initiated By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__INITIATED_BY = eINSTANCE.getCollaboration_InitiatedBy();

		/**
		 * The meta object literal for the '<em><b>Start Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATION__START_DATE = eINSTANCE.getCollaboration_StartDate();

		/**
		 * The meta object literal for the '<em><b>End Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATION__END_DATE = eINSTANCE.getCollaboration_EndDate();

		/**
		 * The meta object literal for the '<em><b>Memberships</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__MEMBERSHIPS = eINSTANCE.getCollaboration_Memberships();

		/**
		 * The meta object literal for the '<em><b>Directed By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__DIRECTED_BY = eINSTANCE.getCollaboration_DirectedBy();

		/**
		 * The meta object literal for the '<em><b>Resources Controlled By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__RESOURCES_CONTROLLED_BY = eINSTANCE.getCollaboration_ResourcesControlledBy();

		/**
		 * The meta object literal for the '<em><b>Employed By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__EMPLOYED_BY = eINSTANCE.getCollaboration_EmployedBy();

		/**
		 * The meta object literal for the '<em><b>Thematic Areas</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__THEMATIC_AREAS = eINSTANCE.getCollaboration_ThematicAreas();

		/**
		 * The meta object literal for the '<em><b>Resources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__RESOURCES = eINSTANCE.getCollaboration_Resources();

		/**
		 * The meta object literal for the '<em><b>Secondments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__SECONDMENTS = eINSTANCE.getCollaboration_Secondments();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__SERVICES = eINSTANCE.getCollaboration_Services();

		/**
		 * The meta object literal for the '<em><b>Governed By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__GOVERNED_BY = eINSTANCE.getCollaboration_GovernedBy();

		/**
		 * The meta object literal for the '<em><b>Agreements</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__AGREEMENTS = eINSTANCE.getCollaboration_Agreements();

		/**
		 * The meta object literal for the '<em><b>Fit Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__FIT_ASSESSMENTS = eINSTANCE.getCollaboration_FitAssessments();

		/**
		 * The meta object literal for the '<em><b>Driver Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__DRIVER_ASSESSMENTS = eINSTANCE.getCollaboration_DriverAssessments();

		/**
		 * The meta object literal for the '<em><b>Principle Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__PRINCIPLE_ASSESSMENTS = eINSTANCE.getCollaboration_PrincipleAssessments();

		/**
		 * The meta object literal for the '<em><b>Health Checks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__HEALTH_CHECKS = eINSTANCE.getCollaboration_HealthChecks();

		/**
		 * The meta object literal for the '<em><b>Icm Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__ICM_ASSESSMENTS = eINSTANCE.getCollaboration_IcmAssessments();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__STEPS = eINSTANCE.getCollaboration_Steps();

		/**
		 * The meta object literal for the '<em><b>Business Cases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__BUSINESS_CASES = eINSTANCE.getCollaboration_BusinessCases();

		/**
		 * The meta object literal for the '<em><b>Due Diligence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__DUE_DILIGENCE = eINSTANCE.getCollaboration_DueDiligence();

		/**
		 * The meta object literal for the '<em><b>Evaluations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__EVALUATIONS = eINSTANCE.getCollaboration_Evaluations();

		/**
		 * The meta object literal for the '<em><b>Contributions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__CONTRIBUTIONS = eINSTANCE.getCollaboration_Contributions();

		/**
		 * The meta object literal for the '<em><b>Barriers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__BARRIERS = eINSTANCE.getCollaboration_Barriers();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__FIGURES = eINSTANCE.getCollaboration_Figures();

		/**
		 * The meta object literal for the '<em><b>Benefits Maps</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATION__BENEFITS_MAPS = eINSTANCE.getCollaboration_BenefitsMaps();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.impl.MembershipImpl <em>Membership</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.impl.MembershipImpl
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getMembership()
		 * @generated
		 */
		EClass MEMBERSHIP = eINSTANCE.getMembership();

		/**
		 * The meta object literal for the '<em><b>Collaboration</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMBERSHIP__COLLABORATION = eINSTANCE.getMembership_Collaboration();

		/**
		 * The meta object literal for the '<em><b>Partner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMBERSHIP__PARTNER = eINSTANCE.getMembership_Partner();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__ROLE = eINSTANCE.getMembership_Role();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__SINCE = eINSTANCE.getMembership_Since();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__UNTIL = eINSTANCE.getMembership_Until();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.impl.ThematicAreaImpl <em>Thematic Area</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.impl.ThematicAreaImpl
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getThematicArea()
		 * @generated
		 */
		EClass THEMATIC_AREA = eINSTANCE.getThematicArea();

		/**
		 * The meta object literal for the '<em><b>Collaboration</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEMATIC_AREA__COLLABORATION = eINSTANCE.getThematicArea_Collaboration();

		/**
		 * The meta object literal for the '<em><b>Lead</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEMATIC_AREA__LEAD = eINSTANCE.getThematicArea_Lead();

		/**
		 * The meta object literal for the '<em><b>Head</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEMATIC_AREA__HEAD = eINSTANCE.getThematicArea_Head();

		/**
		 * The meta object literal for the '<em><b>Resources</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEMATIC_AREA__RESOURCES = eINSTANCE.getThematicArea_Resources();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEMATIC_AREA__SERVICES = eINSTANCE.getThematicArea_Services();

		/**
		 * The meta object literal for the '<em><b>Secondments</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEMATIC_AREA__SECONDMENTS = eINSTANCE.getThematicArea_Secondments();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.impl.ResourceImpl <em>Resource</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.impl.ResourceImpl
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getResource()
		 * @generated
		 */
		EClass RESOURCE = eINSTANCE.getResource();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE__KIND = eINSTANCE.getResource_Kind();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE__QUANTITY = eINSTANCE.getResource_Quantity();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE__UNIT = eINSTANCE.getResource_Unit();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE__LOCATION = eINSTANCE.getResource_Location();

		/**
		 * The meta object literal for the '<em><b>Collaboration</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESOURCE__COLLABORATION = eINSTANCE.getResource_Collaboration();

		/**
		 * The meta object literal for the '<em><b>Thematic Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESOURCE__THEMATIC_AREA = eINSTANCE.getResource_ThematicArea();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESOURCE__OWNER = eINSTANCE.getResource_Owner();

		/**
		 * The meta object literal for the '<em><b>Employer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESOURCE__EMPLOYER = eINSTANCE.getResource_Employer();

		/**
		 * The meta object literal for the '<em><b>Controllers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESOURCE__CONTROLLERS = eINSTANCE.getResource_Controllers();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.impl.SecondmentImpl <em>Secondment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.impl.SecondmentImpl
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getSecondment()
		 * @generated
		 */
		EClass SECONDMENT = eINSTANCE.getSecondment();

		/**
		 * The meta object literal for the '<em><b>Collaboration</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECONDMENT__COLLABORATION = eINSTANCE.getSecondment_Collaboration();

		/**
		 * The meta object literal for the '<em><b>Home</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECONDMENT__HOME = eINSTANCE.getSecondment_Home();

		/**
		 * The meta object literal for the '<em><b>Receiving</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECONDMENT__RECEIVING = eINSTANCE.getSecondment_Receiving();

		/**
		 * The meta object literal for the '<em><b>Thematic Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECONDMENT__THEMATIC_AREA = eINSTANCE.getSecondment_ThematicArea();

		/**
		 * The meta object literal for the '<em><b>Head Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECONDMENT__HEAD_COUNT = eINSTANCE.getSecondment_HeadCount();

		/**
		 * The meta object literal for the '<em><b>Persons</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECONDMENT__PERSONS = eINSTANCE.getSecondment_Persons();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECONDMENT__SINCE = eINSTANCE.getSecondment_Since();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECONDMENT__UNTIL = eINSTANCE.getSecondment_Until();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.impl.ServiceImpl <em>Service</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.impl.ServiceImpl
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getService()
		 * @generated
		 */
		EClass SERVICE = eINSTANCE.getService();

		/**
		 * The meta object literal for the '<em><b>Collaboration</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__COLLABORATION = eINSTANCE.getService_Collaboration();

		/**
		 * The meta object literal for the '<em><b>Thematic Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__THEMATIC_AREA = eINSTANCE.getService_ThematicArea();

		/**
		 * The meta object literal for the '<em><b>Providers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__PROVIDERS = eINSTANCE.getService_Providers();

		/**
		 * The meta object literal for the '<em><b>Recipients</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__RECIPIENTS = eINSTANCE.getService_Recipients();

		/**
		 * The meta object literal for the '<em><b>Protective</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__PROTECTIVE = eINSTANCE.getService_Protective();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.PartnerKind <em>Partner Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.PartnerKind
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getPartnerKind()
		 * @generated
		 */
		EEnum PARTNER_KIND = eINSTANCE.getPartnerKind();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.Sector <em>Sector</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.Sector
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getSector()
		 * @generated
		 */
		EEnum SECTOR = eINSTANCE.getSector();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.ScopeLevel <em>Scope Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.ScopeLevel
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getScopeLevel()
		 * @generated
		 */
		EEnum SCOPE_LEVEL = eINSTANCE.getScopeLevel();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.Ambition <em>Ambition</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.Ambition
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getAmbition()
		 * @generated
		 */
		EEnum AMBITION = eINSTANCE.getAmbition();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.ActivityClass <em>Activity Class</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.ActivityClass
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getActivityClass()
		 * @generated
		 */
		EEnum ACTIVITY_CLASS = eINSTANCE.getActivityClass();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.CollaborationForm <em>Collaboration Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.CollaborationForm
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getCollaborationForm()
		 * @generated
		 */
		EEnum COLLABORATION_FORM = eINSTANCE.getCollaborationForm();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.SharedActivity <em>Shared Activity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.SharedActivity
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getSharedActivity()
		 * @generated
		 */
		EEnum SHARED_ACTIVITY = eINSTANCE.getSharedActivity();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.ProcurementMode <em>Procurement Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.ProcurementMode
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getProcurementMode()
		 * @generated
		 */
		EEnum PROCUREMENT_MODE = eINSTANCE.getProcurementMode();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.Maturity <em>Maturity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.Maturity
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getMaturity()
		 * @generated
		 */
		EEnum MATURITY = eINSTANCE.getMaturity();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.CollaborationType <em>Collaboration Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.CollaborationType
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getCollaborationType()
		 * @generated
		 */
		EEnum COLLABORATION_TYPE = eINSTANCE.getCollaborationType();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.CollaborationStatus <em>Collaboration Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.CollaborationStatus
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getCollaborationStatus()
		 * @generated
		 */
		EEnum COLLABORATION_STATUS = eINSTANCE.getCollaborationStatus();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.Initiation <em>Initiation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.Initiation
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getInitiation()
		 * @generated
		 */
		EEnum INITIATION = eINSTANCE.getInitiation();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.MembershipRole <em>Membership Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.MembershipRole
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getMembershipRole()
		 * @generated
		 */
		EEnum MEMBERSHIP_ROLE = eINSTANCE.getMembershipRole();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.partners.ResourceKind <em>Resource Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.partners.ResourceKind
		 * @see org.allianceworkbench.model.partners.impl.PartnersPackageImpl#getResourceKind()
		 * @generated
		 */
		EEnum RESOURCE_KIND = eINSTANCE.getResourceKind();

	}

} //PartnersPackage
