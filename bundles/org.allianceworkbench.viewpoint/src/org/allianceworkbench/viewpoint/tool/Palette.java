// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.spec.Layer;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.allianceworkbench.viewpoint.spec.ToolSection;
import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;

/** The drawers that the active layers offer. */
final class Palette {
	private final DiagramSynchronizer synchronizer;

	Palette(DiagramSynchronizer synchronizer) {
		this.synchronizer = synchronizer;
	}

	List<Tools.Section> sections() {
		Map<String, Tools.Section> found = new LinkedHashMap<>();
		activeLayers().flatMap(layer -> layer.toolSections().stream()).forEach(section -> add(section, found));
		return found.values().stream().filter(section -> !section.tools().isEmpty()).toList();
	}

	List<Tool> menus() {
		return activeLayers().flatMap(layer -> layer.toolSections().stream()).flatMap(Palette::all)
				.filter(tool -> tool instanceof Tool.OperationAction || tool instanceof Tool.PopupMenu).distinct().toList();
	}

	private static Stream<Tool> all(ToolSection section) {
		return Stream.concat(section.allTools().stream(), section.subSections().stream().flatMap(Palette::all));
	}

	private Stream<Layer> activeLayers() {
		List<String> on = synchronizer.diagram().getActiveLayers();
		return synchronizer.description().layers().stream()
				.filter(layer -> !layer.additional() || !layer.optional() || on.contains(layer.name()));
	}

	private static void add(ToolSection section, Map<String, Tools.Section> found) {
		List<Tool> tools = section.allTools().stream().filter(Palette::isShown).toList();
		found.merge(section.name(), new Tools.Section(section.name(), section.label(), section.iconPath(), tools), Palette::joined);
		section.subSections().forEach(sub -> add(sub, found));
	}

	private static Tools.Section joined(Tools.Section first, Tools.Section second) {
		List<Tool> tools = Stream.concat(first.tools().stream(), second.tools().stream()).distinct().toList();
		return new Tools.Section(first.name(), first.label(), first.iconPath(), tools);
	}

	private static boolean isShown(Tool tool) {
		return tool instanceof Tool.NodeCreationDescription || tool instanceof Tool.ContainerCreationDescription
				|| tool instanceof Tool.EdgeCreationDescription || tool instanceof Tool.ToolDescription
				|| tool instanceof Tool.SelectionWizardDescription;
	}
}
