// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.allianceworkbench.model.alliance.AlliancePackage.Literals.ACCEPTED_FINDING__ELEMENT;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFIT_LINK__SOURCE;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFIT_LINK__TARGET;
import static org.allianceworkbench.model.fit.FitPackage.Literals.DRIVER_ASSESSMENT__DRIVER;
import static org.allianceworkbench.model.fit.FitPackage.Literals.PRINCIPLE_ASSESSMENT__PRINCIPLE;
import static org.allianceworkbench.model.governance.GovernancePackage.Literals.AGREEMENT_PARTY__PARTNER;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__DIRECTED_BY;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__EMPLOYED_BY;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__RESOURCES_CONTROLLED_BY;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.MEMBERSHIP__PARTNER;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.RESOURCE__CONTROLLERS;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.RESOURCE__EMPLOYER;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.SECONDMENT__HOME;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.SECONDMENT__RECEIVING;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.THEMATIC_AREA__LEAD;
import static org.allianceworkbench.model.people.PeoplePackage.Literals.SKILL_HELD__SKILL;
import static org.allianceworkbench.model.people.PeoplePackage.Literals.SKILL_NEED__SKILL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.edit.domain.EditingDomain;

/** What goes when some objects are deleted, found by following inverse references until nothing more depends on what goes. */
final class Deletion {
	/** An object that loses a reference of this kind says nothing any more. */
	private static final Set<EReference> ESSENTIAL = Set.of(MEMBERSHIP__PARTNER, AGREEMENT_PARTY__PARTNER, SECONDMENT__HOME, SECONDMENT__RECEIVING,
		BENEFIT_LINK__SOURCE, BENEFIT_LINK__TARGET, SKILL_NEED__SKILL, SKILL_HELD__SKILL, DRIVER_ASSESSMENT__DRIVER, PRINCIPLE_ASSESSMENT__PRINCIPLE,
		ACCEPTED_FINDING__ELEMENT);

	private final Set<EObject> doomed = new LinkedHashSet<>();
	private final List<EObject> roots = new ArrayList<>();
	private final Map<Place, Set<EObject>> losses = new LinkedHashMap<>();

	/** A feature of an object that survives. */
	private record Place(EObject owner, EStructuralFeature feature) {
	}

	Deletion(Collection<? extends EObject> objects) {
		List<EObject> first = new ArrayList<>();
		objects.forEach(object -> include(object, first));
		for (List<EObject> found = first; !found.isEmpty();) {
			found = dependents(found);
		}
		doomed.stream().filter(Membership.class::isInstance).map(Membership.class::cast).forEach(this::leave);
	}

	private void include(EObject root, List<EObject> found) {
		if (!doomed.contains(root)) {
			roots.add(root);
			includeOne(root, found);
			root.eAllContents().forEachRemaining(object -> includeOne(object, found));
		}
	}

	private void includeOne(EObject object, List<EObject> found) {
		if (doomed.add(object)) {
			found.add(object);
		}
	}

	private List<EObject> dependents(List<EObject> objects) {
		List<EObject> found = new ArrayList<>();
		Referrers.of(objects).forEach((object, settings) -> {
			for (Setting setting : settings) {
				lose(setting.getEObject(), setting.getEStructuralFeature(), object);
				if (ESSENTIAL.contains(setting.getEStructuralFeature())) {
					include(setting.getEObject(), found);
				}
			}
		});
		return found;
	}

	private void lose(EObject owner, EStructuralFeature feature, EObject value) {
		losses.computeIfAbsent(new Place(owner, feature), place -> new LinkedHashSet<>()).add(value);
	}

	/** Who leaves a collaboration has no say in it any more (rule 11). */
	private void leave(Membership membership) {
		Collaboration collaboration = membership.getCollaboration();
		Partner partner = membership.getPartner();
		if (collaboration == null || partner == null || doomed.contains(collaboration)) {
			return;
		}
		for (EReference relation : List.of(COLLABORATION__DIRECTED_BY, COLLABORATION__RESOURCES_CONTROLLED_BY, COLLABORATION__EMPLOYED_BY)) {
			loseIfSet(collaboration, relation, partner);
		}
		collaboration.getThematicAreas().forEach(area -> loseIfSet(area, THEMATIC_AREA__LEAD, partner));
		collaboration.getResources().forEach(resource -> loseIfSet(resource, RESOURCE__CONTROLLERS, partner));
		collaboration.getResources().forEach(resource -> loseIfSet(resource, RESOURCE__EMPLOYER, partner));
	}

	private void loseIfSet(EObject owner, EReference reference, EObject value) {
		Object present = owner.eGet(reference);
		if (present == value || present instanceof Collection<?> values && values.contains(value)) {
			lose(owner, reference, value);
		}
	}

	Steps steps(EditingDomain domain, String label) {
		Steps steps = new Steps(domain, label);
		losses.forEach((place, lost) -> {
			if (!doomed.contains(place.owner())) {
				steps.remove(place.owner(), place.feature(), lost);
			}
		});
		doomed.forEach(object -> leaveInverses(steps, object));
		removeRoots(steps);
		return steps;
	}

	/** What survives must not point back at what goes, so the deleted end of each two-sided reference is cleared too. */
	private void leaveInverses(Steps steps, EObject object) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.getEOpposite() != null && Referrers.isStored(reference)) {
				List<EObject> survivors = values(object, reference).stream().filter(value -> !doomed.contains(value)).toList();
				if (!survivors.isEmpty()) {
					steps.remove(object, reference, survivors);
				}
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> values(EObject object, EReference reference) {
		Object value = object.eGet(reference);
		return value instanceof List<?> values ? (List<EObject>) values : value == null ? List.of() : List.of((EObject) value);
	}

	private void removeRoots(Steps steps) {
		Map<Place, List<EObject>> removals = new LinkedHashMap<>();
		for (EObject root : roots) {
			if (!doomed.contains(root.eContainer())) {
				removals.computeIfAbsent(new Place(root.eContainer(), root.eContainingFeature()), place -> new ArrayList<>()).add(root);
			}
		}
		removals.forEach((place, removed) -> steps.remove(place.owner(), place.feature(), removed));
	}
}
