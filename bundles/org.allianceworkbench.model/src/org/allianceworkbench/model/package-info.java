// SPDX-License-Identifier: EPL-2.0
/** The values of the domain that EMF does not bring: dates of which only a part is known, and the text form of decimals. */
package org.allianceworkbench.model;
