// SPDX-License-Identifier: EPL-2.0
/** What differs between two versions of a model, found by the ids of its elements. */
package org.allianceworkbench.compare;
