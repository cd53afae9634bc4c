// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export;

/**
 * What a file of a format holds.
 *
 * @since 1.0
 */
public enum Subject {
	/** Diagrams: the request brings scenes. */
	DIAGRAM,
	/** A whole model: the request brings the model, and scenes where the file may hold views of it as well. */
	MODEL
}
