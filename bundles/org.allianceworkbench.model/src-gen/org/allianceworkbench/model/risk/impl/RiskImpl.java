/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk.impl;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.people.Stakeholder;

import org.allianceworkbench.model.risk.EntryStatus;
import org.allianceworkbench.model.risk.Risk;
import org.allianceworkbench.model.risk.RiskKind;
import org.allianceworkbench.model.risk.RiskPackage;
import org.allianceworkbench.model.risk.RiskRegister;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Risk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.impl.RiskImpl#getRegister <em>Register</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.RiskImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.RiskImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.RiskImpl#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.RiskImpl#getLikelihood <em>Likelihood</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.RiskImpl#getImpact <em>Impact</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.RiskImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.RiskImpl#getMitigation <em>Mitigation</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.RiskImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.RiskImpl#isCrossCutting <em>Cross Cutting</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.RiskImpl#getAffects <em>Affects</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskImpl extends NamedElementImpl implements Risk
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskImpl()
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
		return RiskPackage.Literals.RISK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskRegister getRegister()
	{
		return (RiskRegister)eGet(RiskPackage.Literals.RISK__REGISTER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegister(RiskRegister newRegister)
	{
		eSet(RiskPackage.Literals.RISK__REGISTER, newRegister);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskKind getKind()
	{
		return (RiskKind)eGet(RiskPackage.Literals.RISK__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(RiskKind newKind)
	{
		eSet(RiskPackage.Literals.RISK__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCause()
	{
		return (String)eGet(RiskPackage.Literals.RISK__CAUSE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(String newCause)
	{
		eSet(RiskPackage.Literals.RISK__CAUSE, newCause);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEffect()
	{
		return (String)eGet(RiskPackage.Literals.RISK__EFFECT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffect(String newEffect)
	{
		eSet(RiskPackage.Literals.RISK__EFFECT, newEffect);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLikelihood()
	{
		return (Integer)eGet(RiskPackage.Literals.RISK__LIKELIHOOD, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLikelihood(int newLikelihood)
	{
		eSet(RiskPackage.Literals.RISK__LIKELIHOOD, newLikelihood);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getImpact()
	{
		return (Integer)eGet(RiskPackage.Literals.RISK__IMPACT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpact(int newImpact)
	{
		eSet(RiskPackage.Literals.RISK__IMPACT, newImpact);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getOwner()
	{
		return (Stakeholder)eGet(RiskPackage.Literals.RISK__OWNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Stakeholder newOwner)
	{
		eSet(RiskPackage.Literals.RISK__OWNER, newOwner);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMitigation()
	{
		return (String)eGet(RiskPackage.Literals.RISK__MITIGATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMitigation(String newMitigation)
	{
		eSet(RiskPackage.Literals.RISK__MITIGATION, newMitigation);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EntryStatus getStatus()
	{
		return (EntryStatus)eGet(RiskPackage.Literals.RISK__STATUS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(EntryStatus newStatus)
	{
		eSet(RiskPackage.Literals.RISK__STATUS, newStatus);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCrossCutting()
	{
		return (Boolean)eGet(RiskPackage.Literals.RISK__CROSS_CUTTING, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrossCutting(boolean newCrossCutting)
	{
		eSet(RiskPackage.Literals.RISK__CROSS_CUTTING, newCrossCutting);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<NamedElement> getAffects()
	{
		return (EList<NamedElement>)eGet(RiskPackage.Literals.RISK__AFFECTS, true);
	}

} //RiskImpl
