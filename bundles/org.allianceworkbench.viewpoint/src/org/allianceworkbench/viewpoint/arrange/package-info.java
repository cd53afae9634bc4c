// SPDX-License-Identifier: EPL-2.0
/** What an automatic arrangement of a diagram is asked and what it answers; arrangers are found as services. */
package org.allianceworkbench.viewpoint.arrange;
