// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits.design;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Objects;
import java.util.StringJoiner;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.alliance.NamedElement;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.model.people.Stakeholder;
import org.allianceworkbench.model.reference.Reference;

/** What a node of the map says of itself: in short in the picture, in full in its tooltip. */
final class Story {
	private static final String MONEY_UNIT = "GBP";

	private Story() {
	}

	/** @return name; owner and measure; value: up to three lines */
	static String inShort(BenefitsNode node) {
		StringJoiner lines = new StringJoiner("\n");
		lines.add(Wording.join(" ", node.getCode(), node.getName()));
		add(lines, "", Wording.join(" · ", shortName(node.getOwner()), node.getMeasures().isEmpty() ? null : measure(node.getMeasures())));
		add(lines, "", node instanceof Effect effect ? value(effect) : null);
		return lines.toString();
	}

	/** @return all that is known, a line each */
	static String inFull(BenefitsNode node) {
		StringJoiner lines = new StringJoiner("\n");
		lines.add(Wording.join(" ", node.getCode(), node.getName()));
		add(lines, "", node.getDescription());
		add(lines, "Owner: ", name(node.getOwner()));
		add(lines, "Business area: ", name(node.getBusinessArea()));
		node.getMeasures().forEach(measure -> add(lines, "Measure: ", Wording.join(" · ", measure.getName(), fromTo(measure), measure.getDescription())));
		if (node instanceof Effect effect) {
			addEffect(lines, effect);
		}
		add(lines, "Note: ", node.getNote());
		add(lines, "Source: ", node.getReferences().stream().map(Story::cite).collect(joining("; ")));
		return lines.toString();
	}

	private static void addEffect(StringJoiner lines, Effect effect) {
		add(lines, "Value: ", value(effect));
		add(lines, "Aligned to: ", names(effect.getAlignedTo()));
		add(lines, "Tracked by: ", names(effect.getTrackedBy()));
		add(lines, "Sustained by: ", name(effect.getSustainingOwner()));
		if (effect.getProfile() != null) {
			add(lines, "Identified in: ", effect.getProfile().getIdentifiedIn());
			add(lines, "Tracked: ",
					Wording.join(" · ", Wording.interval(effect.getProfile().getTrackingIntervalMonths()), effect.getProfile().getTrackingMethod()));
		}
	}

	private static String value(Effect effect) {
		String money = Wording.money(effect.getAnnualValue());
		return money.isEmpty() ? null : money + " a year";
	}

	private static String measure(Collection<Measure> measures) {
		Measure first = measures.iterator().next();
		String values = fromTo(first);
		String text = values.isEmpty() ? first.getName() : Wording.join(" ", first.getName(), values);
		return measures.size() > 1 ? text + " +" + (measures.size() - 1) : text;
	}

	private static String fromTo(Measure measure) {
		boolean money = MONEY_UNIT.equals(measure.getUnit());
		String from = money && measure.getBaseline() != null ? Wording.money(measure.getBaseline(), MONEY_UNIT) : Wording.number(measure.getBaseline());
		String to = money && measure.getTarget() != null ? Wording.money(measure.getTarget(), MONEY_UNIT) : Wording.number(measure.getTarget());
		if (from.isEmpty() && to.isEmpty()) {
			return "";
		}
		return Wording.join(" ", from, to.isEmpty() ? null : "→ " + to, money ? null : measure.getUnit());
	}

	private static void add(StringJoiner lines, String heading, String text) {
		if (text != null && !text.isBlank()) {
			lines.add(heading + text);
		}
	}

	private static String shortName(Stakeholder stakeholder) {
		if (stakeholder == null) {
			return null;
		}
		String brief = stakeholder.getShortName();
		return brief == null || brief.isBlank() ? stakeholder.getName() : brief;
	}

	private static String name(NamedElement element) {
		return element == null ? null : element.getName();
	}

	private static String names(Collection<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).filter(Objects::nonNull).collect(joining(", "));
	}

	private static String cite(Reference reference) {
		return Wording.join(" ", reference.getTag(), reference.getPassage());
	}
}
