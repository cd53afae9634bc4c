/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.cost;

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
 * Money, contributions and costs. Source: S3; S4.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.cost.CostFactory
 * @model kind="package"
 * @generated
 */
public interface CostPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "cost";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.allianceworkbench.org/alliance/1/cost";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "cost";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CostPackage eINSTANCE = org.allianceworkbench.model.cost.impl.CostPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.cost.impl.MoneyImpl <em>Money</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.cost.impl.MoneyImpl
	 * @see org.allianceworkbench.model.cost.impl.CostPackageImpl#getMoney()
	 * @generated
	 */
	int MONEY = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONEY__ID = AlliancePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONEY__NOTE = AlliancePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONEY__REFERENCES = AlliancePackage.ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONEY__ACCEPTANCES = AlliancePackage.ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONEY__AMOUNT = AlliancePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONEY__CURRENCY = AlliancePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONEY__YEAR = AlliancePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Price Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONEY__PRICE_BASIS = AlliancePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Price Base Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONEY__PRICE_BASE_YEAR = AlliancePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Money</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONEY_FEATURE_COUNT = AlliancePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Money</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONEY_OPERATION_COUNT = AlliancePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.cost.impl.ContributionImpl <em>Contribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.cost.impl.ContributionImpl
	 * @see org.allianceworkbench.model.cost.impl.CostPackageImpl#getContribution()
	 * @generated
	 */
	int CONTRIBUTION = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Collaboration</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__COLLABORATION = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__KIND = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Payer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__PAYER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Payee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__PAYEE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__AMOUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__SHARE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__BASIS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Basis Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__BASIS_QUANTITY = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Basis Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__BASIS_UNIT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Recurring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__RECURRING = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>In Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__IN_KIND = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Hours Contributed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__HOURS_CONTRIBUTED = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Hours Received</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__HOURS_RECEIVED = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__CONDITION = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__THRESHOLD = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Threshold Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__THRESHOLD_UNIT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Unit Price</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__UNIT_PRICE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__SERVICE = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Agreement</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__AGREEMENT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Contribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The number of operations of the '<em>Contribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.cost.impl.CostModelImpl <em>Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.cost.impl.CostModelImpl
	 * @see org.allianceworkbench.model.cost.impl.CostPackageImpl#getCostModel()
	 * @generated
	 */
	int COST_MODEL = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_MODEL__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_MODEL__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_MODEL__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_MODEL__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_MODEL__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_MODEL__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Partners</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_MODEL__PARTNERS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Collaborations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_MODEL__COLLABORATIONS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tracked Interval Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_MODEL__TRACKED_INTERVAL_MONTHS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cost Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_MODEL__COST_LINES = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_MODEL_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_MODEL_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.cost.impl.CostLineImpl <em>Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.cost.impl.CostLineImpl
	 * @see org.allianceworkbench.model.cost.impl.CostPackageImpl#getCostLine()
	 * @generated
	 */
	int COST_LINE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__ID = AlliancePackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__NOTE = AlliancePackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>References</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__REFERENCES = AlliancePackage.NAMED_ELEMENT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__ACCEPTANCES = AlliancePackage.NAMED_ELEMENT__ACCEPTANCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__NAME = AlliancePackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__DESCRIPTION = AlliancePackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Amounts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__AMOUNTS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Saving</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__SAVING = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Required Saving</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__REQUIRED_SAVING = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__BASIS = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Recurring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__RECURRING = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Bearer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__BEARER = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE_FEATURE_COUNT = AlliancePackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE_OPERATION_COUNT = AlliancePackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.cost.PriceBasis <em>Price Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.cost.PriceBasis
	 * @see org.allianceworkbench.model.cost.impl.CostPackageImpl#getPriceBasis()
	 * @generated
	 */
	int PRICE_BASIS = 4;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.model.cost.ContributionKind <em>Contribution Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.model.cost.ContributionKind
	 * @see org.allianceworkbench.model.cost.impl.CostPackageImpl#getContributionKind()
	 * @generated
	 */
	int CONTRIBUTION_KIND = 5;


	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.cost.Money <em>Money</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Money</em>'.
	 * @see org.allianceworkbench.model.cost.Money
	 * @generated
	 */
	EClass getMoney();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.Money#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.allianceworkbench.model.cost.Money#getAmount()
	 * @see #getMoney()
	 * @generated
	 */
	EAttribute getMoney_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.Money#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.allianceworkbench.model.cost.Money#getCurrency()
	 * @see #getMoney()
	 * @generated
	 */
	EAttribute getMoney_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.Money#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.allianceworkbench.model.cost.Money#getYear()
	 * @see #getMoney()
	 * @generated
	 */
	EAttribute getMoney_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.Money#getPriceBasis <em>Price Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price Basis</em>'.
	 * @see org.allianceworkbench.model.cost.Money#getPriceBasis()
	 * @see #getMoney()
	 * @generated
	 */
	EAttribute getMoney_PriceBasis();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.Money#getPriceBaseYear <em>Price Base Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price Base Year</em>'.
	 * @see org.allianceworkbench.model.cost.Money#getPriceBaseYear()
	 * @see #getMoney()
	 * @generated
	 */
	EAttribute getMoney_PriceBaseYear();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.cost.Contribution <em>Contribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contribution</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution
	 * @generated
	 */
	EClass getContribution();

	/**
	 * Returns the meta object for the container reference '{@link org.allianceworkbench.model.cost.Contribution#getCollaboration <em>Collaboration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Collaboration</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#getCollaboration()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Collaboration();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.Contribution#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#getKind()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.cost.Contribution#getPayer <em>Payer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Payer</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#getPayer()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Payer();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.cost.Contribution#getPayee <em>Payee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Payee</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#getPayee()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Payee();

	/**
	 * Returns the meta object for the containment reference '{@link org.allianceworkbench.model.cost.Contribution#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Amount</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#getAmount()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.Contribution#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#getShare()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.Contribution#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#getBasis()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.Contribution#getBasisQuantity <em>Basis Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis Quantity</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#getBasisQuantity()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_BasisQuantity();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.Contribution#getBasisUnit <em>Basis Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis Unit</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#getBasisUnit()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_BasisUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.Contribution#isRecurring <em>Recurring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recurring</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#isRecurring()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Recurring();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.Contribution#isInKind <em>In Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Kind</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#isInKind()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_InKind();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.Contribution#getHoursContributed <em>Hours Contributed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours Contributed</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#getHoursContributed()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_HoursContributed();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.Contribution#getHoursReceived <em>Hours Received</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours Received</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#getHoursReceived()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_HoursReceived();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.Contribution#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#getCondition()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Condition();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.Contribution#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#getThreshold()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Threshold();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.Contribution#getThresholdUnit <em>Threshold Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold Unit</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#getThresholdUnit()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_ThresholdUnit();

	/**
	 * Returns the meta object for the containment reference '{@link org.allianceworkbench.model.cost.Contribution#getUnitPrice <em>Unit Price</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Unit Price</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#getUnitPrice()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_UnitPrice();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.cost.Contribution#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Service</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#getService()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Service();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.cost.Contribution#getAgreement <em>Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Agreement</em>'.
	 * @see org.allianceworkbench.model.cost.Contribution#getAgreement()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Agreement();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.cost.CostModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Model</em>'.
	 * @see org.allianceworkbench.model.cost.CostModel
	 * @generated
	 */
	EClass getCostModel();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.cost.CostModel#getPartners <em>Partners</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Partners</em>'.
	 * @see org.allianceworkbench.model.cost.CostModel#getPartners()
	 * @see #getCostModel()
	 * @generated
	 */
	EReference getCostModel_Partners();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.model.cost.CostModel#getCollaborations <em>Collaborations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Collaborations</em>'.
	 * @see org.allianceworkbench.model.cost.CostModel#getCollaborations()
	 * @see #getCostModel()
	 * @generated
	 */
	EReference getCostModel_Collaborations();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.CostModel#getTrackedIntervalMonths <em>Tracked Interval Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tracked Interval Months</em>'.
	 * @see org.allianceworkbench.model.cost.CostModel#getTrackedIntervalMonths()
	 * @see #getCostModel()
	 * @generated
	 */
	EAttribute getCostModel_TrackedIntervalMonths();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.cost.CostModel#getCostLines <em>Cost Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cost Lines</em>'.
	 * @see org.allianceworkbench.model.cost.CostModel#getCostLines()
	 * @see #getCostModel()
	 * @generated
	 */
	EReference getCostModel_CostLines();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.model.cost.CostLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Line</em>'.
	 * @see org.allianceworkbench.model.cost.CostLine
	 * @generated
	 */
	EClass getCostLine();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.model.cost.CostLine#getAmounts <em>Amounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Amounts</em>'.
	 * @see org.allianceworkbench.model.cost.CostLine#getAmounts()
	 * @see #getCostLine()
	 * @generated
	 */
	EReference getCostLine_Amounts();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.CostLine#isSaving <em>Saving</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Saving</em>'.
	 * @see org.allianceworkbench.model.cost.CostLine#isSaving()
	 * @see #getCostLine()
	 * @generated
	 */
	EAttribute getCostLine_Saving();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.CostLine#isRequiredSaving <em>Required Saving</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required Saving</em>'.
	 * @see org.allianceworkbench.model.cost.CostLine#isRequiredSaving()
	 * @see #getCostLine()
	 * @generated
	 */
	EAttribute getCostLine_RequiredSaving();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.CostLine#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.allianceworkbench.model.cost.CostLine#getBasis()
	 * @see #getCostLine()
	 * @generated
	 */
	EAttribute getCostLine_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.model.cost.CostLine#isRecurring <em>Recurring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recurring</em>'.
	 * @see org.allianceworkbench.model.cost.CostLine#isRecurring()
	 * @see #getCostLine()
	 * @generated
	 */
	EAttribute getCostLine_Recurring();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.model.cost.CostLine#getBearer <em>Bearer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Bearer</em>'.
	 * @see org.allianceworkbench.model.cost.CostLine#getBearer()
	 * @see #getCostLine()
	 * @generated
	 */
	EReference getCostLine_Bearer();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.cost.PriceBasis <em>Price Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Price Basis</em>'.
	 * @see org.allianceworkbench.model.cost.PriceBasis
	 * @generated
	 */
	EEnum getPriceBasis();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.model.cost.ContributionKind <em>Contribution Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contribution Kind</em>'.
	 * @see org.allianceworkbench.model.cost.ContributionKind
	 * @generated
	 */
	EEnum getContributionKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CostFactory getCostFactory();

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
		 * The meta object literal for the '{@link org.allianceworkbench.model.cost.impl.MoneyImpl <em>Money</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.cost.impl.MoneyImpl
		 * @see org.allianceworkbench.model.cost.impl.CostPackageImpl#getMoney()
		 * @generated
		 */
		EClass MONEY = eINSTANCE.getMoney();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONEY__AMOUNT = eINSTANCE.getMoney_Amount();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONEY__CURRENCY = eINSTANCE.getMoney_Currency();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONEY__YEAR = eINSTANCE.getMoney_Year();

		/**
		 * The meta object literal for the '<em><b>Price Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONEY__PRICE_BASIS = eINSTANCE.getMoney_PriceBasis();

		/**
		 * The meta object literal for the '<em><b>Price Base Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONEY__PRICE_BASE_YEAR = eINSTANCE.getMoney_PriceBaseYear();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.cost.impl.ContributionImpl <em>Contribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.cost.impl.ContributionImpl
		 * @see org.allianceworkbench.model.cost.impl.CostPackageImpl#getContribution()
		 * @generated
		 */
		EClass CONTRIBUTION = eINSTANCE.getContribution();

		/**
		 * The meta object literal for the '<em><b>Collaboration</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__COLLABORATION = eINSTANCE.getContribution_Collaboration();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__KIND = eINSTANCE.getContribution_Kind();

		/**
		 * The meta object literal for the '<em><b>Payer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__PAYER = eINSTANCE.getContribution_Payer();

		/**
		 * The meta object literal for the '<em><b>Payee</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__PAYEE = eINSTANCE.getContribution_Payee();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__AMOUNT = eINSTANCE.getContribution_Amount();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__SHARE = eINSTANCE.getContribution_Share();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__BASIS = eINSTANCE.getContribution_Basis();

		/**
		 * The meta object literal for the '<em><b>Basis Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__BASIS_QUANTITY = eINSTANCE.getContribution_BasisQuantity();

		/**
		 * The meta object literal for the '<em><b>Basis Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__BASIS_UNIT = eINSTANCE.getContribution_BasisUnit();

		/**
		 * The meta object literal for the '<em><b>Recurring</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__RECURRING = eINSTANCE.getContribution_Recurring();

		/**
		 * The meta object literal for the '<em><b>In Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__IN_KIND = eINSTANCE.getContribution_InKind();

		/**
		 * The meta object literal for the '<em><b>Hours Contributed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__HOURS_CONTRIBUTED = eINSTANCE.getContribution_HoursContributed();

		/**
		 * The meta object literal for the '<em><b>Hours Received</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__HOURS_RECEIVED = eINSTANCE.getContribution_HoursReceived();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__CONDITION = eINSTANCE.getContribution_Condition();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__THRESHOLD = eINSTANCE.getContribution_Threshold();

		/**
		 * The meta object literal for the '<em><b>Threshold Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__THRESHOLD_UNIT = eINSTANCE.getContribution_ThresholdUnit();

		/**
		 * The meta object literal for the '<em><b>Unit Price</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__UNIT_PRICE = eINSTANCE.getContribution_UnitPrice();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__SERVICE = eINSTANCE.getContribution_Service();

		/**
		 * The meta object literal for the '<em><b>Agreement</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__AGREEMENT = eINSTANCE.getContribution_Agreement();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.cost.impl.CostModelImpl <em>Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.cost.impl.CostModelImpl
		 * @see org.allianceworkbench.model.cost.impl.CostPackageImpl#getCostModel()
		 * @generated
		 */
		EClass COST_MODEL = eINSTANCE.getCostModel();

		/**
		 * The meta object literal for the '<em><b>Partners</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COST_MODEL__PARTNERS = eINSTANCE.getCostModel_Partners();

		/**
		 * The meta object literal for the '<em><b>Collaborations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COST_MODEL__COLLABORATIONS = eINSTANCE.getCostModel_Collaborations();

		/**
		 * The meta object literal for the '<em><b>Tracked Interval Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_MODEL__TRACKED_INTERVAL_MONTHS = eINSTANCE.getCostModel_TrackedIntervalMonths();

		/**
		 * The meta object literal for the '<em><b>Cost Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COST_MODEL__COST_LINES = eINSTANCE.getCostModel_CostLines();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.cost.impl.CostLineImpl <em>Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.cost.impl.CostLineImpl
		 * @see org.allianceworkbench.model.cost.impl.CostPackageImpl#getCostLine()
		 * @generated
		 */
		EClass COST_LINE = eINSTANCE.getCostLine();

		/**
		 * The meta object literal for the '<em><b>Amounts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COST_LINE__AMOUNTS = eINSTANCE.getCostLine_Amounts();

		/**
		 * The meta object literal for the '<em><b>Saving</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_LINE__SAVING = eINSTANCE.getCostLine_Saving();

		/**
		 * The meta object literal for the '<em><b>Required Saving</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_LINE__REQUIRED_SAVING = eINSTANCE.getCostLine_RequiredSaving();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_LINE__BASIS = eINSTANCE.getCostLine_Basis();

		/**
		 * The meta object literal for the '<em><b>Recurring</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_LINE__RECURRING = eINSTANCE.getCostLine_Recurring();

		/**
		 * The meta object literal for the '<em><b>Bearer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COST_LINE__BEARER = eINSTANCE.getCostLine_Bearer();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.cost.PriceBasis <em>Price Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.cost.PriceBasis
		 * @see org.allianceworkbench.model.cost.impl.CostPackageImpl#getPriceBasis()
		 * @generated
		 */
		EEnum PRICE_BASIS = eINSTANCE.getPriceBasis();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.model.cost.ContributionKind <em>Contribution Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.model.cost.ContributionKind
		 * @see org.allianceworkbench.model.cost.impl.CostPackageImpl#getContributionKind()
		 * @generated
		 */
		EEnum CONTRIBUTION_KIND = eINSTANCE.getContributionKind();

	}

} //CostPackage
