// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.label;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Turns the names of the metamodel into the words that a reader sees: {@code realisationPlan} becomes "Realisation plan". */
public final class EnglishNames {
	private static final Pattern WORDS = Pattern.compile("[ _]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
	private static final Set<String> ABBREVIATIONS = Set.of("bau", "bcm", "cog", "doam", "hr", "icm", "ict", "id", "jdg", "kpi", "msg",
		"msp", "npv", "opcc", "pcc", "pid", "pir", "pmt", "rag", "sla", "sro", "url", "vfm");
	/** Names whose split words would not say in English what the feature holds; the key is {@code Class.feature} or {@code feature}. */
	private static final Map<String, String> FEATURES = Map.ofEntries(Map.entry("attribution", "Attribution (%)"),
		Map.entry("budgetReduction", "Reduces a budget"),
		Map.entry("confidence", "Confidence (%)"), Map.entry("contributionRatio", "Contribution ratio (%)"),
		Map.entry("crossCutting", "Cross-cutting"), Map.entry("discountRate", "Discount rate (%)"), Map.entry("feedback", "Feedback loop"),
		Map.entry("forms", "Forms of collaboration"), Map.entry("headCount", "Number of people"), Map.entry("highRiskFrom", "High risk from score"),
		Map.entry("intervalMonths", "Interval (months)"), Map.entry("meetingIntervalMonths", "Meets every (months)"),
		Map.entry("noticeMonths", "Notice (months)"), Map.entry("optimismBias", "Optimism bias (%)"), Map.entry("Partner.parent", "Part of"),
		Map.entry("protective", "Protective service"), Map.entry("rag", "RAG status"), Map.entry("references", "Sources"),
		Map.entry("reviewIntervalMonths", "Review interval (months)"), Map.entry("share", "Share (%)"), Map.entry("saving", "Is a saving"),
		Map.entry("statedForceCount", "Number of forces stated"), Map.entry("statedKeyBenefits", "Number of key benefits stated"),
		Map.entry("streamsChanged", "Work streams changed"), Map.entry("subjects", "Subject areas"),
		Map.entry("trackedIntervalMonths", "Tracked every (months)"), Map.entry("trackingIntervalMonths", "Tracked every (months)"),
		Map.entry("weight", "Weight (%)"));
	private static final Map<String, String> CLASSES = Map.of("PostImplementationReview", "Post-implementation review", "Aim", "Programme aim");
	private static final Map<String, String> LITERALS = Map.ofEntries(Map.entry("CollaborationType.host", "host organisation"),
		Map.entry("singleLead", "lead organisation"), Map.entry("unspecified", "not stated"),
		Map.entry("section22", "section 22"), Map.entry("section22A", "section 22A"), Map.entry("section23", "section 23"),
		Map.entry("operationalFunctional", "operational and functional"), Map.entry("legalTechnical", "legal and technical"),
		Map.entry("cashReleasing", "cash-releasing"), Map.entry("nonCashReleasing", "non-cash-releasing"),
		Map.entry("communityVoluntarySector", "community and voluntary sector"), Map.entry("msp", "Managing Successful Programmes"),
		Map.entry("policingBodyAndForceCollaboration", "policing body and force collaboration"));

	/** Sentences name classes again and again, and the words of a name never change. */
	private static final ClassValue<String> SPLIT_CLASSES = new ClassValue<>() {
		@Override
		protected String computeValue(Class<?> type) {
			return split(type.getSimpleName());
		}
	};

	private EnglishNames() {
	}

	/** Returns the name of a class in the singular, with a capital: "Business change". */
	public static String ofClass(EClass type) {
		String given = CLASSES.get(type.getName());
		if (given != null) {
			return given;
		}
		boolean named = type.getInstanceClass() != null && type.getInstanceClass().getSimpleName().equals(type.getName());
		return named ? SPLIT_CLASSES.get(type.getInstanceClass()) : split(type.getName());
	}

	/** Returns the name of a class as it stands within a sentence: "business change", but "ICM assessment". */
	public static String withinSentence(EClass type) {
		return uncapitalised(ofClass(type));
	}

	/** Returns what an object without a name is called: "Unnamed benefit". */
	public static String unnamed(EClass type) {
		return "Unnamed " + withinSentence(type);
	}

	/** Returns the label of a feature in a property sheet. */
	public static String ofFeature(EStructuralFeature feature) {
		String qualified = feature.getEContainingClass().getName() + "." + feature.getName();
		String general = FEATURES.getOrDefault(feature.getName(), split(feature.getName()));
		return FEATURES.getOrDefault(qualified, general);
	}

	/** Returns the name of a feature as it stands within a sentence: "annual value", but "RAG status". */
	public static String withinSentence(EStructuralFeature feature) {
		return uncapitalised(ofFeature(feature));
	}

	/** Returns the name of an enumeration's literal as it stands within a sentence: "host organisation". */
	public static String ofLiteral(Enumerator literal) {
		String general = LITERALS.getOrDefault(literal.getName(), uncapitalised(split(literal.getName())));
		return LITERALS.getOrDefault(literal.getClass().getSimpleName() + "." + literal.getName(), general);
	}

	/** Tells whether a literal only says that the sources say nothing. */
	public static boolean isUnspecified(Enumerator literal) {
		return literal.getName().equals("unspecified");
	}

	/** Returns the name of any other element of the metamodel, split into words. */
	public static String of(ENamedElement element) {
		return split(element.getName());
	}

	/** Splits a camel-case or upper-case name into words, the first with a capital, abbreviations in capitals. */
	public static String split(String name) {
		StringBuilder text = new StringBuilder();
		for (String word : WORDS.split(name)) {
			String lower = word.toLowerCase(Locale.ROOT);
			text.append(text.length() == 0 ? "" : " ");
			text.append(ABBREVIATIONS.contains(lower) ? lower.toUpperCase(Locale.ROOT) : lower);
		}
		return capitalised(text.toString());
	}

	static String capitalised(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

	private static String uncapitalised(String text) {
		boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
		return text.isEmpty() || abbreviation ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
	}
}
