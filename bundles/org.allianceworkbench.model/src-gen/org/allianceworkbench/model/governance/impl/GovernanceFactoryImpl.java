/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance.impl;

import org.allianceworkbench.model.governance.*;

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
public class GovernanceFactoryImpl extends EFactoryImpl implements GovernanceFactory
{
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static GovernanceFactory init()
	{
		try
		{
			GovernanceFactory theGovernanceFactory = (GovernanceFactory)EPackage.Registry.INSTANCE.getEFactory(GovernancePackage.eNS_URI);
			if (theGovernanceFactory != null)
			{
				return theGovernanceFactory;
			}
		}
		catch (Exception exception)
		{
			EcorePlugin.INSTANCE.log(exception);
		}
		return new GovernanceFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GovernanceFactoryImpl()
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
			case GovernancePackage.GOVERNANCE_BODY: return createGovernanceBody();
			case GovernancePackage.BODY_MEMBERSHIP: return createBodyMembership();
			case GovernancePackage.DECISION: return createDecision();
			case GovernancePackage.TRACKING_DUTY: return createTrackingDuty();
			case GovernancePackage.AGREEMENT: return createAgreement();
			case GovernancePackage.AGREEMENT_PARTY: return createAgreementParty();
			case GovernancePackage.AGREEMENT_SCHEDULE: return createAgreementSchedule();
			case GovernancePackage.AGREEMENT_CHANGE: return createAgreementChange();
			case GovernancePackage.DELIVERABLE: return createDeliverable();
			case GovernancePackage.PERFORMANCE_MEASURE: return createPerformanceMeasure();
			case GovernancePackage.REVIEW: return createReview();
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
			case GovernancePackage.GOVERNANCE_BODY_KIND:
				return createGovernanceBodyKindFromString(eDataType, initialValue);
			case GovernancePackage.GOVERNANCE_LEVEL:
				return createGovernanceLevelFromString(eDataType, initialValue);
			case GovernancePackage.DECISION_OUTCOME:
				return createDecisionOutcomeFromString(eDataType, initialValue);
			case GovernancePackage.TRACKED_SUBJECT:
				return createTrackedSubjectFromString(eDataType, initialValue);
			case GovernancePackage.TRACKING_PHASE:
				return createTrackingPhaseFromString(eDataType, initialValue);
			case GovernancePackage.AGREEMENT_KIND:
				return createAgreementKindFromString(eDataType, initialValue);
			case GovernancePackage.AGREEMENT_STATUS:
				return createAgreementStatusFromString(eDataType, initialValue);
			case GovernancePackage.PROVISION_KIND:
				return createProvisionKindFromString(eDataType, initialValue);
			case GovernancePackage.PARTY_CAPACITY:
				return createPartyCapacityFromString(eDataType, initialValue);
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
			case GovernancePackage.GOVERNANCE_BODY_KIND:
				return convertGovernanceBodyKindToString(eDataType, instanceValue);
			case GovernancePackage.GOVERNANCE_LEVEL:
				return convertGovernanceLevelToString(eDataType, instanceValue);
			case GovernancePackage.DECISION_OUTCOME:
				return convertDecisionOutcomeToString(eDataType, instanceValue);
			case GovernancePackage.TRACKED_SUBJECT:
				return convertTrackedSubjectToString(eDataType, instanceValue);
			case GovernancePackage.TRACKING_PHASE:
				return convertTrackingPhaseToString(eDataType, instanceValue);
			case GovernancePackage.AGREEMENT_KIND:
				return convertAgreementKindToString(eDataType, instanceValue);
			case GovernancePackage.AGREEMENT_STATUS:
				return convertAgreementStatusToString(eDataType, instanceValue);
			case GovernancePackage.PROVISION_KIND:
				return convertProvisionKindToString(eDataType, instanceValue);
			case GovernancePackage.PARTY_CAPACITY:
				return convertPartyCapacityToString(eDataType, instanceValue);
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
	public GovernanceBody createGovernanceBody()
	{
		GovernanceBodyImpl governanceBody = new GovernanceBodyImpl();
		return governanceBody;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BodyMembership createBodyMembership()
	{
		BodyMembershipImpl bodyMembership = new BodyMembershipImpl();
		return bodyMembership;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision createDecision()
	{
		DecisionImpl decision = new DecisionImpl();
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TrackingDuty createTrackingDuty()
	{
		TrackingDutyImpl trackingDuty = new TrackingDutyImpl();
		return trackingDuty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agreement createAgreement()
	{
		AgreementImpl agreement = new AgreementImpl();
		return agreement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgreementParty createAgreementParty()
	{
		AgreementPartyImpl agreementParty = new AgreementPartyImpl();
		return agreementParty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgreementSchedule createAgreementSchedule()
	{
		AgreementScheduleImpl agreementSchedule = new AgreementScheduleImpl();
		return agreementSchedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgreementChange createAgreementChange()
	{
		AgreementChangeImpl agreementChange = new AgreementChangeImpl();
		return agreementChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Deliverable createDeliverable()
	{
		DeliverableImpl deliverable = new DeliverableImpl();
		return deliverable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PerformanceMeasure createPerformanceMeasure()
	{
		PerformanceMeasureImpl performanceMeasure = new PerformanceMeasureImpl();
		return performanceMeasure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Review createReview()
	{
		ReviewImpl review = new ReviewImpl();
		return review;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GovernanceBodyKind createGovernanceBodyKindFromString(EDataType eDataType, String initialValue)
	{
		GovernanceBodyKind result = GovernanceBodyKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGovernanceBodyKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GovernanceLevel createGovernanceLevelFromString(EDataType eDataType, String initialValue)
	{
		GovernanceLevel result = GovernanceLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGovernanceLevelToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DecisionOutcome createDecisionOutcomeFromString(EDataType eDataType, String initialValue)
	{
		DecisionOutcome result = DecisionOutcome.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDecisionOutcomeToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TrackedSubject createTrackedSubjectFromString(EDataType eDataType, String initialValue)
	{
		TrackedSubject result = TrackedSubject.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTrackedSubjectToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TrackingPhase createTrackingPhaseFromString(EDataType eDataType, String initialValue)
	{
		TrackingPhase result = TrackingPhase.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTrackingPhaseToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AgreementKind createAgreementKindFromString(EDataType eDataType, String initialValue)
	{
		AgreementKind result = AgreementKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAgreementKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AgreementStatus createAgreementStatusFromString(EDataType eDataType, String initialValue)
	{
		AgreementStatus result = AgreementStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAgreementStatusToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProvisionKind createProvisionKindFromString(EDataType eDataType, String initialValue)
	{
		ProvisionKind result = ProvisionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProvisionKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartyCapacity createPartyCapacityFromString(EDataType eDataType, String initialValue)
	{
		PartyCapacity result = PartyCapacity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPartyCapacityToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GovernancePackage getGovernancePackage()
	{
		return (GovernancePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static GovernancePackage getPackage()
	{
		return GovernancePackage.eINSTANCE;
	}

} //GovernanceFactoryImpl
