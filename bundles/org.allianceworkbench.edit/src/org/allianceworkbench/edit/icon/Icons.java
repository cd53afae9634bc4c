// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.icon;

import java.net.URL;
import java.util.Locale;

import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds the icon of an object: the one of its class, or a variant for the kind of a partner, the type of a collaboration or the category of a
 * benefit. The files lie in {@code icons/} of this bundle and use only shapes that a Scene can hold too.
 */
public final class Icons {
	private Icons() {
	}

	/** Returns the address of an object's icon, or null for a class that is not of this model. */
	public static URL of(EObject object) {
		URL variant = address(variant(object));
		return variant == null ? of(object.eClass()) : variant;
	}

	/** Returns the address of a class' icon, or null for a class that is not of this model. */
	public static URL of(EClass type) {
		return address(type.getName());
	}

	/** Returns the path by which a specification names an object's icon: {@code /org.allianceworkbench.edit/icons/Benefit.svg}. */
	public static String path(EObject object) {
		String name = address(variant(object)) == null ? object.eClass().getName() : variant(object);
		return "/org.allianceworkbench.edit/icons/" + name + ".svg";
	}

	private static URL address(String name) {
		return Icons.class.getResource("/icons/" + name + ".svg");
	}

	private static String variant(EObject object) {
		if (object instanceof Partner partner) {
			return "Partner" + ofKind(partner.getKind());
		}
		if (object instanceof Collaboration collaboration) {
			return "Collaboration" + capitalised(collaboration.getType().getName());
		}
		if (object instanceof Benefit benefit && benefit.getCategory() != BenefitCategory.UNSPECIFIED) {
			return "Benefit" + capitalised(benefit.getCategory().getName());
		}
		return object.eClass().getName();
	}

	private static String ofKind(PartnerKind kind) {
		return switch (kind) {
			case LOCAL_AUTHORITY, COUNTY_COUNCIL, UNITARY_AUTHORITY, DISTRICT_AUTHORITY -> "LocalAuthority";
			case PROBATION, PRISONS -> "Justice";
			case PRIVATE_PROVIDER -> "Private";
			case COMMUNITY_VOLUNTARY_SECTOR -> "Voluntary";
			case NATIONAL_AGENCY, NATIONAL_SERVICE -> "National";
			case OTHER_PUBLIC_BODY -> "PublicBody";
			case REGIONAL_UNIT -> "Regional";
			case MULTI_AGENCY_PARTNERSHIP -> "MultiAgency";
			default -> capitalised(kind.getName());
		};
	}

	private static String capitalised(String name) {
		return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}
}
