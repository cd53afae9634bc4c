// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.export.office.table.Words;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The objects of a draft and of a file, as its cells name them: by id, by name with the id in brackets, or by a name that only one has. */
final class Objects {
	private static final Pattern LABEL = Pattern.compile("(?s).*\\[([^\\[\\]]+)\\]\\s*");

	private final Map<String, EObject> byId = new HashMap<>();
	private final Map<String, List<EObject>> byName = new HashMap<>();
	private final Set<EObject> gone = new HashSet<>();

	Objects(EObject root) {
		enter(root);
		root.eAllContents().forEachRemaining(this::enter);
	}

	private void enter(EObject object) {
		enter(EcoreUtil.getID(object), object);
	}

	void enter(String id, EObject object) {
		byId.put(id, object);
	}

	/** @return the object with the id, or null */
	EObject find(String id) {
		return byId.get(id);
	}

	/** Learns the names that objects have now, those without an id as well. */
	void learnNames(Iterable<EObject> objects) {
		for (EObject object : objects) {
			EStructuralFeature name = object.eClass().getEStructuralFeature("name");
			if (name != null && object.eGet(name) instanceof String text && !text.isBlank()) {
				byName.computeIfAbsent(nameKey(text), key -> new ArrayList<>(1)).add(object);
			}
		}
	}

	/** Remembers that the object, and what it contains, is not in the model. */
	void remove(EObject object) {
		gone.add(object);
		object.eAllContents().forEachRemaining(gone::add);
	}

	/** @return all that is not in the model any more */
	Set<EObject> gone() {
		return Set.copyOf(gone);
	}

	boolean isGone(EObject object) {
		return gone.contains(object);
	}

	/** @return the object of that class which the text names */
	EObject named(String text, EClass type) throws RefusedCell {
		Matcher label = LABEL.matcher(text);
		EObject found = label.matches() ? byId.get(label.group(1).strip()) : byId.get(text.strip());
		if (found == null) {
			found = withName(text, type, label.matches());
		}
		if (isGone(found)) {
			throw new RefusedCell("\"" + Numbers.brief(text) + "\" is not in the model, because its row is gone or was refused.");
		}
		if (!type.isInstance(found)) {
			throw new RefusedCell("\"" + Numbers.brief(text) + "\" is " + Words.a(found.eClass()) + "; only " + Words.a(type) + " can stand here.");
		}
		return found;
	}

	private EObject withName(String text, EClass type, boolean hasId) throws RefusedCell {
		List<EObject> candidates = byName.getOrDefault(nameKey(text), List.of()).stream()
				.filter(object -> type.isInstance(object) && !isGone(object)).toList();
		if (candidates.size() > 1) {
			throw new RefusedCell("There are " + candidates.size() + " objects named \"" + Numbers.brief(text)
					+ "\"; add the id of the one you mean in brackets.");
		} else if (candidates.isEmpty()) {
			throw new RefusedCell("\"" + Numbers.brief(text) + "\" is no " + (hasId ? "id" : "name") + " of " + Words.a(type) + ".");
		}
		return candidates.get(0);
	}

	static String nameKey(String name) {
		return Words.clean(name).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}
}
