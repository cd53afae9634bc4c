/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.fit;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Driver Category</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The PESTLE-style class of a driver. Source: S2: Driver - Economic.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.fit.FitPackage#getDriverCategory()
 * @model
 * @generated
 */
public enum DriverCategory implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S2: Driver - Economic.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Political</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Political. Source: S2: Driver - Economic.
	 * <!-- end-model-doc -->
	 * @see #POLITICAL_VALUE
	 * @generated
	 * @ordered
	 */
	POLITICAL(1, "political", "political"),

	/**
	 * The '<em><b>Economic</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Economic. Source: S2: Driver - Economic.
	 * <!-- end-model-doc -->
	 * @see #ECONOMIC_VALUE
	 * @generated
	 * @ordered
	 */
	ECONOMIC(2, "economic", "economic"),

	/**
	 * The '<em><b>Social</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Social. Source: S2: Driver - Economic.
	 * <!-- end-model-doc -->
	 * @see #SOCIAL_VALUE
	 * @generated
	 * @ordered
	 */
	SOCIAL(3, "social", "social"),

	/**
	 * The '<em><b>Technological</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technological. Source: S2: Driver - Economic.
	 * <!-- end-model-doc -->
	 * @see #TECHNOLOGICAL_VALUE
	 * @generated
	 * @ordered
	 */
	TECHNOLOGICAL(4, "technological", "technological"),

	/**
	 * The '<em><b>Legal</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal. Source: S2: Driver - Economic.
	 * <!-- end-model-doc -->
	 * @see #LEGAL_VALUE
	 * @generated
	 * @ordered
	 */
	LEGAL(5, "legal", "legal"),

	/**
	 * The '<em><b>Environmental</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Environmental. Source: S2: Driver - Economic.
	 * <!-- end-model-doc -->
	 * @see #ENVIRONMENTAL_VALUE
	 * @generated
	 * @ordered
	 */
	ENVIRONMENTAL(6, "environmental", "environmental");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S2: Driver - Economic.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Political</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Political. Source: S2: Driver - Economic.
	 * <!-- end-model-doc -->
	 * @see #POLITICAL
	 * @model name="political"
	 * @generated
	 * @ordered
	 */
	public static final int POLITICAL_VALUE = 1;

	/**
	 * The '<em><b>Economic</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Economic. Source: S2: Driver - Economic.
	 * <!-- end-model-doc -->
	 * @see #ECONOMIC
	 * @model name="economic"
	 * @generated
	 * @ordered
	 */
	public static final int ECONOMIC_VALUE = 2;

	/**
	 * The '<em><b>Social</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Social. Source: S2: Driver - Economic.
	 * <!-- end-model-doc -->
	 * @see #SOCIAL
	 * @model name="social"
	 * @generated
	 * @ordered
	 */
	public static final int SOCIAL_VALUE = 3;

	/**
	 * The '<em><b>Technological</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technological. Source: S2: Driver - Economic.
	 * <!-- end-model-doc -->
	 * @see #TECHNOLOGICAL
	 * @model name="technological"
	 * @generated
	 * @ordered
	 */
	public static final int TECHNOLOGICAL_VALUE = 4;

	/**
	 * The '<em><b>Legal</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal. Source: S2: Driver - Economic.
	 * <!-- end-model-doc -->
	 * @see #LEGAL
	 * @model name="legal"
	 * @generated
	 * @ordered
	 */
	public static final int LEGAL_VALUE = 5;

	/**
	 * The '<em><b>Environmental</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Environmental. Source: S2: Driver - Economic.
	 * <!-- end-model-doc -->
	 * @see #ENVIRONMENTAL
	 * @model name="environmental"
	 * @generated
	 * @ordered
	 */
	public static final int ENVIRONMENTAL_VALUE = 6;

	/**
	 * An array of all the '<em><b>Driver Category</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DriverCategory[] VALUES_ARRAY =
		new DriverCategory[]
		{
			UNSPECIFIED,
			POLITICAL,
			ECONOMIC,
			SOCIAL,
			TECHNOLOGICAL,
			LEGAL,
			ENVIRONMENTAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Driver Category</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DriverCategory> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Driver Category</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverCategory get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			DriverCategory result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Driver Category</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverCategory getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			DriverCategory result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Driver Category</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverCategory get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case POLITICAL_VALUE: return POLITICAL;
			case ECONOMIC_VALUE: return ECONOMIC;
			case SOCIAL_VALUE: return SOCIAL;
			case TECHNOLOGICAL_VALUE: return TECHNOLOGICAL;
			case LEGAL_VALUE: return LEGAL;
			case ENVIRONMENTAL_VALUE: return ENVIRONMENTAL;
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
	private DriverCategory(int value, String name, String literal)
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
	
} //DriverCategory
