// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

import org.allianceworkbench.edit.AllianceItemProviderAdapterFactory;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.Fixture;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.acceptance.AcceptFindingsOperation;
import org.allianceworkbench.rules.catalogue.StandardRules;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class AllianceValidatorTest {
	private static final RuleSettings SETTINGS = RuleSettings.at(LocalDate.of(2026, 1, 1));

	private final Fixture fixture = new Fixture();
	private final Diagnostician diagnostician = new Diagnostician(
		new OneValidator(new AllianceValidator(StandardRules.catalogue(), root -> SETTINGS)));

	@Test
	void aDiagnosticianFindsWhatTheEngineFinds() {
		fixture.collaboration(fixture.force("North"));
		fixture.force("north");
		Diagnostic diagnostic = diagnostician.validate(fixture.model());
		List<String> expected = new RuleEngine(StandardRules.catalogue(), SETTINGS).check(List.of(fixture.model()), Progress.none())
			.stream()
			.map(Finding::sentence).sorted().toList();
		Assertions.assertEquals(expected, diagnostic.getChildren().stream().map(Diagnostic::getMessage).sorted().toList());
		Assertions.assertEquals(Diagnostic.ERROR, diagnostic.getSeverity());
	}

	@Test
	void diagnosticsNameElementAndFeature() {
		Partner partner = fixture.force("");
		Diagnostic child = diagnostician.validate(fixture.model()).getChildren().get(0);
		Assertions.assertEquals(List.of(partner, AlliancePackage.Literals.NAMED_ELEMENT__NAME), child.getData());
		Assertions.assertEquals("org.allianceworkbench.rules.A19-12b", child.getSource());
	}

	/** As EMF's own action does with several elements that are selected. */
	@Test
	void severalElementsAreValidatedInOneContext() {
		Partner north = fixture.force("");
		Partner south = fixture.force("");
		BasicDiagnostic diagnostics = new BasicDiagnostic();
		var context = diagnostician.createDefaultContext();
		diagnostician.validate(north, diagnostics, context);
		diagnostician.validate(south, diagnostics, context);
		Assertions.assertEquals(List.of(north, south), diagnostics.getChildren().stream().map(child -> child.getData().get(0)).toList());
	}

	@Test
	void elementWithAnErrorIsNotValid() {
		Partner partner = fixture.force("");
		Assertions.assertFalse(isValid(partner, SETTINGS));
		Assertions.assertFalse(new AllianceValidator(StandardRules.catalogue(), root -> SETTINGS).validate(partner, null, new HashMap<>()));
	}

	@Test
	void elementWithAMereWarningIsValid() {
		Assertions.assertTrue(isValid(fixture.force(""), SETTINGS.with("A19-12b", Severity.WARNING)));
	}

	@Test
	void elementWithAnAcceptedErrorIsValid() {
		Partner partner = fixture.force("");
		List<Finding> findings = new RuleEngine(StandardRules.catalogue(), SETTINGS).check(partner);
		EditingDomain domain = new AdapterFactoryEditingDomain(new AllianceItemProviderAdapterFactory(), new BasicCommandStack());
		new AcceptFindingsOperation(findings, "Not named yet.", PartialDate.of(2025)).createCommand(domain).orElseThrow().execute();
		Assertions.assertTrue(isValid(partner, SETTINGS));
	}

	private static boolean isValid(Partner partner, RuleSettings settings) {
		return new AllianceValidator(StandardRules.catalogue(), root -> settings).validate(partner, null, null);
	}
}
