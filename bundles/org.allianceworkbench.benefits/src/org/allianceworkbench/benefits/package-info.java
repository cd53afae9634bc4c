// SPDX-License-Identifier: EPL-2.0
/** The arithmetic of contributions and benefits: exact, never mixing what is counted differently, and saying what it does not know. */
package org.allianceworkbench.benefits;
