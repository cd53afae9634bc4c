// SPDX-License-Identifier: EPL-2.0
/** Bringing together what two people changed in the same version of a model. */
package org.allianceworkbench.compare.merge;
