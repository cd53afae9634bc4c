// SPDX-License-Identifier: EPL-2.0
/** Rules about risks, barriers, skills, the Informed Choice Model, identity and learning (S1, S2, S4). */
package org.allianceworkbench.rules.risk;
