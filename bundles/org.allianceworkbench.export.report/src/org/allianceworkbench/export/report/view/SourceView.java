// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.reference.Reference;

/**
 * A document that the model takes statements from, with all passages of it that are named: one line where the references are many.
 *
 * @param first any of the references to it
 * @param title its name without a passage
 */
record SourceView(Reference first, String title, List<String> parts) implements View {
	private static final Set<String> NAMES = Set.of("tag", "name", "publisher", "published", "location", "passages");

	private record Key(String tag, String title, String publisher, Object published, String location) {
	}

	/** @return the documents in the order in which they are first referred to */
	static List<SourceView> of(List<Reference> references) {
		Map<Key, SourceView> sources = new LinkedHashMap<>();
		for (Reference reference : references) {
			String title = title(reference);
			Key key = new Key(reference.getTag(), title, reference.getPublisher(), reference.getPublished(), reference.getLocation());
			SourceView source = sources.computeIfAbsent(key, added -> new SourceView(reference, title, new ArrayList<>()));
			if (!passage(reference).isEmpty() && !source.parts().contains(passage(reference))) {
				source.parts().add(passage(reference));
			}
		}
		return List.copyOf(sources.values());
	}

	private static String passage(Reference reference) {
		return reference.getPassage() == null ? "" : reference.getPassage().strip();
	}

	/** @return the name without the passage at its end, which references to parts of a document repeat there */
	private static String title(Reference reference) {
		String name = reference.getName() == null ? "" : reference.getName().strip();
		String passage = passage(reference);
		boolean ends = !passage.isEmpty() && name.toLowerCase(Locale.ROOT).endsWith(passage.toLowerCase(Locale.ROOT)) && name.length() > passage.length();
		return ends ? name.substring(0, name.length() - passage.length()).replaceAll("[\\s,;:]+$", "") : name;
	}

	@Override
	public boolean has(String name) {
		return NAMES.contains(name);
	}

	@Override
	public Object get(String name) {
		return switch (name) {
			case "tag" -> Values.of(first.getTag());
			case "name" -> Values.of(title);
			case "publisher" -> Values.of(first.getPublisher());
			case "published" -> first.getPublished() == null ? null : Wording.date(first.getPublished());
			case "location" -> Values.of(first.getLocation());
			case "passages" -> parts.isEmpty() ? null : parts.stream().collect(Collectors.joining("; "));
			default -> null;
		};
	}

	@Override
	public String text() {
		return title;
	}
}
