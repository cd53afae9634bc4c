// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

/**
 * One token of an AQL expression.
 *
 * @param kind what it is
 * @param text the name or sign, a string without quotes and escapes, a number's digits
 * @param position where it starts, counted from 0
 */
record AqlToken(Kind kind, String text, int position) {
	enum Kind {
		NAME, TEXT, INTEGER, REAL, SIGN, END
	}

	boolean is(String sign) {
		return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
	}
}
