// SPDX-License-Identifier: EPL-2.0
/** The supported subset of the Sirius specification language as immutable records; the names are those of the language. */
package org.allianceworkbench.viewpoint.spec;
