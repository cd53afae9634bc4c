// SPDX-License-Identifier: EPL-2.0
/** What a property sheet shows of an object: which features, under which names and headings, and which values it offers. */
package org.allianceworkbench.edit.property;
