// SPDX-License-Identifier: EPL-2.0
/** Mends all that can be mended without a choice, step by step, and takes back a step that would make a new error. */
package org.allianceworkbench.rules.mending;
