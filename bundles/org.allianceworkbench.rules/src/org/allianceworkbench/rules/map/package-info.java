// SPDX-License-Identifier: EPL-2.0
/** Rules about the shape of a benefits map: its links, columns, paths and alignment (S3, MSP). */
package org.allianceworkbench.rules.map;
