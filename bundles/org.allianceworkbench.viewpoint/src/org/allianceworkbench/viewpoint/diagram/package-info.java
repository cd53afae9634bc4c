// SPDX-License-Identifier: EPL-2.0
/** What is kept of a diagram: which mapping shows which object, and where. Generated from model/diagram.ecore. */
package org.allianceworkbench.viewpoint.diagram;
