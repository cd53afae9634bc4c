// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.export.exchange.Features;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds what a relation of a file stands for: what it says itself where we wrote it, else the first rule whose ends, type and name fit, read the
 * other way round.
 */
final class RelationReading {
	private static final List<String> LINKS = List.of("Realization", "Influence", "Association", "Triggering", "Flow");

	private final Domain domain;

	RelationReading(Domain domain) {
		this.domain = domain;
	}

	/** A reference that a relation is: of which object, to which. */
	record Reading(EObject owner, EReference reference, EObject target) {
	}

	/** @return the reference that the relation between the two objects is, empty where it is none */
	Optional<Reading> reference(Entry relation, EObject source, EObject target) {
		String named = relation.property(ExchangeDocument.REFERENCE);
		return Stream.concat(readings(source, target, false), readings(target, source, true))
				.filter(reading -> named.isEmpty() ? fits(relation, ReferenceRule.of(reading.reference())) : reading.reference().getName().equals(named))
				.findFirst();
	}

	/** @return the rule for objects that such relations between the two objects are, empty where there is none */
	Optional<ObjectRule> object(Entry relation, EObject source, EObject target) {
		return ObjectRule.ALL.stream().filter(rule -> {
			EClass type = domain.type(rule.owner()).orElseThrow();
			boolean link = rule.owner().equals("BenefitLink") && LINKS.contains(relation.type());
			boolean named = rule.type() != RelationType.ASSOCIATION || relation.name().equalsIgnoreCase(rule.name());
			return (link || named && isOfType(relation, rule.type())) && takes(type, rule.source(), source) && takes(type, rule.target(), target);
		}).findFirst();
	}

	private static Stream<Reading> readings(EObject owner, EObject target, boolean reversed) {
		return owner.eClass().getEAllReferences().stream()
				.filter(reference -> Features.isKept(reference) && reference.getEReferenceType().isSuperTypeOf(target.eClass()))
				.filter(reference -> ReferenceRule.of(reference).reversed() == reversed).map(reference -> new Reading(owner, reference, target));
	}

	private static boolean fits(Entry relation, ReferenceRule rule) {
		boolean named = relation.name().equalsIgnoreCase(rule.name()) || relation.name().equalsIgnoreCase(Features.words(rule.reference()));
		return named && isOfType(relation, RelationType.ASSOCIATION)
				|| rule.type() != RelationType.ASSOCIATION && isOfType(relation, rule.type());
	}

	/** Composition says more than aggregation, and the model has one containment for both. */
	private static boolean isOfType(Entry relation, RelationType type) {
		return relation.type().equals(type.word()) || type == RelationType.AGGREGATION && relation.type().equals("Composition");
	}

	private static boolean takes(EClass type, String end, EObject object) {
		EStructuralFeature feature = type.getEStructuralFeature(end);
		return feature instanceof EReference reference && reference.getEReferenceType().isSuperTypeOf(object.eClass());
	}
}
