// SPDX-License-Identifier: EPL-2.0
/** Reports as one HTML page. */
package org.allianceworkbench.export.report.html;
