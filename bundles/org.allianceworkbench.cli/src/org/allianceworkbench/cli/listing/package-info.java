// SPDX-License-Identifier: EPL-2.0
/** Commands that say what is in a model, and what is installed. */
package org.allianceworkbench.cli.listing;
