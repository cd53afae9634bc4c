// SPDX-License-Identifier: EPL-2.0
/** What commands are given: what is installed, models, examples, formats and their options. */
package org.allianceworkbench.cli.reading;
