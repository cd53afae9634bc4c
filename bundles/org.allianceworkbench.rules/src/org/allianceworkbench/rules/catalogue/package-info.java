// SPDX-License-Identifier: EPL-2.0
/** The rules that come with the product, and those that other bundles contribute. */
package org.allianceworkbench.rules.catalogue;
