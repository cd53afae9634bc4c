// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.allianceworkbench.viewpoint.spec.Group;
import org.allianceworkbench.viewpoint.spec.Place;
import org.allianceworkbench.viewpoint.spec.Problem;
import org.allianceworkbench.viewpoint.spec.Reading;

/**
 * Reads a specification strictly: every attribute and element that nothing here takes is reported, all at once. A file that is no XML, has
 * a document type or is larger than any specification gives one problem and no group. Keep one reader for one thread.
 */
public final class SpecificationReader {
	private final Map<String, Map<String, String>> vocabulary = new TreeMap<>();

	/**
	 * Reads to the end and collects all problems.
	 *
	 * @param input closed by the caller
	 * @param file name used in messages, usually "bundle/path"
	 * @throws IOException where the bytes cannot be read; what they say is never the reason
	 */
	public Reading read(InputStream input, String file) throws IOException {
		try {
			return bind(new XmlReader().read(input), file);
		} catch (Refusal refusal) {
			Place place = new Place(file, refusal.line(), "the file", "/");
			return new Reading(Optional.empty(), List.of(new Problem(place, "", refusal.getMessage())));
		}
	}

	private Reading bind(XmlNode root, String file) throws Refusal {
		if (!root.tag.equals("Group") || !root.namespace.equals(Namespaces.DESCRIPTION)) {
			throw new Refusal(root.line, "The root must be a Group of the specification language, not " + root.tag + " of \""
					+ root.namespace + "\".");
		}
		Binding binding = new Binding(file, root);
		Group group = binding.bind(root, new GroupBinder().kinds());
		binding.vocabulary().forEach((name, features) -> vocabulary.computeIfAbsent(name, any -> new TreeMap<>()).putAll(features));
		return new Reading(Optional.of(group), binding.finish());
	}

	/** @return class to feature to meaning: everything that the reader can take in elements like those it has read so far */
	Map<String, Map<String, String>> vocabulary() {
		return vocabulary;
	}
}
