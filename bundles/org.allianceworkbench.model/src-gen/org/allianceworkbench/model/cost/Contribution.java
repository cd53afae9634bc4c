/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.cost;

import java.math.BigDecimal;

import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.governance.Agreement;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.Service;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a partner puts in. Source: S3; S4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#getCollaboration <em>Collaboration</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#getPayer <em>Payer</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#getPayee <em>Payee</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#getShare <em>Share</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#getBasisQuantity <em>Basis Quantity</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#getBasisUnit <em>Basis Unit</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#isRecurring <em>Recurring</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#isInKind <em>In Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#getHoursContributed <em>Hours Contributed</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#getHoursReceived <em>Hours Received</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#getThresholdUnit <em>Threshold Unit</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#getUnitPrice <em>Unit Price</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#getService <em>Service</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.Contribution#getAgreement <em>Agreement</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.cost.CostPackage#getContribution()
 * @model
 * @generated
 */
public interface Contribution extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Collaboration</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Collaboration#getContributions <em>Contributions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaboration. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collaboration</em>' container reference.
	 * @see #setCollaboration(Collaboration)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_Collaboration()
	 * @see org.allianceworkbench.model.partners.Collaboration#getContributions
	 * @model opposite="contributions" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Contribution'"
	 * @generated
	 */
	Collaboration getCollaboration();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#getCollaboration <em>Collaboration</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collaboration</em>' container reference.
	 * @see #getCollaboration()
	 * @generated
	 */
	void setCollaboration(Collaboration value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.cost.ContributionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of contribution it is. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.cost.ContributionKind
	 * @see #setKind(ContributionKind)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_Kind()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Contribution'"
	 * @generated
	 */
	ContributionKind getKind();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.model.cost.ContributionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ContributionKind value);

	/**
	 * Returns the value of the '<em><b>Payer</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getContributionsPaid <em>Contributions Paid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who gives. Source: S3; S4; rule 53.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Payer</em>' reference.
	 * @see #setPayer(Partner)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_Payer()
	 * @see org.allianceworkbench.model.partners.Partner#getContributionsPaid
	 * @model opposite="contributionsPaid" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Contribution'"
	 * @generated
	 */
	Partner getPayer();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#getPayer <em>Payer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Payer</em>' reference.
	 * @see #getPayer()
	 * @generated
	 */
	void setPayer(Partner value);

	/**
	 * Returns the value of the '<em><b>Payee</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getContributionsReceived <em>Contributions Received</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who receives; none means the collaboration itself. Source: S3; S4; rule 53.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Payee</em>' reference.
	 * @see #setPayee(Partner)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_Payee()
	 * @see org.allianceworkbench.model.partners.Partner#getContributionsReceived
	 * @model opposite="contributionsReceived" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Contribution'"
	 * @generated
	 */
	Partner getPayee();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#getPayee <em>Payee</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Payee</em>' reference.
	 * @see #getPayee()
	 * @generated
	 */
	void setPayee(Partner value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much money. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' containment reference.
	 * @see #setAmount(Money)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_Amount()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Amount'"
	 * @generated
	 */
	Money getAmount();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#getAmount <em>Amount</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' containment reference.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(Money value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The payer's share of the whole. Unit: per cent. Source: S3; rule 54.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(BigDecimal)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_Share()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Amount'"
	 * @generated
	 */
	BigDecimal getShare();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The formula, in words. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_Basis()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Basis'"
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

	/**
	 * Returns the value of the '<em><b>Basis Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The quantity the formula takes. Unit: see basisUnit. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis Quantity</em>' attribute.
	 * @see #setBasisQuantity(BigDecimal)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_BasisQuantity()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Basis'"
	 * @generated
	 */
	BigDecimal getBasisQuantity();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#getBasisQuantity <em>Basis Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis Quantity</em>' attribute.
	 * @see #getBasisQuantity()
	 * @generated
	 */
	void setBasisQuantity(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Basis Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What that quantity counts, such as miles of motorway. Source: S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis Unit</em>' attribute.
	 * @see #setBasisUnit(String)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_BasisUnit()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Basis'"
	 * @generated
	 */
	String getBasisUnit();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#getBasisUnit <em>Basis Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis Unit</em>' attribute.
	 * @see #getBasisUnit()
	 * @generated
	 */
	void setBasisUnit(String value);

	/**
	 * Returns the value of the '<em><b>Recurring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it comes back every year. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recurring</em>' attribute.
	 * @see #setRecurring(boolean)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_Recurring()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Amount'"
	 * @generated
	 */
	boolean isRecurring();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#isRecurring <em>Recurring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recurring</em>' attribute.
	 * @see #isRecurring()
	 * @generated
	 */
	void setRecurring(boolean value);

	/**
	 * Returns the value of the '<em><b>In Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is given otherwise than in money. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Kind</em>' attribute.
	 * @see #setInKind(boolean)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_InKind()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Amount'"
	 * @generated
	 */
	boolean isInKind();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#isInKind <em>In Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Kind</em>' attribute.
	 * @see #isInKind()
	 * @generated
	 */
	void setInKind(boolean value);

	/**
	 * Returns the value of the '<em><b>Hours Contributed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hours of deployment given. Unit: hours. Source: S2: net donor syndrome.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours Contributed</em>' attribute.
	 * @see #setHoursContributed(BigDecimal)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_HoursContributed()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Amount'"
	 * @generated
	 */
	BigDecimal getHoursContributed();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#getHoursContributed <em>Hours Contributed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours Contributed</em>' attribute.
	 * @see #getHoursContributed()
	 * @generated
	 */
	void setHoursContributed(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Hours Received</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hours of deployment received in the payer's own area. Unit: hours. Source: S2: net donor syndrome.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours Received</em>' attribute.
	 * @see #setHoursReceived(BigDecimal)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_HoursReceived()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Amount'"
	 * @generated
	 */
	BigDecimal getHoursReceived();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#getHoursReceived <em>Hours Received</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours Received</em>' attribute.
	 * @see #getHoursReceived()
	 * @generated
	 */
	void setHoursReceived(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what condition it is due. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see #setCondition(String)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_Condition()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Threshold'"
	 * @generated
	 */
	String getCondition();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(String value);

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The quantity included without charge. Unit: see thresholdUnit. Source: S4: 12 officers included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(BigDecimal)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_Threshold()
	 * @model dataType="org.allianceworkbench.model.alliance.Decimal"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Threshold'"
	 * @generated
	 */
	BigDecimal getThreshold();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Threshold Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the threshold counts. Source: S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold Unit</em>' attribute.
	 * @see #setThresholdUnit(String)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_ThresholdUnit()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Threshold'"
	 * @generated
	 */
	String getThresholdUnit();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#getThresholdUnit <em>Threshold Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold Unit</em>' attribute.
	 * @see #getThresholdUnit()
	 * @generated
	 */
	void setThresholdUnit(String value);

	/**
	 * Returns the value of the '<em><b>Unit Price</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The price of each unit above the threshold. Source: S3; S4; rule 55.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Price</em>' containment reference.
	 * @see #setUnitPrice(Money)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_UnitPrice()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Threshold'"
	 * @generated
	 */
	Money getUnitPrice();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#getUnitPrice <em>Unit Price</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Price</em>' containment reference.
	 * @see #getUnitPrice()
	 * @generated
	 */
	void setUnitPrice(Money value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service it pays for. Source: S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' reference.
	 * @see #setService(Service)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_Service()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Contribution'"
	 * @generated
	 */
	Service getService();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#getService <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' reference.
	 * @see #getService()
	 * @generated
	 */
	void setService(Service value);

	/**
	 * Returns the value of the '<em><b>Agreement</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agreement it rests on. Source: S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreement</em>' reference.
	 * @see #setAgreement(Agreement)
	 * @see org.allianceworkbench.model.cost.CostPackage#getContribution_Agreement()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Contribution'"
	 * @generated
	 */
	Agreement getAgreement();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.cost.Contribution#getAgreement <em>Agreement</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreement</em>' reference.
	 * @see #getAgreement()
	 * @generated
	 */
	void setAgreement(Agreement value);

} // Contribution
