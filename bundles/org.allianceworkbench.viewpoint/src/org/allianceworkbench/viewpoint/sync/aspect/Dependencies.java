// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync.aspect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

/** Knows which aspects read what, and makes those stale that read what has changed. */
final class Dependencies {
	/** The aspects that read one feature of one object; the feature is null for the object's container. */
	static final class Bucket {
		private final EObject object;
		private final EStructuralFeature feature;
		private final Set<Aspect> aspects = new LinkedHashSet<>();

		private Bucket(EObject object, EStructuralFeature feature) {
			this.object = object;
			this.feature = feature;
		}
	}

	private final Map<EObject, Map<EStructuralFeature, Bucket>> buckets = new IdentityHashMap<>();
	private final Set<Aspect> onEverything = new LinkedHashSet<>();
	private final Set<Aspect> onInstances = new LinkedHashSet<>();

	/** @return the bucket, when the aspect was not in it yet; else null */
	Bucket add(Aspect aspect, EObject object, EStructuralFeature feature) {
		Bucket bucket = buckets.computeIfAbsent(object, key -> new HashMap<>(2)).computeIfAbsent(feature, key -> new Bucket(object, key));
		return bucket.aspects.add(aspect) ? bucket : null;
	}

	void remove(Aspect aspect, Bucket bucket) {
		bucket.aspects.remove(aspect);
		if (bucket.aspects.isEmpty()) {
			Map<EStructuralFeature, Bucket> features = buckets.get(bucket.object);
			if (features != null && features.remove(bucket.feature, bucket) && features.isEmpty()) {
				buckets.remove(bucket.object);
			}
		}
	}

	/** The aspect depends on anything in the model. */
	void addEverything(Aspect aspect) {
		onEverything.add(aspect);
	}

	/** The aspect depends on which objects there are. */
	void addInstances(Aspect aspect) {
		onInstances.add(aspect);
	}

	void removeBroad(Aspect aspect) {
		onEverything.remove(aspect);
		onInstances.remove(aspect);
	}

	/** Makes stale what the change concerns. */
	void changed(Notification notification) {
		stale(onEverything);
		boolean contents = notification.getNotifier() instanceof Resource;
		if (notification.getNotifier() instanceof EObject object) {
			EStructuralFeature feature = (EStructuralFeature) notification.getFeature();
			stale(object, feature);
			contents = feature instanceof EReference reference && reference.isContainment();
		}
		if (contents) {
			stale(onInstances);
			moved(notification.getOldValue());
			moved(notification.getNewValue());
		}
	}

	private void moved(Object value) {
		if (value instanceof Collection<?> values) {
			values.forEach(this::moved);
		} else if (value instanceof EObject object) {
			stale(object, null);
		}
	}

	private void stale(EObject object, EStructuralFeature feature) {
		Map<EStructuralFeature, Bucket> features = buckets.get(object);
		Bucket bucket = features == null ? null : features.get(feature);
		if (bucket != null) {
			stale(bucket.aspects);
		}
	}

	private static void stale(Set<Aspect> aspects) {
		List<Aspect> fixed = aspects.isEmpty() ? List.of() : new ArrayList<>(aspects);
		fixed.forEach(Aspect::invalidate);
	}
}
