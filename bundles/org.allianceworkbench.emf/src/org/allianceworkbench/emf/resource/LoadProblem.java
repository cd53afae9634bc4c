// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

/**
 * What is wrong with a file.
 *
 * @param line the line, from 1, or 0 where the problem is in no line
 * @param message a sentence for the user that says what is wrong and, where it is not plain, what to do
 * @since 1.0
 */
public record LoadProblem(int line, String message) {
	@Override
	public String toString() {
		return line > 0 ? "line " + line + ": " + message : message;
	}
}
