// SPDX-License-Identifier: EPL-2.0
/** Models as ArchiMate: which concept stands for which class, which relations are legal between them, and the exchange file of both. */
package org.allianceworkbench.export.exchange.archimate;
