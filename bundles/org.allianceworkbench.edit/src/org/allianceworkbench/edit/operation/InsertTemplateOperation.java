// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.edit.label.Labels;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.model.alliance.NamedElement;
import org.allianceworkbench.model.method.Methodology;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Adds what a template holds to an alliance: collaborations or methods, with the bodies, roles and references that they need. Where the alliance
 * has such a thing of the same name already, that is used; partners of the template only say what kinds take part and are left out.
 *
 * @param model the alliance
 * @param template the root of the template's own file; it is only read
 * @since 1.0
 */
public record InsertTemplateOperation(AllianceModel model, AllianceModel template) implements Operation {
	@Override
	public String label() {
		return "Add " + Labels.quoted(template);
	}

	@Override
	public Optional<String> refusal() {
		return template.eContents().stream().filter(InsertTemplateOperation::isSubject).map(this::present).flatMap(Optional::stream).findFirst()
			.map(present -> "The alliance holds a " + EnglishNames.withinSentence(present.eClass()) + " \u201C"
				+ present.getName() + "\u201D already.");
	}

	@Override
	public Optional<Command> createCommand(EditingDomain domain) {
		if (refusal().isPresent()) {
			return Optional.empty();
		}
		Map<EObject, EObject> present = new LinkedHashMap<>();
		List<EObject> missing = new ArrayList<>();
		for (EObject part : template.eContents()) {
			present(part).ifPresentOrElse(same -> present.put(part, same), () -> {
				if (!(part instanceof Partner)) {
					missing.add(part);
				}
			});
		}
		EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
		copier.copyAll(missing);
		copier.copyReferences();
		copier.values().forEach(copy -> ((Element) copy).setId(null));
		Steps steps = new Steps(domain, label());
		missing.forEach(part -> steps.add(model, part.eContainingFeature(), copier.get(part)));
		copier.forEach((original, copy) -> referToPresent(steps, original, copy, present));
		return steps.command();
	}

	private static boolean isSubject(EObject part) {
		return part instanceof Collaboration || part instanceof Methodology;
	}

	/** Returns what the alliance holds of the same class and name, in the same place. */
	private Optional<NamedElement> present(EObject part) {
		List<?> peers = (List<?>) model.eGet(part.eContainingFeature());
		return peers.stream().filter(peer -> peer instanceof NamedElement && ((NamedElement) peer).eClass() == part.eClass()).map(NamedElement.class::cast)
			.filter(peer -> Objects.equals(peer.getName(), ((NamedElement) part).getName())).findFirst();
	}

	private static void referToPresent(Steps steps, EObject original, EObject copy, Map<EObject, EObject> present) {
		for (EReference reference : original.eClass().getEAllReferences()) {
			if (Referrers.isStored(reference)) {
				List<EObject> values = values(original.eGet(reference)).stream().map(present::get).filter(Objects::nonNull).toList();
				if (reference.isMany()) {
					steps.addAll(copy, reference, values);
				} else {
					values.forEach(value -> steps.set(copy, reference, value));
				}
			}
		}
	}

	private static List<EObject> values(Object value) {
		return value instanceof List<?> many ? many.stream().map(EObject.class::cast).toList() : value == null ? List.of() : List.of((EObject) value);
	}
}
