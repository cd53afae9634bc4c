// SPDX-License-Identifier: EPL-2.0
/** The help for users: pages of HTML that any browser shows, copied to where it can read them. */
package org.allianceworkbench.help;
