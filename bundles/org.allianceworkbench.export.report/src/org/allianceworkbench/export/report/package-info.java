// SPDX-License-Identifier: EPL-2.0
/** Reports of a model as HTML, PDF and DOCX: a template yields one document, and each format writes it. */
package org.allianceworkbench.export.report;
