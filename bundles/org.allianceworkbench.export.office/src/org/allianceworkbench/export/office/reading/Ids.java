// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.reading;

import org.allianceworkbench.model.resource.AllianceResource;

/** What may be the id of an object: what a file of a model takes, of a length that somebody can still read. */
final class Ids {
	private static final int LONGEST = 200;

	private Ids() {
	}

	static boolean isLegal(String id) {
		return id.length() <= LONGEST && AllianceResource.isId(id);
	}
}
