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
 * A representation of the literals of the enumeration '<em><b>Collaboration Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The four types, told apart by who directs, who controls the resources and who employs them. Source: S4 §6.2-6.5.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.partners.PartnersPackage#getCollaborationType()
 * @model
 * @generated
 */
public enum CollaborationType implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S4 §6.2-6.5.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Joint Enterprise</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All organisations share direction and the control of resources; no lead and no host. Source: S4 §6.2.
	 * <!-- end-model-doc -->
	 * @see #JOINT_ENTERPRISE_VALUE
	 * @generated
	 * @ordered
	 */
	JOINT_ENTERPRISE(1, "jointEnterprise", "jointEnterprise"),

	/**
	 * The '<em><b>Single Lead</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One lead directs for the partnership and manages the resources on behalf of the collaboration. Source: S4 §6.3.
	 * <!-- end-model-doc -->
	 * @see #SINGLE_LEAD_VALUE
	 * @generated
	 * @ordered
	 */
	SINGLE_LEAD(2, "singleLead", "singleLead"),

	/**
	 * The '<em><b>Shared Lead</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each lead directs, and controls all resources, in its own thematic area; staff are seconded. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @see #SHARED_LEAD_VALUE
	 * @generated
	 * @ordered
	 */
	SHARED_LEAD(3, "sharedLead", "sharedLead"),

	/**
	 * The '<em><b>Host</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host directs and controls, and employs the resources on behalf of the collaboration. Source: S4 §6.5.
	 * <!-- end-model-doc -->
	 * @see #HOST_VALUE
	 * @generated
	 * @ordered
	 */
	HOST(4, "host", "host");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S4 §6.2-6.5.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Joint Enterprise</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All organisations share direction and the control of resources; no lead and no host. Source: S4 §6.2.
	 * <!-- end-model-doc -->
	 * @see #JOINT_ENTERPRISE
	 * @model name="jointEnterprise"
	 * @generated
	 * @ordered
	 */
	public static final int JOINT_ENTERPRISE_VALUE = 1;

	/**
	 * The '<em><b>Single Lead</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One lead directs for the partnership and manages the resources on behalf of the collaboration. Source: S4 §6.3.
	 * <!-- end-model-doc -->
	 * @see #SINGLE_LEAD
	 * @model name="singleLead"
	 * @generated
	 * @ordered
	 */
	public static final int SINGLE_LEAD_VALUE = 2;

	/**
	 * The '<em><b>Shared Lead</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each lead directs, and controls all resources, in its own thematic area; staff are seconded. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @see #SHARED_LEAD
	 * @model name="sharedLead"
	 * @generated
	 * @ordered
	 */
	public static final int SHARED_LEAD_VALUE = 3;

	/**
	 * The '<em><b>Host</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host directs and controls, and employs the resources on behalf of the collaboration. Source: S4 §6.5.
	 * <!-- end-model-doc -->
	 * @see #HOST
	 * @model name="host"
	 * @generated
	 * @ordered
	 */
	public static final int HOST_VALUE = 4;

	/**
	 * An array of all the '<em><b>Collaboration Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CollaborationType[] VALUES_ARRAY =
		new CollaborationType[]
		{
			UNSPECIFIED,
			JOINT_ENTERPRISE,
			SINGLE_LEAD,
			SHARED_LEAD,
			HOST,
		};

	/**
	 * A public read-only list of all the '<em><b>Collaboration Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CollaborationType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Collaboration Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CollaborationType get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			CollaborationType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Collaboration Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CollaborationType getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			CollaborationType result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Collaboration Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CollaborationType get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case JOINT_ENTERPRISE_VALUE: return JOINT_ENTERPRISE;
			case SINGLE_LEAD_VALUE: return SINGLE_LEAD;
			case SHARED_LEAD_VALUE: return SHARED_LEAD;
			case HOST_VALUE: return HOST;
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
	private CollaborationType(int value, String name, String literal)
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
	
} //CollaborationType
