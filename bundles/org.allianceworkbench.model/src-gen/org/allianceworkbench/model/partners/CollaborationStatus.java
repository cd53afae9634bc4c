/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.partners;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Collaboration Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where a collaboration stands in its life. Source: S3; S4.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaborationStatus()
 * @model
 * @generated
 */
public enum CollaborationStatus implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Proposed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proposed. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #PROPOSED_VALUE
	 * @generated
	 * @ordered
	 */
	PROPOSED(1, "proposed", "proposed"),

	/**
	 * The '<em><b>Scoping</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being scoped. Source: S3; S4 §7.1.
	 * <!-- end-model-doc -->
	 * @see #SCOPING_VALUE
	 * @generated
	 * @ordered
	 */
	SCOPING(2, "scoping", "scoping"),

	/**
	 * The '<em><b>Exploratory</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In exploratory discussions. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @see #EXPLORATORY_VALUE
	 * @generated
	 * @ordered
	 */
	EXPLORATORY(3, "exploratory", "exploratory"),

	/**
	 * The '<em><b>Supported</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Supported by the chief officer group and the policing body. Source: S4 §7.6.
	 * <!-- end-model-doc -->
	 * @see #SUPPORTED_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPORTED(4, "supported", "supported"),

	/**
	 * The '<em><b>Business Case</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A detailed business case is being made. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_CASE_VALUE
	 * @generated
	 * @ordered
	 */
	BUSINESS_CASE(5, "businessCase", "businessCase"),

	/**
	 * The '<em><b>Agreed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agreed by all organisations. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #AGREED_VALUE
	 * @generated
	 * @ordered
	 */
	AGREED(6, "agreed", "agreed"),

	/**
	 * The '<em><b>Implementing</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being implemented. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #IMPLEMENTING_VALUE
	 * @generated
	 * @ordered
	 */
	IMPLEMENTING(7, "implementing", "implementing"),

	/**
	 * The '<em><b>Live</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Live. Source: S4 §5.
	 * <!-- end-model-doc -->
	 * @see #LIVE_VALUE
	 * @generated
	 * @ordered
	 */
	LIVE(8, "live", "live"),

	/**
	 * The '<em><b>Business As Usual</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Handed over to business as usual. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_AS_USUAL_VALUE
	 * @generated
	 * @ordered
	 */
	BUSINESS_AS_USUAL(9, "businessAsUsual", "businessAsUsual"),

	/**
	 * The '<em><b>Under Review</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Under review, as the undercover function of Titan. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #UNDER_REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	UNDER_REVIEW(10, "underReview", "underReview"),

	/**
	 * The '<em><b>Discussed Not Taken</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Discussed and not taken up. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #DISCUSSED_NOT_TAKEN_VALUE
	 * @generated
	 * @ordered
	 */
	DISCUSSED_NOT_TAKEN(11, "discussedNotTaken", "discussedNotTaken"),

	/**
	 * The '<em><b>In Difficulty</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Having difficulties. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #IN_DIFFICULTY_VALUE
	 * @generated
	 * @ordered
	 */
	IN_DIFFICULTY(12, "inDifficulty", "inDifficulty"),

	/**
	 * The '<em><b>Ceased</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ceased. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #CEASED_VALUE
	 * @generated
	 * @ordered
	 */
	CEASED(13, "ceased", "ceased"),

	/**
	 * The '<em><b>Withdrawn</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Withdrawn before it began, as a merger proposal. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #WITHDRAWN_VALUE
	 * @generated
	 * @ordered
	 */
	WITHDRAWN(14, "withdrawn", "withdrawn");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Proposed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proposed. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #PROPOSED
	 * @model name="proposed"
	 * @generated
	 * @ordered
	 */
	public static final int PROPOSED_VALUE = 1;

	/**
	 * The '<em><b>Scoping</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being scoped. Source: S3; S4 §7.1.
	 * <!-- end-model-doc -->
	 * @see #SCOPING
	 * @model name="scoping"
	 * @generated
	 * @ordered
	 */
	public static final int SCOPING_VALUE = 2;

	/**
	 * The '<em><b>Exploratory</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In exploratory discussions. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @see #EXPLORATORY
	 * @model name="exploratory"
	 * @generated
	 * @ordered
	 */
	public static final int EXPLORATORY_VALUE = 3;

	/**
	 * The '<em><b>Supported</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Supported by the chief officer group and the policing body. Source: S4 §7.6.
	 * <!-- end-model-doc -->
	 * @see #SUPPORTED
	 * @model name="supported"
	 * @generated
	 * @ordered
	 */
	public static final int SUPPORTED_VALUE = 4;

	/**
	 * The '<em><b>Business Case</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A detailed business case is being made. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_CASE
	 * @model name="businessCase"
	 * @generated
	 * @ordered
	 */
	public static final int BUSINESS_CASE_VALUE = 5;

	/**
	 * The '<em><b>Agreed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agreed by all organisations. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #AGREED
	 * @model name="agreed"
	 * @generated
	 * @ordered
	 */
	public static final int AGREED_VALUE = 6;

	/**
	 * The '<em><b>Implementing</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being implemented. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #IMPLEMENTING
	 * @model name="implementing"
	 * @generated
	 * @ordered
	 */
	public static final int IMPLEMENTING_VALUE = 7;

	/**
	 * The '<em><b>Live</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Live. Source: S4 §5.
	 * <!-- end-model-doc -->
	 * @see #LIVE
	 * @model name="live"
	 * @generated
	 * @ordered
	 */
	public static final int LIVE_VALUE = 8;

	/**
	 * The '<em><b>Business As Usual</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Handed over to business as usual. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_AS_USUAL
	 * @model name="businessAsUsual"
	 * @generated
	 * @ordered
	 */
	public static final int BUSINESS_AS_USUAL_VALUE = 9;

	/**
	 * The '<em><b>Under Review</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Under review, as the undercover function of Titan. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #UNDER_REVIEW
	 * @model name="underReview"
	 * @generated
	 * @ordered
	 */
	public static final int UNDER_REVIEW_VALUE = 10;

	/**
	 * The '<em><b>Discussed Not Taken</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Discussed and not taken up. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #DISCUSSED_NOT_TAKEN
	 * @model name="discussedNotTaken"
	 * @generated
	 * @ordered
	 */
	public static final int DISCUSSED_NOT_TAKEN_VALUE = 11;

	/**
	 * The '<em><b>In Difficulty</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Having difficulties. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #IN_DIFFICULTY
	 * @model name="inDifficulty"
	 * @generated
	 * @ordered
	 */
	public static final int IN_DIFFICULTY_VALUE = 12;

	/**
	 * The '<em><b>Ceased</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ceased. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #CEASED
	 * @model name="ceased"
	 * @generated
	 * @ordered
	 */
	public static final int CEASED_VALUE = 13;

	/**
	 * The '<em><b>Withdrawn</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Withdrawn before it began, as a merger proposal. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #WITHDRAWN
	 * @model name="withdrawn"
	 * @generated
	 * @ordered
	 */
	public static final int WITHDRAWN_VALUE = 14;

	/**
	 * An array of all the '<em><b>Collaboration Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CollaborationStatus[] VALUES_ARRAY =
		new CollaborationStatus[]
		{
			UNSPECIFIED,
			PROPOSED,
			SCOPING,
			EXPLORATORY,
			SUPPORTED,
			BUSINESS_CASE,
			AGREED,
			IMPLEMENTING,
			LIVE,
			BUSINESS_AS_USUAL,
			UNDER_REVIEW,
			DISCUSSED_NOT_TAKEN,
			IN_DIFFICULTY,
			CEASED,
			WITHDRAWN,
		};

	/**
	 * A public read-only list of all the '<em><b>Collaboration Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CollaborationStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Collaboration Status</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CollaborationStatus get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			CollaborationStatus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Collaboration Status</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CollaborationStatus getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			CollaborationStatus result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Collaboration Status</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CollaborationStatus get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case PROPOSED_VALUE: return PROPOSED;
			case SCOPING_VALUE: return SCOPING;
			case EXPLORATORY_VALUE: return EXPLORATORY;
			case SUPPORTED_VALUE: return SUPPORTED;
			case BUSINESS_CASE_VALUE: return BUSINESS_CASE;
			case AGREED_VALUE: return AGREED;
			case IMPLEMENTING_VALUE: return IMPLEMENTING;
			case LIVE_VALUE: return LIVE;
			case BUSINESS_AS_USUAL_VALUE: return BUSINESS_AS_USUAL;
			case UNDER_REVIEW_VALUE: return UNDER_REVIEW;
			case DISCUSSED_NOT_TAKEN_VALUE: return DISCUSSED_NOT_TAKEN;
			case IN_DIFFICULTY_VALUE: return IN_DIFFICULTY;
			case CEASED_VALUE: return CEASED;
			case WITHDRAWN_VALUE: return WITHDRAWN;
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
	private CollaborationStatus(int value, String name, String literal)
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
	
} //CollaborationStatus
