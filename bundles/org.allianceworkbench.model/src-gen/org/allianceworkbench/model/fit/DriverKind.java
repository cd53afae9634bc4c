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
 * A representation of the literals of the enumeration '<em><b>Driver Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The three drivers that each venture is tested against. Source: S4 §4.2-4.4.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.fit.FitPackage#getDriverKind()
 * @model
 * @generated
 */
public enum DriverKind implements Enumerator
{
	/**
	 * The '<em><b>Context</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A driver of the context, none of the three. Source: S2; S4 §3.4.
	 * <!-- end-model-doc -->
	 * @see #CONTEXT_VALUE
	 * @generated
	 * @ordered
	 */
	CONTEXT(0, "context", "context"),

	/**
	 * The '<em><b>Overall Cost Reduction</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Overall cost reduction: invest to save on a sound and factual methodology. Source: S4 §4.2.
	 * <!-- end-model-doc -->
	 * @see #OVERALL_COST_REDUCTION_VALUE
	 * @generated
	 * @ordered
	 */
	OVERALL_COST_REDUCTION(1, "overallCostReduction", "overallCostReduction"),

	/**
	 * The '<em><b>Service Quality</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Maintain or improve service quality, partnering with expertise. Source: S4 §4.3.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_QUALITY_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_QUALITY(2, "serviceQuality", "serviceQuality"),

	/**
	 * The '<em><b>Resilience And Sustainability</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisational resilience and sustainability, viable even when no money is saved. Source: S4 §4.4.
	 * <!-- end-model-doc -->
	 * @see #RESILIENCE_AND_SUSTAINABILITY_VALUE
	 * @generated
	 * @ordered
	 */
	RESILIENCE_AND_SUSTAINABILITY(3, "resilienceAndSustainability", "resilienceAndSustainability");

	/**
	 * The '<em><b>Context</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A driver of the context, none of the three. Source: S2; S4 §3.4.
	 * <!-- end-model-doc -->
	 * @see #CONTEXT
	 * @model name="context"
	 * @generated
	 * @ordered
	 */
	public static final int CONTEXT_VALUE = 0;

	/**
	 * The '<em><b>Overall Cost Reduction</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Overall cost reduction: invest to save on a sound and factual methodology. Source: S4 §4.2.
	 * <!-- end-model-doc -->
	 * @see #OVERALL_COST_REDUCTION
	 * @model name="overallCostReduction"
	 * @generated
	 * @ordered
	 */
	public static final int OVERALL_COST_REDUCTION_VALUE = 1;

	/**
	 * The '<em><b>Service Quality</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Maintain or improve service quality, partnering with expertise. Source: S4 §4.3.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_QUALITY
	 * @model name="serviceQuality"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_QUALITY_VALUE = 2;

	/**
	 * The '<em><b>Resilience And Sustainability</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisational resilience and sustainability, viable even when no money is saved. Source: S4 §4.4.
	 * <!-- end-model-doc -->
	 * @see #RESILIENCE_AND_SUSTAINABILITY
	 * @model name="resilienceAndSustainability"
	 * @generated
	 * @ordered
	 */
	public static final int RESILIENCE_AND_SUSTAINABILITY_VALUE = 3;

	/**
	 * An array of all the '<em><b>Driver Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DriverKind[] VALUES_ARRAY =
		new DriverKind[]
		{
			CONTEXT,
			OVERALL_COST_REDUCTION,
			SERVICE_QUALITY,
			RESILIENCE_AND_SUSTAINABILITY,
		};

	/**
	 * A public read-only list of all the '<em><b>Driver Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DriverKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Driver Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			DriverKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Driver Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			DriverKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Driver Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverKind get(int value)
	{
		switch (value)
		{
			case CONTEXT_VALUE: return CONTEXT;
			case OVERALL_COST_REDUCTION_VALUE: return OVERALL_COST_REDUCTION;
			case SERVICE_QUALITY_VALUE: return SERVICE_QUALITY;
			case RESILIENCE_AND_SUSTAINABILITY_VALUE: return RESILIENCE_AND_SUSTAINABILITY;
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
	private DriverKind(int value, String name, String literal)
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
	
} //DriverKind
