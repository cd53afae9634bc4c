// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.edit.label.Labels;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.Severity;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A finding as a marker keeps it, without the model.
 *
 * @param severity one of the severities of markers
 * @param sentence what is wrong
 * @param rule the id of the rule
 * @param category the heading of the rule's category
 * @param element the id of the element
 * @param name what the element is called
 * @param accepted whether somebody has accepted it, so that it does not count; its severity is then the lowest
 */
public record MarkedFinding(int severity, String sentence, String rule, String category, String element, String name, boolean accepted) {
	/** The attribute of a marker that holds the id of the rule. */
	public static final String RULE = "rule";
	static final String ELEMENT = "element";
	static final String CATEGORY = "category";
	static final String ACCEPTED = "accepted";

	/**
	 * What a marker keeps of a finding.
	 *
	 * @param finding a finding about an element of a model
	 * @return what is kept
	 */
	public static MarkedFinding of(Finding finding) {
		EObject element = finding.element();
		return new MarkedFinding(finding.isAccepted() ? IMarker.SEVERITY_INFO : severity(finding.severity()), finding.sentence(), finding.rule().id(), finding.rule().text().category().label(),
				id(element), Objects.requireNonNullElseGet(Labels.name(element), () -> EnglishNames.unnamed(element.eClass())), finding.isAccepted());
	}

	/**
	 * Reads a marker, of a finding or of any other problem.
	 *
	 * @param marker an existing marker
	 * @return what it keeps, with empty texts for what it lacks
	 * @throws CoreException when the marker does not exist any longer
	 */
	public static MarkedFinding of(IMarker marker) throws CoreException {
		Map<String, Object> attributes = Objects.requireNonNullElse(marker.getAttributes(), Map.of());
		return new MarkedFinding(attributes.get(IMarker.SEVERITY) instanceof Integer severity ? severity : IMarker.SEVERITY_INFO,
				text(attributes, IMarker.MESSAGE), text(attributes, RULE), text(attributes, CATEGORY), text(attributes, ELEMENT),
				text(attributes, IMarker.LOCATION), Boolean.TRUE.equals(attributes.get(ACCEPTED)));
	}

	/** The id by which markers name an element. */
	static String id(EObject element) {
		return Objects.requireNonNullElse(EcoreUtil.getID(element), "");
	}

	private static String text(Map<String, Object> attributes, String name) {
		return Objects.toString(attributes.get(name), "");
	}

	private static int severity(Severity severity) {
		return switch (severity) {
		case ERROR -> IMarker.SEVERITY_ERROR;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case INFO -> IMarker.SEVERITY_INFO;
		};
	}

	Map<String, Object> attributes() {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.SEVERITY, severity);
		attributes.put(IMarker.MESSAGE, sentence);
		attributes.put(IMarker.LOCATION, name);
		attributes.put(IMarker.USER_EDITABLE, false);
		attributes.put(RULE, rule);
		attributes.put(CATEGORY, category);
		attributes.put(ELEMENT, element);
		attributes.put(ACCEPTED, accepted);
		return attributes;
	}
}
