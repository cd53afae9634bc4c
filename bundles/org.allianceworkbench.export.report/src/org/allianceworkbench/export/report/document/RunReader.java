// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.report.document.Run.Tone;
import org.allianceworkbench.export.report.template.Rendering;

/** Reads the text within a block, as a browser would: white space is one space, and none at the ends. */
final class RunReader {
	/** Addresses that are safe to click on. */
	private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:)\\S+");
	private static final Set<String> WITHIN_TEXT = Set.of("strong", "em", "mark", "a", "br");
	private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r]+");

	private final Rendering rendering;
	private final List<Run> runs = new ArrayList<>();

	private RunReader(Rendering rendering) {
		this.rendering = rendering;
	}

	/** @return the runs within the element, none where there is only white space */
	static List<Run> read(Markup block, Rendering rendering) throws ExportException {
		RunReader reader = new RunReader(rendering);
		reader.all(block, Run.of(""));
		return reader.trimmed();
	}

	/** @return whether the element is part of a text, not a block of its own */
	static boolean isWithinText(Markup element) {
		return WITHIN_TEXT.contains(element.name());
	}

	private void all(Markup element, Run look) throws ExportException {
		for (Object part : element.content()) {
			if (part instanceof Markup inner) {
				inner(inner, look);
			} else {
				text(SPACE.matcher((CharSequence) part).replaceAll(" ").replace('\u2028', '\n'), look);
			}
		}
	}

	private void inner(Markup element, Run look) throws ExportException {
		switch (element.name()) {
			case "strong" -> all(element, new Run("", true, look.emphasised(), look.tone(), look.link()));
			case "em" -> all(element, new Run("", look.strong(), true, look.tone(), look.link()));
			case "mark" -> all(element, new Run("", look.strong(), look.emphasised(), tone(element), look.link()));
			case "a" -> all(element, new Run("", look.strong(), look.emphasised(), look.tone(), link(element)));
			case "br" -> text("\n", look);
			default -> throw rendering.refusal(element.line(), "the element <" + element.name() + "> cannot stand within a text.");
		}
	}

	private static String link(Markup element) {
		String address = element.attribute("href");
		return address.startsWith("#") && address.length() > 1 || ADDRESS.matcher(address).matches() ? address : "";
	}

	private Tone tone(Markup element) throws ExportException {
		return switch (element.attribute("class")) {
			case "red" -> Tone.RED;
			case "amber" -> Tone.AMBER;
			case "green" -> Tone.GREEN;
			case "muted" -> Tone.MUTED;
			case "missing" -> Tone.MISSING;
			default -> throw rendering.refusal(element.line(), "a <mark> has the class red, amber, green, muted or missing.");
		};
	}

	private void text(String text, Run look) {
		boolean spaceBefore = runs.isEmpty() || runs.get(runs.size() - 1).text().endsWith(" ") || runs.get(runs.size() - 1).text().endsWith("\n");
		String added = spaceBefore && text.startsWith(" ") ? text.substring(1) : text;
		if (!added.isEmpty()) {
			runs.add(look.with(added));
		}
	}

	private List<Run> trimmed() {
		while (!runs.isEmpty()) {
			int last = runs.size() - 1;
			String text = runs.get(last).text().stripTrailing();
			if (text.isEmpty()) {
				runs.remove(last);
			} else {
				runs.set(last, runs.get(last).with(text));
				break;
			}
		}
		return List.copyOf(runs);
	}
}
