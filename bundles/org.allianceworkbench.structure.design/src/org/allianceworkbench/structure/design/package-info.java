// SPDX-License-Identifier: EPL-2.0
/** The alliance structure: what its specification asks of the model, without any knowledge of the runtime that shows it. */
package org.allianceworkbench.structure.design;
