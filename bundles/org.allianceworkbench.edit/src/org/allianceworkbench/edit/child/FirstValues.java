// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.child;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.fit.FitAssessment;
import org.allianceworkbench.model.fit.FitKind;
import org.allianceworkbench.model.fit.Principle;
import org.allianceworkbench.model.method.MethodologyStep;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.Sector;
import org.allianceworkbench.model.risk.HealthCheck;
import org.allianceworkbench.model.risk.Register;
import org.allianceworkbench.model.risk.RiskFactory;
import org.allianceworkbench.model.risk.SuccessTheme;
import org.allianceworkbench.model.risk.ThemeRating;
import org.eclipse.emf.ecore.EObject;

/**
 * Gives a new child the values that nearly every one of its kind has. A value that somebody has to know is left empty: nothing is invented, and
 * an empty name shows as "Unnamed …" until it is given.
 */
final class FirstValues {
	private static final Pattern NUMBER = Pattern.compile("P?(\\d{1,6})");

	private FirstValues() {
	}

	static void set(EObject owner, EObject child) {
		if (child instanceof Money money) {
			money.setCurrency("GBP");
		} else if (child instanceof Partner partner) {
			partner.setSector(Sector.PUBLIC);
		} else if (child instanceof Register register) {
			register.setName(EnglishNames.ofClass(register.eClass()));
		} else if (child instanceof FitAssessment assessment) {
			assessment.setKind(nextKind(owner));
		} else if (child instanceof HealthCheck check) {
			addThemes(check);
		} else {
			number(owner, child);
		}
	}

	private static void number(EObject owner, EObject child) {
		if (child instanceof MethodologyStep step) {
			step.setNumber(String.valueOf(next(owner, child, sibling -> ((MethodologyStep) sibling).getNumber())));
		} else if (child instanceof Principle principle) {
			principle.setCode("P" + next(owner, child, sibling -> ((Principle) sibling).getCode()));
		}
	}

	/** One more than the siblings and than the highest number among them, so that none repeats after a deletion. */
	private static int next(EObject owner, EObject child, Function<EObject, String> number) {
		List<EObject> siblings = owner.eContents().stream().filter(sibling -> sibling.eClass() == child.eClass() && sibling != child).toList();
		int highest = siblings.stream().map(number).filter(Objects::nonNull).map(NUMBER::matcher).filter(Matcher::matches)
				.mapToInt(matcher -> Integer.parseInt(matcher.group(1))).max().orElse(0);
		return Math.max(siblings.size(), highest) + 1;
	}

	/** The first of the three kinds of fit that has not been assessed yet (S4 §6.7-6.9). */
	private static FitKind nextKind(EObject owner) {
		List<FitAssessment> present = owner instanceof Collaboration collaboration ? collaboration.getFitAssessments() : List.of();
		Set<FitKind> open = EnumSet.allOf(FitKind.class);
		present.forEach(assessment -> open.remove(assessment.getKind()));
		return open.isEmpty() ? FitKind.STRATEGIC : open.iterator().next();
	}

	/** A health check rates all four themes of success (S1, S3). */
	private static void addThemes(HealthCheck check) {
		for (SuccessTheme theme : SuccessTheme.values()) {
			ThemeRating rating = RiskFactory.eINSTANCE.createThemeRating();
			rating.setTheme(theme);
			check.getRatings().add(rating);
		}
	}
}
