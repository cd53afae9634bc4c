// SPDX-License-Identifier: EPL-2.0
/** Rules about fit, drivers, principles and risk appetite (S4 §4-6). */
package org.allianceworkbench.rules.fit;
