/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.fit.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.ElementImpl;

import org.allianceworkbench.model.fit.Assessment;
import org.allianceworkbench.model.fit.FitPackage;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.fit.impl.AssessmentImpl#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.impl.AssessmentImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.impl.AssessmentImpl#getAssessor <em>Assessor</em>}</li>
 *   <li>{@link org.allianceworkbench.model.fit.impl.AssessmentImpl#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class AssessmentImpl extends ElementImpl implements Assessment
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssessmentImpl()
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
		return FitPackage.Literals.ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRationale()
	{
		return (String)eGet(FitPackage.Literals.ASSESSMENT__RATIONALE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRationale(String newRationale)
	{
		eSet(FitPackage.Literals.ASSESSMENT__RATIONALE, newRationale);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvidence()
	{
		return (String)eGet(FitPackage.Literals.ASSESSMENT__EVIDENCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(String newEvidence)
	{
		eSet(FitPackage.Literals.ASSESSMENT__EVIDENCE, newEvidence);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getAssessor()
	{
		return (Stakeholder)eGet(FitPackage.Literals.ASSESSMENT__ASSESSOR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessor(Stakeholder newAssessor)
	{
		eSet(FitPackage.Literals.ASSESSMENT__ASSESSOR, newAssessor);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDate()
	{
		return (PartialDate)eGet(FitPackage.Literals.ASSESSMENT__DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(PartialDate newDate)
	{
		eSet(FitPackage.Literals.ASSESSMENT__DATE, newDate);
	}

} //AssessmentImpl
