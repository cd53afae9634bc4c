// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Deletes objects with all they contain. What only says something about a deleted object goes with it: the links of a node, the memberships,
 * signatures and secondments of a partner, the assessments of a driver or principle, the acceptance of a finding. Every other reference to a deleted object is cleared, and who
 * leaves a collaboration no longer leads, directs, controls or employs in it. The root of a file cannot be deleted.
 */
public record DeleteOperation(Collection<? extends EObject> objects) implements Operation {
	public DeleteOperation {
		objects = List.copyOf(objects);
	}

	@Override
	public String label() {
		return "Delete";
	}

	@Override
	public Optional<String> refusal() {
		return objects.stream().anyMatch(object -> object.eContainer() == null) ? Optional.of("The root of a file cannot be deleted.")
			: Optional.empty();
	}

	@Override
	public Optional<Command> createCommand(EditingDomain domain) {
		return refusal().isPresent() ? Optional.empty() : new Deletion(objects).steps(domain, label()).command();
	}
}
