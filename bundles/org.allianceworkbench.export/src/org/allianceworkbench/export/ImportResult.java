// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export;

import java.util.List;

import org.allianceworkbench.model.alliance.AllianceModel;

/**
 * What a file would make of a model.
 *
 * @param proposed a model of its own, in a resource of its own: the existing one with the import applied; objects that were there keep their
 *            ids, new ones have new ids
 * @param remarks what was refused or could not be carried, in the order of the file
 * @since 1.0
 */
public record ImportResult(AllianceModel proposed, List<ImportRemark> remarks) {
	public ImportResult {
		remarks = List.copyOf(remarks);
	}
}
