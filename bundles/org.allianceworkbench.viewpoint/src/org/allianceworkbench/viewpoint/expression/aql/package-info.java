// SPDX-License-Identifier: EPL-2.0
/** Parses and evaluates AQL, with the behaviour recorded from a real Sirius. */
package org.allianceworkbench.viewpoint.expression.aql;
