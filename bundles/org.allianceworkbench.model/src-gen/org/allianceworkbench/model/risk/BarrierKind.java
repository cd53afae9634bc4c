/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Barrier Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The barriers the sources name. Source: S2; S0; S1; S3; S4.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.risk.RiskPackage#getBarrierKind()
 * @model
 * @generated
 */
public enum BarrierKind implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None of the named barriers. Source: S2; S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Local Priorities</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Differing local priorities and command structures. Source: S2.
	 * <!-- end-model-doc -->
	 * @see #LOCAL_PRIORITIES_VALUE
	 * @generated
	 * @ordered
	 */
	LOCAL_PRIORITIES(1, "localPriorities", "localPriorities"),

	/**
	 * The '<em><b>Intelligence And Equipment</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approaches to intelligence, ICT and disagreements over equipment bought collaboratively. Source: S2.
	 * <!-- end-model-doc -->
	 * @see #INTELLIGENCE_AND_EQUIPMENT_VALUE
	 * @generated
	 * @ordered
	 */
	INTELLIGENCE_AND_EQUIPMENT(2, "intelligenceAndEquipment", "intelligenceAndEquipment"),

	/**
	 * The '<em><b>Technical And Legal</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technical and legal issues, with staff terms and conditions. Source: S2.
	 * <!-- end-model-doc -->
	 * @see #TECHNICAL_AND_LEGAL_VALUE
	 * @generated
	 * @ordered
	 */
	TECHNICAL_AND_LEGAL(3, "technicalAndLegal", "technicalAndLegal"),

	/**
	 * The '<em><b>Net Donor Syndrome</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contributors see what they give, not what they gain. Source: S2.
	 * <!-- end-model-doc -->
	 * @see #NET_DONOR_SYNDROME_VALUE
	 * @generated
	 * @ordered
	 */
	NET_DONOR_SYNDROME(4, "netDonorSyndrome", "netDonorSyndrome"),

	/**
	 * The '<em><b>Due Diligence</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lack of transparent due diligence. Source: S0; S4.
	 * <!-- end-model-doc -->
	 * @see #DUE_DILIGENCE_VALUE
	 * @generated
	 * @ordered
	 */
	DUE_DILIGENCE(5, "dueDiligence", "dueDiligence"),

	/**
	 * The '<em><b>Optimistic Savings</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Optimistic savings. Source: S0; S4.
	 * <!-- end-model-doc -->
	 * @see #OPTIMISTIC_SAVINGS_VALUE
	 * @generated
	 * @ordered
	 */
	OPTIMISTIC_SAVINGS(6, "optimisticSavings", "optimisticSavings"),

	/**
	 * The '<em><b>Devolving Responsibility</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reluctance to devolve responsibility to other leads. Source: S1.
	 * <!-- end-model-doc -->
	 * @see #DEVOLVING_RESPONSIBILITY_VALUE
	 * @generated
	 * @ordered
	 */
	DEVOLVING_RESPONSIBILITY(7, "devolvingResponsibility", "devolvingResponsibility"),

	/**
	 * The '<em><b>Structure Conflict</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conflicts in the structure of commissioner and chief constable. Source: S1; S3.
	 * <!-- end-model-doc -->
	 * @see #STRUCTURE_CONFLICT_VALUE
	 * @generated
	 * @ordered
	 */
	STRUCTURE_CONFLICT(8, "structureConflict", "structureConflict"),

	/**
	 * The '<em><b>Competing Demands</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Competing demands on leaders. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #COMPETING_DEMANDS_VALUE
	 * @generated
	 * @ordered
	 */
	COMPETING_DEMANDS(9, "competingDemands", "competingDemands"),

	/**
	 * The '<em><b>Benefits Not Understood</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inability to understand and measure benefits. Source: S1.
	 * <!-- end-model-doc -->
	 * @see #BENEFITS_NOT_UNDERSTOOD_VALUE
	 * @generated
	 * @ordered
	 */
	BENEFITS_NOT_UNDERSTOOD(10, "benefitsNotUnderstood", "benefitsNotUnderstood"),

	/**
	 * The '<em><b>Rigid Reviews</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rigid reviews. Source: S1.
	 * <!-- end-model-doc -->
	 * @see #RIGID_REVIEWS_VALUE
	 * @generated
	 * @ordered
	 */
	RIGID_REVIEWS(11, "rigidReviews", "rigidReviews"),

	/**
	 * The '<em><b>Staffing By Availability</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Staffing by availability, not skill. Source: S1.
	 * <!-- end-model-doc -->
	 * @see #STAFFING_BY_AVAILABILITY_VALUE
	 * @generated
	 * @ordered
	 */
	STAFFING_BY_AVAILABILITY(12, "staffingByAvailability", "staffingByAvailability"),

	/**
	 * The '<em><b>Changing Finances</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rising costs and changing financial contexts. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #CHANGING_FINANCES_VALUE
	 * @generated
	 * @ordered
	 */
	CHANGING_FINANCES(13, "changingFinances", "changingFinances"),

	/**
	 * The '<em><b>No Exchange Of Learning</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No exchange of learning. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #NO_EXCHANGE_OF_LEARNING_VALUE
	 * @generated
	 * @ordered
	 */
	NO_EXCHANGE_OF_LEARNING(14, "noExchangeOfLearning", "noExchangeOfLearning");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None of the named barriers. Source: S2; S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Local Priorities</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Differing local priorities and command structures. Source: S2.
	 * <!-- end-model-doc -->
	 * @see #LOCAL_PRIORITIES
	 * @model name="localPriorities"
	 * @generated
	 * @ordered
	 */
	public static final int LOCAL_PRIORITIES_VALUE = 1;

	/**
	 * The '<em><b>Intelligence And Equipment</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approaches to intelligence, ICT and disagreements over equipment bought collaboratively. Source: S2.
	 * <!-- end-model-doc -->
	 * @see #INTELLIGENCE_AND_EQUIPMENT
	 * @model name="intelligenceAndEquipment"
	 * @generated
	 * @ordered
	 */
	public static final int INTELLIGENCE_AND_EQUIPMENT_VALUE = 2;

	/**
	 * The '<em><b>Technical And Legal</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technical and legal issues, with staff terms and conditions. Source: S2.
	 * <!-- end-model-doc -->
	 * @see #TECHNICAL_AND_LEGAL
	 * @model name="technicalAndLegal"
	 * @generated
	 * @ordered
	 */
	public static final int TECHNICAL_AND_LEGAL_VALUE = 3;

	/**
	 * The '<em><b>Net Donor Syndrome</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contributors see what they give, not what they gain. Source: S2.
	 * <!-- end-model-doc -->
	 * @see #NET_DONOR_SYNDROME
	 * @model name="netDonorSyndrome"
	 * @generated
	 * @ordered
	 */
	public static final int NET_DONOR_SYNDROME_VALUE = 4;

	/**
	 * The '<em><b>Due Diligence</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lack of transparent due diligence. Source: S0; S4.
	 * <!-- end-model-doc -->
	 * @see #DUE_DILIGENCE
	 * @model name="dueDiligence"
	 * @generated
	 * @ordered
	 */
	public static final int DUE_DILIGENCE_VALUE = 5;

	/**
	 * The '<em><b>Optimistic Savings</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Optimistic savings. Source: S0; S4.
	 * <!-- end-model-doc -->
	 * @see #OPTIMISTIC_SAVINGS
	 * @model name="optimisticSavings"
	 * @generated
	 * @ordered
	 */
	public static final int OPTIMISTIC_SAVINGS_VALUE = 6;

	/**
	 * The '<em><b>Devolving Responsibility</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reluctance to devolve responsibility to other leads. Source: S1.
	 * <!-- end-model-doc -->
	 * @see #DEVOLVING_RESPONSIBILITY
	 * @model name="devolvingResponsibility"
	 * @generated
	 * @ordered
	 */
	public static final int DEVOLVING_RESPONSIBILITY_VALUE = 7;

	/**
	 * The '<em><b>Structure Conflict</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conflicts in the structure of commissioner and chief constable. Source: S1; S3.
	 * <!-- end-model-doc -->
	 * @see #STRUCTURE_CONFLICT
	 * @model name="structureConflict"
	 * @generated
	 * @ordered
	 */
	public static final int STRUCTURE_CONFLICT_VALUE = 8;

	/**
	 * The '<em><b>Competing Demands</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Competing demands on leaders. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #COMPETING_DEMANDS
	 * @model name="competingDemands"
	 * @generated
	 * @ordered
	 */
	public static final int COMPETING_DEMANDS_VALUE = 9;

	/**
	 * The '<em><b>Benefits Not Understood</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inability to understand and measure benefits. Source: S1.
	 * <!-- end-model-doc -->
	 * @see #BENEFITS_NOT_UNDERSTOOD
	 * @model name="benefitsNotUnderstood"
	 * @generated
	 * @ordered
	 */
	public static final int BENEFITS_NOT_UNDERSTOOD_VALUE = 10;

	/**
	 * The '<em><b>Rigid Reviews</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rigid reviews. Source: S1.
	 * <!-- end-model-doc -->
	 * @see #RIGID_REVIEWS
	 * @model name="rigidReviews"
	 * @generated
	 * @ordered
	 */
	public static final int RIGID_REVIEWS_VALUE = 11;

	/**
	 * The '<em><b>Staffing By Availability</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Staffing by availability, not skill. Source: S1.
	 * <!-- end-model-doc -->
	 * @see #STAFFING_BY_AVAILABILITY
	 * @model name="staffingByAvailability"
	 * @generated
	 * @ordered
	 */
	public static final int STAFFING_BY_AVAILABILITY_VALUE = 12;

	/**
	 * The '<em><b>Changing Finances</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rising costs and changing financial contexts. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #CHANGING_FINANCES
	 * @model name="changingFinances"
	 * @generated
	 * @ordered
	 */
	public static final int CHANGING_FINANCES_VALUE = 13;

	/**
	 * The '<em><b>No Exchange Of Learning</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No exchange of learning. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #NO_EXCHANGE_OF_LEARNING
	 * @model name="noExchangeOfLearning"
	 * @generated
	 * @ordered
	 */
	public static final int NO_EXCHANGE_OF_LEARNING_VALUE = 14;

	/**
	 * An array of all the '<em><b>Barrier Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BarrierKind[] VALUES_ARRAY =
		new BarrierKind[]
		{
			UNSPECIFIED,
			LOCAL_PRIORITIES,
			INTELLIGENCE_AND_EQUIPMENT,
			TECHNICAL_AND_LEGAL,
			NET_DONOR_SYNDROME,
			DUE_DILIGENCE,
			OPTIMISTIC_SAVINGS,
			DEVOLVING_RESPONSIBILITY,
			STRUCTURE_CONFLICT,
			COMPETING_DEMANDS,
			BENEFITS_NOT_UNDERSTOOD,
			RIGID_REVIEWS,
			STAFFING_BY_AVAILABILITY,
			CHANGING_FINANCES,
			NO_EXCHANGE_OF_LEARNING,
		};

	/**
	 * A public read-only list of all the '<em><b>Barrier Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BarrierKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Barrier Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BarrierKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			BarrierKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Barrier Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BarrierKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			BarrierKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Barrier Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BarrierKind get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case LOCAL_PRIORITIES_VALUE: return LOCAL_PRIORITIES;
			case INTELLIGENCE_AND_EQUIPMENT_VALUE: return INTELLIGENCE_AND_EQUIPMENT;
			case TECHNICAL_AND_LEGAL_VALUE: return TECHNICAL_AND_LEGAL;
			case NET_DONOR_SYNDROME_VALUE: return NET_DONOR_SYNDROME;
			case DUE_DILIGENCE_VALUE: return DUE_DILIGENCE;
			case OPTIMISTIC_SAVINGS_VALUE: return OPTIMISTIC_SAVINGS;
			case DEVOLVING_RESPONSIBILITY_VALUE: return DEVOLVING_RESPONSIBILITY;
			case STRUCTURE_CONFLICT_VALUE: return STRUCTURE_CONFLICT;
			case COMPETING_DEMANDS_VALUE: return COMPETING_DEMANDS;
			case BENEFITS_NOT_UNDERSTOOD_VALUE: return BENEFITS_NOT_UNDERSTOOD;
			case RIGID_REVIEWS_VALUE: return RIGID_REVIEWS;
			case STAFFING_BY_AVAILABILITY_VALUE: return STAFFING_BY_AVAILABILITY;
			case CHANGING_FINANCES_VALUE: return CHANGING_FINANCES;
			case NO_EXCHANGE_OF_LEARNING_VALUE: return NO_EXCHANGE_OF_LEARNING;
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
	private BarrierKind(int value, String name, String literal)
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
	
} //BarrierKind
