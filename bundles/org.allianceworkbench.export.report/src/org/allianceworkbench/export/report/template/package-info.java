// SPDX-License-Identifier: EPL-2.0
/** Templates: the shipped ones, those of users, and the engine that fills them in within bounds. */
package org.allianceworkbench.export.report.template;
