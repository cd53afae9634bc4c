// SPDX-License-Identifier: EPL-2.0
/** Edit policies: what a gesture means, always answered by the specification's tools or by a geometry command. */
package org.allianceworkbench.viewpoint.ui.policies;
