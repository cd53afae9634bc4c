// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.predicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.allianceworkbench.rules.QuickFix;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** The changes that quick fixes are made of. A new value is made anew each time a command is asked for. */
public final class Changes {
	private Changes() {
	}

	/** Returns a fix that sets a value. */
	public static QuickFix set(String label, EObject object, EStructuralFeature feature, Object value) {
		return QuickFix.of(label, domain -> Optional.of(set(domain, object, feature, value)));
	}

	/** Returns a fix that sets all values of a list; it does nothing where a value is gone from the model. */
	public static QuickFix setAll(String label, EObject object, EReference feature, Collection<? extends EObject> values) {
		List<EObject> kept = new ArrayList<>(values);
		return QuickFix.of(label, domain -> kept.stream().allMatch(value -> isBeside(value, object))
			? Optional.of(set(domain, object, feature, new ArrayList<>(kept))) : Optional.empty());
	}

	/** Returns a fix that adds an element of the model to a list of references. */
	public static QuickFix refer(String label, EObject object, EReference feature, EObject target) {
		return QuickFix.of(label, domain -> Optional.of(AddCommand.create(domain, object, feature, target)));
	}

	/**
	 * Returns a fix that adds a new element, to a list or in the one place of a single feature.
	 *
	 * @param made makes the element, without references, since a reference would show in the model before the command is executed
	 * @param references what the new element refers to
	 */
	public static QuickFix add(String label, EObject object, EReference feature, Supplier<? extends EObject> made,
		Map<EReference, ? extends EObject> references) {
		return QuickFix.of(label, domain -> {
			EObject element = made.get();
			CompoundCommand compound = new CompoundCommand(label);
			compound.append(feature.isMany() ? AddCommand.create(domain, object, feature, element) : set(domain, object, feature, element));
			references.forEach((reference, target) -> compound.append(set(domain, element, reference, target)));
			return Optional.of(compound);
		});
	}

	/** Returns a fix that moves an element into a list of another owner. */
	public static QuickFix move(String label, EObject element, EObject owner, EReference feature) {
		return QuickFix.of(label, domain -> {
			CompoundCommand compound = new CompoundCommand(label);
			compound.append(RemoveCommand.create(domain, element));
			compound.append(AddCommand.create(domain, owner, feature, element));
			return Optional.of(compound);
		});
	}

	/** Returns a fix that makes the changes of several. */
	public static QuickFix all(String label, QuickFix... fixes) {
		List<QuickFix> parts = Arrays.asList(fixes);
		return QuickFix.of(label, domain -> {
			CompoundCommand compound = new CompoundCommand(label);
			parts.forEach(fix -> fix.createCommand(domain).ifPresent(compound::append));
			return compound.isEmpty() ? Optional.empty() : Optional.of(compound);
		});
	}

	private static boolean isBeside(EObject value, EObject object) {
		return value.eResource() != null || EcoreUtil.getRootContainer(value) == EcoreUtil.getRootContainer(object);
	}

	private static Command set(EditingDomain domain, EObject object, EStructuralFeature feature, Object value) {
		return SetCommand.create(domain, object, feature, value == null ? SetCommand.UNSET_VALUE : value);
	}
}
