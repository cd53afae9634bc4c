// SPDX-License-Identifier: EPL-2.0
/** Rules about names, membership, circles and maturity, whatever the type of a collaboration. */
package org.allianceworkbench.rules.wellformed;
