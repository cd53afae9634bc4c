// SPDX-License-Identifier: EPL-2.0
/** Reads a specification strictly from XMI into records: whatever nobody takes is reported, and nothing outside the file is touched. */
package org.allianceworkbench.viewpoint.spec.reader;
