// SPDX-License-Identifier: EPL-2.0
/** The explorer: projects and files, and inside an alliance file its diagrams and its model. */
package org.allianceworkbench.workbench.explorer;
