// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.export.exchange.Features;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.resource.AllianceResource;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Applies a file to a draft of the model. Elements and relations are known again by the identifiers that an export gives them; what is new keeps the
 * identifier of the file as its id.
 */
final class Proposal {
	private final AllianceModel draft;
	private final Remarks remarks;
	private final Domain domain = new Domain();
	private final Attributes attributes;
	private final Placement placement;
	private final RelationReading readings = new RelationReading(domain);
	private final ReferenceLists references = new ReferenceLists();
	private final Map<String, EObject> existing = new HashMap<>();
	private final Map<String, EObject> objects = new HashMap<>();
	private final Map<EObject, Entry> entries = new LinkedHashMap<>();
	private final Map<Entry, ObjectRule> links = new LinkedHashMap<>();
	private final List<EObject> loose = new ArrayList<>();

	Proposal(AllianceModel draft, Remarks remarks) {
		this.draft = draft;
		this.remarks = remarks;
		this.attributes = new Attributes(remarks);
		this.placement = new Placement(draft, domain);
		Conversion known = new Conversion(draft);
		existing.put(known.root(), draft);
		known.concepts().forEach(element -> existing.put(element.id(), element.object()));
		known.relations().forEach(relation -> relation.object().ifPresent(object -> existing.put(relation.id(), object)));
	}

	/** @param removing whether objects that the file could hold, but does not, go */
	void apply(ExchangeFile file, boolean isNew, boolean removing) {
		model(file.model(), isNew);
		file.elements().forEach(this::element);
		file.elements().forEach(this::contained);
		file.relations().forEach(this::relation);
		placeLooseObjects();
		links.forEach(this::link);
		Set<EObject> whole = new LinkedHashSet<>();
		entries.forEach((object, entry) -> {
			if (entry.isOurs() && Concepts.of(object.eClass()).isPresent()) {
				whole.add(object);
			}
		});
		references.set(whole, entries::containsKey, placement::isPlaced);
		if (removing) {
			EcoreUtil.deleteAll(existing.values().stream().filter(object -> object != draft && !entries.containsKey(object)).toList(), true);
		}
		if (file.views() > 0) {
			remarks.add(0, (file.views() == 1 ? "The view of the file is" : "The " + file.views() + " views of the file are")
					+ " not carried; make diagrams of what was imported.");
		}
	}

	private void model(Entry model, boolean isNew) {
		objects.put(model.id(), draft);
		if (isNew && AllianceResource.isId(model.id())) {
			draft.setId(model.id());
		}
		if (isNew || existing.get(model.id()) == draft) {
			attributes.set(draft, model, Features.words(draft.eClass().getName()));
		}
	}

	private void element(Entry entry) {
		EObject known = existing.get(entry.id());
		Optional<EClass> type = type(entry, known);
		if (type.isEmpty()) {
			remarks.add(entry.line(), "The element " + entry.title() + " is not carried: a model of alliances has nothing for \"" + entry.type() + "\".");
		} else if (known != null && known.eClass() != type.get()) {
			remarks.add(entry.line(), "The element " + entry.title() + " is another kind of object in the model (" + Features.words(known.eClass().getName())
					+ "), so it was left as it was.");
			objects.put(entry.id(), known);
		} else {
			add(entry, known == null ? created(type.get(), entry) : known, Features.words(type.get().getName()));
		}
	}

	/** What the file says itself, else what it is in the model, else what others usually mean by such an element. */
	private Optional<EClass> type(Entry entry, EObject known) {
		Optional<EClass> stated = domain.type(entry.property(ExchangeDocument.CLASS)).filter(type -> Concepts.of(type).isPresent());
		Optional<EClass> kept = Optional.ofNullable(known).map(EObject::eClass)
				.filter(type -> Concepts.of(type).filter(concept -> concept.word().equals(entry.type())).isPresent());
		return stated.or(() -> kept).or(() -> Concepts.usualClass(entry.type()).flatMap(domain::type));
	}

	/** An id that the model has already, for something else, is not taken over, nor one that no file of a model may hold. */
	private EObject created(EClass type, Entry entry) {
		EObject object = EcoreUtil.create(type);
		if (!AllianceResource.isId(entry.id())) {
			remarks.add(entry.line(), "The identifier \"" + entry.id() + "\" is no XML name, so " + entry.title() + " gets another.");
		} else if (draft.eResource().getEObject(entry.id()) == null) {
			EcoreUtil.setID(object, entry.id());
		}
		return object;
	}

	private void add(Entry entry, EObject object, String unnamed) {
		objects.put(entry.id(), object);
		entries.put(object, entry);
		attributes.set(object, entry, unnamed);
	}

	/** Puts an element where its property says; others wait until the relations have been read. */
	private void contained(Entry entry) {
		EObject object = objects.get(entry.id());
		if (object == null || !entries.containsKey(object)) {
			return;
		}
		boolean put = entry.properties().containsKey(ExchangeDocument.CONTAINER) ? putInContainer(entry, object)
				: entry.isOurs() && placement.putWhereItBelongs(object);
		if (!put && object.eContainer() == null) {
			loose.add(object);
		}
	}

	private boolean putInContainer(Entry entry, EObject object) {
		String container = entry.property(ExchangeDocument.CONTAINER);
		int slash = Math.max(0, container.lastIndexOf('/'));
		EObject owner = objects.get(container.substring(0, slash));
		boolean put = owner != null && owner.eClass().getEStructuralFeature(container.substring(slash + 1).strip()) instanceof EReference reference
				&& placement.put(object, owner, reference);
		if (!put) {
			remarks.add(entry.line(), "The container of " + entry.title() + ", \"" + container + "\", is not there or does not take it.");
		}
		return put;
	}

	private void relation(Entry relation) {
		EObject source = objects.get(relation.source());
		EObject target = objects.get(relation.target());
		if (source == null || target == null) {
			remarks.add(relation.line(), "The relation " + relation.title() + " is not carried, because one of its ends is not.");
			return;
		}
		Optional<ObjectRule> stated = ObjectRule.ALL.stream().filter(rule -> rule.owner().equals(relation.property(ExchangeDocument.CLASS)))
				.findFirst();
		Optional<RelationReading.Reading> reading = stated.isPresent() ? Optional.empty() : readings.reference(relation, source, target);
		Optional<ObjectRule> rule = stated.or(() -> reading.isPresent() ? Optional.empty() : readings.object(relation, source, target));
		if (rule.isPresent()) {
			links.put(relation, rule.get());
		} else if (reading.isPresent()) {
			read(relation, reading.get());
		} else {
			remarks.add(relation.line(), "The relation " + relation.title() + " (" + relation.type() + ") is not carried: between such objects a model "
					+ "of alliances has nothing for it.");
		}
	}

	private void read(Entry relation, RelationReading.Reading reading) {
		boolean taken;
		if (reading.reference().isContainment()) {
			boolean free = reading.target().eContainer() == null || reading.target().eContainer() == reading.owner();
			taken = free && placement.put(reading.target(), reading.owner(), reading.reference());
		} else {
			taken = references.add(reading.owner(), reading.reference(), reading.target());
		}
		if (!taken) {
			remarks.add(relation.line(), "The relation " + relation.title() + " is not carried: \"" + Features.words(reading.reference().getName())
					+ "\" leads elsewhere already.");
		}
	}

	/** What no relation has placed goes where such objects usually are; what needs an owner and has none is not carried, nor what is in it. */
	private void placeLooseObjects() {
		loose.stream().filter(object -> object.eContainer() == null).forEach(placement::putWhereItBelongs);
		entries.keySet().stream().filter(object -> !placement.isPlaced(object)).toList().forEach(object -> {
			Entry entry = entries.remove(object);
			remarks.add(entry.line(), "The element " + entry.title() + " is not carried: a " + Features.words(object.eClass().getName())
					+ " belongs to something, and no relation says to what.");
		});
	}

	/** Makes or changes the object that a relation is. */
	private void link(Entry entry, ObjectRule rule) {
		EObject source = objects.get(entry.source());
		EObject target = objects.get(entry.target());
		EClass type = domain.type(rule.owner()).orElseThrow();
		EObject known = existing.get(entry.id());
		EObject object = known != null && known.eClass() == type ? known : created(type, entry);
		EReference from = (EReference) type.getEStructuralFeature(rule.source());
		EReference to = (EReference) type.getEStructuralFeature(rule.target());
		boolean fits = placement.isPlaced(source) && placement.isPlaced(target) && from.getEReferenceType().isInstance(source)
				&& to.getEReferenceType().isInstance(target);
		if (!fits || !isPut(entry, object, Map.of(from, source, to, target))) {
			remarks.add(entry.line(), "The relation " + entry.title() + " is not carried, because one of its ends is not or does not suit it.");
			return;
		}
		end(object, from, source);
		end(object, to, target);
		add(entry, object, rule.name());
		if (!entry.isOurs()) {
			sayInOurWords(entry, rule, object);
		}
	}

	private static void end(EObject object, EReference reference, EObject end) {
		if (!reference.isContainer()) {
			object.eSet(reference, end);
		}
	}

	/** A link of ours says its container, one of others stands in one of its ends, or near them. */
	private boolean isPut(Entry entry, EObject object, Map<EReference, EObject> ends) {
		if (entry.properties().containsKey(ExchangeDocument.CONTAINER)) {
			return putInContainer(entry, object);
		}
		for (Map.Entry<EReference, EObject> end : ends.entrySet()) {
			if (end.getKey().isContainer()) {
				return placement.put(object, end.getValue(), end.getKey().getEOpposite());
			}
		}
		return object.eContainer() != null || ends.values().stream().anyMatch(end -> placement.putNear(object, end))
				|| placement.putWhereItBelongs(object);
	}

	private static void sayInOurWords(Entry entry, ObjectRule rule, EObject object) {
		EStructuralFeature sign = object.eClass().getEStructuralFeature("sign");
		if (sign != null && entry.modifier().startsWith("-")) {
			object.eSet(sign, EcoreUtil.createFromString((EDataType) sign.getEType(), "negative"));
		}
		if (object.eClass().getEStructuralFeature(rule.name()) instanceof EAttribute attribute
				&& attribute.getEAttributeType() instanceof EEnum words && words.getEEnumLiteralByLiteral(entry.name()) != null) {
			object.eSet(attribute, words.getEEnumLiteralByLiteral(entry.name()).getInstance());
		}
	}
}
