// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;

/** A mapping whose elements stand on the diagram or in a container: nodes and containers. */
public sealed interface AbstractNodeMapping extends Mapping permits NodeMapping, ContainerMapping {
	/** @return the mappings of nodes on its border, own ones first, then reused ones */
	List<NodeMapping> borderedNodeMappings();

	/** @return the tools that take what is dropped on its elements */
	List<Tool.ContainerDropDescription> dropDescriptions();
}
