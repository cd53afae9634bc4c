// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare;

import java.util.LinkedList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** One thing that a later version of a model has otherwise than an earlier one, small enough to be taken over or left by itself. */
public sealed interface Difference permits Addition, Removal, Move, ValueChange {
	/** What happened to an element, in a word and in a sign that needs no colour. */
	enum Kind {
		/** It is new. */
		ADDED("added", "+"),
		/** It is gone. */
		REMOVED("removed", "−"),
		/** It lies elsewhere. */
		MOVED("moved", "→"),
		/** It has another value. */
		CHANGED("changed", "~");

		private final String word;
		private final String sign;

		Kind(String word, String sign) {
			this.word = word;
			this.sign = sign;
		}

		/** Returns the word, in small letters. */
		public String word() {
			return word;
		}

		/** Returns the sign, one character. */
		public String sign() {
			return sign;
		}
	}

	/** Returns what happened. */
	Kind kind();

	/** Returns the element that differs: that of the earlier model, or of the later one where only that has it. */
	EObject element();

	/** Returns what happened in a sentence for people, with the element's name in it. */
	String sentence();

	/** Returns what the earlier version has, as the column of a table shows it; empty for nothing. */
	String beforeText();

	/** Returns what the later version has, as the column of a table shows it; empty for nothing. */
	String afterText();

	/** Returns what elements are called. */
	Naming naming();

	/** Returns the names of what the element lies in, from the root down; empty for the root itself. */
	default List<String> place() {
		LinkedList<String> names = new LinkedList<>();
		for (EObject container = element().eContainer(); container != null; container = container.eContainer()) {
			names.addFirst(naming().of(container));
		}
		return List.copyOf(names);
	}
}
