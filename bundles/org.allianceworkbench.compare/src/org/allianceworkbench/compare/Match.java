// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Which element of one version is which of the other: the two roots are each other, all else is known by id and class. */
final class Match {
	private final EObject before;
	private final EObject after;
	private final Map<String, EObject> befores;
	private final Map<String, EObject> afters;

	Match(EObject before, EObject after) {
		this.before = before;
		this.after = after;
		befores = byId(before);
		afters = byId(after);
	}

	private static Map<String, EObject> byId(EObject root) {
		Map<String, EObject> elements = new HashMap<>();
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			String id = EcoreUtil.getID(element);
			if (id == null || elements.put(id, element) != null) {
				throw new IllegalArgumentException(id == null ? "An element of class " + element.eClass().getName() + " has no id: put the model into a file first."
						: "Two elements have the id \"" + id + "\".");
			}
		}
		return elements;
	}

	/** Returns the earlier version of an element of the later model, or null when it is new. */
	EObject before(EObject later) {
		return later == after ? before : counterpart(later, afters, befores);
	}

	/** Returns the later version of an element of the earlier model, or null when it is gone. */
	EObject after(EObject earlier) {
		return earlier == before ? after : counterpart(earlier, befores, afters);
	}

	private static EObject counterpart(EObject element, Map<String, EObject> own, Map<String, EObject> others) {
		String id = EcoreUtil.getID(element);
		EObject other = id == null ? null : others.get(id);
		return other != null && other.eClass() == element.eClass() && own.get(id) == element ? other : null;
	}

	/** Returns the element of the earlier model with this id, of whatever class, or null. */
	EObject beforeById(String id) {
		return befores.get(id);
	}

	/** Tells whether two targets of references are the same; what lies outside the two models is known by its id or address. */
	boolean isSame(EObject earlier, EObject later) {
		if (earlier == null || later == null || earlier == later) {
			return earlier == later;
		}
		EObject counterpart = before(later);
		return counterpart != null ? counterpart == earlier : isOutside(earlier, before) && isOutside(later, after) && isSameOutside(earlier, later);
	}

	private static boolean isOutside(EObject element, EObject root) {
		return !EcoreUtil.isAncestor(root, element);
	}

	private static boolean isSameOutside(EObject one, EObject other) {
		if (one.eIsProxy() || other.eIsProxy()) {
			return Objects.equals(((InternalEObject) one).eProxyURI(), ((InternalEObject) other).eProxyURI());
		}
		String id = EcoreUtil.getID(one);
		return id != null && one.eClass() == other.eClass() && id.equals(EcoreUtil.getID(other));
	}
}
