// SPDX-License-Identifier: EPL-2.0
/** The plain English in which objects, classes and features are shown. */
package org.allianceworkbench.edit.label;
