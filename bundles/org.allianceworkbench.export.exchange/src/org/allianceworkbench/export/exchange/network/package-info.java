// SPDX-License-Identifier: EPL-2.0
/** The whole model as one graph, for tools that look at networks. */
package org.allianceworkbench.export.exchange.network;
