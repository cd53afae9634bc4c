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
 * A representation of the literals of the enumeration '<em><b>Procurement Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a collaboration procures. Source: S4 table.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.partners.PartnersPackage#getProcurementMode()
 * @model
 * @generated
 */
public enum ProcurementMode implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S4 table.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>None</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It procures nothing. Source: S4 table.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(1, "none", "none"),

	/**
	 * The '<em><b>Local Contract</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By a local contract. Source: S4 table.
	 * <!-- end-model-doc -->
	 * @see #LOCAL_CONTRACT_VALUE
	 * @generated
	 * @ordered
	 */
	LOCAL_CONTRACT(2, "localContract", "localContract"),

	/**
	 * The '<em><b>Regional</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Regionally. Source: S4 table.
	 * <!-- end-model-doc -->
	 * @see #REGIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	REGIONAL(3, "regional", "regional"),

	/**
	 * The '<em><b>National</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nationally. Source: S4 table.
	 * <!-- end-model-doc -->
	 * @see #NATIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	NATIONAL(4, "national", "national"),

	/**
	 * The '<em><b>Regional To National Specification</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delivered regionally to a national specification. Source: S4 table.
	 * <!-- end-model-doc -->
	 * @see #REGIONAL_TO_NATIONAL_SPECIFICATION_VALUE
	 * @generated
	 * @ordered
	 */
	REGIONAL_TO_NATIONAL_SPECIFICATION(5, "regionalToNationalSpecification", "regionalToNationalSpecification"),

	/**
	 * The '<em><b>Unit For Region</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A unit buys on behalf of the region. Source: S4 table.
	 * <!-- end-model-doc -->
	 * @see #UNIT_FOR_REGION_VALUE
	 * @generated
	 * @ordered
	 */
	UNIT_FOR_REGION(6, "unitForRegion", "unitForRegion");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S4 table.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>None</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It procures nothing. Source: S4 table.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model name="none"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 1;

	/**
	 * The '<em><b>Local Contract</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By a local contract. Source: S4 table.
	 * <!-- end-model-doc -->
	 * @see #LOCAL_CONTRACT
	 * @model name="localContract"
	 * @generated
	 * @ordered
	 */
	public static final int LOCAL_CONTRACT_VALUE = 2;

	/**
	 * The '<em><b>Regional</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Regionally. Source: S4 table.
	 * <!-- end-model-doc -->
	 * @see #REGIONAL
	 * @model name="regional"
	 * @generated
	 * @ordered
	 */
	public static final int REGIONAL_VALUE = 3;

	/**
	 * The '<em><b>National</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nationally. Source: S4 table.
	 * <!-- end-model-doc -->
	 * @see #NATIONAL
	 * @model name="national"
	 * @generated
	 * @ordered
	 */
	public static final int NATIONAL_VALUE = 4;

	/**
	 * The '<em><b>Regional To National Specification</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delivered regionally to a national specification. Source: S4 table.
	 * <!-- end-model-doc -->
	 * @see #REGIONAL_TO_NATIONAL_SPECIFICATION
	 * @model name="regionalToNationalSpecification"
	 * @generated
	 * @ordered
	 */
	public static final int REGIONAL_TO_NATIONAL_SPECIFICATION_VALUE = 5;

	/**
	 * The '<em><b>Unit For Region</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A unit buys on behalf of the region. Source: S4 table.
	 * <!-- end-model-doc -->
	 * @see #UNIT_FOR_REGION
	 * @model name="unitForRegion"
	 * @generated
	 * @ordered
	 */
	public static final int UNIT_FOR_REGION_VALUE = 6;

	/**
	 * An array of all the '<em><b>Procurement Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ProcurementMode[] VALUES_ARRAY =
		new ProcurementMode[]
		{
			UNSPECIFIED,
			NONE,
			LOCAL_CONTRACT,
			REGIONAL,
			NATIONAL,
			REGIONAL_TO_NATIONAL_SPECIFICATION,
			UNIT_FOR_REGION,
		};

	/**
	 * A public read-only list of all the '<em><b>Procurement Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ProcurementMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Procurement Mode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProcurementMode get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ProcurementMode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Procurement Mode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProcurementMode getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ProcurementMode result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Procurement Mode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProcurementMode get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case NONE_VALUE: return NONE;
			case LOCAL_CONTRACT_VALUE: return LOCAL_CONTRACT;
			case REGIONAL_VALUE: return REGIONAL;
			case NATIONAL_VALUE: return NATIONAL;
			case REGIONAL_TO_NATIONAL_SPECIFICATION_VALUE: return REGIONAL_TO_NATIONAL_SPECIFICATION;
			case UNIT_FOR_REGION_VALUE: return UNIT_FOR_REGION;
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
	private ProcurementMode(int value, String name, String literal)
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
	
} //ProcurementMode
