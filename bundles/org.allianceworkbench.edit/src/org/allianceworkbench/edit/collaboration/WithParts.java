// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.collaboration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Collaboration;

/** Collaborations and all that are parts of them, each whole before its parts. */
public final class WithParts {
	private WithParts() {
	}

	/** @return all collaborations of a model */
	public static List<Collaboration> of(AllianceModel model) {
		return of(model.getCollaborations());
	}

	/** @return the collaboration and its parts, theirs and so on */
	public static List<Collaboration> of(Collaboration whole) {
		return of(List.of(whole));
	}

	private static List<Collaboration> of(Collection<Collaboration> wholes) {
		List<Collaboration> all = new ArrayList<>();
		for (Collaboration whole : wholes) {
			all.add(whole);
			all.addAll(of(whole.getParts()));
		}
		return all;
	}
}
