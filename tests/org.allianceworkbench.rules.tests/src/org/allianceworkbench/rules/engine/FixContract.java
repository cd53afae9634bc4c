// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.allianceworkbench.edit.AllianceItemProviderAdapterFactory;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.resource.AllianceResource;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.acceptance.AcceptFindingsOperation;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Assertions;

/** What must hold of any model whatever: live equals batch, fixes are safe and can be undone, and fixing everything comes to an end. */
public final class FixContract {
	private static final int BOUND = 200;

	private final AllianceModel model;
	private final RuleEngine engine;
	private final LiveCheck live;
	private final BasicCommandStack stack = new BasicCommandStack();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new AllianceItemProviderAdapterFactory(), stack);

	public FixContract(AllianceModel model, RuleCatalogue catalogue, RuleSettings settings) {
		this.model = model;
		if (model.eResource() == null) {
			domain.getResourceSet().getResources().add(new AllianceResource(URI.createURI("test.alliance")));
			domain.getResourceSet().getResources().get(0).getContents().add(model);
		}
		this.engine = new RuleEngine(catalogue, settings);
		this.live = new LiveCheck(model, catalogue, settings);
	}

	/** Tries every fix of every finding, then applies the first fix of whatever can be fixed until nothing can. */
	public void verify() {
		assertLive();
		batch().forEach(finding -> finding.fixes().forEach(this::tryFix));
		converge();
	}

	/** Compares what the live check and a batch find now. */
	public void assertLive() {
		Assertions.assertEquals(keys(batch()), keys(live.findings()));
	}

	/** Accepts findings. */
	void accept(List<Finding> findings) {
		stack.execute(new AcceptFindingsOperation(findings, "Known.", PartialDate.of(2026)).createCommand(domain).orElseThrow());
	}

	private void tryFix(QuickFix fix) {
		Set<String> errors = errors();
		EObject before = EcoreUtil.copy(model);
		// A reference to something outside the model is not copied, so such a model never equals its copy.
		boolean comparable = EcoreUtil.equals(before, model);
		fix.createCommand(domain).ifPresent(command -> {
			stack.execute(command);
			assertLive();
			Set<String> added = errors();
			added.removeAll(errors);
			Assertions.assertEquals(Set.of(), added, fix.label());
			stack.undo();
			Assertions.assertEquals(comparable, EcoreUtil.equals(before, model), "undo of " + fix.label());
			assertLive();
		});
	}

	private void converge() {
		for (int i = 0; i < BOUND; i++) {
			Optional<Command> command = batch().stream().flatMap(finding -> finding.fixes().stream().limit(1))
				.flatMap(fix -> fix.createCommand(domain).stream()).findFirst();
			if (command.isEmpty()) {
				return;
			}
			stack.execute(command.get());
		}
		Assertions.fail("fixing never ends: " + keys(batch()));
	}

	private List<Finding> batch() {
		return engine.check(List.of(model), Progress.none());
	}

	/** Elements that a fix adds have no id yet when the set is made, so findings about them are told by their sentence. */
	private Set<String> errors() {
		return batch().stream().filter(finding -> finding.severity() == Severity.ERROR).map(FixContract::key)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Returns what tells findings apart, sorted, so that their order does not matter. */
	static List<String> keys(List<Finding> findings) {
		return findings.stream().map(finding -> key(finding) + " " + finding.sentence() + " " + finding.standing()).sorted().toList();
	}

	private static String key(Finding finding) {
		return finding.rule().id() + " " + EcoreUtil.getID(finding.element()) + " " + finding.feature().map(EStructuralFeature::getName)
			.orElse("");
	}
}
