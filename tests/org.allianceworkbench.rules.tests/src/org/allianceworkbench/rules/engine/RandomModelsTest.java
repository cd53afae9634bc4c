// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.engine;

import java.time.LocalDate;
import java.util.List;

import org.allianceworkbench.model.alliance.AcceptedFinding;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.resource.AllianceResource;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.catalogue.StandardRules;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the model, however broken: no rule fails, order does not matter, live equals batch. */
final class RandomModelsTest {
	private static final RuleSettings SETTINGS = RuleSettings.at(LocalDate.of(2026, 1, 1));
	private static final RuleCatalogue RULES = StandardRules.catalogue();

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
	void findingsDoNotDependOnOrder(long seed) {
		RandomAlliance alliance = new RandomAlliance(seed);
		AllianceModel model = attached(alliance.grow(150));
		RuleEngine engine = new RuleEngine(RULES, SETTINGS);
		List<String> before = FixContract.keys(engine.check(List.of(model), Progress.none()));
		alliance.shuffle();
		Assertions.assertEquals(before, FixContract.keys(engine.check(List.of(model), Progress.none())));
	}

	@ParameterizedTest
	@ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
	void liveEqualsBatchAfterEachEdit(long seed) {
		RandomAlliance alliance = new RandomAlliance(seed);
		FixContract contract = new FixContract(alliance.grow(120), RULES, SETTINGS);
		for (int i = 0; i < 60; i++) {
			alliance.edit();
			contract.assertLive();
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {21, 22, 23})
	void acceptancesStandAndEndLiveAsInBatch(long seed) {
		RandomAlliance alliance = new RandomAlliance(seed);
		AllianceModel model = alliance.grow(80);
		FixContract contract = new FixContract(model, RULES, SETTINGS);
		contract.accept(new RuleEngine(RULES, SETTINGS).check(List.of(model), Progress.none()));
		Assertions.assertEquals(List.of(), new RuleEngine(RULES, SETTINGS).check(List.of(model), Progress.none()).stream()
			.filter(finding -> !(finding.element() instanceof AcceptedFinding) && !finding.isAccepted()).map(Finding::sentence).toList());
		for (int i = 0; i < 60; i++) {
			contract.assertLive();
			alliance.edit();
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {31, 32, 33, 34, 35})
	void fixesAreSafe(long seed) {
		new FixContract(new RandomAlliance(seed).grow(60), RULES, SETTINGS).verify();
	}

	@Test
	void everyElementMayBeEmpty() {
		RuleEngine engine = new RuleEngine(RULES, SETTINGS);
		for (EClass type : AllianceClasses.concrete()) {
			Assertions.assertDoesNotThrow(() -> engine.check(EcoreUtil.create(type)), type.getName());
		}
	}

	@Test
	void aCheckCanBeCancelled() {
		AllianceModel model = new RandomAlliance(1).grow(50);
		Progress cancelled = new Progress() {
			@Override
			public void advanced(int elements) {
				Assertions.assertEquals(0, elements);
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		Assertions.assertEquals(List.of(), new RuleEngine(RULES, SETTINGS).check(List.of(model), cancelled));
	}

	private static AllianceModel attached(AllianceModel model) {
		new AllianceResource(URI.createURI("test.alliance")).getContents().add(model);
		return model;
	}
}
