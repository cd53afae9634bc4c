/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.governance;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Party Capacity</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * In what capacity a partner is a party. Source: Police Act 1996 s22A(1).
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.governance.GovernancePackage#getPartyCapacity()
 * @model
 * @generated
 */
public enum PartyCapacity implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: Police Act 1996 s22A(1).
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Chief Officer</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As chief officer of a force. Source: Police Act 1996 s22A(1).
	 * <!-- end-model-doc -->
	 * @see #CHIEF_OFFICER_VALUE
	 * @generated
	 * @ordered
	 */
	CHIEF_OFFICER(1, "chiefOfficer", "chiefOfficer"),

	/**
	 * The '<em><b>Policing Body</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As policing body. Source: Police Act 1996 s22A(1).
	 * <!-- end-model-doc -->
	 * @see #POLICING_BODY_VALUE
	 * @generated
	 * @ordered
	 */
	POLICING_BODY(2, "policingBody", "policingBody"),

	/**
	 * The '<em><b>Other Person</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As another person. Source: Police Act 1996 s22A(1).
	 * <!-- end-model-doc -->
	 * @see #OTHER_PERSON_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER_PERSON(3, "otherPerson", "otherPerson");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: Police Act 1996 s22A(1).
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Chief Officer</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As chief officer of a force. Source: Police Act 1996 s22A(1).
	 * <!-- end-model-doc -->
	 * @see #CHIEF_OFFICER
	 * @model name="chiefOfficer"
	 * @generated
	 * @ordered
	 */
	public static final int CHIEF_OFFICER_VALUE = 1;

	/**
	 * The '<em><b>Policing Body</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As policing body. Source: Police Act 1996 s22A(1).
	 * <!-- end-model-doc -->
	 * @see #POLICING_BODY
	 * @model name="policingBody"
	 * @generated
	 * @ordered
	 */
	public static final int POLICING_BODY_VALUE = 2;

	/**
	 * The '<em><b>Other Person</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As another person. Source: Police Act 1996 s22A(1).
	 * <!-- end-model-doc -->
	 * @see #OTHER_PERSON
	 * @model name="otherPerson"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_PERSON_VALUE = 3;

	/**
	 * An array of all the '<em><b>Party Capacity</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PartyCapacity[] VALUES_ARRAY =
		new PartyCapacity[]
		{
			UNSPECIFIED,
			CHIEF_OFFICER,
			POLICING_BODY,
			OTHER_PERSON,
		};

	/**
	 * A public read-only list of all the '<em><b>Party Capacity</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PartyCapacity> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Party Capacity</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartyCapacity get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			PartyCapacity result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Party Capacity</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartyCapacity getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			PartyCapacity result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Party Capacity</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartyCapacity get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case CHIEF_OFFICER_VALUE: return CHIEF_OFFICER;
			case POLICING_BODY_VALUE: return POLICING_BODY;
			case OTHER_PERSON_VALUE: return OTHER_PERSON;
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
	private PartyCapacity(int value, String name, String literal)
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
	
} //PartyCapacity
