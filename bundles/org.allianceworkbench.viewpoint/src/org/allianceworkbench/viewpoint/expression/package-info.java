// SPDX-License-Identifier: EPL-2.0
/** Evaluates expressions ({@code var:}, {@code feature:}, {@code service:}, {@code aql:}) and tells what they read. */
package org.allianceworkbench.viewpoint.expression;
