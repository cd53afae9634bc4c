/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.util;

import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.benefits.*;

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
 * @see org.allianceworkbench.model.benefits.BenefitsPackage
 * @generated
 */
public class BenefitsSwitch<T> extends Switch<T>
{
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static BenefitsPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BenefitsSwitch()
	{
		if (modelPackage == null)
		{
			modelPackage = BenefitsPackage.eINSTANCE;
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
			case BenefitsPackage.BENEFITS_MAP:
			{
				BenefitsMap benefitsMap = (BenefitsMap)theEObject;
				T result = caseBenefitsMap(benefitsMap);
				if (result == null) result = caseNamedElement(benefitsMap);
				if (result == null) result = caseElement(benefitsMap);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.BENEFITS_NODE:
			{
				BenefitsNode benefitsNode = (BenefitsNode)theEObject;
				T result = caseBenefitsNode(benefitsNode);
				if (result == null) result = caseNamedElement(benefitsNode);
				if (result == null) result = caseElement(benefitsNode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.OUTPUT:
			{
				Output output = (Output)theEObject;
				T result = caseOutput(output);
				if (result == null) result = caseBenefitsNode(output);
				if (result == null) result = caseNamedElement(output);
				if (result == null) result = caseElement(output);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.ENABLER:
			{
				Enabler enabler = (Enabler)theEObject;
				T result = caseEnabler(enabler);
				if (result == null) result = caseBenefitsNode(enabler);
				if (result == null) result = caseNamedElement(enabler);
				if (result == null) result = caseElement(enabler);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.CAPABILITY:
			{
				Capability capability = (Capability)theEObject;
				T result = caseCapability(capability);
				if (result == null) result = caseBenefitsNode(capability);
				if (result == null) result = caseNamedElement(capability);
				if (result == null) result = caseElement(capability);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.BUSINESS_CHANGE:
			{
				BusinessChange businessChange = (BusinessChange)theEObject;
				T result = caseBusinessChange(businessChange);
				if (result == null) result = caseBenefitsNode(businessChange);
				if (result == null) result = caseNamedElement(businessChange);
				if (result == null) result = caseElement(businessChange);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.OUTCOME:
			{
				Outcome outcome = (Outcome)theEObject;
				T result = caseOutcome(outcome);
				if (result == null) result = caseBenefitsNode(outcome);
				if (result == null) result = caseNamedElement(outcome);
				if (result == null) result = caseElement(outcome);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.PROBLEM:
			{
				Problem problem = (Problem)theEObject;
				T result = caseProblem(problem);
				if (result == null) result = caseBenefitsNode(problem);
				if (result == null) result = caseNamedElement(problem);
				if (result == null) result = caseElement(problem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.STRATEGIC_RESPONSE:
			{
				StrategicResponse strategicResponse = (StrategicResponse)theEObject;
				T result = caseStrategicResponse(strategicResponse);
				if (result == null) result = caseBenefitsNode(strategicResponse);
				if (result == null) result = caseNamedElement(strategicResponse);
				if (result == null) result = caseElement(strategicResponse);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.OBJECTIVE:
			{
				Objective objective = (Objective)theEObject;
				T result = caseObjective(objective);
				if (result == null) result = caseBenefitsNode(objective);
				if (result == null) result = caseNamedElement(objective);
				if (result == null) result = caseElement(objective);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.AIM:
			{
				Aim aim = (Aim)theEObject;
				T result = caseAim(aim);
				if (result == null) result = caseObjective(aim);
				if (result == null) result = caseBenefitsNode(aim);
				if (result == null) result = caseNamedElement(aim);
				if (result == null) result = caseElement(aim);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.EFFECT:
			{
				Effect effect = (Effect)theEObject;
				T result = caseEffect(effect);
				if (result == null) result = caseBenefitsNode(effect);
				if (result == null) result = caseNamedElement(effect);
				if (result == null) result = caseElement(effect);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.INTERMEDIATE_BENEFIT:
			{
				IntermediateBenefit intermediateBenefit = (IntermediateBenefit)theEObject;
				T result = caseIntermediateBenefit(intermediateBenefit);
				if (result == null) result = caseEffect(intermediateBenefit);
				if (result == null) result = caseBenefitsNode(intermediateBenefit);
				if (result == null) result = caseNamedElement(intermediateBenefit);
				if (result == null) result = caseElement(intermediateBenefit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.BENEFIT:
			{
				Benefit benefit = (Benefit)theEObject;
				T result = caseBenefit(benefit);
				if (result == null) result = caseEffect(benefit);
				if (result == null) result = caseBenefitsNode(benefit);
				if (result == null) result = caseNamedElement(benefit);
				if (result == null) result = caseElement(benefit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.DISBENEFIT:
			{
				Disbenefit disbenefit = (Disbenefit)theEObject;
				T result = caseDisbenefit(disbenefit);
				if (result == null) result = caseEffect(disbenefit);
				if (result == null) result = caseBenefitsNode(disbenefit);
				if (result == null) result = caseNamedElement(disbenefit);
				if (result == null) result = caseElement(disbenefit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.SIDE_EFFECT:
			{
				SideEffect sideEffect = (SideEffect)theEObject;
				T result = caseSideEffect(sideEffect);
				if (result == null) result = caseEffect(sideEffect);
				if (result == null) result = caseBenefitsNode(sideEffect);
				if (result == null) result = caseNamedElement(sideEffect);
				if (result == null) result = caseElement(sideEffect);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.BENEFIT_LINK:
			{
				BenefitLink benefitLink = (BenefitLink)theEObject;
				T result = caseBenefitLink(benefitLink);
				if (result == null) result = caseElement(benefitLink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.ASSUMPTION:
			{
				Assumption assumption = (Assumption)theEObject;
				T result = caseAssumption(assumption);
				if (result == null) result = caseNamedElement(assumption);
				if (result == null) result = caseElement(assumption);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.BENEFIT_PROFILE:
			{
				BenefitProfile benefitProfile = (BenefitProfile)theEObject;
				T result = caseBenefitProfile(benefitProfile);
				if (result == null) result = caseElement(benefitProfile);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.MEASURE:
			{
				Measure measure = (Measure)theEObject;
				T result = caseMeasure(measure);
				if (result == null) result = caseNamedElement(measure);
				if (result == null) result = caseElement(measure);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.SERIES_POINT:
			{
				SeriesPoint seriesPoint = (SeriesPoint)theEObject;
				T result = caseSeriesPoint(seriesPoint);
				if (result == null) result = caseElement(seriesPoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.REALISATION_PLAN:
			{
				RealisationPlan realisationPlan = (RealisationPlan)theEObject;
				T result = caseRealisationPlan(realisationPlan);
				if (result == null) result = caseNamedElement(realisationPlan);
				if (result == null) result = caseElement(realisationPlan);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.MILESTONE:
			{
				Milestone milestone = (Milestone)theEObject;
				T result = caseMilestone(milestone);
				if (result == null) result = caseNamedElement(milestone);
				if (result == null) result = caseElement(milestone);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.POST_IMPLEMENTATION_REVIEW:
			{
				PostImplementationReview postImplementationReview = (PostImplementationReview)theEObject;
				T result = casePostImplementationReview(postImplementationReview);
				if (result == null) result = caseNamedElement(postImplementationReview);
				if (result == null) result = caseElement(postImplementationReview);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case BenefitsPackage.BENEFITS_MANAGEMENT_STRATEGY:
			{
				BenefitsManagementStrategy benefitsManagementStrategy = (BenefitsManagementStrategy)theEObject;
				T result = caseBenefitsManagementStrategy(benefitsManagementStrategy);
				if (result == null) result = caseNamedElement(benefitsManagementStrategy);
				if (result == null) result = caseElement(benefitsManagementStrategy);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Map</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Map</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBenefitsMap(BenefitsMap object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBenefitsNode(BenefitsNode object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Output</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Output</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOutput(Output object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Enabler</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Enabler</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEnabler(Enabler object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Capability</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Capability</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCapability(Capability object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Business Change</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Business Change</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBusinessChange(BusinessChange object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Outcome</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Outcome</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOutcome(Outcome object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Problem</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Problem</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProblem(Problem object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Strategic Response</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Strategic Response</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStrategicResponse(StrategicResponse object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Objective</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Objective</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseObjective(Objective object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Aim</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Aim</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAim(Aim object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Effect</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Effect</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEffect(Effect object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Intermediate Benefit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Intermediate Benefit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIntermediateBenefit(IntermediateBenefit object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Benefit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Benefit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBenefit(Benefit object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disbenefit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disbenefit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDisbenefit(Disbenefit object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Side Effect</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Side Effect</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSideEffect(SideEffect object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Benefit Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Benefit Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBenefitLink(BenefitLink object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Assumption</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Assumption</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAssumption(Assumption object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Benefit Profile</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Benefit Profile</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBenefitProfile(BenefitProfile object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Measure</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Measure</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMeasure(Measure object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Series Point</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Series Point</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSeriesPoint(SeriesPoint object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Realisation Plan</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Realisation Plan</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRealisationPlan(RealisationPlan object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Milestone</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Milestone</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMilestone(Milestone object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Post Implementation Review</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Post Implementation Review</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePostImplementationReview(PostImplementationReview object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Management Strategy</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Management Strategy</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBenefitsManagementStrategy(BenefitsManagementStrategy object)
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

} //BenefitsSwitch
