// SPDX-License-Identifier: EPL-2.0
/** Collaborations with those that are parts of them. */
package org.allianceworkbench.edit.collaboration;
