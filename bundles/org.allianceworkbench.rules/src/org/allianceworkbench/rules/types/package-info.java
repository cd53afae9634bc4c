// SPDX-License-Identifier: EPL-2.0
/** One collaboration under each of the four types: what would have to change, and what the rules would then say. */
package org.allianceworkbench.rules.types;
