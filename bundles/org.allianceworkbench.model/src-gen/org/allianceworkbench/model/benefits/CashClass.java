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
 * A representation of the literals of the enumeration '<em><b>Cash Class</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The class of a benefit in appraisal. Source: Green Book, to confirm; MSP benefit profile.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getCashClass()
 * @model
 * @generated
 */
public enum CashClass implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: Green Book, to confirm; MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Cash Releasing</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Releases cash. Source: Green Book, to confirm; MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @see #CASH_RELEASING_VALUE
	 * @generated
	 * @ordered
	 */
	CASH_RELEASING(1, "cashReleasing", "cashReleasing"),

	/**
	 * The '<em><b>Non Cash Releasing</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has a money value but releases no cash. Source: Green Book, to confirm; MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @see #NON_CASH_RELEASING_VALUE
	 * @generated
	 * @ordered
	 */
	NON_CASH_RELEASING(2, "nonCashReleasing", "nonCashReleasing"),

	/**
	 * The '<em><b>Quantifiable</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Can be counted, not valued in money. Source: Green Book, to confirm; MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @see #QUANTIFIABLE_VALUE
	 * @generated
	 * @ordered
	 */
	QUANTIFIABLE(3, "quantifiable", "quantifiable"),

	/**
	 * The '<em><b>Qualitative</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Can only be described. Source: Green Book, to confirm; MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @see #QUALITATIVE_VALUE
	 * @generated
	 * @ordered
	 */
	QUALITATIVE(4, "qualitative", "qualitative");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: Green Book, to confirm; MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Cash Releasing</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Releases cash. Source: Green Book, to confirm; MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @see #CASH_RELEASING
	 * @model name="cashReleasing"
	 * @generated
	 * @ordered
	 */
	public static final int CASH_RELEASING_VALUE = 1;

	/**
	 * The '<em><b>Non Cash Releasing</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has a money value but releases no cash. Source: Green Book, to confirm; MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @see #NON_CASH_RELEASING
	 * @model name="nonCashReleasing"
	 * @generated
	 * @ordered
	 */
	public static final int NON_CASH_RELEASING_VALUE = 2;

	/**
	 * The '<em><b>Quantifiable</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Can be counted, not valued in money. Source: Green Book, to confirm; MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @see #QUANTIFIABLE
	 * @model name="quantifiable"
	 * @generated
	 * @ordered
	 */
	public static final int QUANTIFIABLE_VALUE = 3;

	/**
	 * The '<em><b>Qualitative</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Can only be described. Source: Green Book, to confirm; MSP benefit profile.
	 * <!-- end-model-doc -->
	 * @see #QUALITATIVE
	 * @model name="qualitative"
	 * @generated
	 * @ordered
	 */
	public static final int QUALITATIVE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Cash Class</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CashClass[] VALUES_ARRAY =
		new CashClass[]
		{
			UNSPECIFIED,
			CASH_RELEASING,
			NON_CASH_RELEASING,
			QUANTIFIABLE,
			QUALITATIVE,
		};

	/**
	 * A public read-only list of all the '<em><b>Cash Class</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CashClass> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Cash Class</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CashClass get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			CashClass result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cash Class</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CashClass getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			CashClass result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cash Class</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CashClass get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case CASH_RELEASING_VALUE: return CASH_RELEASING;
			case NON_CASH_RELEASING_VALUE: return NON_CASH_RELEASING;
			case QUANTIFIABLE_VALUE: return QUANTIFIABLE;
			case QUALITATIVE_VALUE: return QUALITATIVE;
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
	private CashClass(int value, String name, String literal)
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
	
} //CashClass
