/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance.impl;

import java.math.BigDecimal;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.ElementImpl;

import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.GovernancePackage;
import org.allianceworkbench.model.governance.PartyCapacity;

import org.allianceworkbench.model.partners.Partner;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agreement Party</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementPartyImpl#getAgreement <em>Agreement</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementPartyImpl#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementPartyImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementPartyImpl#isSigned <em>Signed</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementPartyImpl#getSignedDate <em>Signed Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementPartyImpl#getSignatory <em>Signatory</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementPartyImpl#getContributionRatio <em>Contribution Ratio</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgreementPartyImpl extends ElementImpl implements AgreementParty
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgreementPartyImpl()
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
		return GovernancePackage.Literals.AGREEMENT_PARTY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agreement getAgreement()
	{
		return (Agreement)eGet(GovernancePackage.Literals.AGREEMENT_PARTY__AGREEMENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreement(Agreement newAgreement)
	{
		eSet(GovernancePackage.Literals.AGREEMENT_PARTY__AGREEMENT, newAgreement);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getPartner()
	{
		return (Partner)eGet(GovernancePackage.Literals.AGREEMENT_PARTY__PARTNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartner(Partner newPartner)
	{
		eSet(GovernancePackage.Literals.AGREEMENT_PARTY__PARTNER, newPartner);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartyCapacity getCapacity()
	{
		return (PartyCapacity)eGet(GovernancePackage.Literals.AGREEMENT_PARTY__CAPACITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(PartyCapacity newCapacity)
	{
		eSet(GovernancePackage.Literals.AGREEMENT_PARTY__CAPACITY, newCapacity);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSigned()
	{
		return (Boolean)eGet(GovernancePackage.Literals.AGREEMENT_PARTY__SIGNED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSigned(boolean newSigned)
	{
		eSet(GovernancePackage.Literals.AGREEMENT_PARTY__SIGNED, newSigned);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getSignedDate()
	{
		return (PartialDate)eGet(GovernancePackage.Literals.AGREEMENT_PARTY__SIGNED_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedDate(PartialDate newSignedDate)
	{
		eSet(GovernancePackage.Literals.AGREEMENT_PARTY__SIGNED_DATE, newSignedDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getSignatory()
	{
		return (Stakeholder)eGet(GovernancePackage.Literals.AGREEMENT_PARTY__SIGNATORY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignatory(Stakeholder newSignatory)
	{
		eSet(GovernancePackage.Literals.AGREEMENT_PARTY__SIGNATORY, newSignatory);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getContributionRatio()
	{
		return (BigDecimal)eGet(GovernancePackage.Literals.AGREEMENT_PARTY__CONTRIBUTION_RATIO, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContributionRatio(BigDecimal newContributionRatio)
	{
		eSet(GovernancePackage.Literals.AGREEMENT_PARTY__CONTRIBUTION_RATIO, newContributionRatio);
	}

} //AgreementPartyImpl
