// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

import org.allianceworkbench.emf.tracking.TrackedObject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads objects and reports what it read. */
public final class ObjectReader {
	private final BiConsumer<EObject, EStructuralFeature> reads;
	private final Runnable everything;

	/**
	 * @param reads is told each object and feature read; the feature is null for the container
	 * @param everything is told that anything may have been read
	 */
	public ObjectReader(BiConsumer<EObject, EStructuralFeature> reads, Runnable everything) {
		this.reads = reads;
		this.everything = everything;
	}

	/** @return whether reads of a value are reported by the value itself */
	public static boolean reportsItself(Object value) {
		if (value instanceof Collection<?> values) {
			return values.stream().allMatch(ObjectReader::reportsItself);
		}
		return !(value instanceof EObject) || value instanceof TrackedObject;
	}

	/** @return the value, a copy of it where the feature is many-valued */
	public Object get(EObject object, EStructuralFeature feature) {
		reads.accept(object, feature);
		if (feature.isDerived() && !reportsItself(object)) {
			everything(); // it changes with what it is derived from, mostly without a word
		}
		Object value = object.eGet(feature);
		return value instanceof List<?> values ? new ArrayList<>(values) : value;
	}

	/** The whole model may be read. */
	public void everything() {
		everything.run();
	}

	/** @return the objects beside one without a container, itself among them */
	public List<EObject> roots(EObject object) {
		everything(); // which objects a resource holds is no feature of any of them
		return object.eResource() == null ? List.of(object) : new ArrayList<>(object.eResource().getContents());
	}

	/** @return the container or null */
	public EObject container(EObject object) {
		reads.accept(object, null);
		return object.eContainer();
	}

	/** @return the contained objects */
	public List<EObject> contents(EObject object) {
		for (EReference containment : object.eClass().getEAllContainments()) {
			reads.accept(object, containment);
		}
		return new ArrayList<>(object.eContents());
	}

	/** @return all objects below, parents first */
	public List<EObject> allContents(EObject object) {
		List<EObject> all = new ArrayList<>();
		Deque<EObject> next = new ArrayDeque<>();
		push(contents(object), next);
		while (!next.isEmpty()) {
			EObject each = next.pop();
			all.add(each);
			push(contents(each), next);
		}
		return all;
	}

	private static void push(List<EObject> children, Deque<EObject> next) {
		for (int i = children.size() - 1; i >= 0; i--) {
			next.push(children.get(i));
		}
	}

	/** @return the referenced objects, with repetitions */
	public List<EObject> crossReferences(EObject object) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer()) {
				reads.accept(object, reference);
			}
		}
		return new ArrayList<>(object.eCrossReferences());
	}
}
