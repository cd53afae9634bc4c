// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import static org.allianceworkbench.viewpoint.spec.reader.Namespaces.DIAGRAM_TOOL;
import static org.allianceworkbench.viewpoint.spec.reader.Namespaces.TOOL;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.viewpoint.spec.Link;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.allianceworkbench.viewpoint.spec.ModelOperation;

/** Binds the operations of tools. */
final class OperationBinder {
	private final Kinds<ModelOperation> kinds = Kinds.<ModelOperation>named()
			.and(TOOL, "ChangeContext", each -> new ModelOperation.ChangeContext(each.expression("browseExpression", ""), children(each),
					each.place()))
			.and(TOOL, "CreateInstance", each -> new ModelOperation.CreateInstance(each.expression("typeName", ""),
					each.requiredExpression("referenceName"), each.text("variableName", "instance"), children(each), each.place()))
			.and(TOOL, "SetValue", each -> new ModelOperation.SetValue(each.requiredExpression("featureName"),
					each.expression("valueExpression", ""), children(each), each.place()))
			.and(TOOL, "Unset", each -> new ModelOperation.Unset(each.requiredExpression("featureName"),
					each.expression("elementExpression", ""), children(each), each.place()))
			.and(TOOL, "MoveElement", each -> new ModelOperation.MoveElement(each.requiredExpression("newContainerExpression"),
					each.requiredExpression("featureName"), children(each), each.place()))
			.and(TOOL, "RemoveElement", each -> new ModelOperation.RemoveElement(children(each), each.place()))
			.and(TOOL, "If", each -> new ModelOperation.If(each.expression("conditionExpression", ""), children(each), each.place()))
			.and(TOOL, "Switch", this::choose)
			.and(TOOL, "For", each -> new ModelOperation.For(each.requiredExpression("expression"), each.text("iteratorName", "i"),
					children(each), each.place()))
			.and(TOOL, "Let", each -> new ModelOperation.Let(each.text("variableName", "instance"), each.requiredExpression("valueExpression"),
					children(each), each.place()))
			.and(TOOL, "DeleteView", each -> new ModelOperation.DeleteView(children(each), each.place()))
			.and(DIAGRAM_TOOL, "CreateView", each -> new ModelOperation.CreateView(mapping(each),
					each.expression("containerViewExpression", ""), each.text("variableName", "createdView"), children(each), each.place()))
			.and(DIAGRAM_TOOL, "CreateEdgeView", this::edgeView);

	/** An edge always stands in the diagram itself. */
	private ModelOperation edgeView(Features features) {
		features.withoutEffect("containerViewExpression");
		return new ModelOperation.CreateEdgeView(mapping(features), features.requiredExpression("sourceExpression"),
				features.requiredExpression("targetExpression"), features.text("variableName", "createdView"), children(features), features.place());
	}

	/** @return what a tool does, from the element that holds its first operation */
	Optional<ModelOperation> first(Features owner, String feature, String namespace, String className) {
		Kinds<Optional<ModelOperation>> initial = Kinds.of(namespace, className, each -> each.child("firstModelOperations", kinds));
		return owner.child(feature, initial).flatMap(found -> found);
	}

	private List<ModelOperation> children(Features features) {
		return features.children("subModelOperations", kinds);
	}

	private ModelOperation choose(Features features) {
		Kinds<ModelOperation.Case> cases = Kinds.of(TOOL, "Case",
				each -> new ModelOperation.Case(each.expression("conditionExpression", ""), children(each), each.place()));
		Kinds<List<ModelOperation>> otherwise = Kinds.of(TOOL, "Default", this::children);
		return new ModelOperation.Switch(features.children("cases", cases), features.child("default", otherwise).orElse(List.of()),
				features.place());
	}

	private static Link<Mapping> mapping(Features features) {
		return features.link("mapping", Mapping.class).orElseGet(() -> {
			features.problem("mapping", features.className() + " needs a mapping.");
			return new Link<>("", Optional::empty);
		});
	}
}
