// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

import java.util.List;

/**
 * One shipped alliance.
 *
 * @param id name of its folder and the word that the command line knows it by
 * @param title what a welcome page calls it
 * @param description one sentence on what it shows
 * @param file path of the alliance within the bundle, without a leading slash
 * @param companions paths of the files that belong beside it, its diagrams
 */
public record Example(String id, String title, String description, String file, List<String> companions) {
	public Example {
		companions = List.copyOf(companions);
	}

	/** @return name of the alliance's file, without folders */
	public String fileName() {
		return ExampleCatalogue.name(file);
	}
}
