// SPDX-License-Identifier: EPL-2.0
/** A model as plain text, for reading and for comparing line by line. */
package org.allianceworkbench.compare.text;
