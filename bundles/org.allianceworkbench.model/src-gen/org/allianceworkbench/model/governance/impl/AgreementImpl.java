/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementChange;
import org.allianceworkbench.model.governance.AgreementKind;
import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.AgreementSchedule;
import org.allianceworkbench.model.governance.AgreementStatus;
import org.allianceworkbench.model.governance.Deliverable;
import org.allianceworkbench.model.governance.GovernancePackage;
import org.allianceworkbench.model.governance.PerformanceMeasure;
import org.allianceworkbench.model.governance.ProvisionKind;
import org.allianceworkbench.model.governance.Review;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;

import org.allianceworkbench.model.people.Stakeholder;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agreement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getProvisions <em>Provisions</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getCollaborations <em>Collaborations</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getParties <em>Parties</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getAccountablePartner <em>Accountable Partner</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getLeadChiefOfficer <em>Lead Chief Officer</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getLeadPolicingBody <em>Lead Policing Body</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getSignedDate <em>Signed Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getEndDate <em>End Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getReviewIntervalMonths <em>Review Interval Months</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getDeliverables <em>Deliverables</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getPerformanceMeasures <em>Performance Measures</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getSchedules <em>Schedules</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getInWriting <em>In Writing</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getVariedBy <em>Varied By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getVaries <em>Varies</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getNoticeMonths <em>Notice Months</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getTerminationRule <em>Termination Rule</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getExitStrategy <em>Exit Strategy</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getGovernance <em>Governance</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getFunding <em>Funding</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getWorkforceArrangements <em>Workforce Arrangements</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getDirectionAndControl <em>Direction And Control</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getLiability <em>Liability</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getProcurement <em>Procurement</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getInvestigatoryPowers <em>Investigatory Powers</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getReviewingAndAmending <em>Reviewing And Amending</em>}</li>
 *   <li>{@link org.allianceworkbench.model.governance.impl.AgreementImpl#getNewProjects <em>New Projects</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgreementImpl extends NamedElementImpl implements Agreement
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgreementImpl()
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
		return GovernancePackage.Literals.AGREEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgreementKind getKind()
	{
		return (AgreementKind)eGet(GovernancePackage.Literals.AGREEMENT__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AgreementKind newKind)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgreementStatus getStatus()
	{
		return (AgreementStatus)eGet(GovernancePackage.Literals.AGREEMENT__STATUS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(AgreementStatus newStatus)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__STATUS, newStatus);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLegalBasis()
	{
		return (String)eGet(GovernancePackage.Literals.AGREEMENT__LEGAL_BASIS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalBasis(String newLegalBasis)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__LEGAL_BASIS, newLegalBasis);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<ProvisionKind> getProvisions()
	{
		return (EList<ProvisionKind>)eGet(GovernancePackage.Literals.AGREEMENT__PROVISIONS, true);
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
		return (EList<Collaboration>)eGet(GovernancePackage.Literals.AGREEMENT__COLLABORATIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<AgreementParty> getParties()
	{
		return (EList<AgreementParty>)eGet(GovernancePackage.Literals.AGREEMENT__PARTIES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getAccountablePartner()
	{
		return (Partner)eGet(GovernancePackage.Literals.AGREEMENT__ACCOUNTABLE_PARTNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccountablePartner(Partner newAccountablePartner)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__ACCOUNTABLE_PARTNER, newAccountablePartner);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getLeadChiefOfficer()
	{
		return (Stakeholder)eGet(GovernancePackage.Literals.AGREEMENT__LEAD_CHIEF_OFFICER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeadChiefOfficer(Stakeholder newLeadChiefOfficer)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__LEAD_CHIEF_OFFICER, newLeadChiefOfficer);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getLeadPolicingBody()
	{
		return (Partner)eGet(GovernancePackage.Literals.AGREEMENT__LEAD_POLICING_BODY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeadPolicingBody(Partner newLeadPolicingBody)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__LEAD_POLICING_BODY, newLeadPolicingBody);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getSignedDate()
	{
		return (PartialDate)eGet(GovernancePackage.Literals.AGREEMENT__SIGNED_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedDate(PartialDate newSignedDate)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__SIGNED_DATE, newSignedDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStartDate()
	{
		return (PartialDate)eGet(GovernancePackage.Literals.AGREEMENT__START_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartDate(PartialDate newStartDate)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__START_DATE, newStartDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEndDate()
	{
		return (PartialDate)eGet(GovernancePackage.Literals.AGREEMENT__END_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndDate(PartialDate newEndDate)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__END_DATE, newEndDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getReviewIntervalMonths()
	{
		return (Integer)eGet(GovernancePackage.Literals.AGREEMENT__REVIEW_INTERVAL_MONTHS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewIntervalMonths(int newReviewIntervalMonths)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__REVIEW_INTERVAL_MONTHS, newReviewIntervalMonths);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getNextReview()
	{
		return (PartialDate)eGet(GovernancePackage.Literals.AGREEMENT__NEXT_REVIEW, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextReview(PartialDate newNextReview)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__NEXT_REVIEW, newNextReview);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Review> getReviews()
	{
		return (EList<Review>)eGet(GovernancePackage.Literals.AGREEMENT__REVIEWS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<AgreementChange> getChanges()
	{
		return (EList<AgreementChange>)eGet(GovernancePackage.Literals.AGREEMENT__CHANGES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Deliverable> getDeliverables()
	{
		return (EList<Deliverable>)eGet(GovernancePackage.Literals.AGREEMENT__DELIVERABLES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<PerformanceMeasure> getPerformanceMeasures()
	{
		return (EList<PerformanceMeasure>)eGet(GovernancePackage.Literals.AGREEMENT__PERFORMANCE_MEASURES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<AgreementSchedule> getSchedules()
	{
		return (EList<AgreementSchedule>)eGet(GovernancePackage.Literals.AGREEMENT__SCHEDULES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getInWriting()
	{
		return (Boolean)eGet(GovernancePackage.Literals.AGREEMENT__IN_WRITING, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInWriting(Boolean newInWriting)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__IN_WRITING, newInWriting);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDocument()
	{
		return (String)eGet(GovernancePackage.Literals.AGREEMENT__DOCUMENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocument(String newDocument)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__DOCUMENT, newDocument);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agreement getVariedBy()
	{
		return (Agreement)eGet(GovernancePackage.Literals.AGREEMENT__VARIED_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVariedBy(Agreement newVariedBy)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__VARIED_BY, newVariedBy);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Agreement> getVaries()
	{
		return (EList<Agreement>)eGet(GovernancePackage.Literals.AGREEMENT__VARIES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNoticeMonths()
	{
		return (Integer)eGet(GovernancePackage.Literals.AGREEMENT__NOTICE_MONTHS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoticeMonths(int newNoticeMonths)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__NOTICE_MONTHS, newNoticeMonths);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTerminationRule()
	{
		return (String)eGet(GovernancePackage.Literals.AGREEMENT__TERMINATION_RULE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerminationRule(String newTerminationRule)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__TERMINATION_RULE, newTerminationRule);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExitStrategy()
	{
		return (String)eGet(GovernancePackage.Literals.AGREEMENT__EXIT_STRATEGY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExitStrategy(String newExitStrategy)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__EXIT_STRATEGY, newExitStrategy);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGovernance()
	{
		return (String)eGet(GovernancePackage.Literals.AGREEMENT__GOVERNANCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGovernance(String newGovernance)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__GOVERNANCE, newGovernance);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFunding()
	{
		return (String)eGet(GovernancePackage.Literals.AGREEMENT__FUNDING, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunding(String newFunding)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__FUNDING, newFunding);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWorkforceArrangements()
	{
		return (String)eGet(GovernancePackage.Literals.AGREEMENT__WORKFORCE_ARRANGEMENTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkforceArrangements(String newWorkforceArrangements)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__WORKFORCE_ARRANGEMENTS, newWorkforceArrangements);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDirectionAndControl()
	{
		return (String)eGet(GovernancePackage.Literals.AGREEMENT__DIRECTION_AND_CONTROL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirectionAndControl(String newDirectionAndControl)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__DIRECTION_AND_CONTROL, newDirectionAndControl);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiability()
	{
		return (String)eGet(GovernancePackage.Literals.AGREEMENT__LIABILITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLiability(String newLiability)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__LIABILITY, newLiability);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProcurement()
	{
		return (String)eGet(GovernancePackage.Literals.AGREEMENT__PROCUREMENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcurement(String newProcurement)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__PROCUREMENT, newProcurement);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInvestigatoryPowers()
	{
		return (String)eGet(GovernancePackage.Literals.AGREEMENT__INVESTIGATORY_POWERS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInvestigatoryPowers(String newInvestigatoryPowers)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__INVESTIGATORY_POWERS, newInvestigatoryPowers);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewingAndAmending()
	{
		return (String)eGet(GovernancePackage.Literals.AGREEMENT__REVIEWING_AND_AMENDING, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewingAndAmending(String newReviewingAndAmending)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__REVIEWING_AND_AMENDING, newReviewingAndAmending);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNewProjects()
	{
		return (String)eGet(GovernancePackage.Literals.AGREEMENT__NEW_PROJECTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNewProjects(String newNewProjects)
	{
		eSet(GovernancePackage.Literals.AGREEMENT__NEW_PROJECTS, newNewProjects);
	}

} //AgreementImpl
