/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk.impl;

import org.allianceworkbench.model.fit.impl.AssessmentImpl;

import org.allianceworkbench.model.governance.GovernanceBody;

import org.allianceworkbench.model.risk.IcmAssessment;
import org.allianceworkbench.model.risk.RiskPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Icm Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.impl.IcmAssessmentImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.IcmAssessmentImpl#getBenefits <em>Benefits</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.IcmAssessmentImpl#getServiceImprovements <em>Service Improvements</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.IcmAssessmentImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.IcmAssessmentImpl#getRisk <em>Risk</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.IcmAssessmentImpl#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.IcmAssessmentImpl#getProvidedBy <em>Provided By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IcmAssessmentImpl extends AssessmentImpl implements IcmAssessment
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IcmAssessmentImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return RiskPackage.Literals.ICM_ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getLevel()
	{
		return (Integer)eGet(RiskPackage.Literals.ICM_ASSESSMENT__LEVEL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(Integer newLevel)
	{
		eSet(RiskPackage.Literals.ICM_ASSESSMENT__LEVEL, newLevel);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBenefits()
	{
		return (String)eGet(RiskPackage.Literals.ICM_ASSESSMENT__BENEFITS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBenefits(String newBenefits)
	{
		eSet(RiskPackage.Literals.ICM_ASSESSMENT__BENEFITS, newBenefits);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServiceImprovements()
	{
		return (String)eGet(RiskPackage.Literals.ICM_ASSESSMENT__SERVICE_IMPROVEMENTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServiceImprovements(String newServiceImprovements)
	{
		eSet(RiskPackage.Literals.ICM_ASSESSMENT__SERVICE_IMPROVEMENTS, newServiceImprovements);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCost()
	{
		return (String)eGet(RiskPackage.Literals.ICM_ASSESSMENT__COST, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCost(String newCost)
	{
		eSet(RiskPackage.Literals.ICM_ASSESSMENT__COST, newCost);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRisk()
	{
		return (String)eGet(RiskPackage.Literals.ICM_ASSESSMENT__RISK, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRisk(String newRisk)
	{
		eSet(RiskPackage.Literals.ICM_ASSESSMENT__RISK, newRisk);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLegalBasis()
	{
		return (String)eGet(RiskPackage.Literals.ICM_ASSESSMENT__LEGAL_BASIS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalBasis(String newLegalBasis)
	{
		eSet(RiskPackage.Literals.ICM_ASSESSMENT__LEGAL_BASIS, newLegalBasis);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GovernanceBody getProvidedBy()
	{
		return (GovernanceBody)eGet(RiskPackage.Literals.ICM_ASSESSMENT__PROVIDED_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvidedBy(GovernanceBody newProvidedBy)
	{
		eSet(RiskPackage.Literals.ICM_ASSESSMENT__PROVIDED_BY, newProvidedBy);
	}

} //IcmAssessmentImpl
