/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.people.Stakeholder;

import org.allianceworkbench.model.risk.Interdependency;
import org.allianceworkbench.model.risk.InterdependencyRegister;
import org.allianceworkbench.model.risk.RiskPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interdependency</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.impl.InterdependencyImpl#getRegister <em>Register</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.InterdependencyImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.InterdependencyImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.InterdependencyImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.InterdependencyImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.InterdependencyImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.InterdependencyImpl#getReviewed <em>Reviewed</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.InterdependencyImpl#isCrossCutting <em>Cross Cutting</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterdependencyImpl extends NamedElementImpl implements Interdependency
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterdependencyImpl()
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
		return RiskPackage.Literals.INTERDEPENDENCY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterdependencyRegister getRegister()
	{
		return (InterdependencyRegister)eGet(RiskPackage.Literals.INTERDEPENDENCY__REGISTER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegister(InterdependencyRegister newRegister)
	{
		eSet(RiskPackage.Literals.INTERDEPENDENCY__REGISTER, newRegister);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NamedElement getFrom()
	{
		return (NamedElement)eGet(RiskPackage.Literals.INTERDEPENDENCY__FROM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(NamedElement newFrom)
	{
		eSet(RiskPackage.Literals.INTERDEPENDENCY__FROM, newFrom);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NamedElement getTo()
	{
		return (NamedElement)eGet(RiskPackage.Literals.INTERDEPENDENCY__TO, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(NamedElement newTo)
	{
		eSet(RiskPackage.Literals.INTERDEPENDENCY__TO, newTo);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind()
	{
		return (String)eGet(RiskPackage.Literals.INTERDEPENDENCY__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind)
	{
		eSet(RiskPackage.Literals.INTERDEPENDENCY__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getOwner()
	{
		return (Stakeholder)eGet(RiskPackage.Literals.INTERDEPENDENCY__OWNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Stakeholder newOwner)
	{
		eSet(RiskPackage.Literals.INTERDEPENDENCY__OWNER, newOwner);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDate()
	{
		return (PartialDate)eGet(RiskPackage.Literals.INTERDEPENDENCY__DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(PartialDate newDate)
	{
		eSet(RiskPackage.Literals.INTERDEPENDENCY__DATE, newDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getReviewed()
	{
		return (PartialDate)eGet(RiskPackage.Literals.INTERDEPENDENCY__REVIEWED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewed(PartialDate newReviewed)
	{
		eSet(RiskPackage.Literals.INTERDEPENDENCY__REVIEWED, newReviewed);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCrossCutting()
	{
		return (Boolean)eGet(RiskPackage.Literals.INTERDEPENDENCY__CROSS_CUTTING, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrossCutting(boolean newCrossCutting)
	{
		eSet(RiskPackage.Literals.INTERDEPENDENCY__CROSS_CUTTING, newCrossCutting);
	}

} //InterdependencyImpl
