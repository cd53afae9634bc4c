/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners.impl;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.impl.NamedElementImpl;

import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.Measure;

import org.allianceworkbench.model.cost.Contribution;

import org.allianceworkbench.model.fit.DriverAssessment;
import org.allianceworkbench.model.fit.FitAssessment;
import org.allianceworkbench.model.fit.PrincipleAssessment;

import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.GovernanceBody;

import org.allianceworkbench.model.method.BusinessCase;
import org.allianceworkbench.model.method.DueDiligence;
import org.allianceworkbench.model.method.Evaluation;
import org.allianceworkbench.model.method.MethodologyStep;

import org.allianceworkbench.model.partners.ActivityClass;
import org.allianceworkbench.model.partners.Ambition;
import org.allianceworkbench.model.partners.Area;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationForm;
import org.allianceworkbench.model.partners.CollaborationStatus;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Initiation;
import org.allianceworkbench.model.partners.Maturity;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersPackage;
import org.allianceworkbench.model.partners.Portfolio;
import org.allianceworkbench.model.partners.ProcurementMode;
import org.allianceworkbench.model.partners.Programme;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.ScopeLevel;
import org.allianceworkbench.model.partners.Secondment;
import org.allianceworkbench.model.partners.Service;
import org.allianceworkbench.model.partners.SharedActivity;
import org.allianceworkbench.model.partners.Strand;
import org.allianceworkbench.model.partners.ThematicArea;

import org.allianceworkbench.model.people.Stakeholder;

import org.allianceworkbench.model.risk.Barrier;
import org.allianceworkbench.model.risk.HealthCheck;
import org.allianceworkbench.model.risk.IcmAssessment;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Collaboration</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getMaturity <em>Maturity</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getStatedForceCount <em>Stated Force Count</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getAmbition <em>Ambition</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getActivityClass <em>Activity Class</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getForms <em>Forms</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getSharedActivity <em>Shared Activity</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getSubjects <em>Subjects</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getOutOfScope <em>Out Of Scope</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getPerformanceFrame <em>Performance Frame</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getProcurementMode <em>Procurement Mode</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getStrand <em>Strand</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getPortfolio <em>Portfolio</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getParts <em>Parts</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getInitiation <em>Initiation</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getInitiatedBy <em>Initiated By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getEndDate <em>End Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getMemberships <em>Memberships</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getDirectedBy <em>Directed By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getResourcesControlledBy <em>Resources Controlled By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getEmployedBy <em>Employed By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getThematicAreas <em>Thematic Areas</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getResources <em>Resources</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getSecondments <em>Secondments</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getServices <em>Services</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getGovernedBy <em>Governed By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getFitAssessments <em>Fit Assessments</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getDriverAssessments <em>Driver Assessments</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getPrincipleAssessments <em>Principle Assessments</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getHealthChecks <em>Health Checks</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getIcmAssessments <em>Icm Assessments</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getBusinessCases <em>Business Cases</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getDueDiligence <em>Due Diligence</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getEvaluations <em>Evaluations</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getContributions <em>Contributions</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getBarriers <em>Barriers</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.impl.CollaborationImpl#getBenefitsMaps <em>Benefits Maps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CollaborationImpl extends NamedElementImpl implements Collaboration
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CollaborationImpl()
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
		return PartnersPackage.Literals.COLLABORATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose()
	{
		return (String)eGet(PartnersPackage.Literals.COLLABORATION__PURPOSE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__PURPOSE, newPurpose);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CollaborationType getType()
	{
		return (CollaborationType)eGet(PartnersPackage.Literals.COLLABORATION__TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(CollaborationType newType)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__TYPE, newType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Maturity getMaturity()
	{
		return (Maturity)eGet(PartnersPackage.Literals.COLLABORATION__MATURITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaturity(Maturity newMaturity)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__MATURITY, newMaturity);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CollaborationStatus getStatus()
	{
		return (CollaborationStatus)eGet(PartnersPackage.Literals.COLLABORATION__STATUS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(CollaborationStatus newStatus)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__STATUS, newStatus);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScopeLevel getScope()
	{
		return (ScopeLevel)eGet(PartnersPackage.Literals.COLLABORATION__SCOPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(ScopeLevel newScope)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__SCOPE, newScope);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStatedForceCount()
	{
		return (Integer)eGet(PartnersPackage.Literals.COLLABORATION__STATED_FORCE_COUNT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatedForceCount(int newStatedForceCount)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__STATED_FORCE_COUNT, newStatedForceCount);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ambition getAmbition()
	{
		return (Ambition)eGet(PartnersPackage.Literals.COLLABORATION__AMBITION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmbition(Ambition newAmbition)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__AMBITION, newAmbition);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActivityClass getActivityClass()
	{
		return (ActivityClass)eGet(PartnersPackage.Literals.COLLABORATION__ACTIVITY_CLASS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActivityClass(ActivityClass newActivityClass)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__ACTIVITY_CLASS, newActivityClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<CollaborationForm> getForms()
	{
		return (EList<CollaborationForm>)eGet(PartnersPackage.Literals.COLLABORATION__FORMS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SharedActivity getSharedActivity()
	{
		return (SharedActivity)eGet(PartnersPackage.Literals.COLLABORATION__SHARED_ACTIVITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSharedActivity(SharedActivity newSharedActivity)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__SHARED_ACTIVITY, newSharedActivity);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<String> getSubjects()
	{
		return (EList<String>)eGet(PartnersPackage.Literals.COLLABORATION__SUBJECTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutOfScope()
	{
		return (String)eGet(PartnersPackage.Literals.COLLABORATION__OUT_OF_SCOPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutOfScope(String newOutOfScope)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__OUT_OF_SCOPE, newOutOfScope);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLegalBasis()
	{
		return (String)eGet(PartnersPackage.Literals.COLLABORATION__LEGAL_BASIS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalBasis(String newLegalBasis)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__LEGAL_BASIS, newLegalBasis);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPerformanceFrame()
	{
		return (String)eGet(PartnersPackage.Literals.COLLABORATION__PERFORMANCE_FRAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerformanceFrame(String newPerformanceFrame)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__PERFORMANCE_FRAME, newPerformanceFrame);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcurementMode getProcurementMode()
	{
		return (ProcurementMode)eGet(PartnersPackage.Literals.COLLABORATION__PROCUREMENT_MODE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcurementMode(ProcurementMode newProcurementMode)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__PROCUREMENT_MODE, newProcurementMode);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Strand getStrand()
	{
		return (Strand)eGet(PartnersPackage.Literals.COLLABORATION__STRAND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrand(Strand newStrand)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__STRAND, newStrand);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Programme getProgramme()
	{
		return (Programme)eGet(PartnersPackage.Literals.COLLABORATION__PROGRAMME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgramme(Programme newProgramme)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__PROGRAMME, newProgramme);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Portfolio getPortfolio()
	{
		return (Portfolio)eGet(PartnersPackage.Literals.COLLABORATION__PORTFOLIO, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPortfolio(Portfolio newPortfolio)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__PORTFOLIO, newPortfolio);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Area> getAreas()
	{
		return (EList<Area>)eGet(PartnersPackage.Literals.COLLABORATION__AREAS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collaboration getParent()
	{
		return (Collaboration)eGet(PartnersPackage.Literals.COLLABORATION__PARENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Collaboration newParent)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__PARENT, newParent);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Collaboration> getParts()
	{
		return (EList<Collaboration>)eGet(PartnersPackage.Literals.COLLABORATION__PARTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Initiation getInitiation()
	{
		return (Initiation)eGet(PartnersPackage.Literals.COLLABORATION__INITIATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitiation(Initiation newInitiation)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__INITIATION, newInitiation);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getInitiatedBy()
	{
		return (Stakeholder)eGet(PartnersPackage.Literals.COLLABORATION__INITIATED_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitiatedBy(Stakeholder newInitiatedBy)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__INITIATED_BY, newInitiatedBy);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStartDate()
	{
		return (PartialDate)eGet(PartnersPackage.Literals.COLLABORATION__START_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartDate(PartialDate newStartDate)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__START_DATE, newStartDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEndDate()
	{
		return (PartialDate)eGet(PartnersPackage.Literals.COLLABORATION__END_DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndDate(PartialDate newEndDate)
	{
		eSet(PartnersPackage.Literals.COLLABORATION__END_DATE, newEndDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Membership> getMemberships()
	{
		return (EList<Membership>)eGet(PartnersPackage.Literals.COLLABORATION__MEMBERSHIPS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Partner> getDirectedBy()
	{
		return (EList<Partner>)eGet(PartnersPackage.Literals.COLLABORATION__DIRECTED_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Partner> getResourcesControlledBy()
	{
		return (EList<Partner>)eGet(PartnersPackage.Literals.COLLABORATION__RESOURCES_CONTROLLED_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Partner> getEmployedBy()
	{
		return (EList<Partner>)eGet(PartnersPackage.Literals.COLLABORATION__EMPLOYED_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<ThematicArea> getThematicAreas()
	{
		return (EList<ThematicArea>)eGet(PartnersPackage.Literals.COLLABORATION__THEMATIC_AREAS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Resource> getResources()
	{
		return (EList<Resource>)eGet(PartnersPackage.Literals.COLLABORATION__RESOURCES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Secondment> getSecondments()
	{
		return (EList<Secondment>)eGet(PartnersPackage.Literals.COLLABORATION__SECONDMENTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Service> getServices()
	{
		return (EList<Service>)eGet(PartnersPackage.Literals.COLLABORATION__SERVICES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<GovernanceBody> getGovernedBy()
	{
		return (EList<GovernanceBody>)eGet(PartnersPackage.Literals.COLLABORATION__GOVERNED_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Agreement> getAgreements()
	{
		return (EList<Agreement>)eGet(PartnersPackage.Literals.COLLABORATION__AGREEMENTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<FitAssessment> getFitAssessments()
	{
		return (EList<FitAssessment>)eGet(PartnersPackage.Literals.COLLABORATION__FIT_ASSESSMENTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<DriverAssessment> getDriverAssessments()
	{
		return (EList<DriverAssessment>)eGet(PartnersPackage.Literals.COLLABORATION__DRIVER_ASSESSMENTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<PrincipleAssessment> getPrincipleAssessments()
	{
		return (EList<PrincipleAssessment>)eGet(PartnersPackage.Literals.COLLABORATION__PRINCIPLE_ASSESSMENTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<HealthCheck> getHealthChecks()
	{
		return (EList<HealthCheck>)eGet(PartnersPackage.Literals.COLLABORATION__HEALTH_CHECKS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<IcmAssessment> getIcmAssessments()
	{
		return (EList<IcmAssessment>)eGet(PartnersPackage.Literals.COLLABORATION__ICM_ASSESSMENTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<MethodologyStep> getSteps()
	{
		return (EList<MethodologyStep>)eGet(PartnersPackage.Literals.COLLABORATION__STEPS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<BusinessCase> getBusinessCases()
	{
		return (EList<BusinessCase>)eGet(PartnersPackage.Literals.COLLABORATION__BUSINESS_CASES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<DueDiligence> getDueDiligence()
	{
		return (EList<DueDiligence>)eGet(PartnersPackage.Literals.COLLABORATION__DUE_DILIGENCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Evaluation> getEvaluations()
	{
		return (EList<Evaluation>)eGet(PartnersPackage.Literals.COLLABORATION__EVALUATIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Contribution> getContributions()
	{
		return (EList<Contribution>)eGet(PartnersPackage.Literals.COLLABORATION__CONTRIBUTIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Barrier> getBarriers()
	{
		return (EList<Barrier>)eGet(PartnersPackage.Literals.COLLABORATION__BARRIERS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Measure> getFigures()
	{
		return (EList<Measure>)eGet(PartnersPackage.Literals.COLLABORATION__FIGURES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<BenefitsMap> getBenefitsMaps()
	{
		return (EList<BenefitsMap>)eGet(PartnersPackage.Literals.COLLABORATION__BENEFITS_MAPS, true);
	}

} //CollaborationImpl
