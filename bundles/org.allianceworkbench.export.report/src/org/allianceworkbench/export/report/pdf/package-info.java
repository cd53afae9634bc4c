// SPDX-License-Identifier: EPL-2.0
/** Reports as PDF documents. */
package org.allianceworkbench.export.report.pdf;
