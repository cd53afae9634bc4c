// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.text;

import java.io.IOException;
import java.util.List;

import org.allianceworkbench.compare.Naming;
import org.allianceworkbench.compare.structure.StoredFeatures;
import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.edit.label.Labels;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Writes all that a model says as lines of text, what lies in an element below it and indented, names in place of ids: for reviews, and for tools that
 * compare lines. The same model gives the same text; what is not stated is left out.
 */
public final class ModelText {
	private static final String INDENT = "  ";

	private final Naming naming;
	private final StoredFeatures features = new StoredFeatures();

	/** Makes a writer that names elements in this way. */
	public ModelText(Naming naming) {
		this.naming = naming;
	}

	/**
	 * Writes an element with all in it.
	 *
	 * @param out gets lines ended by LF
	 * @throws IOException where the stream fails
	 */
	public void write(EObject element, Appendable out) throws IOException {
		write(element, "", out);
	}

	private void write(EObject element, String indent, Appendable out) throws IOException {
		out.append(indent).append(oneLine(naming.withKind(element))).append("\n");
		String deeper = indent + INDENT;
		for (EStructuralFeature feature : features.values(element.eClass())) {
			List<String> lines = lines(element.eGet(feature, false));
			if (!lines.isEmpty() && element.eIsSet(feature) && !lines.equals(List.of(naming.of(element)))) { // the name stands above already
				write(EnglishNames.ofFeature(feature), lines, deeper, out);
			}
		}
		for (EReference containment : features.containments(element.eClass())) {
			List<EObject> children = StoredFeatures.targets(element, containment);
			if (!children.isEmpty()) {
				out.append(deeper).append(EnglishNames.ofFeature(containment)).append("\n");
				for (EObject child : children) {
					write(child, deeper + INDENT, out);
				}
			}
		}
	}

	/** Several lines stand indented below their label. */
	private static void write(String label, List<String> lines, String indent, Appendable out) throws IOException {
		if (lines.size() == 1) {
			out.append(indent).append(label).append(": ").append(lines.get(0)).append("\n");
			return;
		}
		out.append(indent).append(label).append(":\n");
		for (String line : lines) {
			out.append(line.isEmpty() ? "" : indent + INDENT + line).append("\n");
		}
	}

	/** Returns a line for each value of a list, so that a comparison of lines shows which one is new. */
	private List<String> lines(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().flatMap(each -> lines(each).stream()).toList();
		}
		if (value instanceof EObject target) {
			return List.of(oneLine(naming.of(target)));
		}
		boolean stated = !(value instanceof Enumerator literal && EnglishNames.isUnspecified(literal));
		return stated ? Labels.ofValue(value).lines().toList() : List.of();
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\R", " ");
	}
}
