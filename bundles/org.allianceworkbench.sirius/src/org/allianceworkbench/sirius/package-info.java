// SPDX-License-Identifier: EPL-2.0
/** Makes the specifications of all installed notations known to an Eclipse Sirius. */
package org.allianceworkbench.sirius;
