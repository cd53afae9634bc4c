/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.cost.impl;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.cost.CostLine;
import org.allianceworkbench.model.cost.CostModel;
import org.allianceworkbench.model.cost.CostPackage;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Model</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.cost.impl.CostModelImpl#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.CostModelImpl#getCollaborations <em>Collaborations</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.CostModelImpl#getTrackedIntervalMonths <em>Tracked Interval Months</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.CostModelImpl#getCostLines <em>Cost Lines</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CostModelImpl extends NamedElementImpl implements CostModel
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CostModelImpl()
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
		return CostPackage.Literals.COST_MODEL;
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
		return (EList<Partner>)eGet(CostPackage.Literals.COST_MODEL__PARTNERS, true);
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
		return (EList<Collaboration>)eGet(CostPackage.Literals.COST_MODEL__COLLABORATIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTrackedIntervalMonths()
	{
		return (Integer)eGet(CostPackage.Literals.COST_MODEL__TRACKED_INTERVAL_MONTHS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrackedIntervalMonths(int newTrackedIntervalMonths)
	{
		eSet(CostPackage.Literals.COST_MODEL__TRACKED_INTERVAL_MONTHS, newTrackedIntervalMonths);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<CostLine> getCostLines()
	{
		return (EList<CostLine>)eGet(CostPackage.Literals.COST_MODEL__COST_LINES, true);
	}

} //CostModelImpl
