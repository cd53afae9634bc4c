// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.change;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.compare.Comparison;
import org.allianceworkbench.compare.Difference;
import org.allianceworkbench.edit.operation.Operation;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Makes the earlier model of a comparison take differences over from the later one, with all that they require. Added elements are copies that keep
 * their ids; the later model is only read. Taking over all differences makes the earlier model say what the later one says.
 *
 * @param comparison of the model as it is now
 * @param chosen some of its differences
 * @since 1.0
 */
public record ApplyDifferences(Comparison comparison, Collection<? extends Difference> chosen) implements Operation {
	/** Takes all differences over. */
	public ApplyDifferences(Comparison comparison) {
		this(comparison, comparison.differences());
	}

	@Override
	public String label() {
		return chosen.size() == 1 ? "Take over a difference" : String.format(Locale.UK, "Take over %,d differences", chosen.size());
	}

	@Override
	public Optional<String> refusal() {
		return chosen.isEmpty() ? Optional.of("No difference is chosen.") : Optional.empty();
	}

	@Override
	public Optional<Command> createCommand(EditingDomain domain) {
		if (refusal().isPresent()) {
			return Optional.empty();
		}
		Set<Difference> all = comparison.withRequired(chosen);
		Assignments assignments = new Revision(element -> element).add(comparison, all).assignments();
		return Optional.of(new AssignmentsCommand(label(), assignments));
	}
}
