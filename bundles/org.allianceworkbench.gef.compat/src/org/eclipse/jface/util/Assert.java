// SPDX-License-Identifier: EPL-2.0
package org.eclipse.jface.util;

/** The checks that GEF calls under this name, which JFace has since given up. */
public final class Assert {

	private Assert() {
	}

	/** @throws IllegalArgumentException when the argument is not legal */
	public static boolean isLegal(boolean expression) {
		return isLegal(expression, "illegal argument");
	}

	/** @throws IllegalArgumentException with the message, when the argument is not legal */
	public static boolean isLegal(boolean expression, String message) {
		if (!expression) {
			throw new IllegalArgumentException(message);
		}
		return true;
	}

	/** @throws IllegalStateException when there is no object */
	public static void isNotNull(Object object) {
		isNotNull(object, "");
	}

	/** @throws IllegalStateException with the message, when there is no object */
	public static void isNotNull(Object object, String message) {
		isTrue(object != null, "null argument " + message);
	}

	/** @throws IllegalStateException when the expression does not hold */
	public static boolean isTrue(boolean expression) {
		return isTrue(expression, "assertion failed");
	}

	/** @throws IllegalStateException with the message, when the expression does not hold */
	public static boolean isTrue(boolean expression, String message) {
		if (!expression) {
			throw new IllegalStateException(message);
		}
		return true;
	}
}
