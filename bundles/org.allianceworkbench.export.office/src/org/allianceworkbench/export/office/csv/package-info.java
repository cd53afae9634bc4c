// SPDX-License-Identifier: EPL-2.0
/** Comma-separated values (RFC 4180): the tables of a model as an archive of files, and single files. */
package org.allianceworkbench.export.office.csv;
