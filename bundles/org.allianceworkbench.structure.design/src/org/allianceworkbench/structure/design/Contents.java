// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.structure.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.partners.Collaboration;

/** What the diagram shows of a whole alliance, nested things too, reached by containment lists only. */
final class Contents {
	private Contents() {
	}

	static List<Collaboration> collaborations(AllianceModel model) {
		return flat(model.getCollaborations(), Collaboration::getParts);
	}

	static List<GovernanceBody> bodies(AllianceModel model) {
		return flat(model.getGovernanceBodies(), GovernanceBody::getBodies);
	}

	static <T> List<T> of(AllianceModel model, Function<Collaboration, ? extends Collection<T>> feature) {
		List<T> all = new ArrayList<>();
		collaborations(model).forEach(collaboration -> all.addAll(feature.apply(collaboration)));
		return all;
	}

	private static <T> List<T> flat(Collection<T> roots, Function<T, ? extends Collection<T>> children) {
		List<T> all = new ArrayList<>();
		for (T root : roots) {
			all.add(root);
			all.addAll(flat(children.apply(root), children));
		}
		return all;
	}
}
