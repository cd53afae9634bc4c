// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.engine;

/** Follows a check and may end it early. */
public interface Progress {
	/** Called now and then with the number of elements looked at since the last call. */
	void advanced(int elements);

	/** Returns whether the check shall end; what was found until then is returned. */
	boolean isCancelled();

	/** Returns a progress that nobody follows. */
	static Progress none() {
		return new Progress() {
			@Override
			public void advanced(int elements) {
				// Nobody follows.
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		};
	}
}
