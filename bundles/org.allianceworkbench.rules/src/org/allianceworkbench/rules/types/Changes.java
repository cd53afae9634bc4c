// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.edit.label.Labels;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.rules.predicate.Names;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.FeatureChange;

/** Says in words what was changed on a copy, of the elements that the original has. */
final class Changes {
	private final Map<EObject, EObject> originals;

	Changes(Map<EObject, EObject> originals) {
		this.originals = originals;
	}

	List<Change> of(ChangeDescription description) {
		List<Change> changes = new ArrayList<>();
		for (Map.Entry<EObject, ? extends List<FeatureChange>> entry : description.getObjectChanges()) {
			EObject original = originals.get(entry.getKey());
			for (FeatureChange change : entry.getValue()) {
				if (original != null && !isOtherSide(change.getFeature())) {
					sentences(entry.getKey(), change).map(sentence -> new Change(original, sentence)).forEach(changes::add);
				}
			}
		}
		return changes;
	}

	/** The membership of an area or the container of a thing is said where it is changed. */
	private static boolean isOtherSide(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainer();
	}

	private Stream<String> sentences(EObject element, FeatureChange change) {
		EStructuralFeature feature = change.getFeature();
		Object now = element.eGet(feature);
		if (feature instanceof EReference reference && reference.isContainment()) {
			return ((List<?>) now).stream().map(EObject.class::cast).filter(value -> !originals.containsKey(value)).map(value -> "New: " + Labels.of(value));
		}
		String becomes = words(now) + " (now " + words(change.getValue()) + ")";
		if (element instanceof Membership membership) {
			return Stream.of(Names.of(membership.getPartner()) + " becomes " + becomes);
		}
		String subject = element instanceof Collaboration ? "" : Names.start(element) + ": ";
		return Stream.of(subject + EnglishNames.ofFeature(feature) + " " + becomes);
	}

	private static String words(Object value) {
		if (value instanceof List<?> list) {
			return list.isEmpty() ? "nobody" : Names.of(list.stream().map(EObject.class::cast).toList());
		}
		if (value instanceof Enumerator literal) {
			return EnglishNames.ofLiteral(literal);
		}
		return value == null || value instanceof EObject ? Names.of((EObject) value) : value.toString();
	}
}
