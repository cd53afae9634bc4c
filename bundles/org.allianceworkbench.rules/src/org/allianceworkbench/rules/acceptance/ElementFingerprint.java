// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.acceptance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.model.alliance.AlliancePackage;
import org.allianceworkbench.model.alliance.NamedElement;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A digest of what is stored of an element, by which a later change is noticed. What the element holds and refers to counts by its id, so that a
 * change inside another element is none of this one; only parts without a name of their own, such as a membership or a sum of money, count with all
 * they say. The order of references, ids, and features that are not set do not count, so a file may be rearranged and the metamodel may grow.
 */
public final class ElementFingerprint {
	private static final int BYTES = 8;
	private static final Set<EStructuralFeature> BOOKKEEPING = Set.of(AlliancePackage.Literals.ELEMENT__ID,
		AlliancePackage.Literals.ALLIANCE_MODEL__FORMAT_VERSION, AlliancePackage.Literals.ALLIANCE_MODEL__ACCEPTED_FINDINGS);

	private ElementFingerprint() {
	}

	/** Returns sixteen hexadecimal digits, the same for the same contents on every machine. */
	public static String of(EObject element) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text(element).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256.", e);
		}
	}

	private static String text(EObject object) {
		return object.eClass().getEAllStructuralFeatures().stream().filter(feature -> isStored(feature) && object.eIsSet(feature))
			.sorted(Comparator.comparing(EStructuralFeature::getName)).map(feature -> feature.getName() + "=" + text(object, feature))
			.collect(Collectors.joining(";", object.eClass().getName() + "{", "}"));
	}

	private static boolean isStored(EStructuralFeature feature) {
		boolean container = feature instanceof EReference reference && reference.isContainer();
		return !container && !feature.isTransient() && !feature.isDerived() && !BOOKKEEPING.contains(feature);
	}

	private static String text(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		List<?> values = value instanceof List<?> several ? several : List.of(value);
		if (feature instanceof EReference reference) {
			return values.stream().map(EObject.class::cast).map(other -> text(reference, other)).sorted().toList().toString();
		}
		return values.stream().map(one -> text((EAttribute) feature, one)).toList().toString();
	}

	private static String text(EReference reference, EObject other) {
		boolean part = reference.isContainment() && !(other instanceof NamedElement);
		return part ? text(other) : String.valueOf(EcoreUtil.getID(other));
	}

	/** The length goes first, so that no text can pass for two. */
	private static String text(EAttribute attribute, Object value) {
		String text = EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		return text.length() + ":" + text;
	}
}
