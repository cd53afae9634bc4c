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
 * A representation of the literals of the enumeration '<em><b>Agreement Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The kinds of agreement and document the sources name. Source: S0; S1; S3; S4.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.governance.GovernancePackage#getAgreementKind()
 * @model
 * @generated
 */
public enum AgreementKind implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Section22</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A collaboration agreement under section 22 of the Police Act 1996. Source: S1.
	 * <!-- end-model-doc -->
	 * @see #SECTION22_VALUE
	 * @generated
	 * @ordered
	 */
	SECTION22(1, "section22", "section22"),

	/**
	 * The '<em><b>Section22 A</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A collaboration agreement under section 22A of the Police Act 1996. Source: Police Act 1996 s22A.
	 * <!-- end-model-doc -->
	 * @see #SECTION22_A_VALUE
	 * @generated
	 * @ordered
	 */
	SECTION22_A(2, "section22A", "section22A"),

	/**
	 * The '<em><b>Section23</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A collaboration agreement under section 23 of the Police Act 1996. Source: S1.
	 * <!-- end-model-doc -->
	 * @see #SECTION23_VALUE
	 * @generated
	 * @ordered
	 */
	SECTION23(3, "section23", "section23"),

	/**
	 * The '<em><b>Service Level Agreement</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A service level agreement. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_LEVEL_AGREEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_LEVEL_AGREEMENT(4, "serviceLevelAgreement", "serviceLevelAgreement"),

	/**
	 * The '<em><b>Commercial Contract</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A commercial contract. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #COMMERCIAL_CONTRACT_VALUE
	 * @generated
	 * @ordered
	 */
	COMMERCIAL_CONTRACT(5, "commercialContract", "commercialContract"),

	/**
	 * The '<em><b>Collaboration Schedule</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A Collaboration Schedule and Governance document. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #COLLABORATION_SCHEDULE_VALUE
	 * @generated
	 * @ordered
	 */
	COLLABORATION_SCHEDULE(6, "collaborationSchedule", "collaborationSchedule"),

	/**
	 * The '<em><b>Semi Formal Partnership</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A semi-formal partnership arrangement. Source: S4 §3.5.
	 * <!-- end-model-doc -->
	 * @see #SEMI_FORMAL_PARTNERSHIP_VALUE
	 * @generated
	 * @ordered
	 */
	SEMI_FORMAL_PARTNERSHIP(7, "semiFormalPartnership", "semiFormalPartnership"),

	/**
	 * The '<em><b>Project Initiation Document</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A project initiation document. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #PROJECT_INITIATION_DOCUMENT_VALUE
	 * @generated
	 * @ordered
	 */
	PROJECT_INITIATION_DOCUMENT(8, "projectInitiationDocument", "projectInitiationDocument"),

	/**
	 * The '<em><b>Business Case</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A business case agreed by the parties. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_CASE_VALUE
	 * @generated
	 * @ordered
	 */
	BUSINESS_CASE(9, "businessCase", "businessCase");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S0; S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Section22</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A collaboration agreement under section 22 of the Police Act 1996. Source: S1.
	 * <!-- end-model-doc -->
	 * @see #SECTION22
	 * @model name="section22"
	 * @generated
	 * @ordered
	 */
	public static final int SECTION22_VALUE = 1;

	/**
	 * The '<em><b>Section22 A</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A collaboration agreement under section 22A of the Police Act 1996. Source: Police Act 1996 s22A.
	 * <!-- end-model-doc -->
	 * @see #SECTION22_A
	 * @model name="section22A"
	 * @generated
	 * @ordered
	 */
	public static final int SECTION22_A_VALUE = 2;

	/**
	 * The '<em><b>Section23</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A collaboration agreement under section 23 of the Police Act 1996. Source: S1.
	 * <!-- end-model-doc -->
	 * @see #SECTION23
	 * @model name="section23"
	 * @generated
	 * @ordered
	 */
	public static final int SECTION23_VALUE = 3;

	/**
	 * The '<em><b>Service Level Agreement</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A service level agreement. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_LEVEL_AGREEMENT
	 * @model name="serviceLevelAgreement"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_LEVEL_AGREEMENT_VALUE = 4;

	/**
	 * The '<em><b>Commercial Contract</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A commercial contract. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #COMMERCIAL_CONTRACT
	 * @model name="commercialContract"
	 * @generated
	 * @ordered
	 */
	public static final int COMMERCIAL_CONTRACT_VALUE = 5;

	/**
	 * The '<em><b>Collaboration Schedule</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A Collaboration Schedule and Governance document. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #COLLABORATION_SCHEDULE
	 * @model name="collaborationSchedule"
	 * @generated
	 * @ordered
	 */
	public static final int COLLABORATION_SCHEDULE_VALUE = 6;

	/**
	 * The '<em><b>Semi Formal Partnership</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A semi-formal partnership arrangement. Source: S4 §3.5.
	 * <!-- end-model-doc -->
	 * @see #SEMI_FORMAL_PARTNERSHIP
	 * @model name="semiFormalPartnership"
	 * @generated
	 * @ordered
	 */
	public static final int SEMI_FORMAL_PARTNERSHIP_VALUE = 7;

	/**
	 * The '<em><b>Project Initiation Document</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A project initiation document. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #PROJECT_INITIATION_DOCUMENT
	 * @model name="projectInitiationDocument"
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT_INITIATION_DOCUMENT_VALUE = 8;

	/**
	 * The '<em><b>Business Case</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A business case agreed by the parties. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_CASE
	 * @model name="businessCase"
	 * @generated
	 * @ordered
	 */
	public static final int BUSINESS_CASE_VALUE = 9;

	/**
	 * An array of all the '<em><b>Agreement Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AgreementKind[] VALUES_ARRAY =
		new AgreementKind[]
		{
			UNSPECIFIED,
			SECTION22,
			SECTION22_A,
			SECTION23,
			SERVICE_LEVEL_AGREEMENT,
			COMMERCIAL_CONTRACT,
			COLLABORATION_SCHEDULE,
			SEMI_FORMAL_PARTNERSHIP,
			PROJECT_INITIATION_DOCUMENT,
			BUSINESS_CASE,
		};

	/**
	 * A public read-only list of all the '<em><b>Agreement Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AgreementKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Agreement Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AgreementKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			AgreementKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Agreement Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AgreementKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			AgreementKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Agreement Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AgreementKind get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case SECTION22_VALUE: return SECTION22;
			case SECTION22_A_VALUE: return SECTION22_A;
			case SECTION23_VALUE: return SECTION23;
			case SERVICE_LEVEL_AGREEMENT_VALUE: return SERVICE_LEVEL_AGREEMENT;
			case COMMERCIAL_CONTRACT_VALUE: return COMMERCIAL_CONTRACT;
			case COLLABORATION_SCHEDULE_VALUE: return COLLABORATION_SCHEDULE;
			case SEMI_FORMAL_PARTNERSHIP_VALUE: return SEMI_FORMAL_PARTNERSHIP;
			case PROJECT_INITIATION_DOCUMENT_VALUE: return PROJECT_INITIATION_DOCUMENT;
			case BUSINESS_CASE_VALUE: return BUSINESS_CASE;
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
	private AgreementKind(int value, String name, String literal)
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
	
} //AgreementKind
