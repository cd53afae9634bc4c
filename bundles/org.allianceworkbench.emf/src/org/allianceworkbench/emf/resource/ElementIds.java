// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The ids of the objects in one resource: finds objects by id, and gives an id to each object that comes in without one of its own. */
final class ElementIds {
	private final Map<String, EObject> objects = new HashMap<>();

	static boolean isNCName(String text) {
		if (text.isEmpty() || !Character.isLetter(text.charAt(0)) && text.charAt(0) != '_') {
			return false;
		}
		for (int i = 1; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '.') {
				return false;
			}
		}
		return true;
	}

	/** Takes in an object; one without an id, or with that of another object, gets a new one. */
	void enter(EObject object) {
		EAttribute attribute = object.eClass().getEIDAttribute();
		if (attribute == null) {
			return;
		}
		String id = EcoreUtil.getID(object);
		EObject holder = id == null || id.isEmpty() ? null : objects.putIfAbsent(id, object);
		if (id == null || id.isEmpty() || holder != null && holder != object && id.equals(EcoreUtil.getID(holder))) {
			id = newId();
			object.eSet(attribute, id);
		}
		objects.put(id, object);
	}

	/** Takes in an object as it was read: its id is left alone, and the first of two with the same id is kept. */
	void enterLoaded(EObject object) {
		String id = EcoreUtil.getID(object);
		if (id == null || id.isEmpty()) {
			enter(object);
		} else {
			objects.putIfAbsent(id, object);
		}
	}

	void leave(EObject object) {
		String id = EcoreUtil.getID(object);
		if (id != null) {
			objects.remove(id, object);
		}
	}

	/** Returns the object with an id; one whose id has been changed since it came in is found by its old one no more. */
	EObject find(String id) {
		EObject object = objects.get(id);
		return object == null || id.equals(EcoreUtil.getID(object)) ? object : null;
	}

	void clear() {
		objects.clear();
	}

	private String newId() {
		String id;
		do {
			UUID random = UUID.randomUUID();
			id = "_" + Long.toUnsignedString(random.getLeastSignificantBits() ^ random.getMostSignificantBits() << 16, Character.MAX_RADIX);
		} while (objects.containsKey(id));
		return id;
	}
}
