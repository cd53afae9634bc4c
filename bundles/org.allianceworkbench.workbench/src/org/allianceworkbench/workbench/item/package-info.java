// SPDX-License-Identifier: EPL-2.0
/** Labels and images of model objects, taken from their item providers, for JFace. */
package org.allianceworkbench.workbench.item;
