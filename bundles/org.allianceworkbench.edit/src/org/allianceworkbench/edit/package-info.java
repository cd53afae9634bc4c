// SPDX-License-Identifier: EPL-2.0
/** The item providers through which viewers and property sheets show and change a model of alliances. */
package org.allianceworkbench.edit;
