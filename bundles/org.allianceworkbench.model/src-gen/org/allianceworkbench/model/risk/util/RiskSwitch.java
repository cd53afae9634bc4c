/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk.util;

import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.fit.Assessment;

import org.allianceworkbench.model.risk.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.allianceworkbench.model.risk.RiskPackage
 * @generated
 */
public class RiskSwitch<T> extends Switch<T>
{
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static RiskPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RiskSwitch()
	{
		if (modelPackage == null)
		{
			modelPackage = RiskPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage)
	{
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject)
	{
		switch (classifierID)
		{
			case RiskPackage.REGISTER:
			{
				Register register = (Register)theEObject;
				T result = caseRegister(register);
				if (result == null) result = caseNamedElement(register);
				if (result == null) result = caseElement(register);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RiskPackage.RISK_REGISTER:
			{
				RiskRegister riskRegister = (RiskRegister)theEObject;
				T result = caseRiskRegister(riskRegister);
				if (result == null) result = caseRegister(riskRegister);
				if (result == null) result = caseNamedElement(riskRegister);
				if (result == null) result = caseElement(riskRegister);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RiskPackage.INTERDEPENDENCY_REGISTER:
			{
				InterdependencyRegister interdependencyRegister = (InterdependencyRegister)theEObject;
				T result = caseInterdependencyRegister(interdependencyRegister);
				if (result == null) result = caseRegister(interdependencyRegister);
				if (result == null) result = caseNamedElement(interdependencyRegister);
				if (result == null) result = caseElement(interdependencyRegister);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RiskPackage.ISSUES_AND_OPPORTUNITIES_LOG:
			{
				IssuesAndOpportunitiesLog issuesAndOpportunitiesLog = (IssuesAndOpportunitiesLog)theEObject;
				T result = caseIssuesAndOpportunitiesLog(issuesAndOpportunitiesLog);
				if (result == null) result = caseRegister(issuesAndOpportunitiesLog);
				if (result == null) result = caseNamedElement(issuesAndOpportunitiesLog);
				if (result == null) result = caseElement(issuesAndOpportunitiesLog);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RiskPackage.BENEFITS_REGISTER:
			{
				BenefitsRegister benefitsRegister = (BenefitsRegister)theEObject;
				T result = caseBenefitsRegister(benefitsRegister);
				if (result == null) result = caseRegister(benefitsRegister);
				if (result == null) result = caseNamedElement(benefitsRegister);
				if (result == null) result = caseElement(benefitsRegister);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RiskPackage.RISK:
			{
				Risk risk = (Risk)theEObject;
				T result = caseRisk(risk);
				if (result == null) result = caseNamedElement(risk);
				if (result == null) result = caseElement(risk);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RiskPackage.INTERDEPENDENCY:
			{
				Interdependency interdependency = (Interdependency)theEObject;
				T result = caseInterdependency(interdependency);
				if (result == null) result = caseNamedElement(interdependency);
				if (result == null) result = caseElement(interdependency);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RiskPackage.LOG_ENTRY:
			{
				LogEntry logEntry = (LogEntry)theEObject;
				T result = caseLogEntry(logEntry);
				if (result == null) result = caseNamedElement(logEntry);
				if (result == null) result = caseElement(logEntry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RiskPackage.ISSUE:
			{
				Issue issue = (Issue)theEObject;
				T result = caseIssue(issue);
				if (result == null) result = caseLogEntry(issue);
				if (result == null) result = caseNamedElement(issue);
				if (result == null) result = caseElement(issue);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RiskPackage.OPPORTUNITY:
			{
				Opportunity opportunity = (Opportunity)theEObject;
				T result = caseOpportunity(opportunity);
				if (result == null) result = caseLogEntry(opportunity);
				if (result == null) result = caseNamedElement(opportunity);
				if (result == null) result = caseElement(opportunity);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RiskPackage.BARRIER:
			{
				Barrier barrier = (Barrier)theEObject;
				T result = caseBarrier(barrier);
				if (result == null) result = caseNamedElement(barrier);
				if (result == null) result = caseElement(barrier);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RiskPackage.BARRIER_RESPONSE:
			{
				BarrierResponse barrierResponse = (BarrierResponse)theEObject;
				T result = caseBarrierResponse(barrierResponse);
				if (result == null) result = caseNamedElement(barrierResponse);
				if (result == null) result = caseElement(barrierResponse);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RiskPackage.LESSON:
			{
				Lesson lesson = (Lesson)theEObject;
				T result = caseLesson(lesson);
				if (result == null) result = caseNamedElement(lesson);
				if (result == null) result = caseElement(lesson);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RiskPackage.HEALTH_CHECK:
			{
				HealthCheck healthCheck = (HealthCheck)theEObject;
				T result = caseHealthCheck(healthCheck);
				if (result == null) result = caseAssessment(healthCheck);
				if (result == null) result = caseElement(healthCheck);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RiskPackage.THEME_RATING:
			{
				ThemeRating themeRating = (ThemeRating)theEObject;
				T result = caseThemeRating(themeRating);
				if (result == null) result = caseElement(themeRating);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RiskPackage.ICM_ASSESSMENT:
			{
				IcmAssessment icmAssessment = (IcmAssessment)theEObject;
				T result = caseIcmAssessment(icmAssessment);
				if (result == null) result = caseAssessment(icmAssessment);
				if (result == null) result = caseElement(icmAssessment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Register</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Register</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRegister(Register object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Register</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Register</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRiskRegister(RiskRegister object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interdependency Register</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interdependency Register</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterdependencyRegister(InterdependencyRegister object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Issues And Opportunities Log</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Issues And Opportunities Log</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIssuesAndOpportunitiesLog(IssuesAndOpportunitiesLog object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Benefits Register</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Benefits Register</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBenefitsRegister(BenefitsRegister object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Risk</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Risk</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRisk(Risk object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interdependency</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interdependency</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterdependency(Interdependency object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Log Entry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Log Entry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLogEntry(LogEntry object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Issue</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Issue</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIssue(Issue object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Opportunity</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Opportunity</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOpportunity(Opportunity object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Barrier</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Barrier</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBarrier(Barrier object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Barrier Response</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Barrier Response</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBarrierResponse(BarrierResponse object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Lesson</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Lesson</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLesson(Lesson object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Health Check</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Health Check</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHealthCheck(HealthCheck object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Theme Rating</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Theme Rating</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseThemeRating(ThemeRating object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Icm Assessment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Icm Assessment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIcmAssessment(IcmAssessment object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElement(Element object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNamedElement(NamedElement object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Assessment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Assessment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAssessment(Assessment object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object)
	{
		return null;
	}

} //RiskSwitch
