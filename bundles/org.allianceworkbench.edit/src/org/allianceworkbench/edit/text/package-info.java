// SPDX-License-Identifier: EPL-2.0
/** Texts for other programs: JSON and comma-separated values. */
package org.allianceworkbench.edit.text;
