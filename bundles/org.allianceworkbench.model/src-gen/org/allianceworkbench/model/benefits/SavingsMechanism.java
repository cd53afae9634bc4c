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
 * A representation of the literals of the enumeration '<em><b>Savings Mechanism</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How money is saved. Source: S4.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getSavingsMechanism()
 * @model
 * @generated
 */
public enum SavingsMechanism implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Price Negotiation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A new contract at a lower price. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #PRICE_NEGOTIATION_VALUE
	 * @generated
	 * @ordered
	 */
	PRICE_NEGOTIATION(1, "priceNegotiation", "priceNegotiation"),

	/**
	 * The '<em><b>Usage Reduction</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Less is used. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #USAGE_REDUCTION_VALUE
	 * @generated
	 * @ordered
	 */
	USAGE_REDUCTION(2, "usageReduction", "usageReduction"),

	/**
	 * The '<em><b>Specification Descoping</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Less is specified. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #SPECIFICATION_DESCOPING_VALUE
	 * @generated
	 * @ordered
	 */
	SPECIFICATION_DESCOPING(3, "specificationDescoping", "specificationDescoping"),

	/**
	 * The '<em><b>Partner Buying Power</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The buying power of a partner. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #PARTNER_BUYING_POWER_VALUE
	 * @generated
	 * @ordered
	 */
	PARTNER_BUYING_POWER(4, "partnerBuyingPower", "partnerBuyingPower");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Price Negotiation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A new contract at a lower price. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #PRICE_NEGOTIATION
	 * @model name="priceNegotiation"
	 * @generated
	 * @ordered
	 */
	public static final int PRICE_NEGOTIATION_VALUE = 1;

	/**
	 * The '<em><b>Usage Reduction</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Less is used. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #USAGE_REDUCTION
	 * @model name="usageReduction"
	 * @generated
	 * @ordered
	 */
	public static final int USAGE_REDUCTION_VALUE = 2;

	/**
	 * The '<em><b>Specification Descoping</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Less is specified. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #SPECIFICATION_DESCOPING
	 * @model name="specificationDescoping"
	 * @generated
	 * @ordered
	 */
	public static final int SPECIFICATION_DESCOPING_VALUE = 3;

	/**
	 * The '<em><b>Partner Buying Power</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The buying power of a partner. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #PARTNER_BUYING_POWER
	 * @model name="partnerBuyingPower"
	 * @generated
	 * @ordered
	 */
	public static final int PARTNER_BUYING_POWER_VALUE = 4;

	/**
	 * An array of all the '<em><b>Savings Mechanism</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SavingsMechanism[] VALUES_ARRAY =
		new SavingsMechanism[]
		{
			UNSPECIFIED,
			PRICE_NEGOTIATION,
			USAGE_REDUCTION,
			SPECIFICATION_DESCOPING,
			PARTNER_BUYING_POWER,
		};

	/**
	 * A public read-only list of all the '<em><b>Savings Mechanism</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SavingsMechanism> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Savings Mechanism</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SavingsMechanism get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			SavingsMechanism result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Savings Mechanism</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SavingsMechanism getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			SavingsMechanism result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Savings Mechanism</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SavingsMechanism get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case PRICE_NEGOTIATION_VALUE: return PRICE_NEGOTIATION;
			case USAGE_REDUCTION_VALUE: return USAGE_REDUCTION;
			case SPECIFICATION_DESCOPING_VALUE: return SPECIFICATION_DESCOPING;
			case PARTNER_BUYING_POWER_VALUE: return PARTNER_BUYING_POWER;
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
	private SavingsMechanism(int value, String name, String literal)
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
	
} //SavingsMechanism
