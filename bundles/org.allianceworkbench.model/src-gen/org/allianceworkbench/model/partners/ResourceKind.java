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
 * A representation of the literals of the enumeration '<em><b>Resource Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a resource is. Source: S0; S4.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.partners.PartnersPackage#getResourceKind()
 * @model
 * @generated
 */
public enum ResourceKind implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S0; S4.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Staff</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People. Source: S0; S4.
	 * <!-- end-model-doc -->
	 * @see #STAFF_VALUE
	 * @generated
	 * @ordered
	 */
	STAFF(1, "staff", "staff"),

	/**
	 * The '<em><b>Premises</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Premises: headquarters, training centres, control rooms. Source: S0; S4.
	 * <!-- end-model-doc -->
	 * @see #PREMISES_VALUE
	 * @generated
	 * @ordered
	 */
	PREMISES(2, "premises", "premises"),

	/**
	 * The '<em><b>Vehicles</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Vehicles and fleet. Source: S0; S4.
	 * <!-- end-model-doc -->
	 * @see #VEHICLES_VALUE
	 * @generated
	 * @ordered
	 */
	VEHICLES(3, "vehicles", "vehicles"),

	/**
	 * The '<em><b>Equipment</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Equipment. Source: S0; S4.
	 * <!-- end-model-doc -->
	 * @see #EQUIPMENT_VALUE
	 * @generated
	 * @ordered
	 */
	EQUIPMENT(4, "equipment", "equipment"),

	/**
	 * The '<em><b>Ict</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Information and communication technology. Source: S0; S4.
	 * <!-- end-model-doc -->
	 * @see #ICT_VALUE
	 * @generated
	 * @ordered
	 */
	ICT(5, "ict", "ict");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S0; S4.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Staff</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People. Source: S0; S4.
	 * <!-- end-model-doc -->
	 * @see #STAFF
	 * @model name="staff"
	 * @generated
	 * @ordered
	 */
	public static final int STAFF_VALUE = 1;

	/**
	 * The '<em><b>Premises</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Premises: headquarters, training centres, control rooms. Source: S0; S4.
	 * <!-- end-model-doc -->
	 * @see #PREMISES
	 * @model name="premises"
	 * @generated
	 * @ordered
	 */
	public static final int PREMISES_VALUE = 2;

	/**
	 * The '<em><b>Vehicles</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Vehicles and fleet. Source: S0; S4.
	 * <!-- end-model-doc -->
	 * @see #VEHICLES
	 * @model name="vehicles"
	 * @generated
	 * @ordered
	 */
	public static final int VEHICLES_VALUE = 3;

	/**
	 * The '<em><b>Equipment</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Equipment. Source: S0; S4.
	 * <!-- end-model-doc -->
	 * @see #EQUIPMENT
	 * @model name="equipment"
	 * @generated
	 * @ordered
	 */
	public static final int EQUIPMENT_VALUE = 4;

	/**
	 * The '<em><b>Ict</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Information and communication technology. Source: S0; S4.
	 * <!-- end-model-doc -->
	 * @see #ICT
	 * @model name="ict"
	 * @generated
	 * @ordered
	 */
	public static final int ICT_VALUE = 5;

	/**
	 * An array of all the '<em><b>Resource Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ResourceKind[] VALUES_ARRAY =
		new ResourceKind[]
		{
			UNSPECIFIED,
			STAFF,
			PREMISES,
			VEHICLES,
			EQUIPMENT,
			ICT,
		};

	/**
	 * A public read-only list of all the '<em><b>Resource Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ResourceKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Resource Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ResourceKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ResourceKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Resource Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ResourceKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ResourceKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Resource Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ResourceKind get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case STAFF_VALUE: return STAFF;
			case PREMISES_VALUE: return PREMISES;
			case VEHICLES_VALUE: return VEHICLES;
			case EQUIPMENT_VALUE: return EQUIPMENT;
			case ICT_VALUE: return ICT;
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
	private ResourceKind(int value, String name, String literal)
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
	
} //ResourceKind
