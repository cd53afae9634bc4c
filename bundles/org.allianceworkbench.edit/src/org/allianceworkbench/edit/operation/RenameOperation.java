// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.allianceworkbench.model.alliance.AlliancePackage.Literals.NAMED_ELEMENT__NAME;

import java.util.Optional;

import org.allianceworkbench.model.alliance.NamedElement;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Gives an element another name, without the blanks at its ends. A name is not empty and unique beside its siblings (rule 12). */
public record RenameOperation(NamedElement element, String name) implements Operation {
	@Override
	public String label() {
		return "Rename";
	}

	@Override
	public Optional<String> refusal() {
		if (name == null || name.isBlank()) {
			return Optional.of("A name must not be empty.");
		}
		return isTaken() ? Optional.of("There is another element named \"" + name.strip() + "\" here.") : Optional.empty();
	}

	private boolean isTaken() {
		EObject container = element.eContainer();
		if (container == null) {
			return false;
		}
		return container.eContents().stream().anyMatch(sibling -> sibling != element && sibling.eClass() == element.eClass()
			&& name.strip().equals(((NamedElement) sibling).getName()));
	}

	@Override
	public Optional<Command> createCommand(EditingDomain domain) {
		return refusal().isPresent() ? Optional.empty() : new Steps(domain, label()).set(element, NAMED_ELEMENT__NAME, name.strip()).command();
	}
}
