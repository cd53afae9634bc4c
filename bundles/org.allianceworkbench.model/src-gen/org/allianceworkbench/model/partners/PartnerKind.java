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
 * A representation of the literals of the enumeration '<em><b>Partner Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The kinds of organisation the sources name. Source: S1-S4.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.model.partners.PartnersPackage#getPartnerKind()
 * @model
 * @generated
 */
public enum PartnerKind implements Enumerator
{
	/**
	 * The '<em><b>Police Force</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A police force. Source: S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @see #POLICE_FORCE_VALUE
	 * @generated
	 * @ordered
	 */
	POLICE_FORCE(0, "policeForce", "policeForce"),

	/**
	 * The '<em><b>Policing Body</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A local policing body: a police and crime commissioner or the office of one; formerly a police authority. Source: S2; S3; S4.
	 * <!-- end-model-doc -->
	 * @see #POLICING_BODY_VALUE
	 * @generated
	 * @ordered
	 */
	POLICING_BODY(1, "policingBody", "policingBody"),

	/**
	 * The '<em><b>Fire And Rescue Service</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A fire and rescue service. Source: S0; S3.
	 * <!-- end-model-doc -->
	 * @see #FIRE_AND_RESCUE_SERVICE_VALUE
	 * @generated
	 * @ordered
	 */
	FIRE_AND_RESCUE_SERVICE(2, "fireAndRescueService", "fireAndRescueService"),

	/**
	 * The '<em><b>Ambulance Service</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An ambulance service. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #AMBULANCE_SERVICE_VALUE
	 * @generated
	 * @ordered
	 */
	AMBULANCE_SERVICE(3, "ambulanceService", "ambulanceService"),

	/**
	 * The '<em><b>Local Authority</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A local authority of no stated tier. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @see #LOCAL_AUTHORITY_VALUE
	 * @generated
	 * @ordered
	 */
	LOCAL_AUTHORITY(4, "localAuthority", "localAuthority"),

	/**
	 * The '<em><b>County Council</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A county council. Source: S4 §6.6.
	 * <!-- end-model-doc -->
	 * @see #COUNTY_COUNCIL_VALUE
	 * @generated
	 * @ordered
	 */
	COUNTY_COUNCIL(5, "countyCouncil", "countyCouncil"),

	/**
	 * The '<em><b>Unitary Authority</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A unitary authority. Source: S4 §6.6.
	 * <!-- end-model-doc -->
	 * @see #UNITARY_AUTHORITY_VALUE
	 * @generated
	 * @ordered
	 */
	UNITARY_AUTHORITY(6, "unitaryAuthority", "unitaryAuthority"),

	/**
	 * The '<em><b>District Authority</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A district authority. Source: S4 §6.6.
	 * <!-- end-model-doc -->
	 * @see #DISTRICT_AUTHORITY_VALUE
	 * @generated
	 * @ordered
	 */
	DISTRICT_AUTHORITY(7, "districtAuthority", "districtAuthority"),

	/**
	 * The '<em><b>Probation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The probation service. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #PROBATION_VALUE
	 * @generated
	 * @ordered
	 */
	PROBATION(8, "probation", "probation"),

	/**
	 * The '<em><b>Prisons</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The prison service. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #PRISONS_VALUE
	 * @generated
	 * @ordered
	 */
	PRISONS(9, "prisons", "prisons"),

	/**
	 * The '<em><b>Private Provider</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A private provider or contractor. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #PRIVATE_PROVIDER_VALUE
	 * @generated
	 * @ordered
	 */
	PRIVATE_PROVIDER(10, "privateProvider", "privateProvider"),

	/**
	 * The '<em><b>Community Voluntary Sector</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A community or voluntary organisation. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #COMMUNITY_VOLUNTARY_SECTOR_VALUE
	 * @generated
	 * @ordered
	 */
	COMMUNITY_VOLUNTARY_SECTOR(11, "communityVoluntarySector", "communityVoluntarySector"),

	/**
	 * The '<em><b>National Agency</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A national agency. Source: S1; S2; S4.
	 * <!-- end-model-doc -->
	 * @see #NATIONAL_AGENCY_VALUE
	 * @generated
	 * @ordered
	 */
	NATIONAL_AGENCY(12, "nationalAgency", "nationalAgency"),

	/**
	 * The '<em><b>Other Public Body</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another public body. Source: S1; S2; S4.
	 * <!-- end-model-doc -->
	 * @see #OTHER_PUBLIC_BODY_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER_PUBLIC_BODY(13, "otherPublicBody", "otherPublicBody"),

	/**
	 * The '<em><b>Regional Unit</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A shared regional unit that is itself a partner or a resource. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #REGIONAL_UNIT_VALUE
	 * @generated
	 * @ordered
	 */
	REGIONAL_UNIT(14, "regionalUnit", "regionalUnit"),

	/**
	 * The '<em><b>National Service</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A national service, such as the National Police Air Service. Source: S1; S4.
	 * <!-- end-model-doc -->
	 * @see #NATIONAL_SERVICE_VALUE
	 * @generated
	 * @ordered
	 */
	NATIONAL_SERVICE(15, "nationalService", "nationalService"),

	/**
	 * The '<em><b>Inspectorate</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An inspectorate. Source: S1; S3.
	 * <!-- end-model-doc -->
	 * @see #INSPECTORATE_VALUE
	 * @generated
	 * @ordered
	 */
	INSPECTORATE(16, "inspectorate", "inspectorate"),

	/**
	 * The '<em><b>Multi Agency Partnership</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A partnership of several agencies. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #MULTI_AGENCY_PARTNERSHIP_VALUE
	 * @generated
	 * @ordered
	 */
	MULTI_AGENCY_PARTNERSHIP(17, "multiAgencyPartnership", "multiAgencyPartnership");

	/**
	 * The '<em><b>Police Force</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A police force. Source: S1; S3; S4.
	 * <!-- end-model-doc -->
	 * @see #POLICE_FORCE
	 * @model name="policeForce"
	 * @generated
	 * @ordered
	 */
	public static final int POLICE_FORCE_VALUE = 0;

	/**
	 * The '<em><b>Policing Body</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A local policing body: a police and crime commissioner or the office of one; formerly a police authority. Source: S2; S3; S4.
	 * <!-- end-model-doc -->
	 * @see #POLICING_BODY
	 * @model name="policingBody"
	 * @generated
	 * @ordered
	 */
	public static final int POLICING_BODY_VALUE = 1;

	/**
	 * The '<em><b>Fire And Rescue Service</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A fire and rescue service. Source: S0; S3.
	 * <!-- end-model-doc -->
	 * @see #FIRE_AND_RESCUE_SERVICE
	 * @model name="fireAndRescueService"
	 * @generated
	 * @ordered
	 */
	public static final int FIRE_AND_RESCUE_SERVICE_VALUE = 2;

	/**
	 * The '<em><b>Ambulance Service</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An ambulance service. Source: S0.
	 * <!-- end-model-doc -->
	 * @see #AMBULANCE_SERVICE
	 * @model name="ambulanceService"
	 * @generated
	 * @ordered
	 */
	public static final int AMBULANCE_SERVICE_VALUE = 3;

	/**
	 * The '<em><b>Local Authority</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A local authority of no stated tier. Source: S3; S4.
	 * <!-- end-model-doc -->
	 * @see #LOCAL_AUTHORITY
	 * @model name="localAuthority"
	 * @generated
	 * @ordered
	 */
	public static final int LOCAL_AUTHORITY_VALUE = 4;

	/**
	 * The '<em><b>County Council</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A county council. Source: S4 §6.6.
	 * <!-- end-model-doc -->
	 * @see #COUNTY_COUNCIL
	 * @model name="countyCouncil"
	 * @generated
	 * @ordered
	 */
	public static final int COUNTY_COUNCIL_VALUE = 5;

	/**
	 * The '<em><b>Unitary Authority</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A unitary authority. Source: S4 §6.6.
	 * <!-- end-model-doc -->
	 * @see #UNITARY_AUTHORITY
	 * @model name="unitaryAuthority"
	 * @generated
	 * @ordered
	 */
	public static final int UNITARY_AUTHORITY_VALUE = 6;

	/**
	 * The '<em><b>District Authority</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A district authority. Source: S4 §6.6.
	 * <!-- end-model-doc -->
	 * @see #DISTRICT_AUTHORITY
	 * @model name="districtAuthority"
	 * @generated
	 * @ordered
	 */
	public static final int DISTRICT_AUTHORITY_VALUE = 7;

	/**
	 * The '<em><b>Probation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The probation service. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #PROBATION
	 * @model name="probation"
	 * @generated
	 * @ordered
	 */
	public static final int PROBATION_VALUE = 8;

	/**
	 * The '<em><b>Prisons</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The prison service. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #PRISONS
	 * @model name="prisons"
	 * @generated
	 * @ordered
	 */
	public static final int PRISONS_VALUE = 9;

	/**
	 * The '<em><b>Private Provider</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A private provider or contractor. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #PRIVATE_PROVIDER
	 * @model name="privateProvider"
	 * @generated
	 * @ordered
	 */
	public static final int PRIVATE_PROVIDER_VALUE = 10;

	/**
	 * The '<em><b>Community Voluntary Sector</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A community or voluntary organisation. Source: S3.
	 * <!-- end-model-doc -->
	 * @see #COMMUNITY_VOLUNTARY_SECTOR
	 * @model name="communityVoluntarySector"
	 * @generated
	 * @ordered
	 */
	public static final int COMMUNITY_VOLUNTARY_SECTOR_VALUE = 11;

	/**
	 * The '<em><b>National Agency</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A national agency. Source: S1; S2; S4.
	 * <!-- end-model-doc -->
	 * @see #NATIONAL_AGENCY
	 * @model name="nationalAgency"
	 * @generated
	 * @ordered
	 */
	public static final int NATIONAL_AGENCY_VALUE = 12;

	/**
	 * The '<em><b>Other Public Body</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another public body. Source: S1; S2; S4.
	 * <!-- end-model-doc -->
	 * @see #OTHER_PUBLIC_BODY
	 * @model name="otherPublicBody"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_PUBLIC_BODY_VALUE = 13;

	/**
	 * The '<em><b>Regional Unit</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A shared regional unit that is itself a partner or a resource. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #REGIONAL_UNIT
	 * @model name="regionalUnit"
	 * @generated
	 * @ordered
	 */
	public static final int REGIONAL_UNIT_VALUE = 14;

	/**
	 * The '<em><b>National Service</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A national service, such as the National Police Air Service. Source: S1; S4.
	 * <!-- end-model-doc -->
	 * @see #NATIONAL_SERVICE
	 * @model name="nationalService"
	 * @generated
	 * @ordered
	 */
	public static final int NATIONAL_SERVICE_VALUE = 15;

	/**
	 * The '<em><b>Inspectorate</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An inspectorate. Source: S1; S3.
	 * <!-- end-model-doc -->
	 * @see #INSPECTORATE
	 * @model name="inspectorate"
	 * @generated
	 * @ordered
	 */
	public static final int INSPECTORATE_VALUE = 16;

	/**
	 * The '<em><b>Multi Agency Partnership</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A partnership of several agencies. Source: S4.
	 * <!-- end-model-doc -->
	 * @see #MULTI_AGENCY_PARTNERSHIP
	 * @model name="multiAgencyPartnership"
	 * @generated
	 * @ordered
	 */
	public static final int MULTI_AGENCY_PARTNERSHIP_VALUE = 17;

	/**
	 * An array of all the '<em><b>Partner Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PartnerKind[] VALUES_ARRAY =
		new PartnerKind[]
		{
			POLICE_FORCE,
			POLICING_BODY,
			FIRE_AND_RESCUE_SERVICE,
			AMBULANCE_SERVICE,
			LOCAL_AUTHORITY,
			COUNTY_COUNCIL,
			UNITARY_AUTHORITY,
			DISTRICT_AUTHORITY,
			PROBATION,
			PRISONS,
			PRIVATE_PROVIDER,
			COMMUNITY_VOLUNTARY_SECTOR,
			NATIONAL_AGENCY,
			OTHER_PUBLIC_BODY,
			REGIONAL_UNIT,
			NATIONAL_SERVICE,
			INSPECTORATE,
			MULTI_AGENCY_PARTNERSHIP,
		};

	/**
	 * A public read-only list of all the '<em><b>Partner Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PartnerKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Partner Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartnerKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			PartnerKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Partner Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartnerKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			PartnerKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Partner Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartnerKind get(int value)
	{
		switch (value)
		{
			case POLICE_FORCE_VALUE: return POLICE_FORCE;
			case POLICING_BODY_VALUE: return POLICING_BODY;
			case FIRE_AND_RESCUE_SERVICE_VALUE: return FIRE_AND_RESCUE_SERVICE;
			case AMBULANCE_SERVICE_VALUE: return AMBULANCE_SERVICE;
			case LOCAL_AUTHORITY_VALUE: return LOCAL_AUTHORITY;
			case COUNTY_COUNCIL_VALUE: return COUNTY_COUNCIL;
			case UNITARY_AUTHORITY_VALUE: return UNITARY_AUTHORITY;
			case DISTRICT_AUTHORITY_VALUE: return DISTRICT_AUTHORITY;
			case PROBATION_VALUE: return PROBATION;
			case PRISONS_VALUE: return PRISONS;
			case PRIVATE_PROVIDER_VALUE: return PRIVATE_PROVIDER;
			case COMMUNITY_VOLUNTARY_SECTOR_VALUE: return COMMUNITY_VOLUNTARY_SECTOR;
			case NATIONAL_AGENCY_VALUE: return NATIONAL_AGENCY;
			case OTHER_PUBLIC_BODY_VALUE: return OTHER_PUBLIC_BODY;
			case REGIONAL_UNIT_VALUE: return REGIONAL_UNIT;
			case NATIONAL_SERVICE_VALUE: return NATIONAL_SERVICE;
			case INSPECTORATE_VALUE: return INSPECTORATE;
			case MULTI_AGENCY_PARTNERSHIP_VALUE: return MULTI_AGENCY_PARTNERSHIP;
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
	private PartnerKind(int value, String name, String literal)
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
	
} //PartnerKind
