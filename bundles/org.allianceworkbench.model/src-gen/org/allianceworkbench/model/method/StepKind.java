/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.method;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Step Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The steps of the method. Source: S4 §7; S3; S0.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.method.MethodPackage#getStepKind()
 * @model
 * @generated
 */
public enum StepKind implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None of the named steps. Source: S4 §7; S3; S0.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Scoping</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Programme of collaborative scoping through existing boards. Source: S4 §7.1.
	 * <!-- end-model-doc -->
	 * @see #SCOPING_VALUE
	 * @generated
	 * @ordered
	 */
	SCOPING(1, "scoping", "scoping"),

	/**
	 * The '<em><b>Interdependencies</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interdependencies considered across portfolios. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #INTERDEPENDENCIES_VALUE
	 * @generated
	 * @ordered
	 */
	INTERDEPENDENCIES(2, "interdependencies", "interdependencies"),

	/**
	 * The '<em><b>Early Sharing</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shared with the policing body through the joint development group. Source: S4 §8.
	 * <!-- end-model-doc -->
	 * @see #EARLY_SHARING_VALUE
	 * @generated
	 * @ordered
	 */
	EARLY_SHARING(3, "earlySharing", "earlySharing"),

	/**
	 * The '<em><b>Exploratory Discussions</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exploratory discussions with potential partners. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @see #EXPLORATORY_DISCUSSIONS_VALUE
	 * @generated
	 * @ordered
	 */
	EXPLORATORY_DISCUSSIONS(4, "exploratoryDiscussions", "exploratoryDiscussions"),

	/**
	 * The '<em><b>Support To Proceed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Support to proceed is sought. Source: S4 §7.6.
	 * <!-- end-model-doc -->
	 * @see #SUPPORT_TO_PROCEED_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPORT_TO_PROCEED(5, "supportToProceed", "supportToProceed"),

	/**
	 * The '<em><b>Governance Defined</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Governance structure of the work stream defined. Source: S4 §8.2.
	 * <!-- end-model-doc -->
	 * @see #GOVERNANCE_DEFINED_VALUE
	 * @generated
	 * @ordered
	 */
	GOVERNANCE_DEFINED(6, "governanceDefined", "governanceDefined"),

	/**
	 * The '<em><b>Detailed Business Case</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Detailed business case. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #DETAILED_BUSINESS_CASE_VALUE
	 * @generated
	 * @ordered
	 */
	DETAILED_BUSINESS_CASE(7, "detailedBusinessCase", "detailedBusinessCase"),

	/**
	 * The '<em><b>Due Diligence</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Due diligence. Source: S0; S4 §4.2.
	 * <!-- end-model-doc -->
	 * @see #DUE_DILIGENCE_VALUE
	 * @generated
	 * @ordered
	 */
	DUE_DILIGENCE(8, "dueDiligence", "dueDiligence"),

	/**
	 * The '<em><b>Schedule Agreed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Collaboration Schedule and Governance document agreed by all. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #SCHEDULE_AGREED_VALUE
	 * @generated
	 * @ordered
	 */
	SCHEDULE_AGREED(9, "scheduleAgreed", "scheduleAgreed"),

	/**
	 * The '<em><b>Preferred Option Approved</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preferred option approved. Source: S4 §7.2.
	 * <!-- end-model-doc -->
	 * @see #PREFERRED_OPTION_APPROVED_VALUE
	 * @generated
	 * @ordered
	 */
	PREFERRED_OPTION_APPROVED(10, "preferredOptionApproved", "preferredOptionApproved"),

	/**
	 * The '<em><b>Agreement Signed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agreements signed. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #AGREEMENT_SIGNED_VALUE
	 * @generated
	 * @ordered
	 */
	AGREEMENT_SIGNED(11, "agreementSigned", "agreementSigned"),

	/**
	 * The '<em><b>Implementation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Implementation and tracking. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #IMPLEMENTATION_VALUE
	 * @generated
	 * @ordered
	 */
	IMPLEMENTATION(12, "implementation", "implementation"),

	/**
	 * The '<em><b>Evaluation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evaluation. Source: S4 §7.9.
	 * <!-- end-model-doc -->
	 * @see #EVALUATION_VALUE
	 * @generated
	 * @ordered
	 */
	EVALUATION(13, "evaluation", "evaluation"),

	/**
	 * The '<em><b>Programme Close</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Programme closed and handed over, post implementation review. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #PROGRAMME_CLOSE_VALUE
	 * @generated
	 * @ordered
	 */
	PROGRAMME_CLOSE(14, "programmeClose", "programmeClose");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None of the named steps. Source: S4 §7; S3; S0.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Scoping</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Programme of collaborative scoping through existing boards. Source: S4 §7.1.
	 * <!-- end-model-doc -->
	 * @see #SCOPING
	 * @model name="scoping"
	 * @generated
	 * @ordered
	 */
	public static final int SCOPING_VALUE = 1;

	/**
	 * The '<em><b>Interdependencies</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interdependencies considered across portfolios. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #INTERDEPENDENCIES
	 * @model name="interdependencies"
	 * @generated
	 * @ordered
	 */
	public static final int INTERDEPENDENCIES_VALUE = 2;

	/**
	 * The '<em><b>Early Sharing</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shared with the policing body through the joint development group. Source: S4 §8.
	 * <!-- end-model-doc -->
	 * @see #EARLY_SHARING
	 * @model name="earlySharing"
	 * @generated
	 * @ordered
	 */
	public static final int EARLY_SHARING_VALUE = 3;

	/**
	 * The '<em><b>Exploratory Discussions</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exploratory discussions with potential partners. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @see #EXPLORATORY_DISCUSSIONS
	 * @model name="exploratoryDiscussions"
	 * @generated
	 * @ordered
	 */
	public static final int EXPLORATORY_DISCUSSIONS_VALUE = 4;

	/**
	 * The '<em><b>Support To Proceed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Support to proceed is sought. Source: S4 §7.6.
	 * <!-- end-model-doc -->
	 * @see #SUPPORT_TO_PROCEED
	 * @model name="supportToProceed"
	 * @generated
	 * @ordered
	 */
	public static final int SUPPORT_TO_PROCEED_VALUE = 5;

	/**
	 * The '<em><b>Governance Defined</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Governance structure of the work stream defined. Source: S4 §8.2.
	 * <!-- end-model-doc -->
	 * @see #GOVERNANCE_DEFINED
	 * @model name="governanceDefined"
	 * @generated
	 * @ordered
	 */
	public static final int GOVERNANCE_DEFINED_VALUE = 6;

	/**
	 * The '<em><b>Detailed Business Case</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Detailed business case. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #DETAILED_BUSINESS_CASE
	 * @model name="detailedBusinessCase"
	 * @generated
	 * @ordered
	 */
	public static final int DETAILED_BUSINESS_CASE_VALUE = 7;

	/**
	 * The '<em><b>Due Diligence</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Due diligence. Source: S0; S4 §4.2.
	 * <!-- end-model-doc -->
	 * @see #DUE_DILIGENCE
	 * @model name="dueDiligence"
	 * @generated
	 * @ordered
	 */
	public static final int DUE_DILIGENCE_VALUE = 8;

	/**
	 * The '<em><b>Schedule Agreed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Collaboration Schedule and Governance document agreed by all. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #SCHEDULE_AGREED
	 * @model name="scheduleAgreed"
	 * @generated
	 * @ordered
	 */
	public static final int SCHEDULE_AGREED_VALUE = 9;

	/**
	 * The '<em><b>Preferred Option Approved</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preferred option approved. Source: S4 §7.2.
	 * <!-- end-model-doc -->
	 * @see #PREFERRED_OPTION_APPROVED
	 * @model name="preferredOptionApproved"
	 * @generated
	 * @ordered
	 */
	public static final int PREFERRED_OPTION_APPROVED_VALUE = 10;

	/**
	 * The '<em><b>Agreement Signed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agreements signed. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #AGREEMENT_SIGNED
	 * @model name="agreementSigned"
	 * @generated
	 * @ordered
	 */
	public static final int AGREEMENT_SIGNED_VALUE = 11;

	/**
	 * The '<em><b>Implementation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Implementation and tracking. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #IMPLEMENTATION
	 * @model name="implementation"
	 * @generated
	 * @ordered
	 */
	public static final int IMPLEMENTATION_VALUE = 12;

	/**
	 * The '<em><b>Evaluation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evaluation. Source: S4 §7.9.
	 * <!-- end-model-doc -->
	 * @see #EVALUATION
	 * @model name="evaluation"
	 * @generated
	 * @ordered
	 */
	public static final int EVALUATION_VALUE = 13;

	/**
	 * The '<em><b>Programme Close</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Programme closed and handed over, post implementation review. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #PROGRAMME_CLOSE
	 * @model name="programmeClose"
	 * @generated
	 * @ordered
	 */
	public static final int PROGRAMME_CLOSE_VALUE = 14;

	/**
	 * An array of all the '<em><b>Step Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StepKind[] VALUES_ARRAY =
		new StepKind[]
		{
			UNSPECIFIED,
			SCOPING,
			INTERDEPENDENCIES,
			EARLY_SHARING,
			EXPLORATORY_DISCUSSIONS,
			SUPPORT_TO_PROCEED,
			GOVERNANCE_DEFINED,
			DETAILED_BUSINESS_CASE,
			DUE_DILIGENCE,
			SCHEDULE_AGREED,
			PREFERRED_OPTION_APPROVED,
			AGREEMENT_SIGNED,
			IMPLEMENTATION,
			EVALUATION,
			PROGRAMME_CLOSE,
		};

	/**
	 * A public read-only list of all the '<em><b>Step Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StepKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Step Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StepKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			StepKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Step Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StepKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			StepKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Step Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StepKind get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case SCOPING_VALUE: return SCOPING;
			case INTERDEPENDENCIES_VALUE: return INTERDEPENDENCIES;
			case EARLY_SHARING_VALUE: return EARLY_SHARING;
			case EXPLORATORY_DISCUSSIONS_VALUE: return EXPLORATORY_DISCUSSIONS;
			case SUPPORT_TO_PROCEED_VALUE: return SUPPORT_TO_PROCEED;
			case GOVERNANCE_DEFINED_VALUE: return GOVERNANCE_DEFINED;
			case DETAILED_BUSINESS_CASE_VALUE: return DETAILED_BUSINESS_CASE;
			case DUE_DILIGENCE_VALUE: return DUE_DILIGENCE;
			case SCHEDULE_AGREED_VALUE: return SCHEDULE_AGREED;
			case PREFERRED_OPTION_APPROVED_VALUE: return PREFERRED_OPTION_APPROVED;
			case AGREEMENT_SIGNED_VALUE: return AGREEMENT_SIGNED;
			case IMPLEMENTATION_VALUE: return IMPLEMENTATION;
			case EVALUATION_VALUE: return EVALUATION;
			case PROGRAMME_CLOSE_VALUE: return PROGRAMME_CLOSE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private StepKind(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //StepKind
