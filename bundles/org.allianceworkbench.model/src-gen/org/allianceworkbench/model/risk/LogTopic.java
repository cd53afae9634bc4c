/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.risk;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Log Topic</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The topics that exploratory discussions must cover. Source: S4 §7.5.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.risk.RiskPackage#getLogTopic()
 * @model
 * @generated
 */
public enum LogTopic implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another topic. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Ict Complexity</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Complexity of information and communication technology. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @see #ICT_COMPLEXITY_VALUE
	 * @generated
	 * @ordered
	 */
	ICT_COMPLEXITY(1, "ictComplexity", "ictComplexity"),

	/**
	 * The '<em><b>Data Sharing</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data sharing. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @see #DATA_SHARING_VALUE
	 * @generated
	 * @ordered
	 */
	DATA_SHARING(2, "dataSharing", "dataSharing"),

	/**
	 * The '<em><b>Integration Cost</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cost of integration. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @see #INTEGRATION_COST_VALUE
	 * @generated
	 * @ordered
	 */
	INTEGRATION_COST(3, "integrationCost", "integrationCost");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another topic. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Ict Complexity</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Complexity of information and communication technology. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @see #ICT_COMPLEXITY
	 * @model name="ictComplexity"
	 * @generated
	 * @ordered
	 */
	public static final int ICT_COMPLEXITY_VALUE = 1;

	/**
	 * The '<em><b>Data Sharing</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data sharing. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @see #DATA_SHARING
	 * @model name="dataSharing"
	 * @generated
	 * @ordered
	 */
	public static final int DATA_SHARING_VALUE = 2;

	/**
	 * The '<em><b>Integration Cost</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cost of integration. Source: S4 §7.5.
	 * <!-- end-model-doc -->
	 * @see #INTEGRATION_COST
	 * @model name="integrationCost"
	 * @generated
	 * @ordered
	 */
	public static final int INTEGRATION_COST_VALUE = 3;

	/**
	 * An array of all the '<em><b>Log Topic</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LogTopic[] VALUES_ARRAY =
		new LogTopic[]
		{
			UNSPECIFIED,
			ICT_COMPLEXITY,
			DATA_SHARING,
			INTEGRATION_COST,
		};

	/**
	 * A public read-only list of all the '<em><b>Log Topic</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LogTopic> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Log Topic</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LogTopic get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			LogTopic result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Log Topic</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LogTopic getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			LogTopic result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Log Topic</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LogTopic get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case ICT_COMPLEXITY_VALUE: return ICT_COMPLEXITY;
			case DATA_SHARING_VALUE: return DATA_SHARING;
			case INTEGRATION_COST_VALUE: return INTEGRATION_COST;
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
	private LogTopic(int value, String name, String literal)
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
	
} //LogTopic
