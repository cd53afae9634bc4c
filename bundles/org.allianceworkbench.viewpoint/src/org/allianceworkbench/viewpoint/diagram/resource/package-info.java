// SPDX-License-Identifier: EPL-2.0
/** Files of diagrams: they lie beside a model's file and hold where its objects are shown. */
package org.allianceworkbench.viewpoint.diagram.resource;
