// SPDX-License-Identifier: EPL-2.0
/** Starts the product: application, window, menus and perspective. */
package org.allianceworkbench.workbench.application;
