/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk.impl;

import org.allianceworkbench.model.risk.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RiskFactoryImpl extends EFactoryImpl implements RiskFactory
{
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static RiskFactory init()
	{
		try
		{
			RiskFactory theRiskFactory = (RiskFactory)EPackage.Registry.INSTANCE.getEFactory(RiskPackage.eNS_URI);
			if (theRiskFactory != null)
			{
				return theRiskFactory;
			}
		}
		catch (Exception exception)
		{
			EcorePlugin.INSTANCE.log(exception);
		}
		return new RiskFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RiskFactoryImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass)
	{
		switch (eClass.getClassifierID())
		{
			case RiskPackage.RISK_REGISTER: return createRiskRegister();
			case RiskPackage.INTERDEPENDENCY_REGISTER: return createInterdependencyRegister();
			case RiskPackage.ISSUES_AND_OPPORTUNITIES_LOG: return createIssuesAndOpportunitiesLog();
			case RiskPackage.BENEFITS_REGISTER: return createBenefitsRegister();
			case RiskPackage.RISK: return createRisk();
			case RiskPackage.INTERDEPENDENCY: return createInterdependency();
			case RiskPackage.ISSUE: return createIssue();
			case RiskPackage.OPPORTUNITY: return createOpportunity();
			case RiskPackage.BARRIER: return createBarrier();
			case RiskPackage.BARRIER_RESPONSE: return createBarrierResponse();
			case RiskPackage.LESSON: return createLesson();
			case RiskPackage.HEALTH_CHECK: return createHealthCheck();
			case RiskPackage.THEME_RATING: return createThemeRating();
			case RiskPackage.ICM_ASSESSMENT: return createIcmAssessment();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue)
	{
		switch (eDataType.getClassifierID())
		{
			case RiskPackage.RISK_KIND:
				return createRiskKindFromString(eDataType, initialValue);
			case RiskPackage.ENTRY_STATUS:
				return createEntryStatusFromString(eDataType, initialValue);
			case RiskPackage.LOG_TOPIC:
				return createLogTopicFromString(eDataType, initialValue);
			case RiskPackage.BARRIER_KIND:
				return createBarrierKindFromString(eDataType, initialValue);
			case RiskPackage.SUCCESS_THEME:
				return createSuccessThemeFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue)
	{
		switch (eDataType.getClassifierID())
		{
			case RiskPackage.RISK_KIND:
				return convertRiskKindToString(eDataType, instanceValue);
			case RiskPackage.ENTRY_STATUS:
				return convertEntryStatusToString(eDataType, instanceValue);
			case RiskPackage.LOG_TOPIC:
				return convertLogTopicToString(eDataType, instanceValue);
			case RiskPackage.BARRIER_KIND:
				return convertBarrierKindToString(eDataType, instanceValue);
			case RiskPackage.SUCCESS_THEME:
				return convertSuccessThemeToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskRegister createRiskRegister()
	{
		RiskRegisterImpl riskRegister = new RiskRegisterImpl();
		return riskRegister;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterdependencyRegister createInterdependencyRegister()
	{
		InterdependencyRegisterImpl interdependencyRegister = new InterdependencyRegisterImpl();
		return interdependencyRegister;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IssuesAndOpportunitiesLog createIssuesAndOpportunitiesLog()
	{
		IssuesAndOpportunitiesLogImpl issuesAndOpportunitiesLog = new IssuesAndOpportunitiesLogImpl();
		return issuesAndOpportunitiesLog;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenefitsRegister createBenefitsRegister()
	{
		BenefitsRegisterImpl benefitsRegister = new BenefitsRegisterImpl();
		return benefitsRegister;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Risk createRisk()
	{
		RiskImpl risk = new RiskImpl();
		return risk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interdependency createInterdependency()
	{
		InterdependencyImpl interdependency = new InterdependencyImpl();
		return interdependency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Issue createIssue()
	{
		IssueImpl issue = new IssueImpl();
		return issue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Opportunity createOpportunity()
	{
		OpportunityImpl opportunity = new OpportunityImpl();
		return opportunity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Barrier createBarrier()
	{
		BarrierImpl barrier = new BarrierImpl();
		return barrier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BarrierResponse createBarrierResponse()
	{
		BarrierResponseImpl barrierResponse = new BarrierResponseImpl();
		return barrierResponse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lesson createLesson()
	{
		LessonImpl lesson = new LessonImpl();
		return lesson;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HealthCheck createHealthCheck()
	{
		HealthCheckImpl healthCheck = new HealthCheckImpl();
		return healthCheck;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ThemeRating createThemeRating()
	{
		ThemeRatingImpl themeRating = new ThemeRatingImpl();
		return themeRating;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IcmAssessment createIcmAssessment()
	{
		IcmAssessmentImpl icmAssessment = new IcmAssessmentImpl();
		return icmAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RiskKind createRiskKindFromString(EDataType eDataType, String initialValue)
	{
		RiskKind result = RiskKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRiskKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EntryStatus createEntryStatusFromString(EDataType eDataType, String initialValue)
	{
		EntryStatus result = EntryStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEntryStatusToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LogTopic createLogTopicFromString(EDataType eDataType, String initialValue)
	{
		LogTopic result = LogTopic.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLogTopicToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BarrierKind createBarrierKindFromString(EDataType eDataType, String initialValue)
	{
		BarrierKind result = BarrierKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBarrierKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SuccessTheme createSuccessThemeFromString(EDataType eDataType, String initialValue)
	{
		SuccessTheme result = SuccessTheme.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSuccessThemeToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskPackage getRiskPackage()
	{
		return (RiskPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static RiskPackage getPackage()
	{
		return RiskPackage.eINSTANCE;
	}

} //RiskFactoryImpl
