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
 * A representation of the literals of the enumeration '<em><b>Success Theme</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The four themes of success. Source: S1; S3.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.risk.RiskPackage#getSuccessTheme()
 * @model
 * @generated
 */
public enum SuccessTheme implements Enumerator
{
	/**
	 * The '<em><b>Clear Purpose</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A clear purpose. Source: S1; S3.
	 * <!-- end-model-doc -->
	 * @see #CLEAR_PURPOSE_VALUE
	 * @generated
	 * @ordered
	 */
	CLEAR_PURPOSE(0, "clearPurpose", "clearPurpose"),

	/**
	 * The '<em><b>Costs And Benefits</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Understanding costs and benefits. Source: S1; S3.
	 * <!-- end-model-doc -->
	 * @see #COSTS_AND_BENEFITS_VALUE
	 * @generated
	 * @ordered
	 */
	COSTS_AND_BENEFITS(1, "costsAndBenefits", "costsAndBenefits"),

	/**
	 * The '<em><b>Leadership And Governance</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leadership and governance. Source: S1; S3.
	 * <!-- end-model-doc -->
	 * @see #LEADERSHIP_AND_GOVERNANCE_VALUE
	 * @generated
	 * @ordered
	 */
	LEADERSHIP_AND_GOVERNANCE(2, "leadershipAndGovernance", "leadershipAndGovernance"),

	/**
	 * The '<em><b>Skills And Capabilities</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Skills and capabilities. Source: S1; S3.
	 * <!-- end-model-doc -->
	 * @see #SKILLS_AND_CAPABILITIES_VALUE
	 * @generated
	 * @ordered
	 */
	SKILLS_AND_CAPABILITIES(3, "skillsAndCapabilities", "skillsAndCapabilities");

	/**
	 * The '<em><b>Clear Purpose</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A clear purpose. Source: S1; S3.
	 * <!-- end-model-doc -->
	 * @see #CLEAR_PURPOSE
	 * @model name="clearPurpose"
	 * @generated
	 * @ordered
	 */
	public static final int CLEAR_PURPOSE_VALUE = 0;

	/**
	 * The '<em><b>Costs And Benefits</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Understanding costs and benefits. Source: S1; S3.
	 * <!-- end-model-doc -->
	 * @see #COSTS_AND_BENEFITS
	 * @model name="costsAndBenefits"
	 * @generated
	 * @ordered
	 */
	public static final int COSTS_AND_BENEFITS_VALUE = 1;

	/**
	 * The '<em><b>Leadership And Governance</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leadership and governance. Source: S1; S3.
	 * <!-- end-model-doc -->
	 * @see #LEADERSHIP_AND_GOVERNANCE
	 * @model name="leadershipAndGovernance"
	 * @generated
	 * @ordered
	 */
	public static final int LEADERSHIP_AND_GOVERNANCE_VALUE = 2;

	/**
	 * The '<em><b>Skills And Capabilities</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Skills and capabilities. Source: S1; S3.
	 * <!-- end-model-doc -->
	 * @see #SKILLS_AND_CAPABILITIES
	 * @model name="skillsAndCapabilities"
	 * @generated
	 * @ordered
	 */
	public static final int SKILLS_AND_CAPABILITIES_VALUE = 3;

	/**
	 * An array of all the '<em><b>Success Theme</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SuccessTheme[] VALUES_ARRAY =
		new SuccessTheme[]
		{
			CLEAR_PURPOSE,
			COSTS_AND_BENEFITS,
			LEADERSHIP_AND_GOVERNANCE,
			SKILLS_AND_CAPABILITIES,
		};

	/**
	 * A public read-only list of all the '<em><b>Success Theme</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SuccessTheme> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Success Theme</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SuccessTheme get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			SuccessTheme result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Success Theme</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SuccessTheme getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			SuccessTheme result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Success Theme</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SuccessTheme get(int value)
	{
		switch (value)
		{
			case CLEAR_PURPOSE_VALUE: return CLEAR_PURPOSE;
			case COSTS_AND_BENEFITS_VALUE: return COSTS_AND_BENEFITS;
			case LEADERSHIP_AND_GOVERNANCE_VALUE: return LEADERSHIP_AND_GOVERNANCE;
			case SKILLS_AND_CAPABILITIES_VALUE: return SKILLS_AND_CAPABILITIES;
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
	private SuccessTheme(int value, String name, String literal)
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
	
} //SuccessTheme
