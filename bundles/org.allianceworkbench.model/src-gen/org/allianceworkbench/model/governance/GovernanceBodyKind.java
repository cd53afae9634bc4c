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
 * A representation of the literals of the enumeration '<em><b>Body Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The kinds of body the sources name. Source: S1-S4.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.governance.GovernancePackage#getGovernanceBodyKind()
 * @model
 * @generated
 */
public enum GovernanceBodyKind implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Joint Development Group</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The joint development group, the portal to the policing body. Source: S4 §8.
	 * <!-- end-model-doc -->
	 * @see #JOINT_DEVELOPMENT_GROUP_VALUE
	 * @generated
	 * @ordered
	 */
	JOINT_DEVELOPMENT_GROUP(1, "jointDevelopmentGroup", "jointDevelopmentGroup"),

	/**
	 * The '<em><b>Chief Officer Group</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The chief officer group. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #CHIEF_OFFICER_GROUP_VALUE
	 * @generated
	 * @ordered
	 */
	CHIEF_OFFICER_GROUP(2, "chiefOfficerGroup", "chiefOfficerGroup"),

	/**
	 * The '<em><b>Policing Body</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The policing body or its office. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @see #POLICING_BODY_VALUE
	 * @generated
	 * @ordered
	 */
	POLICING_BODY(3, "policingBody", "policingBody"),

	/**
	 * The '<em><b>Chief Constable</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The chief constable. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @see #CHIEF_CONSTABLE_VALUE
	 * @generated
	 * @ordered
	 */
	CHIEF_CONSTABLE(4, "chiefConstable", "chiefConstable"),

	/**
	 * The '<em><b>Portfolio Board</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A governance board of a portfolio. Source: S4 §7.1.
	 * <!-- end-model-doc -->
	 * @see #PORTFOLIO_BOARD_VALUE
	 * @generated
	 * @ordered
	 */
	PORTFOLIO_BOARD(5, "portfolioBoard", "portfolioBoard"),

	/**
	 * The '<em><b>Programme Management Team</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A programme management team. Source: S4 §9.
	 * <!-- end-model-doc -->
	 * @see #PROGRAMME_MANAGEMENT_TEAM_VALUE
	 * @generated
	 * @ordered
	 */
	PROGRAMME_MANAGEMENT_TEAM(6, "programmeManagementTeam", "programmeManagementTeam"),

	/**
	 * The '<em><b>Resource Control Board</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A resource control board. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #RESOURCE_CONTROL_BOARD_VALUE
	 * @generated
	 * @ordered
	 */
	RESOURCE_CONTROL_BOARD(7, "resourceControlBoard", "resourceControlBoard"),

	/**
	 * The '<em><b>Executive Board</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An executive board. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #EXECUTIVE_BOARD_VALUE
	 * @generated
	 * @ordered
	 */
	EXECUTIVE_BOARD(8, "executiveBoard", "executiveBoard"),

	/**
	 * The '<em><b>Performance Board</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A performance board. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #PERFORMANCE_BOARD_VALUE
	 * @generated
	 * @ordered
	 */
	PERFORMANCE_BOARD(9, "performanceBoard", "performanceBoard"),

	/**
	 * The '<em><b>Business Change Department</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A business change department. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_CHANGE_DEPARTMENT_VALUE
	 * @generated
	 * @ordered
	 */
	BUSINESS_CHANGE_DEPARTMENT(10, "businessChangeDepartment", "businessChangeDepartment"),

	/**
	 * The '<em><b>Police And Crime Panel</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A police and crime panel. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #POLICE_AND_CRIME_PANEL_VALUE
	 * @generated
	 * @ordered
	 */
	POLICE_AND_CRIME_PANEL(11, "policeAndCrimePanel", "policeAndCrimePanel"),

	/**
	 * The '<em><b>Resource Coordination Board</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The resource co-ordination board. Source: S2.
	 * <!-- end-model-doc -->
	 * @see #RESOURCE_COORDINATION_BOARD_VALUE
	 * @generated
	 * @ordered
	 */
	RESOURCE_COORDINATION_BOARD(12, "resourceCoordinationBoard", "resourceCoordinationBoard"),

	/**
	 * The '<em><b>Procurement Board</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A strategic procurement board. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #PROCUREMENT_BOARD_VALUE
	 * @generated
	 * @ordered
	 */
	PROCUREMENT_BOARD(13, "procurementBoard", "procurementBoard"),

	/**
	 * The '<em><b>Working Group</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A working group. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #WORKING_GROUP_VALUE
	 * @generated
	 * @ordered
	 */
	WORKING_GROUP(14, "workingGroup", "workingGroup"),

	/**
	 * The '<em><b>National Body</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A national body, such as the NPCC, the College of Policing or the Home Office. Source: S1.
	 * <!-- end-model-doc -->
	 * @see #NATIONAL_BODY_VALUE
	 * @generated
	 * @ordered
	 */
	NATIONAL_BODY(15, "nationalBody", "nationalBody"),

	/**
	 * The '<em><b>Regional Policing Bodies</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The policing bodies of a region jointly, holding chief officers to account. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #REGIONAL_POLICING_BODIES_VALUE
	 * @generated
	 * @ordered
	 */
	REGIONAL_POLICING_BODIES(16, "regionalPolicingBodies", "regionalPolicingBodies"),

	/**
	 * The '<em><b>Focus Group</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A focus group. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #FOCUS_GROUP_VALUE
	 * @generated
	 * @ordered
	 */
	FOCUS_GROUP(17, "focusGroup", "focusGroup");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S1-S4.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Joint Development Group</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The joint development group, the portal to the policing body. Source: S4 §8.
	 * <!-- end-model-doc -->
	 * @see #JOINT_DEVELOPMENT_GROUP
	 * @model name="jointDevelopmentGroup"
	 * @generated
	 * @ordered
	 */
	public static final int JOINT_DEVELOPMENT_GROUP_VALUE = 1;

	/**
	 * The '<em><b>Chief Officer Group</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The chief officer group. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #CHIEF_OFFICER_GROUP
	 * @model name="chiefOfficerGroup"
	 * @generated
	 * @ordered
	 */
	public static final int CHIEF_OFFICER_GROUP_VALUE = 2;

	/**
	 * The '<em><b>Policing Body</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The policing body or its office. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @see #POLICING_BODY
	 * @model name="policingBody"
	 * @generated
	 * @ordered
	 */
	public static final int POLICING_BODY_VALUE = 3;

	/**
	 * The '<em><b>Chief Constable</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The chief constable. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @see #CHIEF_CONSTABLE
	 * @model name="chiefConstable"
	 * @generated
	 * @ordered
	 */
	public static final int CHIEF_CONSTABLE_VALUE = 4;

	/**
	 * The '<em><b>Portfolio Board</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A governance board of a portfolio. Source: S4 §7.1.
	 * <!-- end-model-doc -->
	 * @see #PORTFOLIO_BOARD
	 * @model name="portfolioBoard"
	 * @generated
	 * @ordered
	 */
	public static final int PORTFOLIO_BOARD_VALUE = 5;

	/**
	 * The '<em><b>Programme Management Team</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A programme management team. Source: S4 §9.
	 * <!-- end-model-doc -->
	 * @see #PROGRAMME_MANAGEMENT_TEAM
	 * @model name="programmeManagementTeam"
	 * @generated
	 * @ordered
	 */
	public static final int PROGRAMME_MANAGEMENT_TEAM_VALUE = 6;

	/**
	 * The '<em><b>Resource Control Board</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A resource control board. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #RESOURCE_CONTROL_BOARD
	 * @model name="resourceControlBoard"
	 * @generated
	 * @ordered
	 */
	public static final int RESOURCE_CONTROL_BOARD_VALUE = 7;

	/**
	 * The '<em><b>Executive Board</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An executive board. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #EXECUTIVE_BOARD
	 * @model name="executiveBoard"
	 * @generated
	 * @ordered
	 */
	public static final int EXECUTIVE_BOARD_VALUE = 8;

	/**
	 * The '<em><b>Performance Board</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A performance board. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #PERFORMANCE_BOARD
	 * @model name="performanceBoard"
	 * @generated
	 * @ordered
	 */
	public static final int PERFORMANCE_BOARD_VALUE = 9;

	/**
	 * The '<em><b>Business Change Department</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A business change department. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_CHANGE_DEPARTMENT
	 * @model name="businessChangeDepartment"
	 * @generated
	 * @ordered
	 */
	public static final int BUSINESS_CHANGE_DEPARTMENT_VALUE = 10;

	/**
	 * The '<em><b>Police And Crime Panel</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A police and crime panel. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #POLICE_AND_CRIME_PANEL
	 * @model name="policeAndCrimePanel"
	 * @generated
	 * @ordered
	 */
	public static final int POLICE_AND_CRIME_PANEL_VALUE = 11;

	/**
	 * The '<em><b>Resource Coordination Board</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The resource co-ordination board. Source: S2.
	 * <!-- end-model-doc -->
	 * @see #RESOURCE_COORDINATION_BOARD
	 * @model name="resourceCoordinationBoard"
	 * @generated
	 * @ordered
	 */
	public static final int RESOURCE_COORDINATION_BOARD_VALUE = 12;

	/**
	 * The '<em><b>Procurement Board</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A strategic procurement board. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #PROCUREMENT_BOARD
	 * @model name="procurementBoard"
	 * @generated
	 * @ordered
	 */
	public static final int PROCUREMENT_BOARD_VALUE = 13;

	/**
	 * The '<em><b>Working Group</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A working group. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #WORKING_GROUP
	 * @model name="workingGroup"
	 * @generated
	 * @ordered
	 */
	public static final int WORKING_GROUP_VALUE = 14;

	/**
	 * The '<em><b>National Body</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A national body, such as the NPCC, the College of Policing or the Home Office. Source: S1.
	 * <!-- end-model-doc -->
	 * @see #NATIONAL_BODY
	 * @model name="nationalBody"
	 * @generated
	 * @ordered
	 */
	public static final int NATIONAL_BODY_VALUE = 15;

	/**
	 * The '<em><b>Regional Policing Bodies</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The policing bodies of a region jointly, holding chief officers to account. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #REGIONAL_POLICING_BODIES
	 * @model name="regionalPolicingBodies"
	 * @generated
	 * @ordered
	 */
	public static final int REGIONAL_POLICING_BODIES_VALUE = 16;

	/**
	 * The '<em><b>Focus Group</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A focus group. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #FOCUS_GROUP
	 * @model name="focusGroup"
	 * @generated
	 * @ordered
	 */
	public static final int FOCUS_GROUP_VALUE = 17;

	/**
	 * An array of all the '<em><b>Body Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final GovernanceBodyKind[] VALUES_ARRAY =
		new GovernanceBodyKind[]
		{
			UNSPECIFIED,
			JOINT_DEVELOPMENT_GROUP,
			CHIEF_OFFICER_GROUP,
			POLICING_BODY,
			CHIEF_CONSTABLE,
			PORTFOLIO_BOARD,
			PROGRAMME_MANAGEMENT_TEAM,
			RESOURCE_CONTROL_BOARD,
			EXECUTIVE_BOARD,
			PERFORMANCE_BOARD,
			BUSINESS_CHANGE_DEPARTMENT,
			POLICE_AND_CRIME_PANEL,
			RESOURCE_COORDINATION_BOARD,
			PROCUREMENT_BOARD,
			WORKING_GROUP,
			NATIONAL_BODY,
			REGIONAL_POLICING_BODIES,
			FOCUS_GROUP,
		};

	/**
	 * A public read-only list of all the '<em><b>Body Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<GovernanceBodyKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Body Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GovernanceBodyKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			GovernanceBodyKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Body Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GovernanceBodyKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			GovernanceBodyKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Body Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GovernanceBodyKind get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case JOINT_DEVELOPMENT_GROUP_VALUE: return JOINT_DEVELOPMENT_GROUP;
			case CHIEF_OFFICER_GROUP_VALUE: return CHIEF_OFFICER_GROUP;
			case POLICING_BODY_VALUE: return POLICING_BODY;
			case CHIEF_CONSTABLE_VALUE: return CHIEF_CONSTABLE;
			case PORTFOLIO_BOARD_VALUE: return PORTFOLIO_BOARD;
			case PROGRAMME_MANAGEMENT_TEAM_VALUE: return PROGRAMME_MANAGEMENT_TEAM;
			case RESOURCE_CONTROL_BOARD_VALUE: return RESOURCE_CONTROL_BOARD;
			case EXECUTIVE_BOARD_VALUE: return EXECUTIVE_BOARD;
			case PERFORMANCE_BOARD_VALUE: return PERFORMANCE_BOARD;
			case BUSINESS_CHANGE_DEPARTMENT_VALUE: return BUSINESS_CHANGE_DEPARTMENT;
			case POLICE_AND_CRIME_PANEL_VALUE: return POLICE_AND_CRIME_PANEL;
			case RESOURCE_COORDINATION_BOARD_VALUE: return RESOURCE_COORDINATION_BOARD;
			case PROCUREMENT_BOARD_VALUE: return PROCUREMENT_BOARD;
			case WORKING_GROUP_VALUE: return WORKING_GROUP;
			case NATIONAL_BODY_VALUE: return NATIONAL_BODY;
			case REGIONAL_POLICING_BODIES_VALUE: return REGIONAL_POLICING_BODIES;
			case FOCUS_GROUP_VALUE: return FOCUS_GROUP;
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
	private GovernanceBodyKind(int value, String name, String literal)
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
	
} //GovernanceBodyKind
