// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Collects the steps of one operation; a step that would change nothing is left out. */
final class Steps {
	private final EditingDomain domain;
	private final CompoundCommand command;

	Steps(EditingDomain domain, String label) {
		this.domain = domain;
		this.command = new CompoundCommand(label);
	}

	/** Sets a single value; null takes it away. */
	Steps set(EObject owner, EStructuralFeature feature, Object value) {
		if (!Objects.equals(owner.eGet(feature), value)) {
			command.append(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
		}
		return this;
	}

	/** Makes a list hold exactly these values. */
	Steps setAll(EObject owner, EStructuralFeature feature, List<?> values) {
		if (!owner.eGet(feature).equals(values)) {
			command.append(SetCommand.create(domain, owner, feature, values.isEmpty() ? SetCommand.UNSET_VALUE : values));
		}
		return this;
	}

	Steps add(EObject owner, EStructuralFeature feature, Object value) {
		command.append(AddCommand.create(domain, owner, feature, value));
		return this;
	}

	Steps addAll(EObject owner, EStructuralFeature feature, Collection<?> values) {
		if (!values.isEmpty()) {
			command.append(AddCommand.create(domain, owner, feature, values));
		}
		return this;
	}

	/** Takes values out of a list, or the one value out of a single feature. */
	Steps remove(EObject owner, EStructuralFeature feature, Collection<?> values) {
		if (feature.isMany()) {
			command.append(RemoveCommand.create(domain, owner, feature, values));
			return this;
		}
		return set(owner, feature, null);
	}

	/** Returns all steps as one command, or empty where there is nothing to do. */
	Optional<Command> command() {
		return command.isEmpty() ? Optional.empty() : Optional.of(command);
	}
}
