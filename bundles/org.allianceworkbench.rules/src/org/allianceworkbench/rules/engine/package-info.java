// SPDX-License-Identifier: EPL-2.0
/** Runs rules: over a whole model, after each change over what it touches, and as plain EMF validation. */
package org.allianceworkbench.rules.engine;
