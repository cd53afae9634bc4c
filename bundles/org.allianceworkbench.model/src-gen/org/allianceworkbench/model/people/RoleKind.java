/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.allianceworkbench.model.people;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Role Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The roles the sources name. Source: S1-S4; MSP.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.people.PeoplePackage#getRoleKind()
 * @model
 * @generated
 */
public enum RoleKind implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S1-S4; MSP.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Chief Officer Lead</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leads a portfolio. Source: S4 §7.1.
	 * <!-- end-model-doc -->
	 * @see #CHIEF_OFFICER_LEAD_VALUE
	 * @generated
	 * @ordered
	 */
	CHIEF_OFFICER_LEAD(1, "chiefOfficerLead", "chiefOfficerLead"),

	/**
	 * The '<em><b>Work Stream Lead</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leads a work stream. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #WORK_STREAM_LEAD_VALUE
	 * @generated
	 * @ordered
	 */
	WORK_STREAM_LEAD(2, "workStreamLead", "workStreamLead"),

	/**
	 * The '<em><b>Business Area Lead</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leads a business area of an alliance. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_AREA_LEAD_VALUE
	 * @generated
	 * @ordered
	 */
	BUSINESS_AREA_LEAD(3, "businessAreaLead", "businessAreaLead"),

	/**
	 * The '<em><b>Benefit Owner</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers for a benefit. Source: S3; MSP.
	 * <!-- end-model-doc -->
	 * @see #BENEFIT_OWNER_VALUE
	 * @generated
	 * @ordered
	 */
	BENEFIT_OWNER(4, "benefitOwner", "benefitOwner"),

	/**
	 * The '<em><b>Police And Crime Commissioner</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Holds the chief constable to account. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @see #POLICE_AND_CRIME_COMMISSIONER_VALUE
	 * @generated
	 * @ordered
	 */
	POLICE_AND_CRIME_COMMISSIONER(5, "policeAndCrimeCommissioner", "policeAndCrimeCommissioner"),

	/**
	 * The '<em><b>Chief Constable</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Directs and controls a force. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @see #CHIEF_CONSTABLE_VALUE
	 * @generated
	 * @ordered
	 */
	CHIEF_CONSTABLE(6, "chiefConstable", "chiefConstable"),

	/**
	 * The '<em><b>Staff</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Works in a collaborated function. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #STAFF_VALUE
	 * @generated
	 * @ordered
	 */
	STAFF(7, "staff", "staff"),

	/**
	 * The '<em><b>Seconded Staff</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Works for another organisation while employed at home. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @see #SECONDED_STAFF_VALUE
	 * @generated
	 * @ordered
	 */
	SECONDED_STAFF(8, "secondedStaff", "secondedStaff"),

	/**
	 * The '<em><b>Business Change Manager</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Brings the change about in the business. Source: MSP.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_CHANGE_MANAGER_VALUE
	 * @generated
	 * @ordered
	 */
	BUSINESS_CHANGE_MANAGER(9, "businessChangeManager", "businessChangeManager"),

	/**
	 * The '<em><b>Senior Responsible Owner</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers for the programme. Source: MSP.
	 * <!-- end-model-doc -->
	 * @see #SENIOR_RESPONSIBLE_OWNER_VALUE
	 * @generated
	 * @ordered
	 */
	SENIOR_RESPONSIBLE_OWNER(10, "seniorResponsibleOwner", "seniorResponsibleOwner");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S1-S4; MSP.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Chief Officer Lead</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leads a portfolio. Source: S4 §7.1.
	 * <!-- end-model-doc -->
	 * @see #CHIEF_OFFICER_LEAD
	 * @model name="chiefOfficerLead"
	 * @generated
	 * @ordered
	 */
	public static final int CHIEF_OFFICER_LEAD_VALUE = 1;

	/**
	 * The '<em><b>Work Stream Lead</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leads a work stream. Source: S4 §7.
	 * <!-- end-model-doc -->
	 * @see #WORK_STREAM_LEAD
	 * @model name="workStreamLead"
	 * @generated
	 * @ordered
	 */
	public static final int WORK_STREAM_LEAD_VALUE = 2;

	/**
	 * The '<em><b>Business Area Lead</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leads a business area of an alliance. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_AREA_LEAD
	 * @model name="businessAreaLead"
	 * @generated
	 * @ordered
	 */
	public static final int BUSINESS_AREA_LEAD_VALUE = 3;

	/**
	 * The '<em><b>Benefit Owner</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers for a benefit. Source: S3; MSP.
	 * <!-- end-model-doc -->
	 * @see #BENEFIT_OWNER
	 * @model name="benefitOwner"
	 * @generated
	 * @ordered
	 */
	public static final int BENEFIT_OWNER_VALUE = 4;

	/**
	 * The '<em><b>Police And Crime Commissioner</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Holds the chief constable to account. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @see #POLICE_AND_CRIME_COMMISSIONER
	 * @model name="policeAndCrimeCommissioner"
	 * @generated
	 * @ordered
	 */
	public static final int POLICE_AND_CRIME_COMMISSIONER_VALUE = 5;

	/**
	 * The '<em><b>Chief Constable</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Directs and controls a force. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @see #CHIEF_CONSTABLE
	 * @model name="chiefConstable"
	 * @generated
	 * @ordered
	 */
	public static final int CHIEF_CONSTABLE_VALUE = 6;

	/**
	 * The '<em><b>Staff</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Works in a collaborated function. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #STAFF
	 * @model name="staff"
	 * @generated
	 * @ordered
	 */
	public static final int STAFF_VALUE = 7;

	/**
	 * The '<em><b>Seconded Staff</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Works for another organisation while employed at home. Source: S4 §6.4.
	 * <!-- end-model-doc -->
	 * @see #SECONDED_STAFF
	 * @model name="secondedStaff"
	 * @generated
	 * @ordered
	 */
	public static final int SECONDED_STAFF_VALUE = 8;

	/**
	 * The '<em><b>Business Change Manager</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Brings the change about in the business. Source: MSP.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_CHANGE_MANAGER
	 * @model name="businessChangeManager"
	 * @generated
	 * @ordered
	 */
	public static final int BUSINESS_CHANGE_MANAGER_VALUE = 9;

	/**
	 * The '<em><b>Senior Responsible Owner</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers for the programme. Source: MSP.
	 * <!-- end-model-doc -->
	 * @see #SENIOR_RESPONSIBLE_OWNER
	 * @model name="seniorResponsibleOwner"
	 * @generated
	 * @ordered
	 */
	public static final int SENIOR_RESPONSIBLE_OWNER_VALUE = 10;

	/**
	 * An array of all the '<em><b>Role Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RoleKind[] VALUES_ARRAY =
		new RoleKind[]
		{
			UNSPECIFIED,
			CHIEF_OFFICER_LEAD,
			WORK_STREAM_LEAD,
			BUSINESS_AREA_LEAD,
			BENEFIT_OWNER,
			POLICE_AND_CRIME_COMMISSIONER,
			CHIEF_CONSTABLE,
			STAFF,
			SECONDED_STAFF,
			BUSINESS_CHANGE_MANAGER,
			SENIOR_RESPONSIBLE_OWNER,
		};

	/**
	 * A public read-only list of all the '<em><b>Role Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RoleKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Role Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoleKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			RoleKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoleKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			RoleKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoleKind get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case CHIEF_OFFICER_LEAD_VALUE: return CHIEF_OFFICER_LEAD;
			case WORK_STREAM_LEAD_VALUE: return WORK_STREAM_LEAD;
			case BUSINESS_AREA_LEAD_VALUE: return BUSINESS_AREA_LEAD;
			case BENEFIT_OWNER_VALUE: return BENEFIT_OWNER;
			case POLICE_AND_CRIME_COMMISSIONER_VALUE: return POLICE_AND_CRIME_COMMISSIONER;
			case CHIEF_CONSTABLE_VALUE: return CHIEF_CONSTABLE;
			case STAFF_VALUE: return STAFF;
			case SECONDED_STAFF_VALUE: return SECONDED_STAFF;
			case BUSINESS_CHANGE_MANAGER_VALUE: return BUSINESS_CHANGE_MANAGER;
			case SENIOR_RESPONSIBLE_OWNER_VALUE: return SENIOR_RESPONSIBLE_OWNER;
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
	private RoleKind(int value, String name, String literal)
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
	
} //RoleKind
