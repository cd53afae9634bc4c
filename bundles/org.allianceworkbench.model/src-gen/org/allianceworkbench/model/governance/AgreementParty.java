/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance;

import java.math.BigDecimal;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.Element;

import org.allianceworkbench.model.partners.Partner;

import org.allianceworkbench.model.people.Stakeholder;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agreement Party</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A party to an agreement, with its signature. Source: S0; Police Act 1996 s22A-23I.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.AgreementParty#getAgreement <em>Agreement</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.AgreementParty#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.AgreementParty#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.AgreementParty#isSigned <em>Signed</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.AgreementParty#getSignedDate <em>Signed Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.AgreementParty#getSignatory <em>Signatory</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.AgreementParty#getContributionRatio <em>Contribution Ratio</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreementParty()
 * @model
 * @generated
 */
public interface AgreementParty extends Element
{
	/**
	 * Returns the value of the '<em><b>Agreement</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.Agreement#getParties <em>Parties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agreement. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreement</em>' container reference.
	 * @see #setAgreement(Agreement)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreementParty_Agreement()
	 * @see org.allianceworkbench.model.governance.Agreement#getParties
	 * @model opposite="parties" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Party'"
	 * @generated
	 */
	Agreement getAgreement();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.AgreementParty#getAgreement <em>Agreement</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreement</em>' container reference.
	 * @see #getAgreement()
	 * @generated
	 */
	void setAgreement(Agreement value);

	/**
	 * Returns the value of the '<em><b>Partner</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getAgreementParties <em>Agreement Parties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partner. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partner</em>' reference.
	 * @see #setPartner(Partner)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreementParty_Partner()
	 * @see org.allianceworkbench.model.partners.Partner#getAgreementParties
	 * @model opposite="agreementParties" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Party'"
	 * @generated
	 */
	Partner getPartner();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.AgreementParty#getPartner <em>Partner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partner</em>' reference.
	 * @see #getPartner()
	 * @generated
	 */
	void setPartner(Partner value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.governance.PartyCapacity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In what capacity. Source: Police Act 1996 s22A(1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see org.allianceworkbench.model.governance.PartyCapacity
	 * @see #setCapacity(PartyCapacity)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreementParty_Capacity()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Party'"
	 * @generated
	 */
	PartyCapacity getCapacity();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.AgreementParty#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see org.allianceworkbench.model.governance.PartyCapacity
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(PartyCapacity value);

	/**
	 * Returns the value of the '<em><b>Signed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it has signed. Source: S0; rule 32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed</em>' attribute.
	 * @see #setSigned(boolean)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreementParty_Signed()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Signature'"
	 * @generated
	 */
	boolean isSigned();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.AgreementParty#isSigned <em>Signed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed</em>' attribute.
	 * @see #isSigned()
	 * @generated
	 */
	void setSigned(boolean value);

	/**
	 * Returns the value of the '<em><b>Signed Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it signed. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed Date</em>' attribute.
	 * @see #setSignedDate(PartialDate)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreementParty_SignedDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Signature'"
	 * @generated
	 */
	PartialDate getSignedDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.AgreementParty#getSignedDate <em>Signed Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed Date</em>' attribute.
	 * @see #getSignedDate()
	 * @generated
	 */
	void setSignedDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Signatory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who signed for it. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signatory</em>' reference.
	 * @see #setSignatory(Stakeholder)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreementParty_Signatory()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Signature'"
	 * @generated
	 */
	Stakeholder getSignatory();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.AgreementParty#getSignatory <em>Signatory</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signatory</em>' reference.
	 * @see #getSignatory()
	 * @generated
	 */
	void setSignatory(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Contribution Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its share of costs, benefits, risks and liabilities. Unit: per cent. Source: Police Act 1996 s22A-23I: 41.98 per cent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contribution Ratio</em>' attribute.
	 * @see #setContributionRatio(BigDecimal)
	 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreementParty_ContributionRatio()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Party'"
	 * @generated
	 */
	BigDecimal getContributionRatio();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.governance.AgreementParty#getContributionRatio <em>Contribution Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contribution Ratio</em>' attribute.
	 * @see #getContributionRatio()
	 * @generated
	 */
	void setContributionRatio(BigDecimal value);

} // AgreementParty
