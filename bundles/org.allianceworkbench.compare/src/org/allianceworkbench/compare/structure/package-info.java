// SPDX-License-Identifier: EPL-2.0
/** What comparing and changing both need of features and lists. */
package org.allianceworkbench.compare.structure;
