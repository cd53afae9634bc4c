// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

/** Ends an evaluation; the interpreter turns it into a problem. */
public final class EvaluationFailure extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final boolean exhausted;

	/** @param message one sentence */
	public EvaluationFailure(String message) {
		this(message, null);
	}

	/**
	 * @param message one sentence
	 * @param cause what a service threw, or null
	 */
	public EvaluationFailure(String message, Throwable cause) {
		this(message, cause, false);
	}

	private EvaluationFailure(String message, Throwable cause, boolean exhausted) {
		super(message, cause, false, false);
		this.exhausted = exhausted;
	}

	/** @return the failure of an evaluation that takes too long */
	static EvaluationFailure exhausted(String message) {
		return new EvaluationFailure(message, null, true);
	}

	/** @return whether the evaluation was ended because it took too long */
	public boolean isExhausted() {
		return exhausted;
	}
}
