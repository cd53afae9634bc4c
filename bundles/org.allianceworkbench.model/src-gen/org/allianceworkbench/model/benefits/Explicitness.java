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
 * A representation of the literals of the enumeration '<em><b>Explicitness</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How explicit a benefit can be made. Source: Ward & Daniel.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getExplicitness()
 * @model
 * @generated
 */
public enum Explicitness implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: Ward & Daniel.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Observable</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Observable. Source: Ward & Daniel.
	 * <!-- end-model-doc -->
	 * @see #OBSERVABLE_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVABLE(1, "observable", "observable"),

	/**
	 * The '<em><b>Measurable</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measurable. Source: Ward & Daniel.
	 * <!-- end-model-doc -->
	 * @see #MEASURABLE_VALUE
	 * @generated
	 * @ordered
	 */
	MEASURABLE(2, "measurable", "measurable"),

	/**
	 * The '<em><b>Quantifiable</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quantifiable. Source: Ward & Daniel.
	 * <!-- end-model-doc -->
	 * @see #QUANTIFIABLE_VALUE
	 * @generated
	 * @ordered
	 */
	QUANTIFIABLE(3, "quantifiable", "quantifiable"),

	/**
	 * The '<em><b>Financial</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Financial. Source: Ward & Daniel.
	 * <!-- end-model-doc -->
	 * @see #FINANCIAL_VALUE
	 * @generated
	 * @ordered
	 */
	FINANCIAL(4, "financial", "financial");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: Ward & Daniel.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Observable</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Observable. Source: Ward & Daniel.
	 * <!-- end-model-doc -->
	 * @see #OBSERVABLE
	 * @model name="observable"
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVABLE_VALUE = 1;

	/**
	 * The '<em><b>Measurable</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measurable. Source: Ward & Daniel.
	 * <!-- end-model-doc -->
	 * @see #MEASURABLE
	 * @model name="measurable"
	 * @generated
	 * @ordered
	 */
	public static final int MEASURABLE_VALUE = 2;

	/**
	 * The '<em><b>Quantifiable</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quantifiable. Source: Ward & Daniel.
	 * <!-- end-model-doc -->
	 * @see #QUANTIFIABLE
	 * @model name="quantifiable"
	 * @generated
	 * @ordered
	 */
	public static final int QUANTIFIABLE_VALUE = 3;

	/**
	 * The '<em><b>Financial</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Financial. Source: Ward & Daniel.
	 * <!-- end-model-doc -->
	 * @see #FINANCIAL
	 * @model name="financial"
	 * @generated
	 * @ordered
	 */
	public static final int FINANCIAL_VALUE = 4;

	/**
	 * An array of all the '<em><b>Explicitness</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Explicitness[] VALUES_ARRAY =
		new Explicitness[]
		{
			UNSPECIFIED,
			OBSERVABLE,
			MEASURABLE,
			QUANTIFIABLE,
			FINANCIAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Explicitness</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Explicitness> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Explicitness</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Explicitness get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Explicitness result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Explicitness</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Explicitness getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Explicitness result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Explicitness</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Explicitness get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case OBSERVABLE_VALUE: return OBSERVABLE;
			case MEASURABLE_VALUE: return MEASURABLE;
			case QUANTIFIABLE_VALUE: return QUANTIFIABLE;
			case FINANCIAL_VALUE: return FINANCIAL;
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
	private Explicitness(int value, String name, String literal)
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
	
} //Explicitness
