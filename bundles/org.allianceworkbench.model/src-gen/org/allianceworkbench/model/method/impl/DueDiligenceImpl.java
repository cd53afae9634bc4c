/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.method.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.method.DueDiligence;
import org.allianceworkbench.model.method.MethodPackage;

import org.allianceworkbench.model.partners.Partner;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Due Diligence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.method.impl.DueDiligenceImpl#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.DueDiligenceImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.DueDiligenceImpl#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.allianceworkbench.model.method.impl.DueDiligenceImpl#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DueDiligenceImpl extends NamedElementImpl implements DueDiligence
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DueDiligenceImpl()
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
		return MethodPackage.Literals.DUE_DILIGENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getPartner()
	{
		return (Partner)eGet(MethodPackage.Literals.DUE_DILIGENCE__PARTNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartner(Partner newPartner)
	{
		eSet(MethodPackage.Literals.DUE_DILIGENCE__PARTNER, newPartner);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDate()
	{
		return (PartialDate)eGet(MethodPackage.Literals.DUE_DILIGENCE__DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(PartialDate newDate)
	{
		eSet(MethodPackage.Literals.DUE_DILIGENCE__DATE, newDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getReviewer()
	{
		return (Stakeholder)eGet(MethodPackage.Literals.DUE_DILIGENCE__REVIEWER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewer(Stakeholder newReviewer)
	{
		eSet(MethodPackage.Literals.DUE_DILIGENCE__REVIEWER, newReviewer);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFindings()
	{
		return (String)eGet(MethodPackage.Literals.DUE_DILIGENCE__FINDINGS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFindings(String newFindings)
	{
		eSet(MethodPackage.Literals.DUE_DILIGENCE__FINDINGS, newFindings);
	}

} //DueDiligenceImpl
