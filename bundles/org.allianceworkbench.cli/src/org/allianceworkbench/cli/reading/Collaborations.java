// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.reading;

import java.io.IOException;
import java.util.List;

import org.allianceworkbench.edit.collaboration.WithParts;
import org.allianceworkbench.edit.label.Labels;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Collaboration;

/** The collaborations of a model as arguments name them. */
public final class Collaborations {
	private Collaborations() {
	}

	/**
	 * @param name a name or an id
	 * @throws IOException when none or several are meant, with a sentence that names what there is
	 */
	public static Collaboration named(AllianceModel model, String name) throws IOException {
		List<Collaboration> all = WithParts.of(model);
		List<Collaboration> found = all.stream().filter(each -> name.equals(each.getId()) || name.equals(each.getName())).toList();
		if (found.size() == 1) {
			return found.get(0);
		}
		throw new IOException(found.isEmpty()
			? "there is no collaboration '" + name + "'; there are " + String.join(", ", all.stream().map(Collaborations::words).toList())
			: "several collaborations are named '" + name + "'; say which by its id: " + String.join(", ", found.stream().map(Collaboration::getId).toList()));
	}

	private static String words(Collaboration collaboration) {
		String name = Labels.name(collaboration);
		return "'" + (name == null ? collaboration.getId() : name) + "'";
	}
}
