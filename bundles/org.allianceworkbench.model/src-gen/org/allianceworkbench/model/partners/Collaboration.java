/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners;

import org.allianceworkbench.model.PartialDate;

import org.allianceworkbench.model.alliance.NamedElement;

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

import org.allianceworkbench.model.people.Stakeholder;

import org.allianceworkbench.model.risk.Barrier;
import org.allianceworkbench.model.risk.HealthCheck;
import org.allianceworkbench.model.risk.IcmAssessment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Collaboration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All activity where two or more parties work together to achieve a common goal. Source: HMIC 2013 in S0, S1, S4 §1.1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getType <em>Type</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getMaturity <em>Maturity</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getStatus <em>Status</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getScope <em>Scope</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getStatedForceCount <em>Stated Force Count</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getAmbition <em>Ambition</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getActivityClass <em>Activity Class</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getForms <em>Forms</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getSharedActivity <em>Shared Activity</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getSubjects <em>Subjects</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getOutOfScope <em>Out Of Scope</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getPerformanceFrame <em>Performance Frame</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getProcurementMode <em>Procurement Mode</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getStrand <em>Strand</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getPortfolio <em>Portfolio</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getParent <em>Parent</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getParts <em>Parts</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getInitiation <em>Initiation</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getInitiatedBy <em>Initiated By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getEndDate <em>End Date</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getMemberships <em>Memberships</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getDirectedBy <em>Directed By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getResourcesControlledBy <em>Resources Controlled By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getEmployedBy <em>Employed By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getThematicAreas <em>Thematic Areas</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getResources <em>Resources</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getSecondments <em>Secondments</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getServices <em>Services</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getGovernedBy <em>Governed By</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getFitAssessments <em>Fit Assessments</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getDriverAssessments <em>Driver Assessments</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getPrincipleAssessments <em>Principle Assessments</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getHealthChecks <em>Health Checks</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getIcmAssessments <em>Icm Assessments</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getBusinessCases <em>Business Cases</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getDueDiligence <em>Due Diligence</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getEvaluations <em>Evaluations</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getContributions <em>Contributions</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getBarriers <em>Barriers</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.allianceworkbench.model.partners.Collaboration#getBenefitsMaps <em>Benefits Maps</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration()
 * @model
 * @generated
 */
public interface Collaboration extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The one common goal. Source: S1: clear purpose; rule 2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Purpose()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.partners.CollaborationType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The declared type; direction, resource control and employment say whether it holds. Source: S4 §6.2-6.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.allianceworkbench.model.partners.CollaborationType
	 * @see #setType(CollaborationType)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Type()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Type'"
	 * @generated
	 */
	CollaborationType getType();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.allianceworkbench.model.partners.CollaborationType
	 * @see #getType()
	 * @generated
	 */
	void setType(CollaborationType value);

	/**
	 * Returns the value of the '<em><b>Maturity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.partners.Maturity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the partners have come together. Source: S4 §3.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maturity</em>' attribute.
	 * @see org.allianceworkbench.model.partners.Maturity
	 * @see #setMaturity(Maturity)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Maturity()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Type'"
	 * @generated
	 */
	Maturity getMaturity();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getMaturity <em>Maturity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maturity</em>' attribute.
	 * @see org.allianceworkbench.model.partners.Maturity
	 * @see #getMaturity()
	 * @generated
	 */
	void setMaturity(Maturity value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.partners.CollaborationStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands in its life. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.allianceworkbench.model.partners.CollaborationStatus
	 * @see #setStatus(CollaborationStatus)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Status()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Life'"
	 * @generated
	 */
	CollaborationStatus getStatus();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.allianceworkbench.model.partners.CollaborationStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(CollaborationStatus value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.partners.ScopeLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How wide it reaches. Source: S4 table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see org.allianceworkbench.model.partners.ScopeLevel
	 * @see #setScope(ScopeLevel)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Scope()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Scope'"
	 * @generated
	 */
	ScopeLevel getScope();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see org.allianceworkbench.model.partners.ScopeLevel
	 * @see #getScope()
	 * @generated
	 */
	void setScope(ScopeLevel value);

	/**
	 * Returns the value of the '<em><b>Stated Force Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many forces take part by the source, where not all are named. Unit: forces, 0 when not stated. Source: S1; S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stated Force Count</em>' attribute.
	 * @see #setStatedForceCount(int)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_StatedForceCount()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Scope'"
	 * @generated
	 */
	int getStatedForceCount();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getStatedForceCount <em>Stated Force Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stated Force Count</em>' attribute.
	 * @see #getStatedForceCount()
	 * @generated
	 */
	void setStatedForceCount(int value);

	/**
	 * Returns the value of the '<em><b>Ambition</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.partners.Ambition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How broad it is meant to be. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ambition</em>' attribute.
	 * @see org.allianceworkbench.model.partners.Ambition
	 * @see #setAmbition(Ambition)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Ambition()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Scope'"
	 * @generated
	 */
	Ambition getAmbition();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getAmbition <em>Ambition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ambition</em>' attribute.
	 * @see org.allianceworkbench.model.partners.Ambition
	 * @see #getAmbition()
	 * @generated
	 */
	void setAmbition(Ambition value);

	/**
	 * Returns the value of the '<em><b>Activity Class</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.partners.ActivityClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What class of activity is shared. Source: S4 §4.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activity Class</em>' attribute.
	 * @see org.allianceworkbench.model.partners.ActivityClass
	 * @see #setActivityClass(ActivityClass)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_ActivityClass()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Scope'"
	 * @generated
	 */
	ActivityClass getActivityClass();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getActivityClass <em>Activity Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activity Class</em>' attribute.
	 * @see org.allianceworkbench.model.partners.ActivityClass
	 * @see #getActivityClass()
	 * @generated
	 */
	void setActivityClass(ActivityClass value);

	/**
	 * Returns the value of the '<em><b>Forms</b></em>' attribute list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.CollaborationForm}.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.partners.CollaborationForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which sub-forms of the definition apply. Source: HMIC 2013 in S0, S1, S4 §1.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forms</em>' attribute list.
	 * @see org.allianceworkbench.model.partners.CollaborationForm
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Forms()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Scope'"
	 * @generated
	 */
	EList<CollaborationForm> getForms();

	/**
	 * Returns the value of the '<em><b>Shared Activity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.partners.SharedActivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the nine blue-light kinds it is. Source: S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shared Activity</em>' attribute.
	 * @see org.allianceworkbench.model.partners.SharedActivity
	 * @see #setSharedActivity(SharedActivity)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_SharedActivity()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Scope'"
	 * @generated
	 */
	SharedActivity getSharedActivity();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getSharedActivity <em>Shared Activity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shared Activity</em>' attribute.
	 * @see org.allianceworkbench.model.partners.SharedActivity
	 * @see #getSharedActivity()
	 * @generated
	 */
	void setSharedActivity(SharedActivity value);

	/**
	 * Returns the value of the '<em><b>Subjects</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The subject areas, such as custody detention or air support. Source: S1; S2; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subjects</em>' attribute list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Subjects()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Scope'"
	 * @generated
	 */
	EList<String> getSubjects();

	/**
	 * Returns the value of the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is expressly left out. Source: public: dorset.police.uk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Out Of Scope</em>' attribute.
	 * @see #setOutOfScope(String)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_OutOfScope()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Scope'"
	 * @generated
	 */
	String getOutOfScope();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getOutOfScope <em>Out Of Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Out Of Scope</em>' attribute.
	 * @see #getOutOfScope()
	 * @generated
	 */
	void setOutOfScope(String value);

	/**
	 * Returns the value of the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The duty or power it rests on, such as the duty to collaborate of 1996 or of 2017. Source: S0; S4 §2.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Basis</em>' attribute.
	 * @see #setLegalBasis(String)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_LegalBasis()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	String getLegalBasis();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getLegalBasis <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Basis</em>' attribute.
	 * @see #getLegalBasis()
	 * @generated
	 */
	void setLegalBasis(String value);

	/**
	 * Returns the value of the '<em><b>Performance Frame</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The framework its performance is judged in, such as PEEL. Source: S2; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performance Frame</em>' attribute.
	 * @see #setPerformanceFrame(String)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_PerformanceFrame()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Identity'"
	 * @generated
	 */
	String getPerformanceFrame();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getPerformanceFrame <em>Performance Frame</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Performance Frame</em>' attribute.
	 * @see #getPerformanceFrame()
	 * @generated
	 */
	void setPerformanceFrame(String value);

	/**
	 * Returns the value of the '<em><b>Procurement Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.partners.ProcurementMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it procures. Source: S4 table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Procurement Mode</em>' attribute.
	 * @see org.allianceworkbench.model.partners.ProcurementMode
	 * @see #setProcurementMode(ProcurementMode)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_ProcurementMode()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Scope'"
	 * @generated
	 */
	ProcurementMode getProcurementMode();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getProcurementMode <em>Procurement Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Procurement Mode</em>' attribute.
	 * @see org.allianceworkbench.model.partners.ProcurementMode
	 * @see #getProcurementMode()
	 * @generated
	 */
	void setProcurementMode(ProcurementMode value);

	/**
	 * Returns the value of the '<em><b>Strand</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Strand#getCollaborations <em>Collaborations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The strand it belongs to. Source: S4 §2.3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strand</em>' reference.
	 * @see #setStrand(Strand)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Strand()
	 * @see org.allianceworkbench.model.partners.Strand#getCollaborations
	 * @model opposite="collaborations" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	Strand getStrand();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getStrand <em>Strand</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strand</em>' reference.
	 * @see #getStrand()
	 * @generated
	 */
	void setStrand(Strand value);

	/**
	 * Returns the value of the '<em><b>Programme</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Programme#getCollaborations <em>Collaborations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The programme it belongs to. Source: S4 §3.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Programme</em>' reference.
	 * @see #setProgramme(Programme)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Programme()
	 * @see org.allianceworkbench.model.partners.Programme#getCollaborations
	 * @model opposite="collaborations" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	Programme getProgramme();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getProgramme <em>Programme</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Programme</em>' reference.
	 * @see #getProgramme()
	 * @generated
	 */
	void setProgramme(Programme value);

	/**
	 * Returns the value of the '<em><b>Portfolio</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Portfolio#getCollaborations <em>Collaborations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The portfolio it belongs to. Source: S4 §9.2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Portfolio</em>' reference.
	 * @see #setPortfolio(Portfolio)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Portfolio()
	 * @see org.allianceworkbench.model.partners.Portfolio#getCollaborations
	 * @model opposite="collaborations" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	Portfolio getPortfolio();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getPortfolio <em>Portfolio</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Portfolio</em>' reference.
	 * @see #getPortfolio()
	 * @generated
	 */
	void setPortfolio(Portfolio value);

	/**
	 * Returns the value of the '<em><b>Areas</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Area}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The areas it covers. Source: S4 §6.8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Areas</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Areas()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Scope'"
	 * @generated
	 */
	EList<Area> getAreas();

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Collaboration#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaboration it is part of. Source: rule 13.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' container reference.
	 * @see #setParent(Collaboration)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Parent()
	 * @see org.allianceworkbench.model.partners.Collaboration#getParts
	 * @model opposite="parts" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	Collaboration getParent();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getParent <em>Parent</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' container reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Collaboration value);

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Collaboration}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Collaboration#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collaborations it is made of. Source: rule 13.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Parts()
	 * @see org.allianceworkbench.model.partners.Collaboration#getParent
	 * @model opposite="parent" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Collaboration> getParts();

	/**
	 * Returns the value of the '<em><b>Initiation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.model.partners.Initiation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was started. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initiation</em>' attribute.
	 * @see org.allianceworkbench.model.partners.Initiation
	 * @see #setInitiation(Initiation)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Initiation()
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Life'"
	 * @generated
	 */
	Initiation getInitiation();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getInitiation <em>Initiation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initiation</em>' attribute.
	 * @see org.allianceworkbench.model.partners.Initiation
	 * @see #getInitiation()
	 * @generated
	 */
	void setInitiation(Initiation value);

	/**
	 * Returns the value of the '<em><b>Initiated By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who started it. Source: S0; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initiated By</em>' reference.
	 * @see #setInitiatedBy(Stakeholder)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_InitiatedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Life'"
	 * @generated
	 */
	Stakeholder getInitiatedBy();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getInitiatedBy <em>Initiated By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initiated By</em>' reference.
	 * @see #getInitiatedBy()
	 * @generated
	 */
	void setInitiatedBy(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when it works. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Date</em>' attribute.
	 * @see #setStartDate(PartialDate)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_StartDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Life'"
	 * @generated
	 */
	PartialDate getStartDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getStartDate <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Date</em>' attribute.
	 * @see #getStartDate()
	 * @generated
	 */
	void setStartDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it ended or is to end. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Date</em>' attribute.
	 * @see #setEndDate(PartialDate)
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_EndDate()
	 * @model dataType="org.allianceworkbench.model.alliance.Date"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Life'"
	 * @generated
	 */
	PartialDate getEndDate();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.model.partners.Collaboration#getEndDate <em>End Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Date</em>' attribute.
	 * @see #getEndDate()
	 * @generated
	 */
	void setEndDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Memberships</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Membership}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Membership#getCollaboration <em>Collaboration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who takes part, and as what. Source: S1-S4; rule 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memberships</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Memberships()
	 * @see org.allianceworkbench.model.partners.Membership#getCollaboration
	 * @model opposite="collaboration" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Partners'"
	 * @generated
	 */
	EList<Membership> getMemberships();

	/**
	 * Returns the value of the '<em><b>Directed By</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Partner}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getDirects <em>Directs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partners who give direction and control. Source: S4 §6.2-6.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Directed By</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_DirectedBy()
	 * @see org.allianceworkbench.model.partners.Partner#getDirects
	 * @model opposite="directs" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Type'"
	 * @generated
	 */
	EList<Partner> getDirectedBy();

	/**
	 * Returns the value of the '<em><b>Resources Controlled By</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Partner}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getControlsResourcesOf <em>Controls Resources Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partners who control and manage the resources. Source: S4 §6.2-6.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resources Controlled By</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_ResourcesControlledBy()
	 * @see org.allianceworkbench.model.partners.Partner#getControlsResourcesOf
	 * @model opposite="controlsResourcesOf" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Type'"
	 * @generated
	 */
	EList<Partner> getResourcesControlledBy();

	/**
	 * Returns the value of the '<em><b>Employed By</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Partner}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Partner#getEmploysFor <em>Employs For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partners who employ the resources. Source: S4 §6.4-6.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Employed By</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_EmployedBy()
	 * @see org.allianceworkbench.model.partners.Partner#getEmploysFor
	 * @model opposite="employsFor" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Type'"
	 * @generated
	 */
	EList<Partner> getEmployedBy();

	/**
	 * Returns the value of the '<em><b>Thematic Areas</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.ThematicArea}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.ThematicArea#getCollaboration <em>Collaboration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its thematic or business areas. Source: S3; S4 §6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thematic Areas</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_ThematicAreas()
	 * @see org.allianceworkbench.model.partners.ThematicArea#getCollaboration
	 * @model opposite="collaboration" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<ThematicArea> getThematicAreas();

	/**
	 * Returns the value of the '<em><b>Resources</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Resource}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Resource#getCollaboration <em>Collaboration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The resources it uses. Source: S4 §6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resources</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Resources()
	 * @see org.allianceworkbench.model.partners.Resource#getCollaboration
	 * @model opposite="collaboration" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Resource> getResources();

	/**
	 * Returns the value of the '<em><b>Secondments</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Secondment}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Secondment#getCollaboration <em>Collaboration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The staff seconded between its partners. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Secondments</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Secondments()
	 * @see org.allianceworkbench.model.partners.Secondment#getCollaboration
	 * @model opposite="collaboration" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Secondment> getSecondments();

	/**
	 * Returns the value of the '<em><b>Services</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.partners.Service}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.partners.Service#getCollaboration <em>Collaboration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The services it provides. Source: S4 §6.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Services</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Services()
	 * @see org.allianceworkbench.model.partners.Service#getCollaboration
	 * @model opposite="collaboration" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Structure'"
	 * @generated
	 */
	EList<Service> getServices();

	/**
	 * Returns the value of the '<em><b>Governed By</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.GovernanceBody}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.GovernanceBody#getGoverns <em>Governs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bodies that govern it. Source: S4 §5.4; rule 31.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Governed By</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_GovernedBy()
	 * @see org.allianceworkbench.model.governance.GovernanceBody#getGoverns
	 * @model opposite="governs" resolveProxies="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Governance'"
	 * @generated
	 */
	EList<GovernanceBody> getGovernedBy();

	/**
	 * Returns the value of the '<em><b>Agreements</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.governance.Agreement}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.governance.Agreement#getCollaborations <em>Collaborations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agreements it rests on. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreements</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Agreements()
	 * @see org.allianceworkbench.model.governance.Agreement#getCollaborations
	 * @model opposite="collaborations" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Governance'"
	 * @generated
	 */
	EList<Agreement> getAgreements();

	/**
	 * Returns the value of the '<em><b>Fit Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.fit.FitAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How well the partners fit. Source: S4 §6.7-6.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fit Assessments</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_FitAssessments()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessments'"
	 * @generated
	 */
	EList<FitAssessment> getFitAssessments();

	/**
	 * Returns the value of the '<em><b>Driver Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.fit.DriverAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which drivers it satisfies. Source: S4 §4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Driver Assessments</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_DriverAssessments()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessments'"
	 * @generated
	 */
	EList<DriverAssessment> getDriverAssessments();

	/**
	 * Returns the value of the '<em><b>Principle Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.fit.PrincipleAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it keeps the principles. Source: S4 §5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Principle Assessments</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_PrincipleAssessments()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessments'"
	 * @generated
	 */
	EList<PrincipleAssessment> getPrincipleAssessments();

	/**
	 * Returns the value of the '<em><b>Health Checks</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.risk.HealthCheck}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ratings against the four themes of success. Source: S1; S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Health Checks</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_HealthChecks()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessments'"
	 * @generated
	 */
	EList<HealthCheck> getHealthChecks();

	/**
	 * Returns the value of the '<em><b>Icm Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.risk.IcmAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Levels in the Informed Choice Model. Source: S2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Icm Assessments</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_IcmAssessments()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Assessments'"
	 * @generated
	 */
	EList<IcmAssessment> getIcmAssessments();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.method.MethodologyStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The steps it goes through. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Steps()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Method'"
	 * @generated
	 */
	EList<MethodologyStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Business Cases</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.method.BusinessCase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its business cases. Source: S4 §7; S0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Business Cases</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_BusinessCases()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Method'"
	 * @generated
	 */
	EList<BusinessCase> getBusinessCases();

	/**
	 * Returns the value of the '<em><b>Due Diligence</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.method.DueDiligence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The due diligence done on partners. Source: S0; S4 §4.2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due Diligence</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_DueDiligence()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Method'"
	 * @generated
	 */
	EList<DueDiligence> getDueDiligence();

	/**
	 * Returns the value of the '<em><b>Evaluations</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.method.Evaluation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its evaluation schedule. Source: S4 §7.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluations</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Evaluations()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Method'"
	 * @generated
	 */
	EList<Evaluation> getEvaluations();

	/**
	 * Returns the value of the '<em><b>Contributions</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.cost.Contribution}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.cost.Contribution#getCollaboration <em>Collaboration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What partners put in. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contributions</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Contributions()
	 * @see org.allianceworkbench.model.cost.Contribution#getCollaboration
	 * @model opposite="collaboration" containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Finance'"
	 * @generated
	 */
	EList<Contribution> getContributions();

	/**
	 * Returns the value of the '<em><b>Barriers</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.risk.Barrier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The barriers met and the responses to them. Source: S2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Barriers</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Barriers()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Risk'"
	 * @generated
	 */
	EList<Barrier> getBarriers();

	/**
	 * Returns the value of the '<em><b>Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.Measure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Figures about it as a whole, such as its share of all activity or its yearly savings. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figures</em>' containment reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_Figures()
	 * @model containment="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Figures'"
	 * @generated
	 */
	EList<Measure> getFigures();

	/**
	 * Returns the value of the '<em><b>Benefits Maps</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.model.benefits.BenefitsMap}.
	 * It is bidirectional and its opposite is '{@link org.allianceworkbench.model.benefits.BenefitsMap#getCollaborations <em>Collaborations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The benefits maps that show what it is for. Source: S3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Benefits Maps</em>' reference list.
	 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaboration_BenefitsMaps()
	 * @see org.allianceworkbench.model.benefits.BenefitsMap#getCollaborations
	 * @model opposite="collaborations" resolveProxies="false" transient="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel propertyCategory='Benefits'"
	 * @generated
	 */
	EList<BenefitsMap> getBenefitsMaps();

} // Collaboration
