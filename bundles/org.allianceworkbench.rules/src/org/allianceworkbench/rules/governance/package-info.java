// SPDX-License-Identifier: EPL-2.0
/** Rules about governance bodies, agreements and their reviews (S0, S1, S4, Police Act 1996 s22A). */
package org.allianceworkbench.rules.governance;
