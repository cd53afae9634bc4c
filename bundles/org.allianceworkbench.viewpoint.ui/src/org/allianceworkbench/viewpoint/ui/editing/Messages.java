// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.editing;

/** Where sentences are shown to whoever works on a diagram. */
@FunctionalInterface
public interface Messages {
	/** Something did not work. */
	void failure(String sentence);

	/** A tool does not do here what was asked of it; not worth a dialog. */
	default void refusal(String sentence) {
		failure(sentence);
	}
}
