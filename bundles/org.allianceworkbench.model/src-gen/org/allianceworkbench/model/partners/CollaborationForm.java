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
 * A representation of the literals of the enumeration '<em><b>Collaboration Form</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The sub-forms that the definition of collaboration names. Source: HMIC 2013 in S0, S1, S4 §1.1.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaborationForm()
 * @model
 * @generated
 */
public enum CollaborationForm implements Enumerator
{
	/**
	 * The '<em><b>Inter Force</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between forces. Source: HMIC 2013 in S0, S1, S4 §1.1.
	 * <!-- end-model-doc -->
	 * @see #INTER_FORCE_VALUE
	 * @generated
	 * @ordered
	 */
	INTER_FORCE(0, "interForce", "interForce"),

	/**
	 * The '<em><b>Public Sector</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With the public sector. Source: HMIC 2013 in S0, S1, S4 §1.1.
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_SECTOR_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLIC_SECTOR(1, "publicSector", "publicSector"),

	/**
	 * The '<em><b>Private Sector</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With the private sector. Source: HMIC 2013 in S0, S1, S4 §1.1.
	 * <!-- end-model-doc -->
	 * @see #PRIVATE_SECTOR_VALUE
	 * @generated
	 * @ordered
	 */
	PRIVATE_SECTOR(2, "privateSector", "privateSector"),

	/**
	 * The '<em><b>Outsourcing</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outsourcing. Source: HMIC 2013 in S0, S1, S4 §1.1.
	 * <!-- end-model-doc -->
	 * @see #OUTSOURCING_VALUE
	 * @generated
	 * @ordered
	 */
	OUTSOURCING(3, "outsourcing", "outsourcing"),

	/**
	 * The '<em><b>Business Partnering</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Business partnering. Source: HMIC 2013 in S0, S1, S4 §1.1.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_PARTNERING_VALUE
	 * @generated
	 * @ordered
	 */
	BUSINESS_PARTNERING(4, "businessPartnering", "businessPartnering");

	/**
	 * The '<em><b>Inter Force</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between forces. Source: HMIC 2013 in S0, S1, S4 §1.1.
	 * <!-- end-model-doc -->
	 * @see #INTER_FORCE
	 * @model name="interForce"
	 * @generated
	 * @ordered
	 */
	public static final int INTER_FORCE_VALUE = 0;

	/**
	 * The '<em><b>Public Sector</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With the public sector. Source: HMIC 2013 in S0, S1, S4 §1.1.
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_SECTOR
	 * @model name="publicSector"
	 * @generated
	 * @ordered
	 */
	public static final int PUBLIC_SECTOR_VALUE = 1;

	/**
	 * The '<em><b>Private Sector</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With the private sector. Source: HMIC 2013 in S0, S1, S4 §1.1.
	 * <!-- end-model-doc -->
	 * @see #PRIVATE_SECTOR
	 * @model name="privateSector"
	 * @generated
	 * @ordered
	 */
	public static final int PRIVATE_SECTOR_VALUE = 2;

	/**
	 * The '<em><b>Outsourcing</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outsourcing. Source: HMIC 2013 in S0, S1, S4 §1.1.
	 * <!-- end-model-doc -->
	 * @see #OUTSOURCING
	 * @model name="outsourcing"
	 * @generated
	 * @ordered
	 */
	public static final int OUTSOURCING_VALUE = 3;

	/**
	 * The '<em><b>Business Partnering</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Business partnering. Source: HMIC 2013 in S0, S1, S4 §1.1.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_PARTNERING
	 * @model name="businessPartnering"
	 * @generated
	 * @ordered
	 */
	public static final int BUSINESS_PARTNERING_VALUE = 4;

	/**
	 * An array of all the '<em><b>Collaboration Form</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CollaborationForm[] VALUES_ARRAY =
		new CollaborationForm[]
		{
			INTER_FORCE,
			PUBLIC_SECTOR,
			PRIVATE_SECTOR,
			OUTSOURCING,
			BUSINESS_PARTNERING,
		};

	/**
	 * A public read-only list of all the '<em><b>Collaboration Form</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CollaborationForm> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Collaboration Form</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CollaborationForm get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			CollaborationForm result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Collaboration Form</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CollaborationForm getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			CollaborationForm result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Collaboration Form</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CollaborationForm get(int value)
	{
		switch (value)
		{
			case INTER_FORCE_VALUE: return INTER_FORCE;
			case PUBLIC_SECTOR_VALUE: return PUBLIC_SECTOR;
			case PRIVATE_SECTOR_VALUE: return PRIVATE_SECTOR;
			case OUTSOURCING_VALUE: return OUTSOURCING;
			case BUSINESS_PARTNERING_VALUE: return BUSINESS_PARTNERING;
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
	private CollaborationForm(int value, String name, String literal)
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
	
} //CollaborationForm
