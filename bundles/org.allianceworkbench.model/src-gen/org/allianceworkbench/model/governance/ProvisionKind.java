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
 * A representation of the literals of the enumeration '<em><b>Provision Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a section 22A agreement provides. Source: Police Act 1996 s22A(2).
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.governance.GovernancePackage#getProvisionKind()
 * @model
 * @generated
 */
public enum ProvisionKind implements Enumerator
{
	/**
	 * The '<em><b>Force Collaboration</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The discharge of functions of members of a force. Source: Police Act 1996 s22A(2).
	 * <!-- end-model-doc -->
	 * @see #FORCE_COLLABORATION_VALUE
	 * @generated
	 * @ordered
	 */
	FORCE_COLLABORATION(0, "forceCollaboration", "forceCollaboration"),

	/**
	 * The '<em><b>Policing Body Collaboration</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Support by one policing body for another. Source: Police Act 1996 s22A(2).
	 * <!-- end-model-doc -->
	 * @see #POLICING_BODY_COLLABORATION_VALUE
	 * @generated
	 * @ordered
	 */
	POLICING_BODY_COLLABORATION(1, "policingBodyCollaboration", "policingBodyCollaboration"),

	/**
	 * The '<em><b>Policing Body And Force Collaboration</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Support by a policing body for a force. Source: Police Act 1996 s22A(2).
	 * <!-- end-model-doc -->
	 * @see #POLICING_BODY_AND_FORCE_COLLABORATION_VALUE
	 * @generated
	 * @ordered
	 */
	POLICING_BODY_AND_FORCE_COLLABORATION(2, "policingBodyAndForceCollaboration", "policingBodyAndForceCollaboration");

	/**
	 * The '<em><b>Force Collaboration</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The discharge of functions of members of a force. Source: Police Act 1996 s22A(2).
	 * <!-- end-model-doc -->
	 * @see #FORCE_COLLABORATION
	 * @model name="forceCollaboration"
	 * @generated
	 * @ordered
	 */
	public static final int FORCE_COLLABORATION_VALUE = 0;

	/**
	 * The '<em><b>Policing Body Collaboration</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Support by one policing body for another. Source: Police Act 1996 s22A(2).
	 * <!-- end-model-doc -->
	 * @see #POLICING_BODY_COLLABORATION
	 * @model name="policingBodyCollaboration"
	 * @generated
	 * @ordered
	 */
	public static final int POLICING_BODY_COLLABORATION_VALUE = 1;

	/**
	 * The '<em><b>Policing Body And Force Collaboration</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Support by a policing body for a force. Source: Police Act 1996 s22A(2).
	 * <!-- end-model-doc -->
	 * @see #POLICING_BODY_AND_FORCE_COLLABORATION
	 * @model name="policingBodyAndForceCollaboration"
	 * @generated
	 * @ordered
	 */
	public static final int POLICING_BODY_AND_FORCE_COLLABORATION_VALUE = 2;

	/**
	 * An array of all the '<em><b>Provision Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ProvisionKind[] VALUES_ARRAY =
		new ProvisionKind[]
		{
			FORCE_COLLABORATION,
			POLICING_BODY_COLLABORATION,
			POLICING_BODY_AND_FORCE_COLLABORATION,
		};

	/**
	 * A public read-only list of all the '<em><b>Provision Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ProvisionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Provision Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProvisionKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ProvisionKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Provision Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProvisionKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ProvisionKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Provision Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProvisionKind get(int value)
	{
		switch (value)
		{
			case FORCE_COLLABORATION_VALUE: return FORCE_COLLABORATION;
			case POLICING_BODY_COLLABORATION_VALUE: return POLICING_BODY_COLLABORATION;
			case POLICING_BODY_AND_FORCE_COLLABORATION_VALUE: return POLICING_BODY_AND_FORCE_COLLABORATION;
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
	private ProvisionKind(int value, String name, String literal)
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
	
} //ProvisionKind
