// SPDX-License-Identifier: EPL-2.0
/** What a format of export or import is, what may be asked of it, and how it says no; formats are found as services. */
package org.allianceworkbench.export;
