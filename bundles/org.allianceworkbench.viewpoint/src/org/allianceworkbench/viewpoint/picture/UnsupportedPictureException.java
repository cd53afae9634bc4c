// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.picture;

/** A picture that holds what is not understood here. */
final class UnsupportedPictureException extends Exception {
	private static final long serialVersionUID = 1L;

	/** @param what the part that is not understood */
	UnsupportedPictureException(String what) {
		super("The picture has " + what + ", which is not supported.");
	}
}
