/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.reference;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Source Standing</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far a source may be relied on. Source: rule: a rule of severity Error rests on confirmed facts only.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.reference.ReferencePackage#getSourceStanding()
 * @model
 * @generated
 */
public enum SourceStanding implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: rule: a rule of severity Error rests on confirmed facts only.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Primary</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One of the documents the model was made from. Source: S0-S4.
	 * <!-- end-model-doc -->
	 * @see #PRIMARY_VALUE
	 * @generated
	 * @ordered
	 */
	PRIMARY(1, "primary", "primary"),

	/**
	 * The '<em><b>Public Material</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Public material outside them. Source: rule: a rule of severity Error rests on confirmed facts only.
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_MATERIAL_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLIC_MATERIAL(2, "publicMaterial", "publicMaterial"),

	/**
	 * The '<em><b>To Confirm</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To be confirmed before anything rests on it. Source: rule: a rule of severity Error rests on confirmed facts only.
	 * <!-- end-model-doc -->
	 * @see #TO_CONFIRM_VALUE
	 * @generated
	 * @ordered
	 */
	TO_CONFIRM(3, "toConfirm", "toConfirm");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: rule: a rule of severity Error rests on confirmed facts only.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Primary</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One of the documents the model was made from. Source: S0-S4.
	 * <!-- end-model-doc -->
	 * @see #PRIMARY
	 * @model name="primary"
	 * @generated
	 * @ordered
	 */
	public static final int PRIMARY_VALUE = 1;

	/**
	 * The '<em><b>Public Material</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Public material outside them. Source: rule: a rule of severity Error rests on confirmed facts only.
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_MATERIAL
	 * @model name="publicMaterial"
	 * @generated
	 * @ordered
	 */
	public static final int PUBLIC_MATERIAL_VALUE = 2;

	/**
	 * The '<em><b>To Confirm</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To be confirmed before anything rests on it. Source: rule: a rule of severity Error rests on confirmed facts only.
	 * <!-- end-model-doc -->
	 * @see #TO_CONFIRM
	 * @model name="toConfirm"
	 * @generated
	 * @ordered
	 */
	public static final int TO_CONFIRM_VALUE = 3;

	/**
	 * An array of all the '<em><b>Source Standing</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SourceStanding[] VALUES_ARRAY =
		new SourceStanding[]
		{
			UNSPECIFIED,
			PRIMARY,
			PUBLIC_MATERIAL,
			TO_CONFIRM,
		};

	/**
	 * A public read-only list of all the '<em><b>Source Standing</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SourceStanding> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Source Standing</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SourceStanding get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			SourceStanding result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Source Standing</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SourceStanding getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			SourceStanding result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Source Standing</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SourceStanding get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case PRIMARY_VALUE: return PRIMARY;
			case PUBLIC_MATERIAL_VALUE: return PUBLIC_MATERIAL;
			case TO_CONFIRM_VALUE: return TO_CONFIRM;
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
	private SourceStanding(int value, String name, String literal)
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
	
} //SourceStanding
