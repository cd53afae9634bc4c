/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.cost.impl;

import java.math.BigDecimal;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.ContributionKind;
import org.allianceworkbench.model.cost.CostPackage;
import org.allianceworkbench.model.cost.Money;

import org.allianceworkbench.model.governance.Agreement;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.Service;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Contribution</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#getCollaboration <em>Collaboration</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#getPayer <em>Payer</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#getPayee <em>Payee</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#getShare <em>Share</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#getBasisQuantity <em>Basis Quantity</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#getBasisUnit <em>Basis Unit</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#isRecurring <em>Recurring</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#isInKind <em>In Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#getHoursContributed <em>Hours Contributed</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#getHoursReceived <em>Hours Received</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#getThresholdUnit <em>Threshold Unit</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#getUnitPrice <em>Unit Price</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#getService <em>Service</em>}</li>
 *   <li>{@link org.allianceworkbench.model.cost.impl.ContributionImpl#getAgreement <em>Agreement</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContributionImpl extends NamedElementImpl implements Contribution
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContributionImpl()
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
		return CostPackage.Literals.CONTRIBUTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collaboration getCollaboration()
	{
		return (Collaboration)eGet(CostPackage.Literals.CONTRIBUTION__COLLABORATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollaboration(Collaboration newCollaboration)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__COLLABORATION, newCollaboration);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContributionKind getKind()
	{
		return (ContributionKind)eGet(CostPackage.Literals.CONTRIBUTION__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ContributionKind newKind)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getPayer()
	{
		return (Partner)eGet(CostPackage.Literals.CONTRIBUTION__PAYER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPayer(Partner newPayer)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__PAYER, newPayer);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getPayee()
	{
		return (Partner)eGet(CostPackage.Literals.CONTRIBUTION__PAYEE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPayee(Partner newPayee)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__PAYEE, newPayee);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Money getAmount()
	{
		return (Money)eGet(CostPackage.Literals.CONTRIBUTION__AMOUNT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(Money newAmount)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__AMOUNT, newAmount);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getShare()
	{
		return (BigDecimal)eGet(CostPackage.Literals.CONTRIBUTION__SHARE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShare(BigDecimal newShare)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__SHARE, newShare);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasis()
	{
		return (String)eGet(CostPackage.Literals.CONTRIBUTION__BASIS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(String newBasis)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__BASIS, newBasis);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBasisQuantity()
	{
		return (BigDecimal)eGet(CostPackage.Literals.CONTRIBUTION__BASIS_QUANTITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasisQuantity(BigDecimal newBasisQuantity)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__BASIS_QUANTITY, newBasisQuantity);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasisUnit()
	{
		return (String)eGet(CostPackage.Literals.CONTRIBUTION__BASIS_UNIT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasisUnit(String newBasisUnit)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__BASIS_UNIT, newBasisUnit);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRecurring()
	{
		return (Boolean)eGet(CostPackage.Literals.CONTRIBUTION__RECURRING, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecurring(boolean newRecurring)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__RECURRING, newRecurring);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInKind()
	{
		return (Boolean)eGet(CostPackage.Literals.CONTRIBUTION__IN_KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInKind(boolean newInKind)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__IN_KIND, newInKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getHoursContributed()
	{
		return (BigDecimal)eGet(CostPackage.Literals.CONTRIBUTION__HOURS_CONTRIBUTED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHoursContributed(BigDecimal newHoursContributed)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__HOURS_CONTRIBUTED, newHoursContributed);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getHoursReceived()
	{
		return (BigDecimal)eGet(CostPackage.Literals.CONTRIBUTION__HOURS_RECEIVED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHoursReceived(BigDecimal newHoursReceived)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__HOURS_RECEIVED, newHoursReceived);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCondition()
	{
		return (String)eGet(CostPackage.Literals.CONTRIBUTION__CONDITION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCondition(String newCondition)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__CONDITION, newCondition);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getThreshold()
	{
		return (BigDecimal)eGet(CostPackage.Literals.CONTRIBUTION__THRESHOLD, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreshold(BigDecimal newThreshold)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__THRESHOLD, newThreshold);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getThresholdUnit()
	{
		return (String)eGet(CostPackage.Literals.CONTRIBUTION__THRESHOLD_UNIT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThresholdUnit(String newThresholdUnit)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__THRESHOLD_UNIT, newThresholdUnit);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Money getUnitPrice()
	{
		return (Money)eGet(CostPackage.Literals.CONTRIBUTION__UNIT_PRICE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnitPrice(Money newUnitPrice)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__UNIT_PRICE, newUnitPrice);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Service getService()
	{
		return (Service)eGet(CostPackage.Literals.CONTRIBUTION__SERVICE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setService(Service newService)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__SERVICE, newService);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agreement getAgreement()
	{
		return (Agreement)eGet(CostPackage.Literals.CONTRIBUTION__AGREEMENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreement(Agreement newAgreement)
	{
		eSet(CostPackage.Literals.CONTRIBUTION__AGREEMENT, newAgreement);
	}

} //ContributionImpl
