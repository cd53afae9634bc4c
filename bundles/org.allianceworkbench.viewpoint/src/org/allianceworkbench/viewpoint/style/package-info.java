// SPDX-License-Identifier: EPL-2.0
/** What an element looks like once its specification has been evaluated: plain values, no expressions left. */
package org.allianceworkbench.viewpoint.style;
