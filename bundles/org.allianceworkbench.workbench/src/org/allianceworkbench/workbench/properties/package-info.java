// SPDX-License-Identifier: EPL-2.0
/** The property view: what the item providers say of the selected object, each change undoable. */
package org.allianceworkbench.workbench.properties;
