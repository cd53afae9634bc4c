// SPDX-License-Identifier: EPL-2.0
/** What is said where something failed. */
package org.allianceworkbench.viewpoint.ui.failure;
