// SPDX-License-Identifier: EPL-2.0
/** Figures and dates in the words of a British report, the same wherever they are shown. */
package org.allianceworkbench.edit.wording;
