// SPDX-License-Identifier: EPL-2.0
/** The benefits logic map: what its specification asks of the model, without any knowledge of the runtime that shows it. */
package org.allianceworkbench.benefits.design;
