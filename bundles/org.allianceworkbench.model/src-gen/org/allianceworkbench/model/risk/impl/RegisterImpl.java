/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Programme;

import org.allianceworkbench.model.people.Stakeholder;

import org.allianceworkbench.model.risk.Register;
import org.allianceworkbench.model.risk.RiskPackage;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Register</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.impl.RegisterImpl#getKeeper <em>Keeper</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.RegisterImpl#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.RegisterImpl#getCollaborations <em>Collaborations</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.RegisterImpl#getLastReviewed <em>Last Reviewed</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class RegisterImpl extends NamedElementImpl implements Register
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RegisterImpl()
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
		return RiskPackage.Literals.REGISTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getKeeper()
	{
		return (Stakeholder)eGet(RiskPackage.Literals.REGISTER__KEEPER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeeper(Stakeholder newKeeper)
	{
		eSet(RiskPackage.Literals.REGISTER__KEEPER, newKeeper);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Programme getProgramme()
	{
		return (Programme)eGet(RiskPackage.Literals.REGISTER__PROGRAMME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgramme(Programme newProgramme)
	{
		eSet(RiskPackage.Literals.REGISTER__PROGRAMME, newProgramme);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Collaboration> getCollaborations()
	{
		return (EList<Collaboration>)eGet(RiskPackage.Literals.REGISTER__COLLABORATIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getLastReviewed()
	{
		return (PartialDate)eGet(RiskPackage.Literals.REGISTER__LAST_REVIEWED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastReviewed(PartialDate newLastReviewed)
	{
		eSet(RiskPackage.Literals.REGISTER__LAST_REVIEWED, newLastReviewed);
	}

} //RegisterImpl
