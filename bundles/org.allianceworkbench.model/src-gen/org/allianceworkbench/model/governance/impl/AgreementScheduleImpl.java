/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance.impl;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.governance.AgreementSchedule;
import org.allianceworkbench.model.governance.GovernancePackage;

import org.allianceworkbench.model.partners.ThematicArea;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agreement Schedule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementScheduleImpl#getThematicArea <em>Thematic Area</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementScheduleImpl#getDocument <em>Document</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgreementScheduleImpl extends NamedElementImpl implements AgreementSchedule
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgreementScheduleImpl()
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
		return GovernancePackage.Literals.AGREEMENT_SCHEDULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ThematicArea getThematicArea()
	{
		return (ThematicArea)eGet(GovernancePackage.Literals.AGREEMENT_SCHEDULE__THEMATIC_AREA, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThematicArea(ThematicArea newThematicArea)
	{
		eSet(GovernancePackage.Literals.AGREEMENT_SCHEDULE__THEMATIC_AREA, newThematicArea);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDocument()
	{
		return (String)eGet(GovernancePackage.Literals.AGREEMENT_SCHEDULE__DOCUMENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocument(String newDocument)
	{
		eSet(GovernancePackage.Literals.AGREEMENT_SCHEDULE__DOCUMENT, newDocument);
	}

} //AgreementScheduleImpl
