// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.types;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.allianceworkbench.edit.AllianceItemProviderAdapterFactory;
import org.allianceworkbench.edit.operation.ChangeCollaborationTypeOperation;
import org.allianceworkbench.edit.operation.StrictCommandStack;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.engine.LiveCheck;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/** A copy of a model on which the types of a collaboration are tried, one after the other. */
public final class TypeTrial {
	private static final List<CollaborationType> TYPES = List.of(CollaborationType.JOINT_ENTERPRISE, CollaborationType.SINGLE_LEAD,
		CollaborationType.SHARED_LEAD, CollaborationType.HOST);
	private static final int STEP = 200;

	private final Collaboration collaboration;
	private final EcoreUtil.Copier copies = new EcoreUtil.Copier();
	private final Map<EObject, EObject> originals = new HashMap<>();
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new AllianceItemProviderAdapterFactory(),
		new StrictCommandStack());
	private final Map<CollaborationType, Leading> leading = new EnumMap<>(CollaborationType.class);
	private final EObject copy;
	private final RuleCatalogue catalogue;
	private final RuleSettings settings;

	TypeTrial(Collaboration collaboration, Optional<Partner> lead, RuleCatalogue catalogue, RuleSettings settings) {
		this.collaboration = collaboration;
		this.catalogue = catalogue;
		this.settings = settings;
		TYPES.forEach(type -> leading.put(type, Leading.of(collaboration, type, lead)));
		copy = copies.copy(EcoreUtil.getRootContainer(collaboration));
		copies.copyReferences();
		copies.forEach((original, copied) -> originals.put(copied, original));
		new ResourceImpl().getContents().add(copy);
	}

	/**
	 * Tries the types on the copy, on any thread, for the model itself is not asked; once only.
	 *
	 * @param cancelled asked every now and then
	 * @return joint enterprise, single lead, shared lead and host, in this order
	 * @throws CancellationException where nobody wants to know any longer
	 */
	public List<TypeOption> options(BooleanSupplier cancelled) {
		try (LiveCheck check = new LiveCheck(copy, catalogue, settings)) {
			while (check.update(STEP) == STEP) {
				goOn(cancelled);
			}
			Map<Object, Finding> before = findings(check);
			List<TypeOption> options = new ArrayList<>();
			for (CollaborationType type : TYPES) {
				goOn(cancelled);
				options.add(option(type, check, before));
			}
			return options;
		}
	}

	private static void goOn(BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException("The comparison was cancelled.");
		}
	}

	private TypeOption option(CollaborationType type, LiveCheck check, Map<Object, Finding> before) {
		Leading leaders = leading.get(type);
		ChangeCollaborationTypeOperation operation = new ChangeCollaborationTypeOperation(copied(), type,
			leaders.partners().stream().map(partner -> (Partner) copies.get(partner)).toList());
		Optional<String> refusal = operation.refusal();
		if (refusal.isPresent()) {
			return new TypeOption(collaboration, type, leaders.partners(), leaders.why(), refusal, List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), 0);
		}
		ChangeRecorder recorder = new ChangeRecorder(copied());
		Optional<Command> command = operation.createCommand(domain);
		command.ifPresent(domain.getCommandStack()::execute);
		List<Change> changes = new Changes(originals).of(recorder.endRecording());
		recorder.dispose();
		TypeOption option = described(type, changes, before, findings(check));
		command.ifPresent(done -> domain.getCommandStack().undo());
		return option;
	}

	private TypeOption described(CollaborationType type, List<Change> changes, Map<Object, Finding> before, Map<Object, Finding> after) {
		Leading leaders = leading.get(type);
		Set<Object> kept = new HashSet<>(after.keySet());
		kept.retainAll(before.keySet());
		int remaining = (int) kept.stream().map(after::get).filter(finding -> EcoreUtil.isAncestor(copied(), finding.element())).count();
		return new TypeOption(collaboration, type, leaders.partners(), leaders.why(), Optional.empty(), original(copied().getDirectedBy()),
			original(copied().getResourcesControlledBy()), original(copied().getEmployedBy()), changes, without(after, kept), without(before, kept),
			remaining);
	}

	private List<Consequence> without(Map<Object, Finding> findings, Set<Object> kept) {
		List<Consequence> rest = new ArrayList<>();
		findings.forEach((key, finding) -> {
			if (!kept.contains(key)) {
				rest.add(Consequence.of(finding, Optional.ofNullable(originals.get(finding.element()))));
			}
		});
		rest.sort((one, other) -> one.severity().compareTo(other.severity()));
		return rest;
	}

	/** Two findings are the same where one rule says the same of one element; accepted ones are settled. */
	private static Map<Object, Finding> findings(LiveCheck check) {
		Map<Object, Finding> findings = new LinkedHashMap<>();
		check.findings().stream().filter(finding -> !finding.isAccepted())
			.forEach(finding -> findings.put(new Said(finding.rule().id(), finding.element(), finding.sentence()), finding));
		return findings;
	}

	private Collaboration copied() {
		return (Collaboration) copies.get(collaboration);
	}

	private List<Partner> original(List<Partner> partners) {
		return partners.stream().map(partner -> (Partner) originals.get(partner)).toList();
	}

	private record Said(String rule, EObject element, String sentence) {
	}
}
