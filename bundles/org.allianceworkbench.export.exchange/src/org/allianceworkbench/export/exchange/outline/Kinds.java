// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.eclipse.emf.ecore.EClass;

/** The kinds of nodes by the words that stand before their names, and the kind of a line that has none, by its depth (MSP). */
final class Kinds {
	private static final List<EClass> BY_DEPTH = List.of(BenefitsPackage.Literals.OUTPUT, BenefitsPackage.Literals.CAPABILITY,
			BenefitsPackage.Literals.BUSINESS_CHANGE, BenefitsPackage.Literals.OUTCOME, BenefitsPackage.Literals.BENEFIT,
			BenefitsPackage.Literals.OBJECTIVE);

	private final Map<String, EClass> byWord = new LinkedHashMap<>();

	Kinds() {
		BenefitsPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && BenefitsPackage.Literals.BENEFITS_NODE.isSuperTypeOf(type))
				.forEach(type -> byWord.put(word(type).toLowerCase(Locale.ROOT), type));
		byWord.put("change", BenefitsPackage.Literals.BUSINESS_CHANGE);
	}

	/** @return the words for a kind: "Business change" */
	static String word(EClass type) {
		String words = type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	/** @return the kind that somebody means by a word */
	Optional<EClass> named(String word) {
		return Optional.ofNullable(byWord.get(word.strip().toLowerCase(Locale.ROOT)));
	}

	/** @return the kind of a line that does not say it */
	static EClass atDepth(int depth) {
		return BY_DEPTH.get(Math.min(depth, BY_DEPTH.size() - 1));
	}
}
