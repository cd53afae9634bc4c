// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.allianceworkbench.model.alliance.AlliancePackage.Literals.ELEMENT__REFERENCES;
import static org.allianceworkbench.model.method.MethodPackage.Literals.GATE__APPROVERS;
import static org.allianceworkbench.model.method.MethodPackage.Literals.METHODOLOGY_STEP__ACTORS;
import static org.allianceworkbench.model.method.MethodPackage.Literals.METHODOLOGY_STEP__GATES;
import static org.allianceworkbench.model.method.MethodPackage.Literals.METHODOLOGY_STEP__PATTERN;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__STEPS;

import java.util.Optional;

import org.allianceworkbench.edit.label.Labels;
import org.allianceworkbench.model.method.Gate;
import org.allianceworkbench.model.method.MethodFactory;
import org.allianceworkbench.model.method.Methodology;
import org.allianceworkbench.model.method.MethodologyStep;
import org.allianceworkbench.model.partners.Collaboration;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Lets a collaboration go through a method of its alliance (S4 §7.2): it gets a step for each step of the method that it does not follow yet, with
 * the gates, actors and approvers that the method says. Dates and decisions are the collaboration's own and stay empty.
 *
 * @since 1.0
 */
public record FollowMethodOperation(Collaboration collaboration, Methodology method) implements Operation {
	@Override
	public String label() {
		return "Follow " + Labels.quoted(method);
	}

	@Override
	public Optional<String> refusal() {
		if (method.getSteps().isEmpty()) {
			return Optional.of("The method has no steps.");
		}
		return method.getSteps().stream().allMatch(this::isFollowed) ? Optional.of("The collaboration follows all steps of the method already.")
			: Optional.empty();
	}

	private boolean isFollowed(MethodologyStep pattern) {
		return collaboration.getSteps().stream().anyMatch(step -> step.getPattern() == pattern);
	}

	@Override
	public Optional<Command> createCommand(EditingDomain domain) {
		if (refusal().isPresent()) {
			return Optional.empty();
		}
		Steps steps = new Steps(domain, label());
		method.getSteps().stream().filter(pattern -> !isFollowed(pattern)).forEach(pattern -> follow(steps, pattern));
		return steps.command();
	}

	private void follow(Steps steps, MethodologyStep pattern) {
		MethodologyStep step = MethodFactory.eINSTANCE.createMethodologyStep();
		step.setNumber(pattern.getNumber());
		step.setName(pattern.getName());
		step.setKind(pattern.getKind());
		steps.add(collaboration, COLLABORATION__STEPS, step).set(step, METHODOLOGY_STEP__PATTERN, pattern);
		steps.addAll(step, METHODOLOGY_STEP__ACTORS, pattern.getActors()).addAll(step, ELEMENT__REFERENCES, pattern.getReferences());
		pattern.getGates().forEach(gate -> addGate(steps, step, gate));
	}

	private static void addGate(Steps steps, MethodologyStep step, Gate pattern) {
		Gate gate = MethodFactory.eINSTANCE.createGate();
		gate.setName(pattern.getName());
		gate.setKind(pattern.getKind());
		steps.add(step, METHODOLOGY_STEP__GATES, gate).addAll(gate, GATE__APPROVERS, pattern.getApprovers());
		steps.addAll(gate, ELEMENT__REFERENCES, pattern.getReferences());
	}
}
