/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.fit.impl;

import java.math.BigDecimal;

import org.allianceworkbench.model.fit.FitAssessment;
import org.allianceworkbench.model.fit.FitKind;
import org.allianceworkbench.model.fit.FitPackage;
import org.allianceworkbench.model.fit.FitVerdict;

import org.allianceworkbench.model.partners.Partner;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.fit.impl.FitAssessmentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.impl.FitAssessmentImpl#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.impl.FitAssessmentImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.impl.FitAssessmentImpl#getScore <em>Score</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FitAssessmentImpl extends AssessmentImpl implements FitAssessment
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FitAssessmentImpl()
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
		return FitPackage.Literals.FIT_ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FitKind getKind()
	{
		return (FitKind)eGet(FitPackage.Literals.FIT_ASSESSMENT__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(FitKind newKind)
	{
		eSet(FitPackage.Literals.FIT_ASSESSMENT__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Partner> getPartners()
	{
		return (EList<Partner>)eGet(FitPackage.Literals.FIT_ASSESSMENT__PARTNERS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FitVerdict getVerdict()
	{
		return (FitVerdict)eGet(FitPackage.Literals.FIT_ASSESSMENT__VERDICT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(FitVerdict newVerdict)
	{
		eSet(FitPackage.Literals.FIT_ASSESSMENT__VERDICT, newVerdict);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getScore()
	{
		return (BigDecimal)eGet(FitPackage.Literals.FIT_ASSESSMENT__SCORE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScore(BigDecimal newScore)
	{
		eSet(FitPackage.Literals.FIT_ASSESSMENT__SCORE, newScore);
	}

} //FitAssessmentImpl
