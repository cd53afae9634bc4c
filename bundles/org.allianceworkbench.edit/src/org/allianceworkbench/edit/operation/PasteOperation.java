// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.model.alliance.NamedElement;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Copies objects, with all they contain, into another object or, where that cannot hold them, beside it. Copies get ids of their own from the file
 * that takes them. They refer to each other as the originals do, and to what the originals refer to as long as it is in the same file. A name that
 * is taken at the new place gets a number.
 *
 * @param originals objects that may be in the model still, or cut out of it, or of another file
 */
public record PasteOperation(EObject target, Collection<? extends EObject> originals) implements Operation {
	public PasteOperation {
		originals = List.copyOf(originals);
	}

	@Override
	public String label() {
		return "Paste";
	}

	@Override
	public Optional<String> refusal() {
		if (originals.isEmpty()) {
			return Optional.of("There is nothing to paste.");
		}
		Set<List<EObject>> taken = new HashSet<>();
		for (EObject original : originals) {
			EObject owner = owner(original);
			if (owner == null) {
				return Optional.of(EnglishNames.ofClass(original.eClass()) + " cannot be pasted here.");
			}
			EReference place = place(owner, original);
			if (!place.isMany() && !taken.add(List.of(owner, place))) {
				return Optional.of("Only one " + EnglishNames.withinSentence(original.eClass()) + " can be pasted here: copy one alone.");
			}
		}
		return Optional.empty();
	}

	@Override
	public Optional<Command> createCommand(EditingDomain domain) {
		if (refusal().isPresent()) {
			return Optional.empty();
		}
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		copier.copyAll(originals);
		copier.copyReferences();
		copier.values().stream().filter(Element.class::isInstance).forEach(copy -> ((Element) copy).setId(null));
		Set<EObject> copies = new HashSet<>(copier.values());
		copies.forEach(copy -> dropForeignReferences(copy, copies));
		Steps steps = new Steps(domain, label());
		addCopies(steps, copier);
		copier.forEach((original, copy) -> addInverses(steps, original, copy, copier));
		return steps.command();
	}

	private void addCopies(Steps steps, Map<EObject, EObject> copies) {
		Map<EObject, Set<String>> names = new LinkedHashMap<>();
		for (EObject original : originals) {
			EObject owner = owner(original);
			EObject copy = copies.get(original);
			if (copy instanceof NamedElement named && named.getName() != null) {
				named.setName(free(named.getName(), names.computeIfAbsent(owner, PasteOperation::names)));
			}
			EReference place = place(owner, original);
			if (place.isMany()) {
				steps.add(owner, place, copy);
			} else {
				steps.set(owner, place, copy);
			}
		}
	}

	private static Set<String> names(EObject owner) {
		Set<String> names = new HashSet<>();
		owner.eContents().stream().filter(NamedElement.class::isInstance).forEach(child -> names.add(((NamedElement) child).getName()));
		return names;
	}

	private static String free(String name, Set<String> taken) {
		String result = name;
		for (int number = 2; !taken.add(result); number++) {
			result = name + " " + number;
		}
		return result;
	}

	/** Returns who takes the copy: the target itself, else what contains it, else null. */
	private EObject owner(EObject original) {
		if (place(target, original) != null) {
			return target;
		}
		EObject container = target.eContainer();
		return container != null && place(container, original) != null ? container : null;
	}

	/** The feature that held the original is preferred: a planned value stays a planned value. */
	private static EReference place(EObject owner, EObject original) {
		EStructuralFeature former = original.eContainingFeature();
		EReference result = null;
		for (EReference reference : owner.eClass().getEAllContainments()) {
			boolean free = reference.isMany() || owner.eGet(reference) == null;
			if (free && reference.getEReferenceType().isSuperTypeOf(original.eClass()) && (result == null || reference == former)) {
				result = reference;
			}
		}
		return result;
	}

	private void dropForeignReferences(EObject copy, Set<EObject> own) {
		for (EReference reference : copy.eClass().getEAllReferences()) {
			if (Referrers.isStored(reference) && reference.getEOpposite() == null) {
				if (copy.eGet(reference) instanceof List<?> values) {
					values.removeIf(value -> !own.contains(value) && !isHere((EObject) value));
				} else if (copy.eGet(reference) instanceof EObject value && !own.contains(value) && !isHere(value)) {
					copy.eUnset(reference);
				}
			}
		}
	}

	private boolean isHere(EObject object) {
		return object.eResource() != null && object.eResource() == target.eResource()
			|| EcoreUtil.getRootContainer(object) == EcoreUtil.getRootContainer(target);
	}

	/** A copy does not take a two-sided reference over, because that changes the other side; so each is set as a step. */
	private void addInverses(Steps steps, EObject original, EObject copy, Map<EObject, EObject> copies) {
		for (EReference reference : original.eClass().getEAllReferences()) {
			if (Referrers.isStored(reference) && reference.getEOpposite() != null) {
				Object value = original.eGet(reference);
				if (value instanceof List<?> values) {
					steps.addAll(copy, reference, values.stream().filter(other -> isOutside((EObject) other, copies)).toList());
				} else if (value instanceof EObject other && isOutside(other, copies)) {
					steps.set(copy, reference, other);
				}
			}
		}
	}

	private boolean isOutside(EObject other, Map<EObject, EObject> copies) {
		return !copies.containsKey(other) && isHere(other);
	}
}
