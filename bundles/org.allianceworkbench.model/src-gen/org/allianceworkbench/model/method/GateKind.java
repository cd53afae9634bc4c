/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.method;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Gate Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a gate asks for. Source: S4 §7-8; S3; S0.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.method.MethodPackage#getGateKind()
 * @model
 * @generated
 */
public enum GateKind implements Enumerator
{
	/**
	 * The '<em><b>Information</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That somebody is informed before any decision. Source: S4 §8.
	 * <!-- end-model-doc -->
	 * @see #INFORMATION_VALUE
	 * @generated
	 * @ordered
	 */
	INFORMATION(0, "information", "information"),

	/**
	 * The '<em><b>Support</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Support. Source: S4 §7.6.
	 * <!-- end-model-doc -->
	 * @see #SUPPORT_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPORT(1, "support", "support"),

	/**
	 * The '<em><b>Sign Off</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-off. Source: S4 §8.2.
	 * <!-- end-model-doc -->
	 * @see #SIGN_OFF_VALUE
	 * @generated
	 * @ordered
	 */
	SIGN_OFF(2, "signOff", "signOff"),

	/**
	 * The '<em><b>Approval</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approval. Source: S4 §7.2.
	 * <!-- end-model-doc -->
	 * @see #APPROVAL_VALUE
	 * @generated
	 * @ordered
	 */
	APPROVAL(3, "approval", "approval"),

	/**
	 * The '<em><b>All Party Agreement</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agreement of all partners. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #ALL_PARTY_AGREEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	ALL_PARTY_AGREEMENT(4, "allPartyAgreement", "allPartyAgreement"),

	/**
	 * The '<em><b>Signatures</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The signatures of all partners. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #SIGNATURES_VALUE
	 * @generated
	 * @ordered
	 */
	SIGNATURES(5, "signatures", "signatures");

	/**
	 * The '<em><b>Information</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That somebody is informed before any decision. Source: S4 §8.
	 * <!-- end-model-doc -->
	 * @see #INFORMATION
	 * @model name="information"
	 * @generated
	 * @ordered
	 */
	public static final int INFORMATION_VALUE = 0;

	/**
	 * The '<em><b>Support</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Support. Source: S4 §7.6.
	 * <!-- end-model-doc -->
	 * @see #SUPPORT
	 * @model name="support"
	 * @generated
	 * @ordered
	 */
	public static final int SUPPORT_VALUE = 1;

	/**
	 * The '<em><b>Sign Off</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-off. Source: S4 §8.2.
	 * <!-- end-model-doc -->
	 * @see #SIGN_OFF
	 * @model name="signOff"
	 * @generated
	 * @ordered
	 */
	public static final int SIGN_OFF_VALUE = 2;

	/**
	 * The '<em><b>Approval</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approval. Source: S4 §7.2.
	 * <!-- end-model-doc -->
	 * @see #APPROVAL
	 * @model name="approval"
	 * @generated
	 * @ordered
	 */
	public static final int APPROVAL_VALUE = 3;

	/**
	 * The '<em><b>All Party Agreement</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agreement of all partners. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #ALL_PARTY_AGREEMENT
	 * @model name="allPartyAgreement"
	 * @generated
	 * @ordered
	 */
	public static final int ALL_PARTY_AGREEMENT_VALUE = 4;

	/**
	 * The '<em><b>Signatures</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The signatures of all partners. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #SIGNATURES
	 * @model name="signatures"
	 * @generated
	 * @ordered
	 */
	public static final int SIGNATURES_VALUE = 5;

	/**
	 * An array of all the '<em><b>Gate Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final GateKind[] VALUES_ARRAY =
		new GateKind[]
		{
			INFORMATION,
			SUPPORT,
			SIGN_OFF,
			APPROVAL,
			ALL_PARTY_AGREEMENT,
			SIGNATURES,
		};

	/**
	 * A public read-only list of all the '<em><b>Gate Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<GateKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Gate Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GateKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			GateKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Gate Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GateKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			GateKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Gate Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GateKind get(int value)
	{
		switch (value)
		{
			case INFORMATION_VALUE: return INFORMATION;
			case SUPPORT_VALUE: return SUPPORT;
			case SIGN_OFF_VALUE: return SIGN_OFF;
			case APPROVAL_VALUE: return APPROVAL;
			case ALL_PARTY_AGREEMENT_VALUE: return ALL_PARTY_AGREEMENT;
			case SIGNATURES_VALUE: return SIGNATURES;
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
	private GateKind(int value, String name, String literal)
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
	
} //GateKind
