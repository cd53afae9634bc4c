// SPDX-License-Identifier: EPL-2.0
/** Runs the conformance kit: our diagrams against those that a real Sirius recorded. */
package org.allianceworkbench.viewpoint.conformance;
