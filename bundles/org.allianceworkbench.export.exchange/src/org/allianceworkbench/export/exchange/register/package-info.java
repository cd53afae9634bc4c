// SPDX-License-Identifier: EPL-2.0
/** Models as plain data: the whole of a model as JSON. */
package org.allianceworkbench.export.exchange.register;
