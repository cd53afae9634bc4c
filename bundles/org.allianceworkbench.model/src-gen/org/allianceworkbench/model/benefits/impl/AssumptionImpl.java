/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.benefits.Assumption;
import org.allianceworkbench.model.benefits.BenefitsPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assumption</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.AssumptionImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.allianceworkbench.model.benefits.impl.AssumptionImpl#getConfirmed <em>Confirmed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssumptionImpl extends NamedElementImpl implements Assumption
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssumptionImpl()
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
		return BenefitsPackage.Literals.ASSUMPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvidence()
	{
		return (String)eGet(BenefitsPackage.Literals.ASSUMPTION__EVIDENCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(String newEvidence)
	{
		eSet(BenefitsPackage.Literals.ASSUMPTION__EVIDENCE, newEvidence);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getConfirmed()
	{
		return (Boolean)eGet(BenefitsPackage.Literals.ASSUMPTION__CONFIRMED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfirmed(Boolean newConfirmed)
	{
		eSet(BenefitsPackage.Literals.ASSUMPTION__CONFIRMED, newConfirmed);
	}

} //AssumptionImpl
