// SPDX-License-Identifier: EPL-2.0
/** Rules about who takes part, leads, hosts, directs, controls and employs (S4 §6). */
package org.allianceworkbench.rules.structure;
