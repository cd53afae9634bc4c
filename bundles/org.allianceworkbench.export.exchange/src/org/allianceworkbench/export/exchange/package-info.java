// SPDX-License-Identifier: EPL-2.0
/** What all formats of exchange share: text that any file can hold, names that any tool accepts, XML and JSON as they are written. */
package org.allianceworkbench.export.exchange;
