/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.benefits;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Benefit Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The life of a benefit. Source: S3.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getBenefitStatus()
 * @model
 * @generated
 */
public enum BenefitStatus implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Identified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identified in scoping. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #IDENTIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	IDENTIFIED(1, "identified", "identified"),

	/**
	 * The '<em><b>Profiled</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Articulated and profiled in the project initiation document. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #PROFILED_VALUE
	 * @generated
	 * @ordered
	 */
	PROFILED(2, "profiled", "profiled"),

	/**
	 * The '<em><b>Approved</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approved with the strategy. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #APPROVED_VALUE
	 * @generated
	 * @ordered
	 */
	APPROVED(3, "approved", "approved"),

	/**
	 * The '<em><b>Tracked</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tracked in the programme. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #TRACKED_VALUE
	 * @generated
	 * @ordered
	 */
	TRACKED(4, "tracked", "tracked"),

	/**
	 * The '<em><b>Business As Usual</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Monitored, responded to and sustained in business as usual. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_AS_USUAL_VALUE
	 * @generated
	 * @ordered
	 */
	BUSINESS_AS_USUAL(5, "businessAsUsual", "businessAsUsual"),

	/**
	 * The '<em><b>Reviewed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reviewed after implementation. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #REVIEWED_VALUE
	 * @generated
	 * @ordered
	 */
	REVIEWED(6, "reviewed", "reviewed");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Identified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identified in scoping. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #IDENTIFIED
	 * @model name="identified"
	 * @generated
	 * @ordered
	 */
	public static final int IDENTIFIED_VALUE = 1;

	/**
	 * The '<em><b>Profiled</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Articulated and profiled in the project initiation document. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #PROFILED
	 * @model name="profiled"
	 * @generated
	 * @ordered
	 */
	public static final int PROFILED_VALUE = 2;

	/**
	 * The '<em><b>Approved</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approved with the strategy. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #APPROVED
	 * @model name="approved"
	 * @generated
	 * @ordered
	 */
	public static final int APPROVED_VALUE = 3;

	/**
	 * The '<em><b>Tracked</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tracked in the programme. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #TRACKED
	 * @model name="tracked"
	 * @generated
	 * @ordered
	 */
	public static final int TRACKED_VALUE = 4;

	/**
	 * The '<em><b>Business As Usual</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Monitored, responded to and sustained in business as usual. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_AS_USUAL
	 * @model name="businessAsUsual"
	 * @generated
	 * @ordered
	 */
	public static final int BUSINESS_AS_USUAL_VALUE = 5;

	/**
	 * The '<em><b>Reviewed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reviewed after implementation. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #REVIEWED
	 * @model name="reviewed"
	 * @generated
	 * @ordered
	 */
	public static final int REVIEWED_VALUE = 6;

	/**
	 * An array of all the '<em><b>Benefit Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BenefitStatus[] VALUES_ARRAY =
		new BenefitStatus[]
		{
			UNSPECIFIED,
			IDENTIFIED,
			PROFILED,
			APPROVED,
			TRACKED,
			BUSINESS_AS_USUAL,
			REVIEWED,
		};

	/**
	 * A public read-only list of all the '<em><b>Benefit Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BenefitStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Benefit Status</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BenefitStatus get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			BenefitStatus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Benefit Status</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BenefitStatus getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			BenefitStatus result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Benefit Status</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BenefitStatus get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case IDENTIFIED_VALUE: return IDENTIFIED;
			case PROFILED_VALUE: return PROFILED;
			case APPROVED_VALUE: return APPROVED;
			case TRACKED_VALUE: return TRACKED;
			case BUSINESS_AS_USUAL_VALUE: return BUSINESS_AS_USUAL;
			case REVIEWED_VALUE: return REVIEWED;
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
	private BenefitStatus(int value, String name, String literal)
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
	
} //BenefitStatus
