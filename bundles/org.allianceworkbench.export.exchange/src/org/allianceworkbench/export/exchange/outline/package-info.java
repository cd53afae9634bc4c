// SPDX-License-Identifier: EPL-2.0
/** Benefits maps as indented text: a line leads to the lines below it that are indented further. */
package org.allianceworkbench.export.exchange.outline;
