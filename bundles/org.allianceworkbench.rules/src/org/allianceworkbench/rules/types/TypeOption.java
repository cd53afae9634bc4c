// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.types;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.edit.operation.ChangeCollaborationTypeOperation;
import org.allianceworkbench.edit.operation.Operation;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Partner;

/**
 * A collaboration as it would be under a type.
 *
 * @param leading the lead, the leads or the host; empty in a joint enterprise, which has none
 * @param why how those who lead were chosen, a sentence; empty where nobody had to be
 * @param refusal why it cannot be of that type, empty when it can; the rest is then empty
 * @param directs who would give direction and control
 * @param controls who would control and manage the resources
 * @param employs who would employ them; empty where the type leaves it to each partner
 * @param changes what would have to change; none where the collaboration is so already
 * @param raised what rules would say that they do not say now
 * @param silenced what they would no longer say
 * @param remaining how much else they would go on saying of this collaboration
 */
public record TypeOption(Collaboration collaboration, CollaborationType type, List<Partner> leading, String why, Optional<String> refusal,
	List<Partner> directs, List<Partner> controls, List<Partner> employs, List<Change> changes, List<Consequence> raised,
	List<Consequence> silenced, int remaining) {
	public TypeOption {
		leading = List.copyOf(leading);
		directs = List.copyOf(directs);
		controls = List.copyOf(controls);
		employs = List.copyOf(employs);
		changes = List.copyOf(changes);
		raised = List.copyOf(raised);
		silenced = List.copyOf(silenced);
	}

	/** Returns whether the collaboration says that it is of this type. */
	public boolean isDeclared() {
		return collaboration.getType() == type;
	}

	/** Returns the change that would make it so, one step that can be undone. */
	public Operation operation() {
		return new ChangeCollaborationTypeOperation(collaboration, type, leading);
	}
}
