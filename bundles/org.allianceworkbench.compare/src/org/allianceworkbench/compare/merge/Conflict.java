// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.merge;

import java.util.List;
import java.util.Set;

import org.allianceworkbench.compare.Difference;

/**
 * Changes of which only those of one side can be had, so that a person has to choose. What depends on a change that is left is left with it, and
 * therefore stands here too.
 *
 * @param sentence what stands against what, in words
 * @param ours what our version changed, in its order
 * @param theirs what their version changed, in its order
 */
public record Conflict(String sentence, Set<Difference> ours, Set<Difference> theirs) {
	/** Returns what one side changed. */
	public Set<Difference> of(Side side) {
		return side == Side.OURS ? ours : theirs;
	}

	/** Returns the names of what it is about, from the root down. */
	public List<String> place() {
		return ours.iterator().next().place();
	}
}
