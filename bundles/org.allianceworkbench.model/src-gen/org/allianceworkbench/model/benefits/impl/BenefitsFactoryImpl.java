/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits.impl;

import org.allianceworkbench.model.benefits.*;

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
public class BenefitsFactoryImpl extends EFactoryImpl implements BenefitsFactory
{
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static BenefitsFactory init()
	{
		try
		{
			BenefitsFactory theBenefitsFactory = (BenefitsFactory)EPackage.Registry.INSTANCE.getEFactory(BenefitsPackage.eNS_URI);
			if (theBenefitsFactory != null)
			{
				return theBenefitsFactory;
			}
		}
		catch (Exception exception)
		{
			EcorePlugin.INSTANCE.log(exception);
		}
		return new BenefitsFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BenefitsFactoryImpl()
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
			case BenefitsPackage.BENEFITS_MAP: return createBenefitsMap();
			case BenefitsPackage.OUTPUT: return createOutput();
			case BenefitsPackage.ENABLER: return createEnabler();
			case BenefitsPackage.CAPABILITY: return createCapability();
			case BenefitsPackage.BUSINESS_CHANGE: return createBusinessChange();
			case BenefitsPackage.OUTCOME: return createOutcome();
			case BenefitsPackage.PROBLEM: return createProblem();
			case BenefitsPackage.STRATEGIC_RESPONSE: return createStrategicResponse();
			case BenefitsPackage.OBJECTIVE: return createObjective();
			case BenefitsPackage.AIM: return createAim();
			case BenefitsPackage.INTERMEDIATE_BENEFIT: return createIntermediateBenefit();
			case BenefitsPackage.BENEFIT: return createBenefit();
			case BenefitsPackage.DISBENEFIT: return createDisbenefit();
			case BenefitsPackage.SIDE_EFFECT: return createSideEffect();
			case BenefitsPackage.BENEFIT_LINK: return createBenefitLink();
			case BenefitsPackage.ASSUMPTION: return createAssumption();
			case BenefitsPackage.BENEFIT_PROFILE: return createBenefitProfile();
			case BenefitsPackage.MEASURE: return createMeasure();
			case BenefitsPackage.SERIES_POINT: return createSeriesPoint();
			case BenefitsPackage.REALISATION_PLAN: return createRealisationPlan();
			case BenefitsPackage.MILESTONE: return createMilestone();
			case BenefitsPackage.POST_IMPLEMENTATION_REVIEW: return createPostImplementationReview();
			case BenefitsPackage.BENEFITS_MANAGEMENT_STRATEGY: return createBenefitsManagementStrategy();
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
			case BenefitsPackage.MAP_STYLE:
				return createMapStyleFromString(eDataType, initialValue);
			case BenefitsPackage.BENEFIT_CATEGORY:
				return createBenefitCategoryFromString(eDataType, initialValue);
			case BenefitsPackage.CASH_CLASS:
				return createCashClassFromString(eDataType, initialValue);
			case BenefitsPackage.SAVINGS_MECHANISM:
				return createSavingsMechanismFromString(eDataType, initialValue);
			case BenefitsPackage.BENEFIT_LEVEL:
				return createBenefitLevelFromString(eDataType, initialValue);
			case BenefitsPackage.BENEFIT_STATUS:
				return createBenefitStatusFromString(eDataType, initialValue);
			case BenefitsPackage.RAG_STATUS:
				return createRagStatusFromString(eDataType, initialValue);
			case BenefitsPackage.EXPLICITNESS:
				return createExplicitnessFromString(eDataType, initialValue);
			case BenefitsPackage.CHANGE_TYPE:
				return createChangeTypeFromString(eDataType, initialValue);
			case BenefitsPackage.OBJECTIVE_ORIENTATION:
				return createObjectiveOrientationFromString(eDataType, initialValue);
			case BenefitsPackage.LINK_SIGN:
				return createLinkSignFromString(eDataType, initialValue);
			case BenefitsPackage.MEASURE_DIRECTION:
				return createMeasureDirectionFromString(eDataType, initialValue);
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
			case BenefitsPackage.MAP_STYLE:
				return convertMapStyleToString(eDataType, instanceValue);
			case BenefitsPackage.BENEFIT_CATEGORY:
				return convertBenefitCategoryToString(eDataType, instanceValue);
			case BenefitsPackage.CASH_CLASS:
				return convertCashClassToString(eDataType, instanceValue);
			case BenefitsPackage.SAVINGS_MECHANISM:
				return convertSavingsMechanismToString(eDataType, instanceValue);
			case BenefitsPackage.BENEFIT_LEVEL:
				return convertBenefitLevelToString(eDataType, instanceValue);
			case BenefitsPackage.BENEFIT_STATUS:
				return convertBenefitStatusToString(eDataType, instanceValue);
			case BenefitsPackage.RAG_STATUS:
				return convertRagStatusToString(eDataType, instanceValue);
			case BenefitsPackage.EXPLICITNESS:
				return convertExplicitnessToString(eDataType, instanceValue);
			case BenefitsPackage.CHANGE_TYPE:
				return convertChangeTypeToString(eDataType, instanceValue);
			case BenefitsPackage.OBJECTIVE_ORIENTATION:
				return convertObjectiveOrientationToString(eDataType, instanceValue);
			case BenefitsPackage.LINK_SIGN:
				return convertLinkSignToString(eDataType, instanceValue);
			case BenefitsPackage.MEASURE_DIRECTION:
				return convertMeasureDirectionToString(eDataType, instanceValue);
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
	public BenefitsMap createBenefitsMap()
	{
		BenefitsMapImpl benefitsMap = new BenefitsMapImpl();
		return benefitsMap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Output createOutput()
	{
		OutputImpl output = new OutputImpl();
		return output;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Enabler createEnabler()
	{
		EnablerImpl enabler = new EnablerImpl();
		return enabler;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Capability createCapability()
	{
		CapabilityImpl capability = new CapabilityImpl();
		return capability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BusinessChange createBusinessChange()
	{
		BusinessChangeImpl businessChange = new BusinessChangeImpl();
		return businessChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Outcome createOutcome()
	{
		OutcomeImpl outcome = new OutcomeImpl();
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Problem createProblem()
	{
		ProblemImpl problem = new ProblemImpl();
		return problem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StrategicResponse createStrategicResponse()
	{
		StrategicResponseImpl strategicResponse = new StrategicResponseImpl();
		return strategicResponse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Objective createObjective()
	{
		ObjectiveImpl objective = new ObjectiveImpl();
		return objective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Aim createAim()
	{
		AimImpl aim = new AimImpl();
		return aim;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IntermediateBenefit createIntermediateBenefit()
	{
		IntermediateBenefitImpl intermediateBenefit = new IntermediateBenefitImpl();
		return intermediateBenefit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Benefit createBenefit()
	{
		BenefitImpl benefit = new BenefitImpl();
		return benefit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Disbenefit createDisbenefit()
	{
		DisbenefitImpl disbenefit = new DisbenefitImpl();
		return disbenefit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SideEffect createSideEffect()
	{
		SideEffectImpl sideEffect = new SideEffectImpl();
		return sideEffect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenefitLink createBenefitLink()
	{
		BenefitLinkImpl benefitLink = new BenefitLinkImpl();
		return benefitLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assumption createAssumption()
	{
		AssumptionImpl assumption = new AssumptionImpl();
		return assumption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenefitProfile createBenefitProfile()
	{
		BenefitProfileImpl benefitProfile = new BenefitProfileImpl();
		return benefitProfile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Measure createMeasure()
	{
		MeasureImpl measure = new MeasureImpl();
		return measure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SeriesPoint createSeriesPoint()
	{
		SeriesPointImpl seriesPoint = new SeriesPointImpl();
		return seriesPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RealisationPlan createRealisationPlan()
	{
		RealisationPlanImpl realisationPlan = new RealisationPlanImpl();
		return realisationPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Milestone createMilestone()
	{
		MilestoneImpl milestone = new MilestoneImpl();
		return milestone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PostImplementationReview createPostImplementationReview()
	{
		PostImplementationReviewImpl postImplementationReview = new PostImplementationReviewImpl();
		return postImplementationReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenefitsManagementStrategy createBenefitsManagementStrategy()
	{
		BenefitsManagementStrategyImpl benefitsManagementStrategy = new BenefitsManagementStrategyImpl();
		return benefitsManagementStrategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MapStyle createMapStyleFromString(EDataType eDataType, String initialValue)
	{
		MapStyle result = MapStyle.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMapStyleToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BenefitCategory createBenefitCategoryFromString(EDataType eDataType, String initialValue)
	{
		BenefitCategory result = BenefitCategory.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBenefitCategoryToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CashClass createCashClassFromString(EDataType eDataType, String initialValue)
	{
		CashClass result = CashClass.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCashClassToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SavingsMechanism createSavingsMechanismFromString(EDataType eDataType, String initialValue)
	{
		SavingsMechanism result = SavingsMechanism.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSavingsMechanismToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BenefitLevel createBenefitLevelFromString(EDataType eDataType, String initialValue)
	{
		BenefitLevel result = BenefitLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBenefitLevelToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BenefitStatus createBenefitStatusFromString(EDataType eDataType, String initialValue)
	{
		BenefitStatus result = BenefitStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBenefitStatusToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RagStatus createRagStatusFromString(EDataType eDataType, String initialValue)
	{
		RagStatus result = RagStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRagStatusToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Explicitness createExplicitnessFromString(EDataType eDataType, String initialValue)
	{
		Explicitness result = Explicitness.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExplicitnessToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChangeType createChangeTypeFromString(EDataType eDataType, String initialValue)
	{
		ChangeType result = ChangeType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChangeTypeToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ObjectiveOrientation createObjectiveOrientationFromString(EDataType eDataType, String initialValue)
	{
		ObjectiveOrientation result = ObjectiveOrientation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertObjectiveOrientationToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LinkSign createLinkSignFromString(EDataType eDataType, String initialValue)
	{
		LinkSign result = LinkSign.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLinkSignToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MeasureDirection createMeasureDirectionFromString(EDataType eDataType, String initialValue)
	{
		MeasureDirection result = MeasureDirection.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMeasureDirectionToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenefitsPackage getBenefitsPackage()
	{
		return (BenefitsPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static BenefitsPackage getPackage()
	{
		return BenefitsPackage.eINSTANCE;
	}

} //BenefitsFactoryImpl
