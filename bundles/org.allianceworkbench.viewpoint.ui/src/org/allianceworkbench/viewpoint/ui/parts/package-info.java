// SPDX-License-Identifier: EPL-2.0
/** Edit parts: one per structural role, none that knows a domain. */
package org.allianceworkbench.viewpoint.ui.parts;
