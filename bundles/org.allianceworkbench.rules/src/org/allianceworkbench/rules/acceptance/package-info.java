// SPDX-License-Identifier: EPL-2.0
/** Accepts findings with a reason, in the model, and notices when what was accepted has changed. */
package org.allianceworkbench.rules.acceptance;
