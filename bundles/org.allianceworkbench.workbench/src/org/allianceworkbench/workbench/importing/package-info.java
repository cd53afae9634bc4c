// SPDX-License-Identifier: EPL-2.0
/** The import wizard: which file is read into which alliance, what it would change, and what of that is taken. */
package org.allianceworkbench.workbench.importing;
