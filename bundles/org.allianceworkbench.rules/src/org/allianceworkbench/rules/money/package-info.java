// SPDX-License-Identifier: EPL-2.0
/** Rules about contributions, shares and savings (S2, S4). */
package org.allianceworkbench.rules.money;
