/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk.util;

import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.model.alliance.NamedElement;

import org.allianceworkbench.model.fit.Assessment;

import org.allianceworkbench.model.risk.*;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.allianceworkbench.model.risk.RiskPackage
 * @generated
 */
public class RiskAdapterFactory extends AdapterFactoryImpl
{
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static RiskPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RiskAdapterFactory()
	{
		if (modelPackage == null)
		{
			modelPackage = RiskPackage.eINSTANCE;
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
	protected RiskSwitch<Adapter> modelSwitch =
		new RiskSwitch<Adapter>()
		{
			@Override
			public Adapter caseRegister(Register object)
			{
				return createRegisterAdapter();
			}
			@Override
			public Adapter caseRiskRegister(RiskRegister object)
			{
				return createRiskRegisterAdapter();
			}
			@Override
			public Adapter caseInterdependencyRegister(InterdependencyRegister object)
			{
				return createInterdependencyRegisterAdapter();
			}
			@Override
			public Adapter caseIssuesAndOpportunitiesLog(IssuesAndOpportunitiesLog object)
			{
				return createIssuesAndOpportunitiesLogAdapter();
			}
			@Override
			public Adapter caseBenefitsRegister(BenefitsRegister object)
			{
				return createBenefitsRegisterAdapter();
			}
			@Override
			public Adapter caseRisk(Risk object)
			{
				return createRiskAdapter();
			}
			@Override
			public Adapter caseInterdependency(Interdependency object)
			{
				return createInterdependencyAdapter();
			}
			@Override
			public Adapter caseLogEntry(LogEntry object)
			{
				return createLogEntryAdapter();
			}
			@Override
			public Adapter caseIssue(Issue object)
			{
				return createIssueAdapter();
			}
			@Override
			public Adapter caseOpportunity(Opportunity object)
			{
				return createOpportunityAdapter();
			}
			@Override
			public Adapter caseBarrier(Barrier object)
			{
				return createBarrierAdapter();
			}
			@Override
			public Adapter caseBarrierResponse(BarrierResponse object)
			{
				return createBarrierResponseAdapter();
			}
			@Override
			public Adapter caseLesson(Lesson object)
			{
				return createLessonAdapter();
			}
			@Override
			public Adapter caseHealthCheck(HealthCheck object)
			{
				return createHealthCheckAdapter();
			}
			@Override
			public Adapter caseThemeRating(ThemeRating object)
			{
				return createThemeRatingAdapter();
			}
			@Override
			public Adapter caseIcmAssessment(IcmAssessment object)
			{
				return createIcmAssessmentAdapter();
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
			public Adapter caseAssessment(Assessment object)
			{
				return createAssessmentAdapter();
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
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.risk.Register <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.risk.Register
	 * @generated
	 */
	public Adapter createRegisterAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.risk.RiskRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.risk.RiskRegister
	 * @generated
	 */
	public Adapter createRiskRegisterAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.risk.InterdependencyRegister <em>Interdependency Register</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.risk.InterdependencyRegister
	 * @generated
	 */
	public Adapter createInterdependencyRegisterAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.risk.IssuesAndOpportunitiesLog <em>Issues And Opportunities Log</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.risk.IssuesAndOpportunitiesLog
	 * @generated
	 */
	public Adapter createIssuesAndOpportunitiesLogAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.risk.BenefitsRegister <em>Benefits Register</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.risk.BenefitsRegister
	 * @generated
	 */
	public Adapter createBenefitsRegisterAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.risk.Risk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.risk.Risk
	 * @generated
	 */
	public Adapter createRiskAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.risk.Interdependency <em>Interdependency</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.risk.Interdependency
	 * @generated
	 */
	public Adapter createInterdependencyAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.risk.LogEntry <em>Log Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.risk.LogEntry
	 * @generated
	 */
	public Adapter createLogEntryAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.risk.Issue <em>Issue</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.risk.Issue
	 * @generated
	 */
	public Adapter createIssueAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.risk.Opportunity <em>Opportunity</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.risk.Opportunity
	 * @generated
	 */
	public Adapter createOpportunityAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.risk.Barrier <em>Barrier</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.risk.Barrier
	 * @generated
	 */
	public Adapter createBarrierAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.risk.BarrierResponse <em>Barrier Response</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.risk.BarrierResponse
	 * @generated
	 */
	public Adapter createBarrierResponseAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.risk.Lesson <em>Lesson</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.risk.Lesson
	 * @generated
	 */
	public Adapter createLessonAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.risk.HealthCheck <em>Health Check</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.risk.HealthCheck
	 * @generated
	 */
	public Adapter createHealthCheckAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.risk.ThemeRating <em>Theme Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.risk.ThemeRating
	 * @generated
	 */
	public Adapter createThemeRatingAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.risk.IcmAssessment <em>Icm Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.risk.IcmAssessment
	 * @generated
	 */
	public Adapter createIcmAssessmentAdapter()
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
	 * Creates a new adapter for an object of class '{@link org.allianceworkbench.model.fit.Assessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.allianceworkbench.model.fit.Assessment
	 * @generated
	 */
	public Adapter createAssessmentAdapter()
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

} //RiskAdapterFactory
