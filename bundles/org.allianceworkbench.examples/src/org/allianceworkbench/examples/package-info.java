// SPDX-License-Identifier: EPL-2.0
/** The alliances and templates that ship with the workbench, and the catalogues that list them. */
package org.allianceworkbench.examples;
