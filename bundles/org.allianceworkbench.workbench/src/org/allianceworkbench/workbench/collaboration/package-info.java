// SPDX-License-Identifier: EPL-2.0
/** The view of one collaboration or partner: its health, its types side by side, and who gives and gains. */
package org.allianceworkbench.workbench.collaboration;
