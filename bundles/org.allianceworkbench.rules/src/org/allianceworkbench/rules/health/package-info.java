// SPDX-License-Identifier: EPL-2.0
/** What in the model speaks for and against a collaboration under the four themes of success; never a score. */
package org.allianceworkbench.rules.health;
