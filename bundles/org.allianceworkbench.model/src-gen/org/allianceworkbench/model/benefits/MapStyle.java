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
 * A representation of the literals of the enumeration '<em><b>Map Style</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The style of a map: its column captions and direction; the nodes are the same. Source: MSP.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.benefits.BenefitsPackage#getMapStyle()
 * @model
 * @generated
 */
public enum MapStyle implements Enumerator
{
	/**
	 * The '<em><b>Msp</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Managing Successful Programmes: outputs, capabilities, business changes, outcomes, benefits, objectives. Source: MSP.
	 * <!-- end-model-doc -->
	 * @see #MSP_VALUE
	 * @generated
	 * @ordered
	 */
	MSP(0, "msp", "msp"),

	/**
	 * The '<em><b>Benefits Dependency Network</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cranfield benefits dependency network. Source: Ward & Daniel.
	 * <!-- end-model-doc -->
	 * @see #BENEFITS_DEPENDENCY_NETWORK_VALUE
	 * @generated
	 * @ordered
	 */
	BENEFITS_DEPENDENCY_NETWORK(1, "benefitsDependencyNetwork", "benefitsDependencyNetwork"),

	/**
	 * The '<em><b>Investment Logic Map</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Investment logic map. Source: Victoria DTF.
	 * <!-- end-model-doc -->
	 * @see #INVESTMENT_LOGIC_MAP_VALUE
	 * @generated
	 * @ordered
	 */
	INVESTMENT_LOGIC_MAP(2, "investmentLogicMap", "investmentLogicMap"),

	/**
	 * The '<em><b>Logic Model</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Logic model or theory of change. Source: Magenta Book.
	 * <!-- end-model-doc -->
	 * @see #LOGIC_MODEL_VALUE
	 * @generated
	 * @ordered
	 */
	LOGIC_MODEL(3, "logicModel", "logicModel");

	/**
	 * The '<em><b>Msp</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Managing Successful Programmes: outputs, capabilities, business changes, outcomes, benefits, objectives. Source: MSP.
	 * <!-- end-model-doc -->
	 * @see #MSP
	 * @model name="msp"
	 * @generated
	 * @ordered
	 */
	public static final int MSP_VALUE = 0;

	/**
	 * The '<em><b>Benefits Dependency Network</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cranfield benefits dependency network. Source: Ward & Daniel.
	 * <!-- end-model-doc -->
	 * @see #BENEFITS_DEPENDENCY_NETWORK
	 * @model name="benefitsDependencyNetwork"
	 * @generated
	 * @ordered
	 */
	public static final int BENEFITS_DEPENDENCY_NETWORK_VALUE = 1;

	/**
	 * The '<em><b>Investment Logic Map</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Investment logic map. Source: Victoria DTF.
	 * <!-- end-model-doc -->
	 * @see #INVESTMENT_LOGIC_MAP
	 * @model name="investmentLogicMap"
	 * @generated
	 * @ordered
	 */
	public static final int INVESTMENT_LOGIC_MAP_VALUE = 2;

	/**
	 * The '<em><b>Logic Model</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Logic model or theory of change. Source: Magenta Book.
	 * <!-- end-model-doc -->
	 * @see #LOGIC_MODEL
	 * @model name="logicModel"
	 * @generated
	 * @ordered
	 */
	public static final int LOGIC_MODEL_VALUE = 3;

	/**
	 * An array of all the '<em><b>Map Style</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MapStyle[] VALUES_ARRAY =
		new MapStyle[]
		{
			MSP,
			BENEFITS_DEPENDENCY_NETWORK,
			INVESTMENT_LOGIC_MAP,
			LOGIC_MODEL,
		};

	/**
	 * A public read-only list of all the '<em><b>Map Style</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MapStyle> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Map Style</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MapStyle get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			MapStyle result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Map Style</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MapStyle getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			MapStyle result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Map Style</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MapStyle get(int value)
	{
		switch (value)
		{
			case MSP_VALUE: return MSP;
			case BENEFITS_DEPENDENCY_NETWORK_VALUE: return BENEFITS_DEPENDENCY_NETWORK;
			case INVESTMENT_LOGIC_MAP_VALUE: return INVESTMENT_LOGIC_MAP;
			case LOGIC_MODEL_VALUE: return LOGIC_MODEL;
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
	private MapStyle(int value, String name, String literal)
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
	
} //MapStyle
