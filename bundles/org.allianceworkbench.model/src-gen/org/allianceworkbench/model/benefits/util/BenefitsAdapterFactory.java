/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.util;

import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.benefits.*;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.allianceworkbench.model.benefits.BenefitsPackage
 * @generated
 */
public class BenefitsAdapterFactory extends AdapterFactoryImpl
{
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static BenefitsPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BenefitsAdapterFactory()
	{
		if (modelPackage == null)
		{
			modelPackage = BenefitsPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object)
	{
		if (object == modelPackage)
		{
			return true;
		}
		if (object instanceof EObject)
		{
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BenefitsSwitch<Adapter> modelSwitch =
		new BenefitsSwitch<Adapter>()
		{
			@Override
			public Adapter caseBenefitsMap(BenefitsMap object)
			{
				return createBenefitsMapAdapter();
			}
			@Override
			public Adapter caseBenefitsNode(BenefitsNode object)
			{
				return createBenefitsNodeAdapter();
			}
			@Override
			public Adapter caseOutput(Output object)
			{
				return createOutputAdapter();
			}
			@Override
			public Adapter caseEnabler(Enabler object)
			{
				return createEnablerAdapter();
			}
			@Override
			public Adapter caseCapability(Capability object)
			{
				return createCapabilityAdapter();
			}
			@Override
			public Adapter caseBusinessChange(BusinessChange object)
			{
				return createBusinessChangeAdapter();
			}
			@Override
			public Adapter caseOutcome(Outcome object)
			{
				return createOutcomeAdapter();
			}
			@Override
			public Adapter caseProblem(Problem object)
			{
				return createProblemAdapter();
			}
			@Override
			public Adapter caseStrategicResponse(StrategicResponse object)
			{
				return createStrategicResponseAdapter();
			}
			@Override
			public Adapter caseObjective(Objective object)
			{
				return createObjectiveAdapter();
			}
			@Override
			public Adapter caseAim(Aim object)
			{
				return createAimAdapter();
			}
			@Override
			public Adapter caseEffect(Effect object)
			{
				return createEffectAdapter();
			}
			@Override
			public Adapter caseIntermediateBenefit(IntermediateBenefit object)
			{
				return createIntermediateBenefitAdapter();
			}
			@Override
			public Adapter caseBenefit(Benefit object)
			{
				return createBenefitAdapter();
			}
			@Override
			public Adapter caseDisbenefit(Disbenefit object)
			{
				return createDisbenefitAdapter();
			}
			@Override
			public Adapter caseSideEffect(SideEffect object)
			{
				return createSideEffectAdapter();
			}
			@Override
			public Adapter caseBenefitLink(BenefitLink object)
			{
				return createBenefitLinkAdapter();
			}
			@Override
			public Adapter caseAssumption(Assumption object)
			{
				return createAssumptionAdapter();
			}
			@Override
			public Adapter caseBenefitProfile(BenefitProfile object)
			{
				return createBenefitProfileAdapter();
			}
			@Override
			public Adapter caseMeasure(Measure object)
			{
				return createMeasureAdapter();
			}
			@Override
			public Adapter caseSeriesPoint(SeriesPoint object)
			{
				return createSeriesPointAdapter();
			}
			@Override
			public Adapter caseRealisationPlan(RealisationPlan object)
			{
				return createRealisationPlanAdapter();
			}
			@Override
			public Adapter caseMilestone(Milestone object)
			{
				return createMilestoneAdapter();
			}
			@Override
			public Adapter casePostImplementationReview(PostImplementationReview object)
			{
				return createPostImplementationReviewAdapter();
			}
			@Override
			public Adapter caseBenefitsManagementStrategy(BenefitsManagementStrategy object)
			{
				return createBenefitsManagementStrategyAdapter();
			}
			@Override
			public Adapter caseElement(Element object)
			{
				return createElementAdapter();
			}
			@Override
			public Adapter caseNamedElement(NamedElement object)
			{
				return createNamedElementAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object)
			{
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target)
	{
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.BenefitsMap <em>Map</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.BenefitsMap
	 * @generated
	 */
	public Adapter createBenefitsMapAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.BenefitsNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.BenefitsNode
	 * @generated
	 */
	public Adapter createBenefitsNodeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.Output <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.Output
	 * @generated
	 */
	public Adapter createOutputAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.Enabler <em>Enabler</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.Enabler
	 * @generated
	 */
	public Adapter createEnablerAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.Capability <em>Capability</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.Capability
	 * @generated
	 */
	public Adapter createCapabilityAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.BusinessChange <em>Business Change</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.BusinessChange
	 * @generated
	 */
	public Adapter createBusinessChangeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.Outcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.Outcome
	 * @generated
	 */
	public Adapter createOutcomeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.Problem <em>Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.Problem
	 * @generated
	 */
	public Adapter createProblemAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.StrategicResponse <em>Strategic Response</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.StrategicResponse
	 * @generated
	 */
	public Adapter createStrategicResponseAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.Objective <em>Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.Objective
	 * @generated
	 */
	public Adapter createObjectiveAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.Aim <em>Aim</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.Aim
	 * @generated
	 */
	public Adapter createAimAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.Effect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.Effect
	 * @generated
	 */
	public Adapter createEffectAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.IntermediateBenefit <em>Intermediate Benefit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.IntermediateBenefit
	 * @generated
	 */
	public Adapter createIntermediateBenefitAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.Benefit <em>Benefit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.Benefit
	 * @generated
	 */
	public Adapter createBenefitAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.Disbenefit <em>Disbenefit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.Disbenefit
	 * @generated
	 */
	public Adapter createDisbenefitAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.SideEffect <em>Side Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.SideEffect
	 * @generated
	 */
	public Adapter createSideEffectAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.BenefitLink <em>Benefit Link</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.BenefitLink
	 * @generated
	 */
	public Adapter createBenefitLinkAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.Assumption <em>Assumption</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.Assumption
	 * @generated
	 */
	public Adapter createAssumptionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.BenefitProfile <em>Benefit Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.BenefitProfile
	 * @generated
	 */
	public Adapter createBenefitProfileAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.Measure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.Measure
	 * @generated
	 */
	public Adapter createMeasureAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.SeriesPoint <em>Series Point</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.SeriesPoint
	 * @generated
	 */
	public Adapter createSeriesPointAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.RealisationPlan <em>Realisation Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.RealisationPlan
	 * @generated
	 */
	public Adapter createRealisationPlanAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.Milestone <em>Milestone</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.Milestone
	 * @generated
	 */
	public Adapter createMilestoneAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.PostImplementationReview <em>Post Implementation Review</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.PostImplementationReview
	 * @generated
	 */
	public Adapter createPostImplementationReviewAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.benefits.BenefitsManagementStrategy <em>Management Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.benefits.BenefitsManagementStrategy
	 * @generated
	 */
	public Adapter createBenefitsManagementStrategyAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.alliance.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.alliance.Element
	 * @generated
	 */
	public Adapter createElementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.alliance.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.alliance.NamedElement
	 * @generated
	 */
	public Adapter createNamedElementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter()
	{
		return null;
	}

} //BenefitsAdapterFactory
