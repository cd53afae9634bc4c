// SPDX-License-Identifier: EPL-2.0
/** What a rule, a finding and a quick fix are, and the catalogue and settings that a check runs with. */
package org.allianceworkbench.rules;
