/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.fit.impl;

import org.allianceworkbench.model.fit.FitPackage;
import org.allianceworkbench.model.fit.Principle;
import org.allianceworkbench.model.fit.PrincipleAssessment;
import org.allianceworkbench.model.fit.PrincipleVerdict;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Principle Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.fit.impl.PrincipleAssessmentImpl#getPrinciple <em>Principle</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.impl.PrincipleAssessmentImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.impl.PrincipleAssessmentImpl#getMitigation <em>Mitigation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PrincipleAssessmentImpl extends AssessmentImpl implements PrincipleAssessment
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PrincipleAssessmentImpl()
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
		return FitPackage.Literals.PRINCIPLE_ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Principle getPrinciple()
	{
		return (Principle)eGet(FitPackage.Literals.PRINCIPLE_ASSESSMENT__PRINCIPLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrinciple(Principle newPrinciple)
	{
		eSet(FitPackage.Literals.PRINCIPLE_ASSESSMENT__PRINCIPLE, newPrinciple);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrincipleVerdict getVerdict()
	{
		return (PrincipleVerdict)eGet(FitPackage.Literals.PRINCIPLE_ASSESSMENT__VERDICT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(PrincipleVerdict newVerdict)
	{
		eSet(FitPackage.Literals.PRINCIPLE_ASSESSMENT__VERDICT, newVerdict);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMitigation()
	{
		return (String)eGet(FitPackage.Literals.PRINCIPLE_ASSESSMENT__MITIGATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMitigation(String newMitigation)
	{
		eSet(FitPackage.Literals.PRINCIPLE_ASSESSMENT__MITIGATION, newMitigation);
	}

} //PrincipleAssessmentImpl
