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
 * A representation of the literals of the enumeration '<em><b>Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The kinds of risk the sources name. Source: S4 §5.3, §9; S2.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.risk.RiskPackage#getRiskKind()
 * @model
 * @generated
 */
public enum RiskKind implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S4 §5.3, §9; S2.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Operational</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operational. Source: S4 §5.3.
	 * <!-- end-model-doc -->
	 * @see #OPERATIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	OPERATIONAL(1, "operational", "operational"),

	/**
	 * The '<em><b>Financial</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Financial. Source: S4 §5.3.
	 * <!-- end-model-doc -->
	 * @see #FINANCIAL_VALUE
	 * @generated
	 * @ordered
	 */
	FINANCIAL(2, "financial", "financial"),

	/**
	 * The '<em><b>Strategic</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strategic. Source: S4 §9.
	 * <!-- end-model-doc -->
	 * @see #STRATEGIC_VALUE
	 * @generated
	 * @ordered
	 */
	STRATEGIC(3, "strategic", "strategic"),

	/**
	 * The '<em><b>Legal Technical</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal or technical. Source: S2.
	 * <!-- end-model-doc -->
	 * @see #LEGAL_TECHNICAL_VALUE
	 * @generated
	 * @ordered
	 */
	LEGAL_TECHNICAL(4, "legalTechnical", "legalTechnical"),

	/**
	 * The '<em><b>Optimism</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Savings that are too optimistic. Source: S4 §4.2.
	 * <!-- end-model-doc -->
	 * @see #OPTIMISM_VALUE
	 * @generated
	 * @ordered
	 */
	OPTIMISM(5, "optimism", "optimism");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S4 §5.3, §9; S2.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Operational</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operational. Source: S4 §5.3.
	 * <!-- end-model-doc -->
	 * @see #OPERATIONAL
	 * @model name="operational"
	 * @generated
	 * @ordered
	 */
	public static final int OPERATIONAL_VALUE = 1;

	/**
	 * The '<em><b>Financial</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Financial. Source: S4 §5.3.
	 * <!-- end-model-doc -->
	 * @see #FINANCIAL
	 * @model name="financial"
	 * @generated
	 * @ordered
	 */
	public static final int FINANCIAL_VALUE = 2;

	/**
	 * The '<em><b>Strategic</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strategic. Source: S4 §9.
	 * <!-- end-model-doc -->
	 * @see #STRATEGIC
	 * @model name="strategic"
	 * @generated
	 * @ordered
	 */
	public static final int STRATEGIC_VALUE = 3;

	/**
	 * The '<em><b>Legal Technical</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal or technical. Source: S2.
	 * <!-- end-model-doc -->
	 * @see #LEGAL_TECHNICAL
	 * @model name="legalTechnical"
	 * @generated
	 * @ordered
	 */
	public static final int LEGAL_TECHNICAL_VALUE = 4;

	/**
	 * The '<em><b>Optimism</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Savings that are too optimistic. Source: S4 §4.2.
	 * <!-- end-model-doc -->
	 * @see #OPTIMISM
	 * @model name="optimism"
	 * @generated
	 * @ordered
	 */
	public static final int OPTIMISM_VALUE = 5;

	/**
	 * An array of all the '<em><b>Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RiskKind[] VALUES_ARRAY =
		new RiskKind[]
		{
			UNSPECIFIED,
			OPERATIONAL,
			FINANCIAL,
			STRATEGIC,
			LEGAL_TECHNICAL,
			OPTIMISM,
		};

	/**
	 * A public read-only list of all the '<em><b>Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RiskKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RiskKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			RiskKind result = VALUES_ARRAY[i];
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
	public static RiskKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			RiskKind result = VALUES_ARRAY[i];
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
	public static RiskKind get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case OPERATIONAL_VALUE: return OPERATIONAL;
			case FINANCIAL_VALUE: return FINANCIAL;
			case STRATEGIC_VALUE: return STRATEGIC;
			case LEGAL_TECHNICAL_VALUE: return LEGAL_TECHNICAL;
			case OPTIMISM_VALUE: return OPTIMISM;
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
	private RiskKind(int value, String name, String literal)
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
	
} //RiskKind
