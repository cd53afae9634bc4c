// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.edit.text.Described;
import org.allianceworkbench.edit.text.Json;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.types.Change;
import org.allianceworkbench.rules.types.Consequence;
import org.allianceworkbench.rules.types.TypeOption;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** One JSON object with the types, partners by their ids; a type that is not possible has a refusal and nothing else. */
public final class JsonTypes {
	/** Writes the options and leaves the stream open. */
	public void write(List<TypeOption> options, Appendable out) throws IOException {
		new Json(out).write(Described.of("types", options.stream().map(JsonTypes::option).toList()));
	}

	private static Map<String, Object> option(TypeOption option) {
		String type = option.type().getLiteral();
		if (option.refusal().isPresent()) {
			return Described.of("type", type, "declared", option.isDeclared(), "refusal", option.refusal().get());
		}
		return Described.of("type", type, "declared", option.isDeclared(), "leading", ids(option.leading()), "why",
			option.why().isEmpty() ? null : option.why(), "directs", ids(option.directs()), "controls", ids(option.controls()), "employs",
			ids(option.employs()), "changes", option.changes().stream().map(JsonTypes::change).toList(), "raised", consequences(option.raised()),
			"silenced", consequences(option.silenced()), "remaining", option.remaining());
	}

	private static List<String> ids(List<Partner> partners) {
		return partners.stream().map(Partner::getId).toList();
	}

	private static Map<String, Object> change(Change change) {
		return Described.of("element", EcoreUtil.getID(change.element()), "sentence", change.sentence());
	}

	private static List<Map<String, Object>> consequences(List<Consequence> consequences) {
		return consequences.stream().map(each -> Described.of("rule", each.rule().id(), "severity", each.severity().label(), "element",
			each.element().map(EcoreUtil::getID).orElse(null), "sentence", each.sentence())).toList();
	}
}
