// SPDX-License-Identifier: EPL-2.0
/** Tells listeners which features of which objects were read, so that what was computed from them can be recomputed when they change. */
package org.allianceworkbench.emf.tracking;
