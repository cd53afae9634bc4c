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
 * A representation of the literals of the enumeration '<em><b>Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The three criteria of fit. Source: S4 §6.7-6.9.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.fit.FitPackage#getFitKind()
 * @model
 * @generated
 */
public enum FitKind implements Enumerator
{
	/**
	 * The '<em><b>Strategic</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A common corporate vision and objectives. Source: S4 §6.7.
	 * <!-- end-model-doc -->
	 * @see #STRATEGIC_VALUE
	 * @generated
	 * @ordered
	 */
	STRATEGIC(0, "strategic", "strategic"),

	/**
	 * The '<em><b>Geographical</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services within the boundary or with neighbouring organisations. Source: S4 §6.8.
	 * <!-- end-model-doc -->
	 * @see #GEOGRAPHICAL_VALUE
	 * @generated
	 * @ordered
	 */
	GEOGRAPHICAL(1, "geographical", "geographical"),

	/**
	 * The '<em><b>Operational Functional</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services similar in function and operation. Source: S4 §6.9.
	 * <!-- end-model-doc -->
	 * @see #OPERATIONAL_FUNCTIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	OPERATIONAL_FUNCTIONAL(2, "operationalFunctional", "operationalFunctional");

	/**
	 * The '<em><b>Strategic</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A common corporate vision and objectives. Source: S4 §6.7.
	 * <!-- end-model-doc -->
	 * @see #STRATEGIC
	 * @model name="strategic"
	 * @generated
	 * @ordered
	 */
	public static final int STRATEGIC_VALUE = 0;

	/**
	 * The '<em><b>Geographical</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services within the boundary or with neighbouring organisations. Source: S4 §6.8.
	 * <!-- end-model-doc -->
	 * @see #GEOGRAPHICAL
	 * @model name="geographical"
	 * @generated
	 * @ordered
	 */
	public static final int GEOGRAPHICAL_VALUE = 1;

	/**
	 * The '<em><b>Operational Functional</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services similar in function and operation. Source: S4 §6.9.
	 * <!-- end-model-doc -->
	 * @see #OPERATIONAL_FUNCTIONAL
	 * @model name="operationalFunctional"
	 * @generated
	 * @ordered
	 */
	public static final int OPERATIONAL_FUNCTIONAL_VALUE = 2;

	/**
	 * An array of all the '<em><b>Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FitKind[] VALUES_ARRAY =
		new FitKind[]
		{
			STRATEGIC,
			GEOGRAPHICAL,
			OPERATIONAL_FUNCTIONAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FitKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FitKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			FitKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FitKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			FitKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FitKind get(int value)
	{
		switch (value)
		{
			case STRATEGIC_VALUE: return STRATEGIC;
			case GEOGRAPHICAL_VALUE: return GEOGRAPHICAL;
			case OPERATIONAL_FUNCTIONAL_VALUE: return OPERATIONAL_FUNCTIONAL;
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
	private FitKind(int value, String name, String literal)
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
	
} //FitKind
