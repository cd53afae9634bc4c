// SPDX-License-Identifier: EPL-2.0
/** Diagrams as files of drawing and graph tools: draw.io, GraphML, Graphviz, Mermaid, PlantUML and Kumu. */
package org.allianceworkbench.export.exchange.graph;
