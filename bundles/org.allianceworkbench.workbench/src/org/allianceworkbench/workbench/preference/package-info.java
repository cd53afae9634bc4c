// SPDX-License-Identifier: EPL-2.0
/** What users can set, and its first values. */
package org.allianceworkbench.workbench.preference;
