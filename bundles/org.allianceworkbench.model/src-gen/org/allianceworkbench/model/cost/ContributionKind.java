/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.cost;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Contribution Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The kinds of contribution the sources show. Source: S4.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.cost.CostPackage#getContributionKind()
 * @model
 * @generated
 */
public enum ContributionKind implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Top Slice</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A top slice. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #TOP_SLICE_VALUE
	 * @generated
	 * @ordered
	 */
	TOP_SLICE(1, "topSlice", "topSlice"),

	/**
	 * The '<em><b>Proportional Share</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A share in proportion to a quantity, such as the length of motorway. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #PROPORTIONAL_SHARE_VALUE
	 * @generated
	 * @ordered
	 */
	PROPORTIONAL_SHARE(2, "proportionalShare", "proportionalShare"),

	/**
	 * The '<em><b>Service Level Allocation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An allocation under a service level agreement, with a charge above it. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_LEVEL_ALLOCATION_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_LEVEL_ALLOCATION(3, "serviceLevelAllocation", "serviceLevelAllocation"),

	/**
	 * The '<em><b>Commercial Contract</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Payment under a commercial contract. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #COMMERCIAL_CONTRACT_VALUE
	 * @generated
	 * @ordered
	 */
	COMMERCIAL_CONTRACT(4, "commercialContract", "commercialContract"),

	/**
	 * The '<em><b>Investment</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An investment in a partner. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #INVESTMENT_VALUE
	 * @generated
	 * @ordered
	 */
	INVESTMENT(5, "investment", "investment"),

	/**
	 * The '<em><b>Pooled</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Given and taken free in a pool. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #POOLED_VALUE
	 * @generated
	 * @ordered
	 */
	POOLED(6, "pooled", "pooled"),

	/**
	 * The '<em><b>Full Price</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The full price, as outsiders pay. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #FULL_PRICE_VALUE
	 * @generated
	 * @ordered
	 */
	FULL_PRICE(7, "fullPrice", "fullPrice"),

	/**
	 * The '<em><b>Procurement For Region</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A funded unit buys on behalf of the region. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #PROCUREMENT_FOR_REGION_VALUE
	 * @generated
	 * @ordered
	 */
	PROCUREMENT_FOR_REGION(8, "procurementForRegion", "procurementForRegion"),

	/**
	 * The '<em><b>Staff In Kind</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Staff or secondment in kind. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #STAFF_IN_KIND_VALUE
	 * @generated
	 * @ordered
	 */
	STAFF_IN_KIND(9, "staffInKind", "staffInKind");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Top Slice</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A top slice. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #TOP_SLICE
	 * @model name="topSlice"
	 * @generated
	 * @ordered
	 */
	public static final int TOP_SLICE_VALUE = 1;

	/**
	 * The '<em><b>Proportional Share</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A share in proportion to a quantity, such as the length of motorway. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #PROPORTIONAL_SHARE
	 * @model name="proportionalShare"
	 * @generated
	 * @ordered
	 */
	public static final int PROPORTIONAL_SHARE_VALUE = 2;

	/**
	 * The '<em><b>Service Level Allocation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An allocation under a service level agreement, with a charge above it. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_LEVEL_ALLOCATION
	 * @model name="serviceLevelAllocation"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_LEVEL_ALLOCATION_VALUE = 3;

	/**
	 * The '<em><b>Commercial Contract</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Payment under a commercial contract. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #COMMERCIAL_CONTRACT
	 * @model name="commercialContract"
	 * @generated
	 * @ordered
	 */
	public static final int COMMERCIAL_CONTRACT_VALUE = 4;

	/**
	 * The '<em><b>Investment</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An investment in a partner. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #INVESTMENT
	 * @model name="investment"
	 * @generated
	 * @ordered
	 */
	public static final int INVESTMENT_VALUE = 5;

	/**
	 * The '<em><b>Pooled</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Given and taken free in a pool. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #POOLED
	 * @model name="pooled"
	 * @generated
	 * @ordered
	 */
	public static final int POOLED_VALUE = 6;

	/**
	 * The '<em><b>Full Price</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The full price, as outsiders pay. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #FULL_PRICE
	 * @model name="fullPrice"
	 * @generated
	 * @ordered
	 */
	public static final int FULL_PRICE_VALUE = 7;

	/**
	 * The '<em><b>Procurement For Region</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A funded unit buys on behalf of the region. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #PROCUREMENT_FOR_REGION
	 * @model name="procurementForRegion"
	 * @generated
	 * @ordered
	 */
	public static final int PROCUREMENT_FOR_REGION_VALUE = 8;

	/**
	 * The '<em><b>Staff In Kind</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Staff or secondment in kind. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #STAFF_IN_KIND
	 * @model name="staffInKind"
	 * @generated
	 * @ordered
	 */
	public static final int STAFF_IN_KIND_VALUE = 9;

	/**
	 * An array of all the '<em><b>Contribution Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ContributionKind[] VALUES_ARRAY =
		new ContributionKind[]
		{
			UNSPECIFIED,
			TOP_SLICE,
			PROPORTIONAL_SHARE,
			SERVICE_LEVEL_ALLOCATION,
			COMMERCIAL_CONTRACT,
			INVESTMENT,
			POOLED,
			FULL_PRICE,
			PROCUREMENT_FOR_REGION,
			STAFF_IN_KIND,
		};

	/**
	 * A public read-only list of all the '<em><b>Contribution Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ContributionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Contribution Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ContributionKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ContributionKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Contribution Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ContributionKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ContributionKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Contribution Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ContributionKind get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case TOP_SLICE_VALUE: return TOP_SLICE;
			case PROPORTIONAL_SHARE_VALUE: return PROPORTIONAL_SHARE;
			case SERVICE_LEVEL_ALLOCATION_VALUE: return SERVICE_LEVEL_ALLOCATION;
			case COMMERCIAL_CONTRACT_VALUE: return COMMERCIAL_CONTRACT;
			case INVESTMENT_VALUE: return INVESTMENT;
			case POOLED_VALUE: return POOLED;
			case FULL_PRICE_VALUE: return FULL_PRICE;
			case PROCUREMENT_FOR_REGION_VALUE: return PROCUREMENT_FOR_REGION;
			case STAFF_IN_KIND_VALUE: return STAFF_IN_KIND;
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
	private ContributionKind(int value, String name, String literal)
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
	
} //ContributionKind
