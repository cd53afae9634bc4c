// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

/**
 * Where something stands in a specification. Two places are equal when they name the same element of the same file.
 *
 * @param file name of the specification as the reader was given it, usually "bundle/path"
 * @param line line of the element's start tag, counted from 1
 * @param path the element in words, such as {@code Viewpoint 'Nodes' / DiagramDescription 'Candidates' / NodeMapping 'Person'}
 * @param fragment the element's position, such as {@code //@ownedViewpoints.0/@ownedRepresentations.1}; unique in the file
 */
public record Place(String file, int line, String path, String fragment) {
	@Override
	public boolean equals(Object other) {
		return other instanceof Place place && fragment.equals(place.fragment) && file.equals(place.file);
	}

	@Override
	public int hashCode() {
		return fragment.hashCode();
	}

	/** @return file, line and path in one line for people */
	@Override
	public String toString() {
		return file + ":" + line + ": " + path;
	}
}
