/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.alliance.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.AcceptedFinding;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.allianceworkbench.model.alliance.Element;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Accepted Finding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AcceptedFindingImpl#getElement <em>Element</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AcceptedFindingImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AcceptedFindingImpl#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AcceptedFindingImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AcceptedFindingImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AcceptedFindingImpl#getAcceptedBy <em>Accepted By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.alliance.impl.AcceptedFindingImpl#getFingerprint <em>Fingerprint</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AcceptedFindingImpl extends ElementImpl implements AcceptedFinding
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AcceptedFindingImpl()
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
		return AlliancePackage.Literals.ACCEPTED_FINDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Element getElement()
	{
		return (Element)eGet(AlliancePackage.Literals.ACCEPTED_FINDING__ELEMENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElement(Element newElement)
	{
		eSet(AlliancePackage.Literals.ACCEPTED_FINDING__ELEMENT, newElement);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRule()
	{
		return (String)eGet(AlliancePackage.Literals.ACCEPTED_FINDING__RULE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRule(String newRule)
	{
		eSet(AlliancePackage.Literals.ACCEPTED_FINDING__RULE, newRule);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFinding()
	{
		return (String)eGet(AlliancePackage.Literals.ACCEPTED_FINDING__FINDING, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinding(String newFinding)
	{
		eSet(AlliancePackage.Literals.ACCEPTED_FINDING__FINDING, newFinding);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason()
	{
		return (String)eGet(AlliancePackage.Literals.ACCEPTED_FINDING__REASON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason)
	{
		eSet(AlliancePackage.Literals.ACCEPTED_FINDING__REASON, newReason);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDate()
	{
		return (PartialDate)eGet(AlliancePackage.Literals.ACCEPTED_FINDING__DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(PartialDate newDate)
	{
		eSet(AlliancePackage.Literals.ACCEPTED_FINDING__DATE, newDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getAcceptedBy()
	{
		return (Stakeholder)eGet(AlliancePackage.Literals.ACCEPTED_FINDING__ACCEPTED_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptedBy(Stakeholder newAcceptedBy)
	{
		eSet(AlliancePackage.Literals.ACCEPTED_FINDING__ACCEPTED_BY, newAcceptedBy);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFingerprint()
	{
		return (String)eGet(AlliancePackage.Literals.ACCEPTED_FINDING__FINGERPRINT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFingerprint(String newFingerprint)
	{
		eSet(AlliancePackage.Literals.ACCEPTED_FINDING__FINGERPRINT, newFingerprint);
	}

} //AcceptedFindingImpl
