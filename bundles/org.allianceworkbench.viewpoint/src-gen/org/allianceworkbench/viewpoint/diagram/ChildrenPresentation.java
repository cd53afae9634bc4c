/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.viewpoint.diagram;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Children Presentation</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a container shows its children.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.viewpoint.diagram.DiagramPackage#getChildrenPresentation()
 * @model
 * @generated
 */
public enum ChildrenPresentation implements Enumerator
{
	/**
	 * The '<em><b>FREE FORM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Children lie where somebody put them.
	 * <!-- end-model-doc -->
	 * @see #FREE_FORM_VALUE
	 * @generated
	 * @ordered
	 */
	FREE_FORM(0, "FREE_FORM", "FREE_FORM"),

	/**
	 * The '<em><b>LIST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Children are lines of a list.
	 * <!-- end-model-doc -->
	 * @see #LIST_VALUE
	 * @generated
	 * @ordered
	 */
	LIST(1, "LIST", "LIST"),

	/**
	 * The '<em><b>HORIZONTAL STACK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Children stand side by side.
	 * <!-- end-model-doc -->
	 * @see #HORIZONTAL_STACK_VALUE
	 * @generated
	 * @ordered
	 */
	HORIZONTAL_STACK(2, "HORIZONTAL_STACK", "HORIZONTAL_STACK"),

	/**
	 * The '<em><b>VERTICAL STACK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Children stand one below the other.
	 * <!-- end-model-doc -->
	 * @see #VERTICAL_STACK_VALUE
	 * @generated
	 * @ordered
	 */
	VERTICAL_STACK(3, "VERTICAL_STACK", "VERTICAL_STACK");

	/**
	 * The '<em><b>FREE FORM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Children lie where somebody put them.
	 * <!-- end-model-doc -->
	 * @see #FREE_FORM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FREE_FORM_VALUE = 0;

	/**
	 * The '<em><b>LIST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Children are lines of a list.
	 * <!-- end-model-doc -->
	 * @see #LIST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LIST_VALUE = 1;

	/**
	 * The '<em><b>HORIZONTAL STACK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Children stand side by side.
	 * <!-- end-model-doc -->
	 * @see #HORIZONTAL_STACK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HORIZONTAL_STACK_VALUE = 2;

	/**
	 * The '<em><b>VERTICAL STACK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Children stand one below the other.
	 * <!-- end-model-doc -->
	 * @see #VERTICAL_STACK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VERTICAL_STACK_VALUE = 3;

	/**
	 * An array of all the '<em><b>Children Presentation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ChildrenPresentation[] VALUES_ARRAY =
		new ChildrenPresentation[]
		{
			FREE_FORM,
			LIST,
			HORIZONTAL_STACK,
			VERTICAL_STACK,
		};

	/**
	 * A public read-only list of all the '<em><b>Children Presentation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ChildrenPresentation> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Children Presentation</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChildrenPresentation get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ChildrenPresentation result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Children Presentation</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChildrenPresentation getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ChildrenPresentation result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Children Presentation</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChildrenPresentation get(int value)
	{
		switch (value)
		{
			case FREE_FORM_VALUE: return FREE_FORM;
			case LIST_VALUE: return LIST;
			case HORIZONTAL_STACK_VALUE: return HORIZONTAL_STACK;
			case VERTICAL_STACK_VALUE: return VERTICAL_STACK;
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
	private ChildrenPresentation(int value, String name, String literal)
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
	
} //ChildrenPresentation
