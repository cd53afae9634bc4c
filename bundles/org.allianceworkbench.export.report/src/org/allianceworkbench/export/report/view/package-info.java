// SPDX-License-Identifier: EPL-2.0
/** What a template sees of a model: names and texts to read, nothing to call and nothing to change. */
package org.allianceworkbench.export.report.view;
