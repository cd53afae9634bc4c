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
 * A representation of the literals of the enumeration '<em><b>Shared Activity</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The nine kinds of collaboration seen across the blue lights. Source: S0.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.partners.PartnersPackage#getSharedActivity()
 * @model
 * @generated
 */
public enum SharedActivity implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Shared Headquarters</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sharing headquarters. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #SHARED_HEADQUARTERS_VALUE
	 * @generated
	 * @ordered
	 */
	SHARED_HEADQUARTERS(1, "sharedHeadquarters", "sharedHeadquarters"),

	/**
	 * The '<em><b>Joint Vehicle Workshop</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A joint vehicle workshop, or fleet procurement and management. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #JOINT_VEHICLE_WORKSHOP_VALUE
	 * @generated
	 * @ordered
	 */
	JOINT_VEHICLE_WORKSHOP(2, "jointVehicleWorkshop", "jointVehicleWorkshop"),

	/**
	 * The '<em><b>Shared Training Centre</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A shared training centre. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #SHARED_TRAINING_CENTRE_VALUE
	 * @generated
	 * @ordered
	 */
	SHARED_TRAINING_CENTRE(3, "sharedTrainingCentre", "sharedTrainingCentre"),

	/**
	 * The '<em><b>Joint Control Rooms</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Joint control rooms. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #JOINT_CONTROL_ROOMS_VALUE
	 * @generated
	 * @ordered
	 */
	JOINT_CONTROL_ROOMS(4, "jointControlRooms", "jointControlRooms"),

	/**
	 * The '<em><b>Multi Force Shared Service</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A multi-force shared service. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #MULTI_FORCE_SHARED_SERVICE_VALUE
	 * @generated
	 * @ordered
	 */
	MULTI_FORCE_SHARED_SERVICE(5, "multiForceSharedService", "multiForceSharedService"),

	/**
	 * The '<em><b>Emergency First Response</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Emergency first response. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #EMERGENCY_FIRST_RESPONSE_VALUE
	 * @generated
	 * @ordered
	 */
	EMERGENCY_FIRST_RESPONSE(6, "emergencyFirstResponse", "emergencyFirstResponse"),

	/**
	 * The '<em><b>Community Safety Responders</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Community safety responders. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #COMMUNITY_SAFETY_RESPONDERS_VALUE
	 * @generated
	 * @ordered
	 */
	COMMUNITY_SAFETY_RESPONDERS(7, "communitySafetyResponders", "communitySafetyResponders"),

	/**
	 * The '<em><b>Internal Audit</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Internal audit services. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #INTERNAL_AUDIT_VALUE
	 * @generated
	 * @ordered
	 */
	INTERNAL_AUDIT(8, "internalAudit", "internalAudit"),

	/**
	 * The '<em><b>Consulting And Advisory</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Consulting and advisory services. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #CONSULTING_AND_ADVISORY_VALUE
	 * @generated
	 * @ordered
	 */
	CONSULTING_AND_ADVISORY(9, "consultingAndAdvisory", "consultingAndAdvisory");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Shared Headquarters</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sharing headquarters. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #SHARED_HEADQUARTERS
	 * @model name="sharedHeadquarters"
	 * @generated
	 * @ordered
	 */
	public static final int SHARED_HEADQUARTERS_VALUE = 1;

	/**
	 * The '<em><b>Joint Vehicle Workshop</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A joint vehicle workshop, or fleet procurement and management. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #JOINT_VEHICLE_WORKSHOP
	 * @model name="jointVehicleWorkshop"
	 * @generated
	 * @ordered
	 */
	public static final int JOINT_VEHICLE_WORKSHOP_VALUE = 2;

	/**
	 * The '<em><b>Shared Training Centre</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A shared training centre. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #SHARED_TRAINING_CENTRE
	 * @model name="sharedTrainingCentre"
	 * @generated
	 * @ordered
	 */
	public static final int SHARED_TRAINING_CENTRE_VALUE = 3;

	/**
	 * The '<em><b>Joint Control Rooms</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Joint control rooms. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #JOINT_CONTROL_ROOMS
	 * @model name="jointControlRooms"
	 * @generated
	 * @ordered
	 */
	public static final int JOINT_CONTROL_ROOMS_VALUE = 4;

	/**
	 * The '<em><b>Multi Force Shared Service</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A multi-force shared service. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #MULTI_FORCE_SHARED_SERVICE
	 * @model name="multiForceSharedService"
	 * @generated
	 * @ordered
	 */
	public static final int MULTI_FORCE_SHARED_SERVICE_VALUE = 5;

	/**
	 * The '<em><b>Emergency First Response</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Emergency first response. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #EMERGENCY_FIRST_RESPONSE
	 * @model name="emergencyFirstResponse"
	 * @generated
	 * @ordered
	 */
	public static final int EMERGENCY_FIRST_RESPONSE_VALUE = 6;

	/**
	 * The '<em><b>Community Safety Responders</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Community safety responders. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #COMMUNITY_SAFETY_RESPONDERS
	 * @model name="communitySafetyResponders"
	 * @generated
	 * @ordered
	 */
	public static final int COMMUNITY_SAFETY_RESPONDERS_VALUE = 7;

	/**
	 * The '<em><b>Internal Audit</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Internal audit services. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #INTERNAL_AUDIT
	 * @model name="internalAudit"
	 * @generated
	 * @ordered
	 */
	public static final int INTERNAL_AUDIT_VALUE = 8;

	/**
	 * The '<em><b>Consulting And Advisory</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Consulting and advisory services. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #CONSULTING_AND_ADVISORY
	 * @model name="consultingAndAdvisory"
	 * @generated
	 * @ordered
	 */
	public static final int CONSULTING_AND_ADVISORY_VALUE = 9;

	/**
	 * An array of all the '<em><b>Shared Activity</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SharedActivity[] VALUES_ARRAY =
		new SharedActivity[]
		{
			UNSPECIFIED,
			SHARED_HEADQUARTERS,
			JOINT_VEHICLE_WORKSHOP,
			SHARED_TRAINING_CENTRE,
			JOINT_CONTROL_ROOMS,
			MULTI_FORCE_SHARED_SERVICE,
			EMERGENCY_FIRST_RESPONSE,
			COMMUNITY_SAFETY_RESPONDERS,
			INTERNAL_AUDIT,
			CONSULTING_AND_ADVISORY,
		};

	/**
	 * A public read-only list of all the '<em><b>Shared Activity</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SharedActivity> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Shared Activity</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SharedActivity get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			SharedActivity result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Shared Activity</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SharedActivity getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			SharedActivity result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Shared Activity</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SharedActivity get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case SHARED_HEADQUARTERS_VALUE: return SHARED_HEADQUARTERS;
			case JOINT_VEHICLE_WORKSHOP_VALUE: return JOINT_VEHICLE_WORKSHOP;
			case SHARED_TRAINING_CENTRE_VALUE: return SHARED_TRAINING_CENTRE;
			case JOINT_CONTROL_ROOMS_VALUE: return JOINT_CONTROL_ROOMS;
			case MULTI_FORCE_SHARED_SERVICE_VALUE: return MULTI_FORCE_SHARED_SERVICE;
			case EMERGENCY_FIRST_RESPONSE_VALUE: return EMERGENCY_FIRST_RESPONSE;
			case COMMUNITY_SAFETY_RESPONDERS_VALUE: return COMMUNITY_SAFETY_RESPONDERS;
			case INTERNAL_AUDIT_VALUE: return INTERNAL_AUDIT;
			case CONSULTING_AND_ADVISORY_VALUE: return CONSULTING_AND_ADVISORY;
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
	private SharedActivity(int value, String name, String literal)
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
	
} //SharedActivity
