// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * What one undoable entry changed: for each touched feature of each touched object the value on the other side of the entry. Restoring
 * whole values, not single steps, makes undo exact: both sides of an opposite are restored, each with its order.
 */
final class ChangeLog {
	private static final Object UNSET = new Object();

	/** A feature of an object; the feature is null for the contents of a resource. */
	private record Slot(Notifier owner, EStructuralFeature feature) {
	}

	private Map<Slot, Object> values = new LinkedHashMap<>();

	boolean isEmpty() {
		return values.isEmpty();
	}

	/** Remembers the value from before the notification, unless an earlier one is known. */
	void record(Notification notification) {
		if (notification.isTouch() || notification.getEventType() == Notification.RESOLVE) {
			return;
		}
		Slot slot = slot(notification);
		if (slot != null && !values.containsKey(slot)) {
			values.put(slot, isMany(slot) ? before(notification, list(slot)) : single(notification));
		}
	}

	/** Takes what a later log remembers of features that this one does not know. */
	void absorb(ChangeLog later) {
		later.values.forEach(values::putIfAbsent);
	}

	/** Restores what is remembered, and remembers what was there: an undo becomes a redo. */
	void swap() {
		Map<Slot, Object> now = new LinkedHashMap<>();
		values.keySet().forEach(slot -> now.put(slot, current(slot)));
		values.forEach(ChangeLog::restore);
		values = now;
	}

	private static Slot slot(Notification notification) {
		Object notifier = notification.getNotifier();
		if (notifier instanceof EObject object && notification.getFeature() instanceof EStructuralFeature feature) {
			boolean restorable = feature.isChangeable() && !(feature instanceof EReference reference && reference.isContainer());
			return restorable ? new Slot(object, feature) : null;
		}
		boolean contents = notifier instanceof Resource && notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS;
		return contents ? new Slot((Resource) notifier, null) : null;
	}

	private static boolean isMany(Slot slot) {
		return slot.feature() == null || slot.feature().isMany();
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(Slot slot) {
		Object list = slot.feature() == null ? ((Resource) slot.owner()).getContents()
				: ((EObject) slot.owner()).eGet(slot.feature(), false);
		return (EList<Object>) list;
	}

	private static Object single(Notification notification) {
		return notification.wasSet() ? notification.getOldValue() : UNSET;
	}

	private static Object current(Slot slot) {
		if (isMany(slot)) {
			return new ArrayList<>(list(slot));
		}
		EObject owner = (EObject) slot.owner();
		return owner.eIsSet(slot.feature()) ? owner.eGet(slot.feature(), false) : UNSET;
	}

	private static void restore(Slot slot, Object value) {
		if (isMany(slot)) {
			ECollections.setEList(list(slot), (List<?>) value);
		} else if (value == UNSET) {
			((EObject) slot.owner()).eUnset(slot.feature());
		} else {
			((EObject) slot.owner()).eSet(slot.feature(), value);
		}
	}

	private static List<Object> before(Notification change, List<Object> after) {
		List<Object> list = new ArrayList<>(after);
		int position = change.getPosition();
		switch (change.getEventType()) {
		case Notification.ADD -> list.remove(position);
		case Notification.ADD_MANY -> list.subList(position, position + ((List<?>) change.getNewValue()).size()).clear();
		case Notification.REMOVE -> list.add(Math.max(position, 0), change.getOldValue());
		case Notification.REMOVE_MANY -> insert(list, (List<?>) change.getOldValue(), (int[]) change.getNewValue());
		case Notification.MOVE -> list.add((Integer) change.getOldValue(), list.remove(position));
		case Notification.SET -> list.set(position, change.getOldValue());
		default -> {
		}
		}
		return list;
	}

	private static void insert(List<Object> list, List<?> removed, int[] positions) {
		if (positions == null) {
			list.addAll(0, removed);
			return;
		}
		for (int i = 0; i < positions.length; i++) {
			list.add(positions[i], removed.get(i));
		}
	}
}
