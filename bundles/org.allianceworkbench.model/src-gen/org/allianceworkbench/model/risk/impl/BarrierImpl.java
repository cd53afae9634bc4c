/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk.impl;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.partners.Partner;

import org.allianceworkbench.model.risk.Barrier;
import org.allianceworkbench.model.risk.BarrierKind;
import org.allianceworkbench.model.risk.BarrierResponse;
import org.allianceworkbench.model.risk.RiskPackage;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Barrier</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.risk.impl.BarrierImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.BarrierImpl#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.allianceworkbench.model.risk.impl.BarrierImpl#getResponses <em>Responses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BarrierImpl extends NamedElementImpl implements Barrier
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BarrierImpl()
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
		return RiskPackage.Literals.BARRIER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BarrierKind getKind()
	{
		return (BarrierKind)eGet(RiskPackage.Literals.BARRIER__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(BarrierKind newKind)
	{
		eSet(RiskPackage.Literals.BARRIER__KIND, newKind);
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
		return (EList<Partner>)eGet(RiskPackage.Literals.BARRIER__PARTNERS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<BarrierResponse> getResponses()
	{
		return (EList<BarrierResponse>)eGet(RiskPackage.Literals.BARRIER__RESPONSES, true);
	}

} //BarrierImpl
