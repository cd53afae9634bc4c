/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Tracked Subject</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a body tracks. Source: S3; S1-S4.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.governance.GovernancePackage#getTrackedSubject()
 * @model
 * @generated
 */
public enum TrackedSubject implements Enumerator
{
	/**
	 * The '<em><b>Benefits</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Benefits of all kinds. Source: S3; S1-S4.
	 * <!-- end-model-doc -->
	 * @see #BENEFITS_VALUE
	 * @generated
	 * @ordered
	 */
	BENEFITS(0, "benefits", "benefits"),

	/**
	 * The '<em><b>Financial Benefits</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Financial benefits. Source: S3; S1-S4.
	 * <!-- end-model-doc -->
	 * @see #FINANCIAL_BENEFITS_VALUE
	 * @generated
	 * @ordered
	 */
	FINANCIAL_BENEFITS(1, "financialBenefits", "financialBenefits"),

	/**
	 * The '<em><b>Non Financial Benefits</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Non-financial benefits. Source: S3; S1-S4.
	 * <!-- end-model-doc -->
	 * @see #NON_FINANCIAL_BENEFITS_VALUE
	 * @generated
	 * @ordered
	 */
	NON_FINANCIAL_BENEFITS(2, "nonFinancialBenefits", "nonFinancialBenefits"),

	/**
	 * The '<em><b>Finance</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Finance. Source: S3; S1-S4.
	 * <!-- end-model-doc -->
	 * @see #FINANCE_VALUE
	 * @generated
	 * @ordered
	 */
	FINANCE(3, "finance", "finance"),

	/**
	 * The '<em><b>Performance</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Performance. Source: S3; S1-S4.
	 * <!-- end-model-doc -->
	 * @see #PERFORMANCE_VALUE
	 * @generated
	 * @ordered
	 */
	PERFORMANCE(4, "performance", "performance");

	/**
	 * The '<em><b>Benefits</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Benefits of all kinds. Source: S3; S1-S4.
	 * <!-- end-model-doc -->
	 * @see #BENEFITS
	 * @model name="benefits"
	 * @generated
	 * @ordered
	 */
	public static final int BENEFITS_VALUE = 0;

	/**
	 * The '<em><b>Financial Benefits</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Financial benefits. Source: S3; S1-S4.
	 * <!-- end-model-doc -->
	 * @see #FINANCIAL_BENEFITS
	 * @model name="financialBenefits"
	 * @generated
	 * @ordered
	 */
	public static final int FINANCIAL_BENEFITS_VALUE = 1;

	/**
	 * The '<em><b>Non Financial Benefits</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Non-financial benefits. Source: S3; S1-S4.
	 * <!-- end-model-doc -->
	 * @see #NON_FINANCIAL_BENEFITS
	 * @model name="nonFinancialBenefits"
	 * @generated
	 * @ordered
	 */
	public static final int NON_FINANCIAL_BENEFITS_VALUE = 2;

	/**
	 * The '<em><b>Finance</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Finance. Source: S3; S1-S4.
	 * <!-- end-model-doc -->
	 * @see #FINANCE
	 * @model name="finance"
	 * @generated
	 * @ordered
	 */
	public static final int FINANCE_VALUE = 3;

	/**
	 * The '<em><b>Performance</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Performance. Source: S3; S1-S4.
	 * <!-- end-model-doc -->
	 * @see #PERFORMANCE
	 * @model name="performance"
	 * @generated
	 * @ordered
	 */
	public static final int PERFORMANCE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Tracked Subject</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TrackedSubject[] VALUES_ARRAY =
		new TrackedSubject[]
		{
			BENEFITS,
			FINANCIAL_BENEFITS,
			NON_FINANCIAL_BENEFITS,
			FINANCE,
			PERFORMANCE,
		};

	/**
	 * A public read-only list of all the '<em><b>Tracked Subject</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TrackedSubject> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Tracked Subject</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TrackedSubject get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			TrackedSubject result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tracked Subject</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TrackedSubject getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			TrackedSubject result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tracked Subject</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TrackedSubject get(int value)
	{
		switch (value)
		{
			case BENEFITS_VALUE: return BENEFITS;
			case FINANCIAL_BENEFITS_VALUE: return FINANCIAL_BENEFITS;
			case NON_FINANCIAL_BENEFITS_VALUE: return NON_FINANCIAL_BENEFITS;
			case FINANCE_VALUE: return FINANCE;
			case PERFORMANCE_VALUE: return PERFORMANCE;
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
	private TrackedSubject(int value, String name, String literal)
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
	
} //TrackedSubject
