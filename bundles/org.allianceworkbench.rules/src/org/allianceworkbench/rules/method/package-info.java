// SPDX-License-Identifier: EPL-2.0
/** Rules about steps, gates, due diligence and evaluation (S4 §7-8, S0). */
package org.allianceworkbench.rules.method;
