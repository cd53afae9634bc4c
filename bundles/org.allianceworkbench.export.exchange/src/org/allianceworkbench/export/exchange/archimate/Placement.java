// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts objects where they are contained. */
final class Placement {
	/** What files by others have no word for, though their elements belong in one: it is made where there is none. */
	private static final List<String> COLLECTIONS = List.of("BenefitsMap", "RiskRegister", "IssuesAndOpportunitiesLog");

	private final AllianceModel model;
	private final Domain domain;

	Placement(AllianceModel model, Domain domain) {
		this.model = model;
		this.domain = domain;
	}

	/** @return whether the object is within the model, by whatever way */
	boolean isPlaced(EObject object) {
		return EcoreUtil.getRootContainer(object) == model;
	}

	/**
	 * Moves the object there, unless it is there.
	 *
	 * @return whether it may be there: the reference contains objects of its class, has room, and the owner is not within the object
	 */
	@SuppressWarnings("unchecked")
	boolean put(EObject object, EObject owner, EReference reference) {
		if (object.eContainer() == owner && object.eContainmentFeature() == reference) {
			return true;
		}
		boolean fits = reference.isContainment() && reference.getEReferenceType().isSuperTypeOf(object.eClass());
		if (!fits || EcoreUtil.isAncestor(object, owner) || !reference.isMany() && owner.eIsSet(reference)) {
			return false;
		}
		if (reference.isMany()) {
			((List<EObject>) owner.eGet(reference)).add(object);
		} else {
			owner.eSet(reference, object);
		}
		return true;
	}

	/** Puts the object directly into the model, or into the first map or register that takes it. */
	boolean putWhereItBelongs(EObject object) {
		Optional<EReference> direct = containment(model.eClass(), object.eClass());
		if (direct.isPresent()) {
			return put(object, model, direct.get());
		}
		for (String name : COLLECTIONS) {
			EClass type = domain.type(name).orElseThrow();
			Optional<EReference> within = containment(type, object.eClass());
			if (within.isPresent()) {
				return put(object, collection(type), within.get());
			}
		}
		return false;
	}

	/** Puts the object into the nearest owner of the other one that takes it. */
	boolean putNear(EObject object, EObject other) {
		for (EObject owner = other; owner != null; owner = owner.eContainer()) {
			Optional<EReference> within = containment(owner.eClass(), object.eClass());
			if (within.isPresent() && put(object, owner, within.get())) {
				return true;
			}
		}
		return false;
	}

	private EObject collection(EClass type) {
		return model.eContents().stream().filter(type::isInstance).findFirst().orElseGet(() -> {
			EObject made = EcoreUtil.create(type);
			put(made, model, containment(model.eClass(), type).orElseThrow());
			made.eSet(type.getEStructuralFeature("name"), "Imported");
			return made;
		});
	}

	private static Optional<EReference> containment(EClass owner, EClass type) {
		return owner.getEAllContainments().stream().filter(reference -> reference.getEReferenceType().isSuperTypeOf(type)).findFirst();
	}
}
