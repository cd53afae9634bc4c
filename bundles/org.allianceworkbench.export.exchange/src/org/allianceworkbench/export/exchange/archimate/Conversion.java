// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.export.exchange.Features;
import org.allianceworkbench.export.exchange.Identifiers;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A model as elements and relations of ArchiMate, in the order of the model. An object keeps its id, made an NCName where it is none. */
final class Conversion {
	private final Identifiers ids = Identifiers.names();
	private final Map<EObject, Element> concepts = new LinkedHashMap<>();
	private final Map<String, Element> byObject = new LinkedHashMap<>();
	private final List<Relation> relations = new ArrayList<>();
	private final Map<List<String>, List<Relation>> joined = new HashMap<>();
	private final Map<EReference, ReferenceRule> rules = new HashMap<>();
	private final String root;

	Conversion(EObject root) {
		this.root = identifier(root);
		List<EObject> all = new ArrayList<>();
		root.eAllContents().forEachRemaining(all::add);
		all.forEach(object -> Concepts.of(object.eClass()).ifPresent(concept -> add(object, concept)));
		all.forEach(this::relate);
	}

	/** @return the identifier of the model itself */
	String root() {
		return root;
	}

	/** @return the elements in the order of the model */
	List<Element> concepts() {
		return List.copyOf(concepts.values());
	}

	List<Relation> relations() {
		return relations;
	}

	/** @return the element of the object with this id */
	Optional<Element> element(String objectId) {
		return Optional.ofNullable(byObject.get(objectId));
	}

	/** @return the relation that is this object, or else the first between the two elements */
	Optional<Relation> relation(String objectId, String one, String other) {
		List<Relation> all = new ArrayList<>(joined.getOrDefault(List.of(one, other), List.of()));
		all.addAll(joined.getOrDefault(List.of(other, one), List.of()));
		Optional<Relation> own = all.stream().filter(relation -> relation.object().map(EcoreUtil::getID).filter(objectId::equals).isPresent())
				.findFirst();
		return own.or(() -> all.stream().findFirst());
	}

	/** @return an identifier that nothing else in the file has */
	String identifier(String key) {
		return ids.of(key);
	}

	/** @return the identifier of an object, the same wherever the file names it */
	String identifier(EObject object) {
		return ids.of(Features.key(object));
	}

	private void add(Relation relation) {
		relations.add(relation);
		joined.computeIfAbsent(List.of(relation.source(), relation.target()), ends -> new ArrayList<>()).add(relation);
	}

	private void add(EObject object, Concept concept) {
		String id = Features.key(object);
		Element element = new Element(ids.of(id), concept, object);
		concepts.put(object, element);
		byObject.put(id, element);
	}

	private void relate(EObject object) {
		if (concepts.containsKey(object)) {
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (Features.isKept(reference)) {
					Features.targets(object, reference.getName()).forEach(other -> relate(reference, object, other));
				}
			}
		}
		for (ObjectRule rule : ObjectRule.ALL) {
			if (object.eClass().getName().equals(rule.owner())) {
				Element source = end(object, rule.source());
				Element target = end(object, rule.target());
				if (source != null && target != null) {
					relate(rule, object, source, target);
				}
			}
		}
	}

	private Element end(EObject object, String reference) {
		return Features.targets(object, reference).stream().findFirst().map(concepts::get).orElse(null);
	}

	private void relate(EReference reference, EObject object, EObject other) {
		if (!concepts.containsKey(other)) {
			return;
		}
		ReferenceRule rule = rules.computeIfAbsent(reference, ReferenceRule::of);
		Element source = concepts.get(rule.reversed() ? other : object);
		Element target = concepts.get(rule.reversed() ? object : other);
		RelationType type = rule.type().between(source.concept(), target.concept());
		String name = type == rule.type() || !rule.name().isEmpty() ? rule.name() : Features.words(rule.reference());
		String key = Features.key(object) + "." + rule.reference() + "." + Features.key(other);
		add(new Relation(ids.of(key), type, source.id(), target.id(), name, "", Optional.empty(), rule.reference()));
	}

	private void relate(ObjectRule rule, EObject object, Element source, Element target) {
		String name = Stream.of("name", rule.name()).map(attribute -> Features.text(object, attribute)).filter(text -> !text.isEmpty()).findFirst()
				.orElse(rule.name());
		boolean link = rule.owner().equals("BenefitLink");
		RelationType type = link ? link(object, source.concept(), target.concept()) : rule.type().between(source.concept(), target.concept());
		String modifier = type == RelationType.INFLUENCE ? isNegative(object) ? "-" : "+" : "";
		add(new Relation(ids.of(Features.key(object)), type, source.id(), target.id(), name, modifier, Optional.of(object), ""));
	}

	private static RelationType link(EObject link, Concept source, Concept target) {
		boolean realises = !isNegative(link) && RelationType.REALIZATION.isLegal(source, target);
		return realises ? RelationType.REALIZATION : RelationType.INFLUENCE.between(source, target);
	}

	private static boolean isNegative(EObject link) {
		return Features.text(link, "sign").equals("negative");
	}
}
