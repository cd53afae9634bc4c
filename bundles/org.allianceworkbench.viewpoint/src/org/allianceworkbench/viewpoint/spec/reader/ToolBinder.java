// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import static org.allianceworkbench.viewpoint.spec.reader.Namespaces.DIAGRAM_TOOL;
import static org.allianceworkbench.viewpoint.spec.reader.Namespaces.TOOL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.allianceworkbench.viewpoint.spec.AbstractNodeMapping;
import org.allianceworkbench.viewpoint.spec.ContainerMapping;
import org.allianceworkbench.viewpoint.spec.EdgeMapping;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.allianceworkbench.viewpoint.spec.ModelOperation;
import org.allianceworkbench.viewpoint.spec.NodeMapping;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.allianceworkbench.viewpoint.spec.ToolBase;
import org.allianceworkbench.viewpoint.spec.ToolSection;

/** Binds palettes and their tools. */
final class ToolBinder {
	private static final Pattern QUOTED = Pattern.compile("'[^']*'?");
	private static final Pattern UNQUOTED_PLACE = Pattern.compile("\\{\\d+\\}");

	private final OperationBinder operations;
	private final Kinds<Tool> kinds = Kinds.<Tool>named().and(DIAGRAM_TOOL, "NodeCreationDescription", this::nodeCreation)
			.and(DIAGRAM_TOOL, "ContainerCreationDescription", this::containerCreation)
			.and(DIAGRAM_TOOL, "EdgeCreationDescription", this::edgeCreation).and(DIAGRAM_TOOL, "DirectEditLabel", this::directEdit)
			.and(DIAGRAM_TOOL, "DeleteElementDescription", this::delete).and(DIAGRAM_TOOL, "ReconnectEdgeDescription", this::reconnect)
			.and(DIAGRAM_TOOL, "DoubleClickDescription", this::doubleClick).and(DIAGRAM_TOOL, "ContainerDropDescription", this::drop)
			.and(TOOL, "ToolDescription", this::tool).and(TOOL, "PasteDescription", this::paste)
			.and(TOOL, "SelectionWizardDescription", this::selectionWizard).and(TOOL, "OperationAction", this::action)
			.and(TOOL, "PopupMenu", this::menu);
	private final Kinds<Tool.OperationAction> actions = Kinds.<Tool.OperationAction>named().and(TOOL, "OperationAction", this::action);
	private final Kinds<Object> entries = kinds.widened().and(DIAGRAM_TOOL, "ToolGroup", this::group);

	/** The tools of one group. */
	private record Group(List<Tool> tools) {
	}

	ToolBinder(OperationBinder operations) {
		this.operations = operations;
	}

	Kinds<ToolSection> sections() {
		return Kinds.of(DIAGRAM_TOOL, "ToolSection", this::section);
	}

	private ToolSection section(Features features) {
		features.withoutEffect("documentation");
		String name = features.required("name");
		List<Tool> tools = new ArrayList<>();
		for (Object entry : features.children("ownedTools", entries)) {
			tools.addAll(entry instanceof Group group ? group.tools() : List.of((Tool) entry));
		}
		return new ToolSection(name, features.label(name), features.text("icon", ""), tools,
				features.links("reusedTools", Tool.class), features.children("subSections", sections()), features.place());
	}

	private Group group(Features features) {
		features.withoutEffect("documentation", "name", "label");
		return new Group(features.children("tools", kinds));
	}

	private ToolBase base(Features features, String icon, String standardIcon) {
		String name = features.required("name");
		features.withoutEffect("forceRefresh");
		return new ToolBase(name, features.label(name), features.text("documentation", ""),
				icon.isEmpty() ? "" : features.text(icon, standardIcon), features.expression("precondition", ""),
				features.expression("elementsToSelect", ""), features.flag("inverseSelectionOrder", false), features.place());
	}

	private Optional<ModelOperation> operation(Features features) {
		return operations.first(features, "initialOperation", TOOL, "InitialOperation");
	}

	private Tool nodeCreation(Features features) {
		return new Tool.NodeCreationDescription(base(features, "iconPath", ""), features.links("nodeMappings", NodeMapping.class),
				features.links("extraMappings", AbstractNodeMapping.class), features.variable("variable", "container"),
				features.variable("viewVariable", "containerView"), nodeOperation(features));
	}

	private Tool containerCreation(Features features) {
		return new Tool.ContainerCreationDescription(base(features, "iconPath", ""),
				features.links("containerMappings", ContainerMapping.class), features.links("extraMappings", AbstractNodeMapping.class),
				features.variable("variable", "container"), features.variable("viewVariable", "containerView"), nodeOperation(features));
	}

	private Optional<ModelOperation> nodeOperation(Features features) {
		return operations.first(features, "initialOperation", TOOL, "InitialNodeCreationOperation");
	}

	private Tool edgeCreation(Features features) {
		return new Tool.EdgeCreationDescription(base(features, "iconPath", ""), features.links("edgeMappings", EdgeMapping.class),
				features.links("extraSourceMappings", Mapping.class), features.links("extraTargetMappings", Mapping.class),
				features.variable("sourceVariable", "source"), features.variable("targetVariable", "target"),
				features.variable("sourceViewVariable", "sourceView"), features.variable("targetViewVariable", "targetView"),
				features.expression("connectionStartPrecondition", ""),
				operations.first(features, "initialOperation", TOOL, "InitEdgeCreationOperation"));
	}

	private Tool directEdit(Features features) {
		Kinds<String> mask = Kinds.of(TOOL, "EditMaskVariables", ToolBinder::mask);
		return new Tool.DirectEditLabel(base(features, "", ""), features.<String>child("mask", mask).orElse(""),
				features.expression("inputLabelExpression", ""), operation(features));
	}

	private static String mask(Features features) {
		String mask = features.text("mask", "");
		if (UNQUOTED_PLACE.matcher(QUOTED.matcher(mask).replaceAll("")).replaceAll("").contains("{")) {
			features.problem("mask", "The mask \"" + mask + "\" may have places such as {0} and {1}, but no formats.");
		}
		return mask;
	}

	private Tool delete(Features features) {
		return new Tool.DeleteElementDescription(base(features, "", ""), features.variable("element", "element"),
				features.variable("elementView", "elementView"), features.variable("containerView", "containerView"), operation(features));
	}

	private Tool reconnect(Features features) {
		String kind = features.choice("reconnectionKind", Literals.RECONNECTION, "RECONNECT_TARGET");
		return new Tool.ReconnectEdgeDescription(base(features, "", ""), !kind.equals("RECONNECT_TARGET"),
				!kind.equals("RECONNECT_SOURCE"), features.variable("source", "source"), features.variable("target", "target"),
				features.variable("sourceView", "sourceView"), features.variable("targetView", "targetView"),
				features.variable("element", "element"), features.variable("edgeView", "edgeView"), operation(features));
	}

	private Tool doubleClick(Features features) {
		return new Tool.DoubleClickDescription(base(features, "", ""), features.links("mappings", Mapping.class),
				features.variable("element", "element"), features.variable("elementView", "elementView"), operation(features));
	}

	private Tool drop(Features features) {
		features.withoutEffect("moveEdges");
		return new Tool.ContainerDropDescription(base(features, "", ""), features.links("mappings", Mapping.class),
				features.variable("oldContainer", "oldSemanticContainer"), features.variable("newContainer", "newSemanticContainer"),
				features.variable("element", "element"), features.variable("newViewContainer", "newContainerView"),
				features.choice("dragSource", Literals.DRAG_SOURCE, "DIAGRAM"),
				operations.first(features, "initialOperation", TOOL, "InitialContainerDropOperation"));
	}

	private Tool tool(Features features) {
		return new Tool.ToolDescription(base(features, "iconPath", ""), features.variable("element", "element"),
				features.variable("elementView", "elementView"), operation(features));
	}

	private Tool paste(Features features) {
		return new Tool.PasteDescription(base(features, "", ""), features.variable("container", "container"),
				features.variable("containerView", "containerView"), features.variable("copiedElement", "copiedElement"),
				features.variable("copiedView", "copiedView"), operation(features));
	}

	private Tool selectionWizard(Features features) {
		features.withoutEffect("windowImagePath", "tree", "rootExpression", "childrenExpression");
		return new Tool.SelectionWizardDescription(base(features, "iconPath", ""), features.requiredExpression("candidatesExpression"),
				features.flag("multiple", false), features.text("message", ""), features.text("windowTitle", "Selection Wizard"),
				features.variable("element", "element"), features.variable("container", "container"),
				features.variable("containerView", "containerView"), operation(features));
	}

	private Tool.OperationAction action(Features features) {
		return new Tool.OperationAction(base(features, "icon", ""), features.variable("view", "views"), operation(features));
	}

	private Tool menu(Features features) {
		return new Tool.PopupMenu(base(features, "", ""), features.children("menuItemDescription", actions));
	}
}
