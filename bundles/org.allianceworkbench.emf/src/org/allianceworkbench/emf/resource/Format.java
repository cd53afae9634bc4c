// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import java.io.IOException;
import java.util.List;

/**
 * What a kind of file must look like.
 *
 * @param title what the file is called in sentences, with its article: "an alliance model"
 * @param namespace the namespace of the root element
 * @param rootElement the name of the root element
 * @param versionAttribute the attribute of the root element that holds the format version; a file without it is of version 0
 * @param migrations the step from each version to the next: the first leads from 0 to 1; their number is the current version
 * @param references whether objects may refer to objects in other files
 * @param limits how much is read at most
 * @since 1.0
 */
public record Format(String title, String namespace, String rootElement, String versionAttribute, List<Migration> migrations, References references,
		Limits limits) {
	/** Whether objects may refer to objects in other files. */
	public enum References {
		/** All references stay in the file. */
		WITHIN_FILE,
		/** References may lead to files named relative to this one. */
		TO_NEIGHBOUR_FILES
	}

	/**
	 * How much is read at most.
	 *
	 * @param bytes the size of the file in bytes
	 * @param depth how deep elements are nested
	 * @param problems after how many problems reading stops
	 */
	public record Limits(int bytes, int depth, int problems) {
		/** Room for some 250,000 elements. */
		public static final Limits DEFAULT = new Limits(64 << 20, 64, 100);
	}

	/** Copies the migrations. */
	public Format {
		migrations = List.copyOf(migrations);
	}

	/** Returns a format with the default limits whose references stay in the file. */
	public static Format of(String title, String namespace, String rootElement, String versionAttribute, List<Migration> migrations) {
		return new Format(title, namespace, rootElement, versionAttribute, migrations, References.WITHIN_FILE, Limits.DEFAULT);
	}

	/** Returns this format with references to neighbour files allowed. */
	public Format withNeighbourFiles() {
		return new Format(title, namespace, rootElement, versionAttribute, migrations, References.TO_NEIGHBOUR_FILES, limits);
	}

	/** Returns whether content begins as a file of this format does, of whatever version; false for what is no XML. */
	public boolean isBeginningOf(byte[] content) {
		try {
			RootElement root = RootElement.read(content, versionAttribute);
			return root.name().equals(rootElement) && root.namespace().equals(namespace);
		} catch (IOException e) {
			return false;
		}
	}

	/** Returns the current version, from 0. */
	public int version() {
		return migrations.size();
	}
}
